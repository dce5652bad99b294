// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/fill.h"

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <map>

namespace qorgan::forms {

using namespace Qt::StringLiterals;
using MustacheData = kainjow::mustache::data;

namespace {

/// Dotted names become nested objects: "order.number" → {order: {number}}.
struct Node {
    std::map<std::string, MustacheData> leaves;
    std::map<std::string, Node> children;

    void put(const QString &name, const MustacheData &value)
    {
        const qsizetype dot = name.indexOf(u'.');
        if (dot < 0)
            leaves.emplace(name.toStdString(), value);
        else
            children[name.left(dot).toStdString()].put(name.mid(dot + 1), value);
    }

    [[nodiscard]] MustacheData data() const
    {
        MustacheData object{MustacheData::type::object};
        for (const auto &[name, leaf] : leaves)
            object.set(name, leaf);
        for (const auto &[name, child] : children)
            object.set(name, child.data());
        return object;
    }
};

void addOnce(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names += name;
}

/// A rule of underscores that may break between any two of them, so that a long one fills whole lines.
QString ruledBlank(const NameRule &rule, base::Language language, double scale)
{
    if (const QString &given = rule.blank.in(language); !given.isEmpty())
        return given;
    return QString(u"_\u200b"_s).repeated(std::max(6, static_cast<int>(rule.blankLength * scale)));
}

std::string escaped(const std::string &text)
{
    return QString::fromStdString(text).toHtmlEscaped().replace(u'\n', "<br/>"_L1).toStdString();
}

struct Filler {
    const Form &form;
    Audience audience;
    base::Language language;
    double blankScale;
    QStringList leftOut;
    QStringList sealed;
    QStringList unknown;

    void putText(Node &node, const NameRule &rule, const Values &values)
    {
        const auto found = values.texts.find(rule.key());
        const bool hasValue = found != values.texts.end();
        const bool inTable = rule.audiences.testFlag(audience);
        const bool allowed = inTable && (!hasValue || found->second.audiences.testFlag(audience));
        QString text = hasValue ? printable(found->second.text).trimmed() : QString();
        if (!allowed && !text.isEmpty())
            addOnce(leftOut, rule.name);
        if (allowed && !text.isEmpty() && (rule.sealed || found->second.sealed))
            addOnce(sealed, rule.name);
        if (!allowed)
            text.clear();
        else if (text.isEmpty())
            text = rule.standard.in(language);
        const bool given = !text.isEmpty();
        if (!given && inTable)
            text = ruledBlank(rule, language, blankScale);
        node.put(rule.key(), MustacheData(text.toStdString()));
        node.put(QString(rule.key() + u":given"), MustacheData(given));
        node.put(QString(rule.key() + u":allowed"), MustacheData(allowed));
    }

    void putFlag(Node &node, const NameRule &rule, const Values &values)
    {
        const auto found = values.flags.find(rule.key());
        const bool allowed = rule.audiences.testFlag(audience);
        const bool given = found != values.flags.end();
        if (!allowed && given)
            addOnce(leftOut, rule.name);
        node.put(rule.key(), MustacheData(allowed && given && found->second));
        node.put(QString(rule.key() + u":given"), MustacheData(allowed && given));
        node.put(QString(rule.key() + u":allowed"), MustacheData(allowed));
    }

    void putList(Node &node, const NameRule &rule, const Values &values)
    {
        const auto found = values.lists.find(rule.key());
        const bool allowed = rule.audiences.testFlag(audience);
        const bool given = found != values.lists.end() && !found->second.empty();
        MustacheData items{MustacheData::type::list};
        if (given && !allowed)
            addOnce(leftOut, rule.name);
        if (given && allowed) {
            int index = 0;
            for (const Values &item : found->second) {
                Node entry = fillList(rule.name, item);
                entry.put(u"next"_s, MustacheData(index > 0));
                entry.put(u"index"_s, MustacheData(QString::number(++index).toStdString()));
                items.push_back(entry.data());
            }
        }
        node.put(rule.key(), items);
        node.put(QString(rule.key() + u":given"), MustacheData(given && allowed));
        node.put(QString(rule.key() + u":allowed"), MustacheData(allowed));
    }

    void noteUnknown(const QString &list, const QString &key, NameKind kind)
    {
        const QString name = list.isEmpty() ? key : QString(list + u'.' + key);
        const NameRule *rule = form.find(name);
        if (!rule || rule->kind != kind || rule->list != list)
            addOnce(unknown, name);
    }

    /// All names of one list's item, or of the top (`list` empty).
    Node fillList(const QString &list, const Values &values)
    {
        Node node;
        for (const NameRule &rule : form.names) {
            if (rule.list != list)
                continue;
            if (rule.kind == NameKind::Text)
                putText(node, rule, values);
            else if (rule.kind == NameKind::Flag)
                putFlag(node, rule, values);
            else
                putList(node, rule, values);
        }
        for (const auto &text : values.texts)
            noteUnknown(list, text.first, NameKind::Text);
        for (const auto &flag : values.flags)
            noteUnknown(list, flag.first, NameKind::Flag);
        for (const auto &items : values.lists)
            noteUnknown(list, items.first, NameKind::List);
        return node;
    }
};

} // namespace

QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool turnsWriting = (c >= QChar(0x200E) && c <= QChar(0x200F)) || (c >= QChar(0x202A) && c <= QChar(0x202E))
            || (c >= QChar(0x2060) && c <= QChar(0x2069));
        if (c == u'\n' || c == u'\t')
            clean += c;
        else if (c == QChar(0x2028) || c == QChar(0x2029))
            clean += u'\n';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_PrivateUse && !turnsWriting
                 && c < QChar(0xFFF0))
            clean += c;
    }
    return clean;
}

struct Filled::State {
    QString form;
    QString language;
    MustacheData data;
    QStringList leftOut;
    QStringList sealed;
    QStringList unknown;
};

Filled::Filled(const Form &form, const Values &values, Audience audience, base::Language language, double blankScale)
{
    Filler filler{form, audience, language, blankScale, {}, {}, {}};
    const Node root = filler.fillList({}, values);
    m_state = std::make_unique<State>(State{form.code, base::languageCode(language), root.data(), filler.leftOut,
                                            filler.sealed, filler.unknown});
}

Filled::~Filled() = default;
Filled::Filled(Filled &&) noexcept = default;
Filled &Filled::operator=(Filled &&) noexcept = default;

base::Result<QString> Filled::render(const Block &block) const
{
    try {
        kainjow::mustache::mustache source(block.source.toStdString());
        source.set_custom_escape(escaped);
        const std::string html = source.is_valid() ? source.render(m_state->data) : std::string();
        if (source.is_valid())
            return QString::fromStdString(html);
    } catch (const std::exception &) {
        // The library throws only from the standard library (memory, lengths): no part of the sheet stands.
    }
    return base::fail(u"template-unclosed"_s, u"form"_s,
                      {m_state->form, m_state->language, QString::number(block.line), QString::number(block.column), block.id});
}

const QStringList &Filled::leftOut() const
{
    return m_state->leftOut;
}

const QStringList &Filled::sealed() const
{
    return m_state->sealed;
}

const QStringList &Filled::unknownNames() const
{
    return m_state->unknown;
}

} // namespace qorgan::forms
