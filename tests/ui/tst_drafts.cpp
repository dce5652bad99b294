// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/drafts.h"
#include "incidentform/incidentformpage.h"
#include "order/orderformpage.h"
#include "shell/mainwindow.h"
#include "ui/ordersupport.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>

using namespace qorgan;
using namespace Qt::StringLiterals;
using tests::need;

namespace {

using FormStand = tests::PageStand<ui::IncidentFormPage>;
using OrderStand = tests::PageStand<ui::OrderFormPage>;

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
