// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/template.h"

#include <algorithm>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

struct OpenTag {
    QString name;           ///< as written, what the end tag must repeat
    qsizetype at = 0;
    QString list;           ///< the list whose items the section walks; empty for conditions
    Audiences readers;      ///< who can get inside; every audience for an inverted section
};

struct Resolved {
    const NameRule *rule = nullptr;
    QString suffix;         ///< "given", "allowed" or empty
};

class Scanner
{
public:
    Scanner(const Form &form, base::Language language, const QString &source)
        : m_form(form), m_language(base::languageCode(language)), m_source(source)
    {
    }

    Template run()
    {
        while (m_at < m_source.size())
            readTopLevel();
        if (m_result.blocks.empty() && m_result.problems.empty())
            problem(u"template-missing-block"_s, 0, u"section"_s);
        return std::move(m_result);
    }

private:
    const Form &m_form;
    QString m_language;
    QString m_source;
    qsizetype m_at = 0;
    bool m_insideMarkup = false; ///< between < and > of an HTML tag
    std::vector<OpenTag> m_open;
    Template m_result;

    [[nodiscard]] QStringView rest() const { return QStringView(m_source).sliced(m_at); }

    [[nodiscard]] int lineOf(qsizetype at) const
    {
        return 1 + static_cast<int>(QStringView(m_source).first(at).count(u'\n'));
    }

    [[nodiscard]] int columnOf(qsizetype at) const
    {
        const qsizetype start = at == 0 ? -1 : m_source.lastIndexOf(u'\n', at - 1);
        return static_cast<int>(at - start);
    }

    void problem(const QString &code, qsizetype at, const QString &name)
    {
        m_result.problems.push_back({code, u"form"_s,
                                     {m_form.code, m_language, QString::number(lineOf(at)), QString::number(columnOf(at)), name},
                                     base::ErrorKind::Refused});
    }

    void readTopLevel()
    {
        static constexpr QStringView Opening = u"<section id=\"";
        if (rest().startsWith(u"<!--")) {
            const qsizetype end = m_source.indexOf("-->"_L1, m_at);
            if (end < 0)
                problem(u"template-unclosed"_s, m_at, u"<!--"_s);
            m_at = end < 0 ? m_source.size() : end + 3;
        } else if (rest().startsWith(Opening)) {
            const qsizetype start = m_at;
            const qsizetype quote = m_source.indexOf(u'"', m_at + Opening.size());
            if (quote < 0 || quote + 1 >= m_source.size() || m_source.at(quote + 1) != u'>') {
                problem(u"template-unclosed"_s, start, u"section"_s);
                m_at = m_source.size();
                return;
            }
            const QString id = m_source.mid(m_at + Opening.size(), quote - m_at - Opening.size());
            m_at = quote + 2;
            readBlock(id, start);
        } else if (m_source.at(m_at).isSpace()) {
            ++m_at;
        } else {
            problem(u"template-missing-block"_s, m_at, u"section"_s);
            const qsizetype next = m_source.indexOf("<section "_L1, m_at + 1);
            m_at = next < 0 ? m_source.size() : next;
        }
    }

    void readBlock(const QString &id, qsizetype start)
    {
        const auto same = [&](const Block &block) { return block.id == id; };
        if (id.isEmpty() || std::any_of(m_result.blocks.begin(), m_result.blocks.end(), same))
            problem(u"template-missing-block"_s, start, id);
        const qsizetype bodyStart = m_at;
        qsizetype bodyEnd = -1;
        m_insideMarkup = false;
        while (m_at < m_source.size() && bodyEnd < 0) {
            if (m_source.at(m_at) == u'<' && rest().startsWith(u"</section>")) {
                bodyEnd = m_at;
                m_at += 10;
            } else {
                readInsideBlock();
            }
        }
        for (const OpenTag &open : m_open)
            problem(u"template-unclosed"_s, open.at, open.name);
        m_open.clear();
        if (bodyEnd < 0) {
            problem(u"template-unclosed"_s, start, u"section"_s);
            bodyEnd = m_source.size();
        }
        m_result.blocks.push_back({id, m_source.mid(bodyStart, bodyEnd - bodyStart), lineOf(start), columnOf(start)});
    }

    void readInsideBlock()
    {
        const QChar c = m_source.at(m_at);
        if (c != u'{' && c != u'}' && c != u'<' && c != u'>') {
            ++m_at;
            return;
        }
        if (rest().startsWith(u"{{")) {
            readTag();
            return;
        }
        if (rest().startsWith(u"}}")) {
            problem(u"template-unclosed"_s, m_at, u"}}"_s);
            m_at += 2;
            return;
        }
        if (rest().startsWith(u"<section")) {
            problem(u"template-mismatched"_s, m_at, u"section"_s);
            m_at += 8;
            return;
        }
        if (c == u'<' && m_at + 1 < m_source.size() && (m_source.at(m_at + 1).isLetter() || m_source.at(m_at + 1) == u'/'))
            m_insideMarkup = true;
        else if (c == u'>')
            m_insideMarkup = false;
        ++m_at;
    }

    void readTag()
    {
        const qsizetype start = m_at;
        const bool triple = rest().startsWith(u"{{{");
        const QLatin1StringView closing = triple ? "}}}"_L1 : "}}"_L1;
        const qsizetype from = start + (triple ? 3 : 2);
        const qsizetype end = m_source.indexOf(closing, from);
        const qsizetype nextTag = m_source.indexOf("{{"_L1, from);
        if (end < 0 || (nextTag >= 0 && nextTag < end)) {
            problem(u"template-unclosed"_s, start, m_source.mid(from, 40).section(u'\n', 0, 0).trimmed());
            m_at = from;
            return;
        }
        m_at = end + closing.size();
        const QString contents = m_source.mid(from, end - from).trimmed();
        const QChar sign = contents.isEmpty() ? QChar() : contents.front();
        const QString name = QStringView(contents).sliced(contents.isEmpty() ? 0 : 1).trimmed().toString();
        if (m_insideMarkup || triple || sign == u'&' || sign == u'>' || sign == u'=')
            problem(u"template-forbidden-tag"_s, start, contents);
        else if (sign == u'#' || sign == u'^')
            openSection(name, start, sign == u'^');
        else if (sign == u'/')
            closeSection(name, start);
        else if (sign != u'!')
            printName(contents, start);
    }

    /// Mustache looks a name up from the innermost list outwards, and so do we.
    [[nodiscard]] Resolved resolve(const QString &written) const
    {
        const qsizetype colon = written.indexOf(u':');
        const QString name = written.left(colon);
        const QString suffix = colon < 0 ? QString() : written.mid(colon + 1);
        if (colon >= 0 && suffix != "given"_L1 && suffix != "allowed"_L1)
            return {};
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            if (open->list.isEmpty())
                continue;
            const NameRule *rule = m_form.find(QString(open->list + u'.' + name));
            if (rule && rule->list == open->list)
                return {rule, suffix};
        }
        const NameRule *rule = m_form.find(name);
        return rule && rule->list.isEmpty() ? Resolved{rule, suffix} : Resolved{};
    }

    [[nodiscard]] bool insideList() const
    {
        return std::any_of(m_open.begin(), m_open.end(), [](const OpenTag &open) { return !open.list.isEmpty(); });
    }

    void openSection(const QString &name, qsizetype at, bool inverted)
    {
        OpenTag open{name, at, {}, EveryAudience};
        if (name != "next"_L1 || !insideList()) {
            const auto [rule, suffix] = resolve(name);
            if (!rule || (rule->kind == NameKind::Text && suffix.isEmpty()))
                problem(u"template-unknown-name"_s, at, name);
            else if (!inverted) {
                open.readers = rule->audiences;
                if (rule->kind == NameKind::List && suffix.isEmpty())
                    open.list = rule->name;
            }
        }
        m_open.push_back(std::move(open));
    }

    void closeSection(const QString &name, qsizetype at)
    {
        if (!m_open.empty() && m_open.back().name == name) {
            m_open.pop_back();
            return;
        }
        problem(u"template-mismatched"_s, at, name);
        const auto opened = std::find_if(m_open.rbegin(), m_open.rend(), [&](const OpenTag &open) { return open.name == name; });
        if (opened != m_open.rend())
            m_open.erase(std::prev(opened.base()), m_open.end());
    }

    void printName(const QString &name, qsizetype at)
    {
        if (name == "index"_L1 && insideList())
            return;
        const auto [rule, suffix] = resolve(name);
        if (!rule || rule->kind != NameKind::Text || !suffix.isEmpty()) {
            problem(u"template-unknown-name"_s, at, name);
            return;
        }
        m_result.usedNames.insert(rule->name);
        Audiences readers = m_form.audiences;
        for (const OpenTag &open : m_open)
            readers &= open.readers;
        if (readers & ~rule->audiences)
            problem(u"template-unguarded-name"_s, at, name);
    }
};

void findMissing(const Form &form, base::Language language, const Template &from, const Template &in,
                 std::vector<base::Error> &problems)
{
    for (std::size_t i = 0; i < from.blocks.size(); ++i) {
        const Block &block = from.blocks[i];
        const bool there = std::any_of(in.blocks.begin(), in.blocks.end(), [&](const Block &b) { return b.id == block.id; });
        const bool sameOrder = from.blocks.size() != in.blocks.size() || in.blocks[i].id == block.id;
        if (!there || !sameOrder)
            problems.push_back({u"template-missing-twin"_s, u"form"_s,
                                {form.code, base::languageCode(language), QString::number(block.line),
                                 QString::number(block.column), block.id},
                                base::ErrorKind::Refused});
    }
}

} // namespace

Template scanTemplate(const Form &form, base::Language language, const QString &source)
{
    return Scanner(form, language, source).run();
}

std::vector<base::Error> twinProblems(const Form &form, const Template &kk, const Template &ru)
{
    std::vector<base::Error> problems;
    findMissing(form, base::Language::Kazakh, kk, ru, problems);
    findMissing(form, base::Language::Russian, ru, kk, problems);
    return problems;
}

} // namespace qorgan::forms
