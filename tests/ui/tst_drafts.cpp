// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/drafts.h"
#include "incidentform/incidentformpage.h"
#include "order/orderformpage.h"
#include "order/orderpage.h"
#include "person/personpage.h"
#include "shell/mainwindow.h"
#include "ui/ordersupport.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>

using namespace qorgan;
using namespace Qt::StringLiterals;
using tests::need;

namespace {

using FormStand = tests::PageStand<ui::IncidentFormPage>;
using OrderStand = tests::PageStand<ui::OrderFormPage>;
using CardStand = tests::PageStand<ui::OrderPage>;
using PersonStand = tests::PageStand<ui::PersonPage>;

constexpr int UntilKept = 8000; // two seconds after the last change, on a busy machine

} // namespace

/// What was typed and not recorded comes back: after a crash, a lock, a log-out.
class TestDrafts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<tests::OrderCases> m_cases;
    std::unique_ptr<ui::Languages> m_languages;

    QString directory() { return m_cases->training.directory(); }
    std::vector<casework::KeptDraft> kept() { return need(casework::keptDrafts(m_cases->head())); }

    static void typeACase(FormStand &stand)
    {
        auto *source = stand.find<QComboBox>("formSourceCombo");
        source->setCurrentIndex(source->findData(u"neighbour"_s));
        stand.find<QLineEdit>("detectedEdit")->setText(u"31.02.20"_s); // half typed, and wrong
        stand.find<QLineEdit>("offenderSearch")->setText(u"Мысалов"_s);
        QTRY_VERIFY(stand.find<QWidget>("offenderMatches")->isVisible());
        QTest::keyClick(stand.find<QLineEdit>("offenderSearch"), Qt::Key_Return);
        QTRY_VERIFY(stand.shows("offenderChosen"));
        stand.press("addVictimButton");
        stand.find<QAbstractButton>("victim2Unknown")->setChecked(true);
        stand.find<QLineEdit>("victim2Description")->setText(u"жас әйел"_s);
        stand.find<QPlainTextEdit>("narrativeKk")->setPlainText(u"Көршілері айқай естіген"_s);
        stand.find<QAbstractButton>("offenderIsRegistered")->setChecked(true);
        stand.find<QLineEdit>("offenderRegisteredStreet")->setText(u"Сатпаев"_s);
        stand.find<QAbstractButton>("offenderIsRepresented")->setChecked(true);
        stand.find<QLineEdit>("offenderRepresentativeSearch")->setText(u"Анасы"_s);
    }

    static void isTheCaseThatWasTyped(FormStand &stand)
    {
        QCOMPARE(stand.find<QComboBox>("formSourceCombo")->currentData().toString(), u"neighbour"_s);
        QCOMPARE(stand.find<QLineEdit>("detectedEdit")->text(), u"31.02.20"_s);
        QVERIFY(stand.text("offenderChosen").contains(u"Мысалов"_s));
        QVERIFY(!stand.shows("offenderSearch"));
        QTRY_VERIFY(stand.shows("victim2Description"));
        QCOMPARE(stand.find<QLineEdit>("victim2Description")->text(), u"жас әйел"_s);
        QCOMPARE(stand.find<QPlainTextEdit>("narrativeKk")->toPlainText(), u"Көршілері айқай естіген"_s);
        QTRY_VERIFY(stand.shows("offenderRegisteredStreet"));
        QCOMPARE(stand.find<QLineEdit>("offenderRegisteredStreet")->text(), u"Сатпаев"_s);
        QVERIFY(stand.shows("offenderRepresentativeSearch"));
        QCOMPARE(stand.find<QLineEdit>("offenderRepresentativeSearch")->text(), u"Анасы"_s);
    }

    template <typename Stand>
    static void open(Stand &stand, ui::Place place, const QUuid &record, const char *title, const QString &act = {})
    {
        stand.page->arrive({place, record, act});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows(title), 20'000);
    }

    QStringList kinds()
    {
        QStringList found;
        for (const auto &draft : kept())
            found << draft.kind;
        found.sort();
        return found;
    }

    /// Someone whose phone is sealed.
    domain::PersonId victim()
    {
        casework::PersonDraft draft;
        draft.person.surname = u"Үлгіева"_s;
        draft.person.phone = u"+77010001122"_s;
        const auto id = need(casework::addPerson(m_cases->head(), draft)).value.id;
        (void)m_cases->incident(m_cases->person(u"Үлгіев"_s), id);
        return id;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
    }

    void init()
    {
        m_cases = std::make_unique<tests::OrderCases>();
        m_cases->training.undertake();
        m_languages = std::make_unique<ui::Languages>();
        m_languages->use(base::Language::Kazakh);
        (void)m_cases->person(u"Мысалов"_s);
    }

    void cleanup()
    {
        m_languages.reset();
        m_cases.reset();
    }

    /// The first window is never closed in order: what the second finds was on the disk.
    void anIncidentComesBackAfterACrash()
    {
        FormStand crashed(directory(), u"head"_s);
        QVERIFY(kept().empty());
        typeACase(crashed);
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t(1), UntilKept);

        FormStand stand(directory(), u"head"_s);
        QTRY_VERIFY(stand.shows("startAnewButton"));
        isTheCaseThatWasTyped(stand);
        QVERIFY(stand.text("startAnewButtonText").contains(u"енгіз"_s));
    }

    void nothingTypedIsNoDraft()
    {
        FormStand stand(directory(), u"head"_s);
        stand.find<QLineEdit>("offenderSearch")->setText(u"М"_s);
        stand.page->keep();
        QTRY_COMPARE(kept().size(), std::size_t(1));
        stand.find<QLineEdit>("offenderSearch")->clear();
        stand.page->keep();
        QTRY_VERIFY(kept().empty());
    }

    void nobodyElseIsOfferedIt()
    {
        FormStand mine(directory(), u"head"_s);
        typeACase(mine);
        mine.page->keep();
        QTRY_COMPARE(kept().size(), std::size_t(1));
        (void)m_cases->inspector();
        FormStand other(directory(), m_cases->inspector().account().login);
        QTest::qWait(300);
        QVERIFY(!other.shows("startAnewButton"));
        QVERIFY(other.find<QPlainTextEdit>("narrativeKk")->toPlainText().isEmpty());
    }

    void anEmptyFormCanBeTakenBack()
    {
        FormStand stand(directory(), u"head"_s);
        typeACase(stand);
        stand.page->keep();
        FormStand again(directory(), u"head"_s);
        QTRY_VERIFY(again.shows("startAnewButton"));
        again.press("startAnewButton");
        QVERIFY(again.find<QPlainTextEdit>("narrativeKk")->toPlainText().isEmpty());
        QVERIFY(!again.page->findChild<QWidget *>(u"victim2Description"_s));
        QTRY_VERIFY(kept().empty());
        QVERIFY(again.shows("startAnewButton")); // now it brings back
        again.press("startAnewButton");
        isTheCaseThatWasTyped(again);
        again.page->keep();
        QTRY_COMPARE(kept().size(), std::size_t(1));
    }

    void recordedItIsNoDraftAnyMore()
    {
        FormStand stand(directory(), u"head"_s);
        typeACase(stand);
        stand.find<QLineEdit>("detectedEdit")->setText(u"20.11.2026 10:00"_s);
        stand.find<QLineEdit>("offenderRepresentativeSearch")->clear();
        stand.page->keep();
        QTRY_COMPARE(kept().size(), std::size_t(1));
        stand.press("saveIncidentButton");
        QTRY_VERIFY(stand.shows("issueOrderButton"));
        QTRY_VERIFY(kept().empty());
    }

    void anOrderComesBackToItsIncident()
    {
        const auto offender = m_cases->person(u"Айыпты"_s);
        const auto incident = m_cases->incident(offender, m_cases->person(u"Жапа"_s));
        const auto other = m_cases->incident(offender, m_cases->person(u"Өзге"_s));
        {
            OrderStand stand(directory(), u"head"_s);
            stand.page->arrive({ui::Place::OrderForm, incident.uuid, {}});
            QTRY_VERIFY(stand.shows("circumstancesKkEdit"));
            stand.find<QPlainTextEdit>("circumstancesKkEdit")->setPlainText(u"Толықтырылған мән-жайлар"_s);
            stand.find<QLineEdit>("placeEdit")->setText(u"Орал қаласы"_s);
            stand.page->arrive({ui::Place::OrderForm, other.uuid, {}});
            QTRY_VERIFY(stand.shows("circumstancesKkEdit"));
            QVERIFY(stand.find<QLineEdit>("placeEdit")->text().isEmpty());
            QTRY_COMPARE(kept().size(), std::size_t(1));
        }
        OrderStand stand(directory(), u"head"_s);
        stand.page->arrive({ui::Place::OrderForm, incident.uuid, {}});
        QTRY_VERIFY(stand.shows("orderAnewButton"));
        QCOMPARE(stand.find<QPlainTextEdit>("circumstancesKkEdit")->toPlainText(), u"Толықтырылған мән-жайлар"_s);
        QCOMPARE(stand.find<QLineEdit>("placeEdit")->text(), u"Орал қаласы"_s);
        stand.press("orderAnewButton");
        QVERIFY(stand.find<QLineEdit>("placeEdit")->text().isEmpty());
        QTRY_VERIFY(kept().empty());
    }

    void aCorrectionComesBackAfterACrash()
    {
        const auto id = m_cases->person(u"Өзгеров"_s);
        PersonStand crashed(directory(), u"head"_s);
        open(crashed, ui::Place::Person, id.uuid, "personTitle");
        crashed.press("correctButton");
        crashed.find<QLineEdit>("personBirthPlace")->setText(u"Орал"_s);
        crashed.find<QSpinBox>("personChildren")->setValue(3);
        crashed.find<QPlainTextEdit>("safeNoteEdit")->setPlainText(u"Кешке ғана"_s);
        QTRY_COMPARE_WITH_TIMEOUT(kinds(), QStringList{u"correction"_s}, UntilKept);

        PersonStand stand(directory(), u"head"_s);
        open(stand, ui::Place::Person, id.uuid, "personTitle", u"correct"_s); // as the window leads back to it
        QTRY_VERIFY(stand.shows("correctionAnewButton"));
        QCOMPARE(stand.find<QLineEdit>("personBirthPlace")->text(), u"Орал"_s);
        QCOMPARE(stand.find<QSpinBox>("personChildren")->value(), 3);
        QCOMPARE(stand.find<QPlainTextEdit>("safeNoteEdit")->toPlainText(), u"Кешке ғана"_s);
        QCOMPARE(stand.unnamed(), QStringList());
        QCOMPARE(stand.clashes(), QStringList());
        stand.press("saveCorrectionButton");
        QTRY_VERIFY(kept().empty());
        const auto now = need(casework::openPerson(m_cases->head(), id));
        QCOMPARE(now.birthPlace, u"Орал"_s);
        QCOMPARE(now.childrenUnder14, std::optional(3));
    }

    void aCorrectionIsBegunAnewOrGivenUp()
    {
        const auto id = m_cases->person(u"Өзгеров"_s);
        const auto type = [&](const QString &text) {
            PersonStand stand(directory(), u"head"_s);
            open(stand, ui::Place::Person, id.uuid, "personTitle");
            stand.press("correctButton");
            stand.find<QLineEdit>("personBirthPlace")->setText(text);
            stand.page->leave(); // the register is closed
            QVERIFY(stand.find<QLineEdit>("personBirthPlace")->text().isEmpty());
            QTRY_COMPARE(kinds(), QStringList{u"correction"_s});
        };
        type(u"Орал"_s);
        PersonStand stand(directory(), u"head"_s);
        open(stand, ui::Place::Person, id.uuid, "personTitle");
        stand.press("correctButton");
        QTRY_VERIFY(stand.shows("correctionAnewButton"));
        stand.press("correctionAnewButton");
        QVERIFY(stand.find<QLineEdit>("personBirthPlace")->text().isEmpty());
        QVERIFY(!stand.shows("correctionAnewButton"));
        QTRY_VERIFY(kept().empty());
        stand.find<QLineEdit>("personBirthPlace")->setText(u"Ақсай"_s);
        stand.page->keep();
        QTRY_COMPARE(kinds(), QStringList{u"correction"_s});
        stand.press("cancelCorrectionButton");
        QTRY_VERIFY(kept().empty());
    }

    /// Who only looks has typed nothing; what was typed over a sealed fact is seen when it comes back.
    void aRevealedFactIsKeptOnlyWhenItWasChanged()
    {
        const auto id = victim();
        {
            PersonStand stand(directory(), u"head"_s);
            open(stand, ui::Place::Person, id.uuid, "personTitle");
            stand.press("correctButton");
            stand.press("phoneCorrectButton");
            QTRY_VERIFY(stand.shows("personPhone"));
            stand.page->keep();
            QTest::qWait(200);
            QVERIFY(kept().empty());
            stand.find<QLineEdit>("personPhone")->setText(u"87010009988"_s);
            stand.page->keep();
            QTRY_COMPARE(kept().size(), std::size_t(1));
        }
        PersonStand stand(directory(), u"head"_s);
        open(stand, ui::Place::Person, id.uuid, "personTitle", u"correct"_s);
        QTRY_VERIFY(stand.shows("correctionAnewButton"));
        QVERIFY(stand.shows("personPhone"));
        QCOMPARE(stand.find<QLineEdit>("personPhone")->text(), u"87010009988"_s);
        stand.press("correctionAnewButton");
        QVERIFY(!stand.shows("personPhone"));
    }

    void theActsOfAnOrderComeBackEachByItself()
    {
        const auto id = m_cases->served().order.id;
        const QDateTime at(QDate(2026, 11, 20), QTime(7, 5), Qt::UTC);
        {
            CardStand stand(directory(), u"head"_s);
            open(stand, ui::Place::Order, id.uuid, "orderTitle");
            stand.find<QDateTimeEdit>("checkTimeEdit")->setDateTime(at);
            stand.press("absentRadio");
            stand.find<QLineEdit>("checkNoteEdit")->setText(u"Үйінде болмады"_s);
            stand.find<QDateTimeEdit>("copyTimeEdit")->setDateTime(at);
            stand.find<QLineEdit>("cancelReasonEdit")->setText(u"Сот шешімі"_s);
            QTRY_COMPARE_WITH_TIMEOUT(kinds().join(u' '), u"cancellation check copy"_s, UntilKept);
        }
        CardStand stand(directory(), u"head"_s);
        open(stand, ui::Place::Order, id.uuid, "orderTitle");
        QTRY_VERIFY(stand.shows("checkSectionAnewButton") && stand.shows("cancelSectionAnewButton")
                    && stand.shows("copiesSectionAnewButton"));
        QCOMPARE(stand.find<QDateTimeEdit>("checkTimeEdit")->dateTime(), at);
        QVERIFY(stand.find<QAbstractButton>("absentRadio")->isChecked());
        QCOMPARE(stand.find<QLineEdit>("checkNoteEdit")->text(), u"Үйінде болмады"_s);
        QCOMPARE(stand.find<QDateTimeEdit>("copyTimeEdit")->dateTime(), at);
        QCOMPARE(stand.find<QLineEdit>("cancelReasonEdit")->text(), u"Сот шешімі"_s);
        QCOMPARE(stand.unnamed(), QStringList());
        QCOMPARE(stand.clashes(), QStringList());

        stand.press("cancelSectionAnewButton");
        QVERIFY(stand.find<QLineEdit>("cancelReasonEdit")->text().isEmpty());
        QTRY_COMPARE(kinds(), (QStringList{u"check"_s, u"copy"_s}));
        stand.press("checkSectionAnewButton");
        QTRY_COMPARE(kinds(), QStringList{u"copy"_s});
        stand.page->leave();
        QCOMPARE(kinds(), QStringList{u"copy"_s});
    }

    void anActThatIsDoneIsNoDraftAnyMore()
    {
        const auto id = m_cases->issued().order.id;
        {
            CardStand stand(directory(), u"head"_s);
            open(stand, ui::Place::Order, id.uuid, "orderTitle");
            stand.press("refusedRadio");
            stand.find<QLineEdit>("refusalNoteEdit")->setText(u"Бас тартты"_s);
            stand.page->keep();
            QTRY_COMPARE(kinds(), QStringList{u"service"_s});
        }
        CardStand stand(directory(), u"head"_s);
        open(stand, ui::Place::Order, id.uuid, "orderTitle");
        QTRY_VERIFY(stand.shows("serviceSectionAnewButton"));
        QVERIFY(stand.shows("refusalNoteEdit"));
        stand.find<QLineEdit>("firstWitnessEdit")->setText(u"Куәгеров А"_s);
        stand.find<QLineEdit>("secondWitnessEdit")->setText(u"Куәгеров Б"_s);
        stand.press("serveButton");
        QTRY_VERIFY(stand.shows("checkSection"));
        QTRY_VERIFY(kept().empty());
    }

    /// The window says what is not finished and leads back to it.
    void theWindowLeadsBack()
    {
        {
            FormStand stand(directory(), u"head"_s);
            typeACase(stand);
            stand.page->keep();
            QTRY_COMPARE(kept().size(), std::size_t(1));
        }
        ui::MainWindow window(directory());
        window.show();
        window.findChild<QLineEdit *>(u"loginEdit"_s)->setText(u"head"_s);
        window.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(tests::TrainingRegister::password());
        window.findChild<QAbstractButton *>(u"logInButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QAbstractButton *>(u"continueButton1"_s), 20'000);
        auto *on = window.findChild<QAbstractButton *>(u"continueButton1"_s);
        QVERIFY(on->isVisible());
        QVERIFY(!on->accessibleDescription().isEmpty());
        on->click();
        auto *narrative = window.findChild<QPlainTextEdit *>(u"narrativeKk"_s);
        QVERIFY(narrative->isVisible());
        QCOMPARE(narrative->toPlainText(), u"Көршілері айқай естіген"_s);

        // Logging out keeps what was typed last, however short the time.
        narrative->setPlainText(u"Соңғы сөз"_s);
        window.findChild<QAbstractButton *>(u"logOutButton"_s)->click();
        QVERIFY(narrative->toPlainText().isEmpty());
        QTRY_VERIFY(kept().size() == 1 && kept()[0].content.contains("Соңғы сөз"));
    }
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
