// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/document.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <random>

using namespace qorgan;
using namespace qorgan::forms;
using namespace Qt::StringLiterals;

namespace {

/// A value whose text occurs nowhere else, so that it can be looked for on the sheet.
struct Secret {
    QString name;
    QString text;
    Audiences audiences;
};

QSet<QString> secretsOn(const QString &sheet)
{
    static const QRegularExpression secret(u"құпия\\d{5}x"_s);
    QSet<QString> found;
    for (auto match = secret.globalMatch(sheet); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

/// Pseudo-random values for all names of a form, and for some it does not know.
class RandomValues
{
public:
    RandomValues(const Form &form, unsigned seed) : m_form(form), m_random(seed) {}

    Values make() { return makeList({}, 0); }
    [[nodiscard]] const std::vector<Secret> &secrets() const { return m_secrets; }

private:
    const Form &m_form;
    std::mt19937 m_random;
    std::vector<Secret> m_secrets;
    int m_count = 0;

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    Value value(const QString &name)
    {
        static const QStringList Around{u"<b>%1</b>"_s, u"{{%1}}"_s, u"Ұ %1 & \"x\""_s, u"%1\nжол"_s, u"%1"_s};
        const QString text = u"құпия%1x"_s.arg(++m_count, 5, 10, QChar(u'0'));
        const Audiences audiences = below(3) ? EveryAudience : Audiences::fromInt(below(32));
        m_secrets.push_back({name, text, audiences});
        return {Around.at(below(5)).arg(text), audiences, below(4) == 0};
    }

    Values makeList(const QString &list, int depth)
    {
        Values values;
        for (const NameRule &rule : m_form.names) {
            if (rule.list != list)
                continue;
            if (rule.kind == NameKind::Text && below(10))
                values.texts[rule.key()] = value(rule.name);
            else if (rule.kind == NameKind::Flag && below(3))
                values.flags[rule.key()] = below(2) == 1;
            else if (rule.kind == NameKind::List && depth < 3)
                for (int items = below(4); items > 0; --items)
                    values.lists[rule.key()].push_back(makeList(rule.name, depth + 1));
        }
        values.texts[u"unknown.name"_s] = value(u"?"_s);
        values.lists[u"unknown"_s].push_back({{{u"x"_s, value(u"?"_s)}}, {}, {}});
        return values;
    }
};

} // namespace

/// The audience rule as a property: whatever the values, a sheet holds no text its reader may not see.
class TestAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes()
    {
        for (const Audience audience : AllAudiences)
            QCOMPARE(audienceFromCode(code(audience)), audience);
        QVERIFY(!audienceFromCode(u"press"));
        QVERIFY(!audienceFromCode(u""));
        QCOMPARE(EveryAudience.toInt(), 31);
    }

    void nothingDisallowedIsPrinted_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : Library().codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void nothingDisallowedIsPrinted()
    {
        QFETCH(QString, code);
        const auto form = Library().form(code);
        QVERIFY(form);
        int printed = 0;
        int withheld = 0;
        for (unsigned seed = 1; seed <= 12; ++seed) {
            RandomValues kk(*form, seed);
            RandomValues ru(*form, seed);
            const LocalizedValues values{kk.make(), ru.make()};
            for (const Audience audience : AllAudiences) {
                if (!form->audiences.testFlag(audience))
                    continue;
                for (const QString &language : form->languages) {
                    const auto document = render(code, values, audience, *printLanguageFromCode(language), {});
                    QVERIFY2(document, qPrintable(document ? QString() : document.error().code));
                    const QSet<QString> sheet = secretsOn(document->html + document->heading + document->copy + document->printed);
                    for (const Secret &secret : kk.secrets()) {
                        const NameRule *rule = form->find(secret.name);
                        const bool allowed = rule && rule->audiences.testFlag(audience) && secret.audiences.testFlag(audience);
                        const bool there = sheet.contains(secret.text);
                        QVERIFY2(allowed || !there, qPrintable(secret.name + u' ' + forms::code(audience)));
                        printed += there;
                        withheld += !allowed;
                    }
                    QVERIFY(document->unknownNames.contains(u"unknown.name"_s) && document->unknownNames.contains(u"unknown"_s));
                }
            }
        }
        QVERIFY2(printed > 100 && withheld > 100, qPrintable(u"%1 printed, %2 withheld"_s.arg(printed).arg(withheld)));
    }

    /// What the law's practice wants of the shipped order: her name, and nothing else of her, for him.
    void theOffendersCopyTellsTheVictimsNameAlone()
    {
        const auto form = Library().form(u"protective-order"_s);
        QVERIFY(form);
        QStringList readable;
        for (const NameRule &rule : form->names)
            if ((rule.name.startsWith("victims"_L1) || rule.name.startsWith("service.wit"_L1) || rule.name == "service.note"_L1)
                && rule.audiences.testFlag(Audience::Offender))
                readable += rule.name;
        QCOMPARE(readable, QStringList({u"victims"_s, u"victims.name"_s}));
        for (const NameRule &rule : form->names)
            QVERIFY2(!rule.name.startsWith("victim"_L1) || !rule.name.contains(QRegularExpression(u"address|phone|work"_s)),
                     qPrintable(rule.name));
    }
};

QTEST_GUILESS_MAIN(TestAudience)
#include "tst_audience.moc"
