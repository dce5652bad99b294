// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "person/chain.h"
#include "person/identityview.h"
#include "person/personpage.h"
#include "ui/ordersupport.h"
#include "ui/windowtexts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

using namespace qorgan;
using namespace qorgan::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::PersonId;

using Stand = tests::PageStand<PersonPage>;

class TestPerson : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;
    std::unique_ptr<Languages> m_languages;

    QString directory() const { return m_cases.training.directory(); }

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents();
    }

    /// A victim with everything that is sealed.
    PersonId victim()
    {
        casework::PersonDraft draft;
        draft.person.surname = u"Үлгіева"_s;
        draft.person.givenName = u"Айсұлу"_s;
        draft.person.birthDate = QDate(1990, 5, 5);
        draft.person.sex = domain::Sex::Female;
        draft.person.iinAbsentReason = u"not_established"_s;
        draft.person.phone = u"+77010001122"_s;
        draft.person.workplace = u"Оқу зауыты"_s;
        draft.person.address = {u"27"_s, u"2710"_s, u"Сынақ ауылы"_s, u"Абай"_s, u"1"_s, u"2"_s};
        draft.person.safeContact = {u"Тек 10-нан 12-ге дейін"_s, true, true};
        const PersonId id = tests::need(casework::addPerson(m_cases.head(), draft)).value.id;
        (void)m_cases.incident(m_cases.person(u"Үлгіев"_s), id);
        return id;
    }

    void open(Stand &stand, PersonId id)
    {
        stand.page->arrive({Place::Person, id.uuid, {}});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("personTitle"), 20'000);
    }

    QStringList revealed(PersonId id)
    {
        QStringList fields;
        for (const auto &entry : tests::entries(m_cases.head()))
            if (entry.action == u"person.revealed" && entry.record == id.uuid)
                fields << entry.fields;
        return fields;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_cases.training.setNow(base::toIso(base::SystemClock().now()));
        m_languages = std::make_unique<Languages>();
        std::ignore = m_cases.inspector();
    }

    void init()
    {
        speak(base::Language::English);
        m_cases.training.setNow(base::toIso(base::SystemClock().now()));
    }

    void theSafeWayStandsAboveEveryNumber()
    {
        Stand stand(directory(), u"account-1"_s);
        open(stand, victim());
        QVERIFY(stand.shows("safeStrip"));
        const QString text = stand.text("safeText");
        QVERIFY(text.contains(u"10-нан 12-ге"_s) && text.contains(u"Leave no messages"_s)
                && text.contains(u"Send nothing by post"_s));
        const auto top = [&](const char *name) {
            auto *widget = stand.find<QWidget>(name);
            return widget->mapTo(stand.page.get(), QPoint()).y();
        };
        QVERIFY(top("safeStrip") < top("phoneValue"));
        QVERIFY(top("safeStrip") < top("identityView"));
        open(stand, m_cases.person(u"Белгісіз"_s)); // no rule, but who knows
        QTRY_VERIFY(stand.text("safeText").contains(u"not recorded"_s));
    }

    void whatIsSealedIsNotInTheWindowUntilItIsAskedFor()
    {
        const PersonId id = victim();
        Stand stand(directory(), u"account-1"_s);
        open(stand, id);
        const auto shows = [&](const QString &value) {
            return !windowTexts(*stand.page).filter(value).isEmpty();
        };
        for (const QString &value : {u"701 000"_s, u"7010001122"_s, u"Оқу зауыты"_s, u"Абай"_s, u"Сынақ ауылы"_s})
            QVERIFY2(!shows(value), qPrintable(value));
        QCOMPARE(revealed(id), QStringList());

        stand.page->findChild<IdentityView *>()->setSealAfter(400ms);
        auto *button = stand.find<QPushButton>("phoneShowButton");
        QVERIFY(button->accessibleName().contains(u"Phone"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(stand.text("phoneValue"), u"+7 701 000 11 22"_s);
        QCOMPARE(revealed(id), QStringList{u"phone"_s});
        QVERIFY(!shows(u"Абай"_s));
        speak(base::Language::Russian); // a switch neither hides nor shows
        QCOMPARE(stand.text("phoneValue"), u"+7 701 000 11 22"_s);
        QTRY_VERIFY(!shows(u"701 000"_s)); // by itself
        stand.press("addressShowButton");
        QTRY_VERIFY(shows(u"Сынақ ауылы"_s));
        stand.page->hide(); // the page is left
        stand.page->show();
        QVERIFY(!shows(u"Сынақ ауылы"_s));
        QCOMPARE(revealed(id), (QStringList{u"address"_s, u"phone"_s}));
    }

    void contactsOfAnOffenderStandOpen()
    {
        casework::PersonDraft draft;
        draft.person.surname = u"Ашықов"_s;
        draft.person.iinAbsentReason = u"not_established"_s;
        draft.person.phone = u"+77010003344"_s;
        const PersonId id = tests::need(casework::addPerson(m_cases.head(), draft)).value.id;
        (void)m_cases.incident(id, m_cases.person(u"Үлгіева"_s));
        Stand stand(directory(), u"account-1"_s);
        open(stand, id);
        QCOMPARE(stand.text("phoneValue"), u"+7 701 000 33 44"_s);
        QVERIFY(!stand.shows("phoneShowButton"));
        QVERIFY(!stand.shows("addressValue"));
        QVERIFY(!stand.shows("safeStrip"));
    }

    void theChainAnswersWhatWasDone()
    {
        const auto order = m_cases.served().order;
        Stand stand(directory(), u"account-1"_s);
        open(stand, order.offender);
        auto *chain = stand.find<ChainLine>("chainLine");
        QVERIFY(chain->isVisible());
        QStringList words;
        for (const ChainStep &step : chain->steps())
            words << step.word;
        QCOMPARE(words, (QStringList{u"Incident"_s, u"Order"_s, u"Served"_s, u"Checks"_s, u"Ends"_s}));
        QCOMPARE(chain->steps()[3].detail, u"0 of 4"_s);
        QCOMPARE(chain->steps()[2].mark, OrderWords::Mark::Done);
        QVERIFY(chain->accessibleDescription().contains(order.number));
        QVERIFY(stand.text("measureState0").startsWith(u"✓"));
        QVERIFY(stand.text("measureTime0").contains(u"left"_s));
        QVERIFY(stand.text("measurePart0").contains(u"protects Үлгіева"_s));

        stand.press("measureButton0");
        stand.press("incidentButton0");
        QCOMPARE(stand.wanted.size(), std::size_t(2));
        QCOMPARE(stand.wanted[0].place, Place::Order);
        QCOMPARE(stand.wanted[0].record, order.id.uuid);
        QCOMPARE(stand.wanted[1].place, Place::Incident);
        QCOMPARE(stand.wanted[1].record, order.incident.uuid);

        const auto unserved = m_cases.issued().order;
        open(stand, unserved.victims.front());
        QTRY_VERIFY(stand.text("measurePart0").contains(u"from Үлгіев"_s));
        chain = stand.find<ChainLine>("chainLine");
        QCOMPARE(chain->steps()[2].word, u"Not served"_s);
        QCOMPARE(chain->steps()[2].mark, OrderWords::Mark::Due);

        const auto pair = m_cases.pair();
        open(stand, pair.offender);
        QTRY_COMPARE(stand.find<ChainLine>("chainLine")->steps().size(), std::size_t(2));
        QCOMPARE(stand.find<ChainLine>("chainLine")->steps()[1].word, u"No measure"_s);
        QVERIFY(stand.shows("noMeasuresLabel"));
    }

    void endsOfAnOrderAreWords()
    {
        const base::Instant now = m_cases.training.now();
        m_cases.training.setNow(base::toIso(now - base::days24h(40)));
        const auto expired = m_cases.served().order;
        m_cases.training.setNow(base::toIso(now - base::days24h(10)));
        const auto missed = m_cases.served().order;
        m_cases.training.setNow(base::toIso(now));
        const auto cancelled = m_cases.issued().order;
        (void)tests::need(casework::cancelOrder(m_cases.head(), cancelled.id, u"Қате шығарылған"_s));
        const auto stepsOf = [this](PersonId id) {
            const auto card = tests::need(casework::openPersonCard(m_cases.head(), id));
            return Chain::of(card.incidents.front(), &card.incidents.front().measures.front());
        };
        auto steps = stepsOf(expired.offender);
        QCOMPARE(steps[4].word, u"Ended"_s);
        QCOMPARE(steps[4].mark, OrderWords::Mark::Done);
        steps = stepsOf(missed.offender);
        QCOMPARE(steps[3].mark, OrderWords::Mark::Alarm);
        QCOMPARE(steps[3].detail, u"0 of 4, 1 missed"_s);
        steps = stepsOf(cancelled.offender);
        QCOMPARE(steps[2].word, u"Not served"_s);
        QCOMPARE(steps[2].mark, OrderWords::Mark::Ended);
        QCOMPARE(steps[4].word, u"Cancelled"_s);
        QVERIFY(steps[4].tip.contains(u"Қате шығарылған"_s));
    }

    void aCorrectionIsRecorded()
    {
        const PersonId id = victim();
        Stand stand(directory(), u"account-1"_s);
        open(stand, id);
        stand.press("correctButton");
        QTRY_VERIFY(stand.find<QWidget>("personSurname")->hasFocus());
        QVERIFY(!stand.shows("personPhone") && !stand.shows("personStreet"));
        QVERIFY(!stand.shows("identityView"));
        auto *surname = stand.find<QLineEdit>("personSurname");
        QCOMPARE(surname->text(), u"Үлгіева"_s);
        surname->setText(u"Түзетілгенова"_s);
        stand.find<QLineEdit>("personDocument")->setText(u"жеке куәлік 000000000"_s);
        stand.press("phoneCorrectButton");
        auto *phone = stand.find<QLineEdit>("personPhone");
        QTRY_COMPARE(phone->text(), u"+77010001122"_s);
        QCOMPARE(surname->text(), u"Түзетілгенова"_s);
        QVERIFY(!stand.shows("phoneCorrectButton") && stand.shows("addressCorrectButton"));
        QCOMPARE(revealed(id), QStringList{u"phone"_s});

        phone->setText(u"12"_s);
        stand.press("saveCorrectionButton");
        QTRY_VERIFY(stand.shows("personPhoneError"));
        QTRY_VERIFY(phone->hasFocus());
        const QString inEnglish = stand.text("personPhoneError");
        speak(base::Language::Kazakh);
        QVERIFY(stand.text("personPhoneError") != inEnglish);
        QCOMPARE(phone->text(), u"12"_s);
        QCOMPARE(surname->text(), u"Түзетілгенова"_s);
        speak(base::Language::English);

        phone->setText(u"8 701 000 55 66"_s);
        auto *save = stand.find<QPushButton>("saveCorrectionButton");
        QTest::mouseClick(save, Qt::LeftButton);
        QTest::mouseDClick(save, Qt::LeftButton);
        QTRY_COMPARE(stand.text("personTitle"), u"Түзетілгенова Айсұлу"_s);
        QCOMPARE(stand.said, QStringList{u"The correction is recorded"_s});
        const auto person = tests::need(casework::openPerson(m_cases.head(), id));
        QCOMPARE(person.phone, u"+77010005566"_s);
        QCOMPARE(person.document, u"жеке куәлік 000000000"_s);
        QCOMPARE(person.address.street, u"Абай"_s); // never seen, never touched
        QCOMPARE(person.safeContact.note, u"Тек 10-нан 12-ге дейін"_s);
        QVERIFY(windowTexts(*stand.page).filter(u"701 000"_s).isEmpty()); // sealed again
        int changes = 0;
        for (const auto &entry : tests::entries(m_cases.head()))
            if (entry.action == u"person.changed" && entry.record == id.uuid) {
                ++changes;
                QCOMPARE(entry.fields, (QStringList{u"surname"_s, u"document"_s, u"phone"_s}));
            }
        QCOMPARE(changes, 1);
    }

    /// Of an address only what was typed over changes; a place keeps its code.
    void oneWordOfAnAddressIsCorrected()
    {
        const PersonId id = victim();
        const auto before = tests::need(casework::openPerson(m_cases.head(), id));
        Stand stand(directory(), u"head"_s);
        open(stand, id);
        stand.press("correctButton");
        stand.press("addressCorrectButton");
        auto *house = stand.find<QLineEdit>("personHouse");
        QTRY_COMPARE(house->text(), u"1"_s);
        house->setText(u"15"_s);
        QTest::keyClick(house, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(tests::need(casework::openPerson(m_cases.head(), id)).address.house, u"15"_s);
        auto expected = before;
        expected.address.house = u"15"_s;
        QCOMPARE(tests::need(casework::openPerson(m_cases.head(), id)), expected);
    }

    void aRepresentativeIsChosenAndLeadsOn()
    {
        const PersonId child = m_cases.person(u"Баланов"_s, QDate(2015, 5, 5));
        const PersonId mother = m_cases.person(u"Анасыева"_s);
        Stand stand(directory(), u"head"_s);
        open(stand, child);
        QVERIFY(!stand.shows("representativeButton"));
        stand.press("correctButton");
        auto *search = stand.find<QLineEdit>("representativeSearch");
        search->setText(u"Анасыева"_s);
        auto *matches = stand.find<QWidget>("representativeMatches");
        QTRY_VERIFY(matches->isVisible());
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(stand.shows("representativeChosen"));
        auto *relation = stand.find<QComboBox>("representativeRelation");
        relation->setCurrentIndex(relation->findData(u"mother"_s));
        stand.press("saveCorrectionButton");
        QTRY_VERIFY(stand.shows("representativeButton"));
        QVERIFY(stand.find<QAbstractButton>("representativeButton")->text().contains(u"Анасыева"_s));
        stand.press("representativeButton");
        QCOMPARE(stand.wanted.back().place, Place::Person);
        QCOMPARE(stand.wanted.back().record, mother.uuid);
        stand.press("correctButton");
        stand.press("representativeNone");
        stand.press("saveCorrectionButton");
        QTRY_VERIFY(stand.shows("identityView") && !stand.shows("representativeButton"));
    }

    void givingUpChangesNothingAndComingBackLosesNothing()
    {
        const PersonId id = victim();
        Stand stand(directory(), u"head"_s);
        open(stand, id);
        const auto before = tests::need(casework::openPerson(m_cases.head(), id));
        stand.press("correctButton");
        stand.find<QLineEdit>("personSurname")->setText(u"Өзге"_s);
        stand.page->hide();
        stand.page->show();
        stand.page->arrive({Place::Person, id.uuid, {}});
        QCOMPARE(stand.find<QLineEdit>("personSurname")->text(), u"Өзге"_s);
        stand.press("cancelCorrectionButton");
        QVERIFY(stand.shows("identityView"));
        QCOMPARE(stand.page->focusWidget(), stand.find<QWidget>("correctButton"));
        stand.press("correctButton");
        QCOMPARE(stand.find<QLineEdit>("personSurname")->text(), u"Үлгіева"_s);
        QCOMPARE(tests::need(casework::openPerson(m_cases.head(), id)), before);
    }

    void everythingIsNamedInEachLanguage()
    {
        const PersonId id = victim();
        Stand stand(directory(), u"head"_s);
        open(stand, id);
        for (const bool correcting : {false, true}) {
            if (correcting)
                stand.press("correctButton");
            for (const auto language : base::AllLanguages) {
                speak(language);
                QCOMPARE(stand.unnamed(), QStringList());
                QCOMPARE(stand.clashes(), QStringList());
            }
        }
    }

    void nothingStaysAfterTheRegisterIsClosed()
    {
        const PersonId id = victim();
        Stand stand(directory(), u"head"_s);
        open(stand, id);
        stand.press("phoneShowButton");
        QTRY_VERIFY(stand.text("phoneValue").startsWith(u"+7"));
        stand.press("correctButton");
        stand.page->leave();
        QVERIFY(!stand.shows("personTitle"));
        for (const QString &text : windowTexts(*stand.page))
            QVERIFY2(!text.contains(u"Үлгіев"_s) && !text.contains(u"701"_s) && !text.contains(u"10-нан"_s),
                     qPrintable(text));
        for (const auto *edit : stand.page->findChildren<QLineEdit *>())
            QVERIFY2(edit->text().isEmpty() || edit->text() == u"–"_s || edit->objectName().startsWith(u"qt_"),
                     qPrintable(edit->objectName()));
        stand.page->arrive({Place::Person, {}, {}});
        QCOMPARE(stand.text("noticeTitle"), u"Nobody is chosen"_s);
    }

    void whoIsNotThereIsSaid()
    {
        Stand stand(directory(), u"head"_s);
        stand.page->arrive({Place::Person, QUuid::createUuid(), {}});
        QTRY_COMPARE(stand.text("noticeTitle"), u"The card could not be read"_s);
        QVERIFY(!stand.shows("correctButton"));
    }
};

QTEST_MAIN(TestPerson)
#include "tst_person.moc"
