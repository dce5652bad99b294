// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/explain.h"
#include "law/moments.h"
#include "law/terms.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using base::Language;
using tests::at;

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void citations()
    {
        const domain::LegalBasis order{u"245-VIII"_s, u"60"_s};
        QCOMPARE(citation(order, Language::Kazakh), u"№ 245-VIII Заңның 60-бабы"_s);
        QCOMPARE(citation(order, Language::Russian), u"ст. 60 Закона № 245-VIII"_s);
        QCOMPARE(citation(order, Language::English), u"art. 60 of Law 245-VIII"_s);
        const domain::LegalBasis code{u"235-V"_s, u"73-1"_s};
        QCOMPARE(citation(code, Language::Kazakh), u"ӘҚБтК-нің 73-1-бабы"_s);
        QCOMPARE(citation(code, Language::Russian), u"ст. 73-1 КоАП"_s);
        QCOMPARE(fullCitation(order, Language::Kazakh),
                 u"«Құқық бұзушылық профилактикасы туралы» Қазақстан Республикасы Заңының 60-бабы"_s);
        QCOMPARE(fullCitation(order, Language::Russian),
                 u"статья 60 Закона Республики Казахстан «О профилактике правонарушений»"_s);
    }

    void citationsWithoutArticleOrAct()
    {
        const domain::LegalBasis policy{u"unit-policy"_s, {}};
        QCOMPARE(citation(policy, Language::Russian), u"внутренний порядок подразделения"_s);
        QCOMPARE(fullCitation(policy, Language::Kazakh), u"Бөлімшенің ішкі тәртібі"_s);
        QCOMPARE(citation({u"999-X"_s, u"5"_s}, Language::Russian), u"999-X, 5"_s);
        QCOMPARE(fullCitation({u"999-X"_s, {}}, Language::Russian), u"999-X"_s);
    }

    void everyRecordCanBeCited()
    {
        for (const Rule &rule : rulebook().rules())
            for (const Language language : base::AllLanguages) {
                QVERIFY(!citation(rule.source, language).contains(u'%'));
                QVERIFY(citation(rule.source, language).contains(rule.source.article));
            }
    }

    void howTheEndWasComputed()
    {
        const base::Instant served = at("2024-02-29T23:30:00+06:00");
        const Rule *rule = termRule(domain::MeasureKind::ProtectiveOrder, served);
        const Explanation how = explain(*rule, served, endOfTerm(*rule, served), Language::Russian);
        QCOMPARE(how.ruleId, u"R1.protective_order.2009-12-04"_s);
        const domain::LegalBasis source{u"214-IV"_s, u"20"_s};
        QCOMPARE(how.source, source);
        QCOMPARE(how.citation, u"ст. 20 Закона № 214-IV"_s);
        QCOMPARE(how.start.ms, served.ms);
        QVERIFY(!how.confirmed);
        const QString text = paragraph(how, Language::Russian);
        QVERIFY(text.startsWith(rule->text.ru));
        QVERIFY(text.contains(u"Начало отсчёта: 29.02.2024 23:30:00."_s));
        QVERIFY(text.contains(u"Результат: 30.03.2024 22:30:00."_s));
        QVERIFY(text.endsWith(u"Правило не подтверждено."_s));
    }

    void aConfirmedRuleBearsNoMark()
    {
        const Rule *rule = rulebook().find(u"R19.2026-03-02"_s);
        const Explanation how = explain(*rule, at("2026-11-01T10:00"), at("2026-11-01T11:00"), Language::Kazakh);
        QVERIFY(how.confirmed);
        QVERIFY(paragraph(how, Language::Kazakh).endsWith(u"Нәтижесі: 01.11.2026 11:00:00."_s));
    }

    void aTextWithAPercentSignIsNoPlaceholder()
    {
        Explanation how;
        how.text = u"%4 %1"_s;
        how.citation = u"%3"_s;
        QVERIFY(paragraph(how, Language::English).startsWith(u"%4 %1 Source: %3. Counted from: 1 Jan 1970"_s));
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
