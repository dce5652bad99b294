// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "casework/attachments.h"
#include "casework/changeincident.h"
#include "incident/attachmentsection.h"
#include "incident/incidentpage.h"
#include "incidentform/incidentformpage.h"
#include "ui/ordersupport.h"
#include "ui/windowtexts.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QSettings>

using namespace qorgan;
using namespace Qt::StringLiterals;

using Card = tests::PageStand<ui::IncidentPage>;
using Form = tests::PageStand<ui::IncidentFormPage>;

class TestIncident : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;
    QTemporaryDir m_files;
    std::unique_ptr<ui::Languages> m_languages;

    QString directory() const { return m_cases.training.directory(); }

    void open(Card &stand, domain::IncidentId id)
    {
        stand.page->arrive({ui::Place::Incident, id.uuid, {}});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("incidentScroll"), 20'000);
    }

    void openForm(Form &stand, domain::IncidentId id, const QString &field = {})
    {
        stand.page->arrive({ui::Place::IncidentForm, id.uuid, field});
        QTRY_VERIFY_WITH_TIMEOUT(!stand.find<QComboBox>("formSourceCombo")->currentData().toString().isEmpty(), 20'000);
    }

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents(); // the change of language is posted
    }

    /// Every text of the values of a section.
    static QString valuesOf(Card &stand, const QString &section)
    {
        QStringList texts;
        for (const QLabel *label : stand.page->findChildren<QLabel *>())
            if (label->objectName().startsWith(QString(section + u"Value"_s)) && label->isVisible())
                texts << label->accessibleName();
        return texts.join(u'\n');
    }

    static QLabel *linkIn(Card &stand, const QString &section, const QString &text)
    {
        for (QLabel *label : stand.page->findChildren<QLabel *>())
            if (label->objectName().startsWith(section) && label->text().contains(u"<a href")
                && label->text().contains(text))
                return label;
        return nullptr;
    }

    /// Follows a link as the keyboard does: the tabulator key reaches it, Enter follows.
    static void follow(QLabel *link)
    {
        QVERIFY(link);
        QVERIFY(link->focusPolicy() & Qt::TabFocus);
        link->setFocus(Qt::TabFocusReason);
        QTest::keyClick(link, Qt::Key_Return);
    }

    QString picture(const QString &name)
    {
        const QString file = m_files.filePath(name);
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        if (!image.save(file))
            qFatal("no picture");
        return file;
    }

    domain::IncidentId fullIncident()
    {
        auto draft = m_cases.incidentDraft();
        draft.offender.id = m_cases.person(u"Үлгіев"_s);
        draft.victims.push_back({{m_cases.person(u"Үлгіева"_s), {}}, {}});
        draft.victims.push_back({{}, u"көрші әйел"_s});
        draft.facts.complaint = true;
        draft.facts.reporter.note = u"көрші"_s;
        draft.facts.place = {u"27"_s, u"2710"_s, u"Орал"_s, u"Абай"_s, u"5"_s, u"12"_s};
        draft.facts.relationship = u"spouse"_s;
        draft.facts.violence = {u"physical"_s, u"psychological"_s};
        draft.facts.weapon = u"no"_s;
        draft.facts.intoxicated = u"yes"_s;
        draft.facts.childrenPresent = 2;
        draft.facts.injuries = u"көгерген"_s;
        draft.facts.evidence = {{u"video"_s, u"подъезд камерасы"_s}};
        draft.facts.measuresTaken = u"әңгіме жүргізілді"_s;
        draft.facts.article = u"73"_s;
        draft.facts.kuiNumber = u"263100030000009"_s;
        draft.facts.kuiDate = base::local::date(m_cases.training.now());
        draft.facts.narrative = {u"Оқу мән-жайлары"_s, u"Учебные обстоятельства"_s};
        return tests::need(casework::addIncident(m_cases.head(), draft)).value.incident.id;
    }

    static void drop(QWidget *target, const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &drop);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_cases.training.setNow(base::toIso(base::SystemClock().now()));
        m_languages = std::make_unique<ui::Languages>();
        std::ignore = m_cases.inspector();
        std::ignore = m_cases.training.sessionOf(security::Role::Registrar);
    }

    void init() { speak(base::Language::English); }

    void theCardTellsWhatIsRecorded()
    {
        const auto id = fullIncident();
        Card stand(directory(), u"account-1"_s);
        open(stand, id);
        QVERIFY(valuesOf(stand, u"knownSection"_s).contains(u"neighbours"));
        QVERIFY(valuesOf(stand, u"knownSection"_s).contains(u"Үлгібаев Бастық"));
        QVERIFY(valuesOf(stand, u"placeSection"_s).contains(u"Абай, house 5, flat 12"));
        QVERIFY(valuesOf(stand, u"peopleSection"_s).contains(u"көрші әйел"));
        QVERIFY(valuesOf(stand, u"actSection"_s).contains(u"көгерген"));
        QVERIFY(valuesOf(stand, u"evidenceSection"_s).contains(u"подъезд камерасы"));
        QVERIFY(valuesOf(stand, u"positionSection"_s).contains(u"not recorded"));
        QVERIFY(valuesOf(stand, u"measuresSection"_s).contains(u"263100030000009"));
        QVERIFY(valuesOf(stand, u"narrativeSection"_s).contains(u"Оқу мән-жайлары"));
        QVERIFY(valuesOf(stand, u"narrativeSection"_s).contains(u"Учебные обстоятельства"));
        QVERIFY(valuesOf(stand, u"ordersSection"_s).contains(u"none was issued"));
        QCOMPARE(m_cases.lastActions(1), QStringList{u"incident.opened"_s});
        QVERIFY(stand.find<QWidget>("cardIssueOrderButton")->hasFocus());
    }

    void namesAndNumbersLeadOn()
    {
        const auto order = m_cases.served();
        Card stand(directory(), u"account-1"_s);
        open(stand, order.order.incident);
        follow(linkIn(stand, u"peopleSection"_s, u"Үлгіева"_s));
        QCOMPARE(stand.wanted.back().place, ui::Place::Person);
        QCOMPARE(stand.wanted.back().record, order.order.victims.at(0).uuid);
        QVERIFY(valuesOf(stand, u"ordersSection"_s).contains(u"left"));
        follow(linkIn(stand, u"ordersSection"_s, order.order.number));
        QCOMPARE(stand.wanted.back().place, ui::Place::Order);
        QCOMPARE(stand.wanted.back().record, order.order.id.uuid);
        stand.press("cardIssueOrderButton");
        QCOMPARE(stand.wanted.back().place, ui::Place::OrderForm);
        stand.press("changeIncidentButton");
        QCOMPARE(stand.wanted.back().place, ui::Place::IncidentForm);
        QCOMPARE(stand.wanted.back().record, order.order.incident.uuid);
        QTest::keyClick(stand.page.get(), Qt::Key_Escape);
        QCOMPARE(stand.wanted.back().place, ui::Place::Incidents);
    }

    void whatIsMissingLeadsToItsField()
    {
        const auto id = tests::need(casework::addIncident(m_cases.head(), m_cases.incidentDraft())).value.incident.id;
        Card stand(directory(), u"account-1"_s);
        open(stand, id);
        Q_EMIT stand.find<QLabel>("incidentNeedsLine0")->linkActivated(u"offender"_s);
        QCOMPARE(stand.wanted.back().place, ui::Place::IncidentForm);
        QCOMPARE(stand.wanted.back().act, u"offender"_s);
        QVERIFY(valuesOf(stand, u"earlierSection"_s).contains(u"known once the offender is established"));
    }

    void rolesDecideWhatIsOffered()
    {
        const auto id = fullIncident();
        Card stand(directory(), u"account-4"_s); // a registrar
        open(stand, id);
        QVERIFY(!stand.shows("cardIssueOrderButton"));
        QVERIFY(stand.shows("changeIncidentButton"));
        QTRY_VERIFY(stand.shows("noAttachmentsLabel"));
        QVERIFY(stand.shows("addAttachmentButton"));
        QVERIFY(!stand.shows("saveAttachmentButton"));
    }

    void filesAreAddedOnlyWhereTheyMayBe()
    {
        const auto id = fullIncident();
        Card stand(directory(), u"account-1"_s);
        auto *section = stand.find<ui::AttachmentSection>("attachmentSection");
        section->show(id, false);
        drop(section, {picture(u"refused.png"_s)});
        QTRY_VERIFY(!section->model()->rowCount());
        QVERIFY(tests::need(casework::attachments(m_cases.head(), id)).empty());
    }

    void anIncidentThatIsNotThereIsSaid()
    {
        Card stand(directory(), u"head"_s);
        stand.page->arrive({ui::Place::Incident, QUuid::createUuid(), {}});
        QTRY_VERIFY(windowTexts(*stand.page).join(u'\n').contains(u"could not be read"));
        QVERIFY(!stand.shows("incidentScroll"));
    }

    void filesAreAddedAndTakenOut()
    {
        const auto id = fullIncident();
        Card stand(directory(), u"account-1"_s);
        open(stand, id);
        auto *table = stand.find<QTableView>("attachmentTable");
        const QAbstractItemModelTester tester(table->model());
        const QString file = picture(u"сурет.png"_s);
        stand.press("addAttachmentButton");
        auto *dialog = stand.find<QFileDialog>("addAttachmentDialog");
        QVERIFY(dialog->testOption(QFileDialog::DontUseNativeDialog));
        dialog->selectFile(file);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(!stand.shows("attachmentProgress"));
        QVERIFY(QFile::exists(file));
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"сурет.png"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"picture"_s);

        drop(stand.find<QWidget>("attachmentSection"), {picture(u"a.jpg"_s), picture(u"b.png"_s)});
        QTRY_COMPARE(table->model()->rowCount(), 3);

        table->setCurrentIndex(table->model()->index(0, 0));
        stand.press("saveAttachmentButton");
        const QString copy = m_files.filePath(u"copy.png"_s);
        auto *saving = stand.find<QFileDialog>("saveAttachmentDialog");
        saving->selectFile(copy);
        static_cast<QDialog *>(saving)->accept();
        QTRY_VERIFY(QFile::exists(copy));
        QTRY_COMPARE(stand.said.size(), 4);
        QFile original(file);
        QFile taken(copy);
        QVERIFY(original.open(QIODevice::ReadOnly) && taken.open(QIODevice::ReadOnly));
        QCOMPARE(taken.readAll(), original.readAll());
        QVERIFY(m_cases.lastActions(5).join(u' ').contains(u"attachment"));
    }

    void aFileThatIsRefusedIsSaid()
    {
        const auto id = fullIncident();
        Card stand(directory(), u"account-1"_s);
        open(stand, id);
        const QString file = m_files.filePath(u"program.exe"_s);
        QFile program(file);
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("MZ\x90\x00 no picture at all", 20);
        program.close();
        drop(stand.find<QWidget>("attachmentSection"), {file, picture(u"after.png"_s)});
        QTRY_VERIFY(stand.shows("addAttachmentButtonError"));
        QVERIFY(stand.text("addAttachmentButtonError").contains(u"program.exe – "));
        const QString inEnglish = stand.text("addAttachmentButtonError");
        speak(base::Language::Kazakh);
        QVERIFY(stand.text("addAttachmentButtonError") != inEnglish);
        // The others are added all the same.
        QTRY_COMPARE(stand.find<QTableView>("attachmentTable")->model()->rowCount(), 1);
    }

    void theFormIsFilledFromTheRecord()
    {
        const auto id = fullIncident();
        const auto before = tests::need(casework::openIncident(m_cases.head(), id)).incident;
        Form stand(directory(), u"account-1"_s);
        openForm(stand, id, u"injuries"_s);
        QTRY_VERIFY(stand.find<QWidget>("injuriesEdit")->hasFocus());
        QCOMPARE(stand.find<QLineEdit>("injuriesEdit")->text(), before.injuries);
        QCOMPARE(stand.find<QLineEdit>("placeLocality")->text(), u"Орал"_s);
        QVERIFY(stand.find<QAbstractButton>("violence_physical")->isChecked());
        QVERIFY(stand.find<QAbstractButton>("victim2Unknown")->isChecked());
        QVERIFY(stand.text("offenderChosen").contains(u"Үлгіев"));
        QCOMPARE(stand.find<QPlainTextEdit>("narrativeKk")->toPlainText(), before.narrative.kk);

        QTRY_VERIFY(stand.shows("forSaving")); // what there is to say of it stands beside the form
        stand.find<QLineEdit>("injuriesEdit")->setText(u"сынған"_s);
        stand.press("saveIncidentButton");
        QTRY_COMPARE(stand.wanted.size(), size_t{1});
        QCOMPARE(stand.wanted.back().place, ui::Place::Incident);
        QCOMPARE(stand.wanted.back().record, id.uuid);
        const auto entries = tests::entries(m_cases.head());
        QCOMPARE(entries.at(0).action, u"incident.changed"_s);
        QCOMPARE(entries.at(0).fields, QStringList{u"injuries"_s}); // also the seconds of the moment stay
        auto after = tests::need(casework::openIncident(m_cases.head(), id)).incident;
        QCOMPARE(after.injuries, u"сынған"_s);
        after.injuries = before.injuries;
        QCOMPARE(after, before);
    }

    void aReservationIsReadBeforeTheCard()
    {
        const auto order = m_cases.issued();
        Form stand(directory(), u"head"_s);
        openForm(stand, order.order.incident);
        stand.find<QPlainTextEdit>("narrativeRu")->setPlainText(u"Другие учебные обстоятельства"_s);
        stand.press("saveIncidentButton");
        QTRY_VERIFY(stand.shows("incidentCardButton"));
        QVERIFY(stand.wanted.empty());
        QVERIFY(windowTexts(*stand.page).join(u'\n').contains(order.order.number));
        stand.press("incidentCardButton");
        QCOMPARE(stand.wanted.back().place, ui::Place::Incident);
    }

    void aChangeAndANewIncidentDoNotMix()
    {
        const auto id = fullIncident();
        Form stand(directory(), u"head"_s);
        stand.page->arrive({ui::Place::IncidentForm, {}, {}});
        stand.find<QLineEdit>("injuriesEdit")->setText(u"жаңа"_s);
        openForm(stand, id);
        QCOMPARE(stand.find<QLineEdit>("injuriesEdit")->text(), u"көгерген"_s);
        stand.find<QLineEdit>("measuresTakenEdit")->setText(u"толықтырылды"_s);
        stand.page->arrive({ui::Place::IncidentForm, {}, {}});
        QTRY_COMPARE(stand.find<QLineEdit>("injuriesEdit")->text(), u"жаңа"_s); // nothing typed is lost
        QCOMPARE(stand.find<QLineEdit>("measuresTakenEdit")->text(), QString());
        stand.page->arrive({ui::Place::IncidentForm, id.uuid, {}});
        QTRY_COMPARE(stand.find<QLineEdit>("measuresTakenEdit")->text(), u"толықтырылды"_s);
        QCOMPARE(stand.find<QLineEdit>("injuriesEdit")->text(), u"көгерген"_s);
        stand.press("saveIncidentButton");
        QTRY_VERIFY(!stand.said.isEmpty());
        QCOMPARE(tests::entries(m_cases.head()).at(0).fields, QStringList{u"measures_taken"_s});
    }

    void everyControlHasANameAndAKeyOfItsOwn()
    {
        const auto order = m_cases.served();
        tests::need(casework::attach(m_cases.head(), order.order.incident, picture(u"named.png"_s)));
        Card stand(directory(), u"head"_s);
        open(stand, order.order.incident);
        QTRY_VERIFY(stand.shows("attachmentTable"));
        for (const auto language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
            speak(language);
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes(), QStringList());
        }
    }

    void aLanguageSwitchLeavesNothingBehind()
    {
        const auto id = fullIncident();
        tests::need(casework::attach(m_cases.head(), id, picture(u"switch.png"_s)));
        Card stand(directory(), u"head"_s);
        open(stand, id);
        QTRY_VERIFY(stand.shows("attachmentTable"));
        for (const auto language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
            speak(language);
            Card born(directory(), u"head"_s);
            open(born, id);
            QTRY_VERIFY(born.shows("attachmentTable"));
            QCOMPARE(windowTexts(*stand.page), windowTexts(*born.page));
        }
    }

    void nothingOfARegisterStays()
    {
        const auto id = fullIncident();
        tests::need(casework::attach(m_cases.head(), id, picture(u"left.png"_s)));
        Card stand(directory(), u"head"_s);
        open(stand, id);
        QTRY_VERIFY(stand.shows("attachmentTable"));
        stand.page->leave();
        const QString texts = windowTexts(*stand.page).join(u'\n');
        for (const QString &value : {u"Үлгіев"_s, u"көгерген"_s, u"left.png"_s, u"263100030000009"_s, u"Оқу"_s})
            QVERIFY2(!texts.contains(value), qPrintable(value));
    }
};

QTEST_MAIN(TestIncident)
#include "tst_incident.moc"
