// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "casework/incidents.h"
#include "domain/iin.h"
#include "incidentform/incidentformpage.h"
#include "shell/languages.h"
#include "support/trainingregister.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace qorgan;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(qorgan::base::Language)

/// The page over a register of its own, driven by the keyboard; what was recorded is read by a second session.
class TestIncidentForm : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<tests::TrainingRegister> m_register;
    std::unique_ptr<ui::Languages> m_languages;
    std::unique_ptr<ui::SessionThread> m_thread;
    std::unique_ptr<ui::IncidentFormPage> m_page;

    template <typename T>
    T *find(const QString &name)
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    QLineEdit *edit(const QString &name) { return find<QLineEdit>(name); }

    /// Goes on with the tabulator key until the control has the focus, as an officer does.
    void tabTo(const QString &name)
    {
        QStringList passed;
        for (int i = 0; i < 200; ++i) {
            passed << QApplication::focusWidget()->objectName();
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QFAIL(qPrintable(u"the keyboard does not reach "_s + name + u" but "_s + passed.join(u' ')));
    }

    void type(const QString &name, const QString &text)
    {
        tabTo(name);
        auto *field = QApplication::focusWidget();
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->selectAll();
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(field, &press);
        }
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /// Types into a search, waits for the answer, takes the row that is offered first.
    void searchAndTake(const QString &who, const QString &text)
    {
        type(who + u"Search"_s, text);
        auto *list = find<QListWidget>(who + u"Matches"_s);
        QTRY_VERIFY(list->isVisible() && list->count() > 0);
        key(Qt::Key_Return);
    }

    void save() { key(Qt::Key_Return, Qt::ControlModifier); }

    QAbstractButton *issueButton() { return find<QAbstractButton>(u"issueOrderButton"_s); }

    std::vector<casework::IncidentCard> recorded()
    {
        std::vector<casework::IncidentCard> cards;
        auto &session = m_register->session();
        const auto page = casework::listIncidents(session, {}, {});
        for (const auto &row : page->items)
            cards.push_back(*casework::openIncident(session, row.id));
        return cards;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
    }

    void init()
    {
        m_register = std::make_unique<tests::TrainingRegister>(base::toIso(base::SystemClock().now()));
        m_languages = std::make_unique<ui::Languages>();
        m_languages->use(base::Language::Russian);
        m_thread = std::make_unique<ui::SessionThread>();
        m_page = std::make_unique<ui::IncidentFormPage>(*m_thread);
        m_page->resize(1200, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        bool opened = false;
        m_thread->open(m_register->directory(), {u"head"_s, m_register->password()}, m_page.get(),
                       [&](const base::Result<ui::OpenedRegister> &facts) {
                           opened = facts.has_value();
                           if (!facts)
                               return;
                           m_page->enter(*facts);
                           m_page->arrive({ui::Place::IncidentForm, {}, {}});
                       });
        QTRY_VERIFY_WITH_TIMEOUT(opened, 20'000);
        // The clock of this register stands still; what is detected now must not lie in its future.
        m_register->setNow(base::toIso(base::SystemClock().now() + base::hours(1)));
    }

    void cleanup()
    {
        m_page.reset();
        m_thread.reset();
        m_languages.reset();
        m_register.reset();
    }

    /// A neighbour reports, nobody complains: from the first question to the order without a mouse.
    void theWholeFormByKeyboard()
    {
        QCOMPARE(QApplication::focusWidget()->objectName(), u"formSourceCombo"_s);
        while (find<QComboBox>(u"formSourceCombo"_s)->currentData().toString() != u"neighbour")
            key(Qt::Key_Down);
        type(u"reporterEdit"_s, u"соседка из квартиры 5"_s);
        type(u"occurredEdit"_s, u"20.11.2026 21:15"_s);
        type(u"placeStreet"_s, u"Үлгі"_s);
        searchAndTake(u"offender"_s, u"Мысалов Сынақ"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"offenderSurname"_s);
        QCOMPARE(edit(u"offenderGivenName"_s)->text(), u"Сынақ"_s);
        type(u"offenderBirthDate"_s, u"14051988"_s);
        tabTo(u"offenderSex"_s);
        key(Qt::Key_Down);
        tabTo(u"offenderIinAbsent"_s);
        key(Qt::Key_Down);
        searchAndTake(u"victim1"_s, u"Мысалова Үлгі"_s);
        tabTo(u"relationshipCombo"_s);
        key(Qt::Key_Down);
        tabTo(u"violence_physical"_s);
        key(Qt::Key_Space);
        tabTo(u"weapon_yes"_s);
        key(Qt::Key_Right);
        key(Qt::Key_Space);
        type(u"childrenEdit"_s, u"2"_s);
        tabTo(u"evidence_video"_s);
        key(Qt::Key_Space);
        type(u"evidence_video_note"_s, u"камера подъезда"_s);
        tabTo(u"position_refuses_statement"_s);
        key(Qt::Key_Space);
        type(u"kuiNumberEdit"_s, u"263100030000042"_s);
        tabTo(u"draftButton"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(find<QPlainTextEdit>(u"narrativeRu"_s)->toPlainText().contains(u"поступило сообщение"));
        save();
        QTRY_VERIFY(issueButton()->isVisible());
        QCOMPARE(QApplication::focusWidget(), issueButton());

        const auto cards = recorded();
        QCOMPARE(cards.size(), std::size_t(1));
        const domain::Incident &incident = cards.front().incident;
        QCOMPARE(incident.source, u"neighbour"_s);
        QVERIFY(!incident.complaint);
        QCOMPARE(incident.reporter.note, u"соседка из квартиры 5"_s);
        QCOMPARE(incident.occurredAt, base::instantFromIso(u"2026-11-20T21:15:00+05:00"));
        QCOMPARE(incident.place.region, u"27"_s);
        QCOMPARE(incident.place.street, u"Үлгі"_s);
        QCOMPARE(cards.front().offender->fullName(), u"Мысалов Сынақ"_s);
        QCOMPARE(cards.front().offender->birthDate, std::optional(QDate(1988, 5, 14)));
        QCOMPARE(cards.front().offender->iinAbsentReason, u"not_established"_s);
        QCOMPARE(cards.front().victims.front()->fullName(), u"Мысалова Үлгі"_s);
        QCOMPARE(incident.relationship, u"spouse"_s);
        QCOMPARE(incident.violence, QStringList{u"physical"_s});
        QCOMPARE(incident.weapon, u"no"_s);
        QCOMPARE(incident.childrenPresent, std::optional(2));
        QCOMPARE(incident.evidence, (std::vector<domain::Evidence>{{u"video"_s, u"камера подъезда"_s}}));
        QCOMPARE(incident.victimPosition, QStringList{u"refuses_statement"_s});
        QVERIFY(incident.narrative.kk.contains(u"полицияға хабар түскен"));

        const QSignalSpy wanted(m_page.get(), &ui::Page::wanted);
        key(Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        const auto destination = wanted.front().front().value<ui::Destination>();
        QVERIFY(destination.place == ui::Place::OrderForm && destination.record == incident.id.uuid);
    }

    void savingTwiceMakesOneRecord()
    {
        key(Qt::Key_Down);
        save();
        find<QAbstractButton>(u"saveIncidentButton"_s)->click();
        save();
        QTRY_VERIFY(issueButton()->isVisible());
        QCOMPARE(recorded().size(), std::size_t(1));
        find<QAbstractButton>(u"anotherIncidentButton"_s)->click();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"formSourceCombo"_s);
        key(Qt::Key_Down);
        save();
        QTRY_VERIFY(issueButton()->isVisible());
        QCOMPARE(recorded().size(), std::size_t(2));
    }

    void anErrorStandsBesideItsField()
    {
        key(Qt::Key_Down);
        type(u"injuriesEdit"_s, u"ссадина"_s);
        searchAndTake(u"victim1"_s, u"Мысалова"_s);
        type(u"victim1Phone"_s, u"12"_s);
        save();
        auto *error = find<QLabel>(u"victim1PhoneError"_s);
        QTRY_VERIFY(error->isVisible() && !error->text().isEmpty());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"victim1Phone"_s);
        QCOMPARE(edit(u"injuriesEdit"_s)->text(), u"ссадина"_s);
        QVERIFY(recorded().empty());

        type(u"victim1Phone"_s, u"87010000000"_s);
        save();
        QTRY_VERIFY(issueButton()->isVisible());
        QVERIFY(!error->isVisible());
    }

    void whatCannotBeReadIsNotSent()
    {
        key(Qt::Key_Down);
        type(u"occurredEdit"_s, u"вчера"_s);
        type(u"offenderSearch"_s, u"Мыс"_s);
        save();
        QVERIFY(find<QLabel>(u"occurredEditError"_s)->isVisible());
        QVERIFY(find<QLabel>(u"offenderPickerError"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"occurredEdit"_s);
        QVERIFY(recorded().empty());
    }

    void aSourceIsAskedFor()
    {
        save();
        QTRY_VERIFY(find<QLabel>(u"formSourceComboError"_s)->isVisible());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"formSourceCombo"_s);
    }

    void theSidePanelLeadsToTheFields()
    {
        auto *line = find<QLabel>(u"forSavingLine0"_s);
        QTRY_VERIFY(line->isVisible() && line->text().contains(u"href=\"source\""));
        Q_EMIT find<QLabel>(u"forOrderLine0"_s)->linkActivated(u"offender"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"offenderSearch"_s);
        Q_EMIT line->linkActivated(u"source"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"formSourceCombo"_s);
        key(Qt::Key_Down);
        QTRY_VERIFY(line->text().startsWith(u"✓"));
    }

    void aLanguageSwitchKeepsWhatWasTyped()
    {
        key(Qt::Key_Down);
        type(u"placeStreet"_s, u"Үлгі"_s);
        searchAndTake(u"offender"_s, u"Мысалов"_s);
        tabTo(u"violence_physical"_s);
        key(Qt::Key_Space);
        type(u"occurredEdit"_s, u"вчера"_s);
        save();
        auto *tick = find<QAbstractButton>(u"violence_physical"_s);
        auto *error = find<QLabel>(u"occurredEditError"_s);
        const QString russian = tick->text();
        const QString cause = error->text();
        m_languages->use(base::Language::Kazakh);
        QCoreApplication::processEvents();
        QVERIFY(tick->text() != russian);
        QVERIFY(error->isVisible() && error->text() != cause);
        QVERIFY(tick->isChecked());
        QCOMPARE(edit(u"placeStreet"_s)->text(), u"Үлгі"_s);
        QCOMPARE(edit(u"offenderSurname"_s)->text(), u"Мысалов"_s);
        QVERIFY(edit(u"offenderSurname"_s)->isVisible());
        QVERIFY(!find<QComboBox>(u"formSourceCombo"_s)->currentData().toString().isEmpty());
    }

    void anUnknownVictimIsDescribed()
    {
        key(Qt::Key_Down);
        tabTo(u"victim1Unknown"_s);
        key(Qt::Key_Space);
        type(u"victim1Description"_s, u"ересек әйел"_s);
        tabTo(u"addVictimButton"_s);
        key(Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"victim2Search"_s);
        searchAndTake(u"victim2"_s, u"Мысалова"_s);
        tabTo(u"addVictimButton"_s);
        key(Qt::Key_Space);
        find<QAbstractButton>(u"victim3Remove"_s)->click();
        save();
        QTRY_VERIFY(issueButton()->isVisible());
        const auto victims = recorded().front().incident.victims;
        QCOMPARE(victims.size(), std::size_t(2));
        QCOMPARE(victims.front().unknownDescription, u"ересек әйел"_s);
        QVERIFY(!victims.front().person && victims.back().person);
    }

    void aChildIsSpokenForAndRegisteredElsewhere()
    {
        key(Qt::Key_Down);
        searchAndTake(u"victim1"_s, u"Баланова Үлгі"_s);
        QVERIFY(!find<QWidget>(u"victim1RegisteredStreet"_s)->isVisible());
        type(u"victim1BirthDate"_s, u"05052015"_s);
        tabTo(u"victim1IsRegistered"_s);
        key(Qt::Key_Space);
        // The panel asks for the representative and leads to where one is named.
        auto *warning = find<QLabel>(u"reservationsLine0"_s);
        QTRY_VERIFY(warning->isVisible() && warning->text().contains(u"href=\"victims[0].legal_representative\""));
        Q_EMIT warning->linkActivated(u"victims[0].legal_representative"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"victim1RepresentativeSearch"_s);
        searchAndTake(u"victim1Representative"_s, u"Анасыева Сынақ"_s);
        tabTo(u"victim1RepresentativeRelation"_s);
        key(Qt::Key_Down);
        find<QComboBox>(u"victim1RegisteredRegion"_s)->setFocus();
        key(Qt::Key_Down);
        type(u"victim1RegisteredStreet"_s, u"Сатпаева"_s);
        type(u"victim1RegisteredHouse"_s, u"7"_s);
        save();
        QTRY_VERIFY(issueButton()->isVisible());
        const auto child = *recorded().front().victims.front();
        QCOMPARE(child.registeredAddress.street, u"Сатпаева"_s);
        QVERIFY(child.address.isEmpty());
        QVERIFY(child.legalRepresentative);
        QCOMPARE(child.legalRepresentative->relation, u"mother"_s);

        // Known the next time, it is told and not typed again.
        find<QAbstractButton>(u"anotherIncidentButton"_s)->click();
        key(Qt::Key_Down);
        searchAndTake(u"victim1"_s, u"Баланова"_s);
        auto *known = find<QLabel>(u"victim1Known"_s);
        QTRY_VERIFY(known->isVisible() && known->text().contains(u"Анасыева Сынақ"_s));
        QVERIFY(!known->text().contains(u"Сатпаева"_s)); // an address stands on the card
        QVERIFY(!find<QAbstractButton>(u"victim1IsRepresented"_s)->isChecked());
        tabTo(u"victim1IsRepresented"_s);
        key(Qt::Key_Space);
        searchAndTake(u"victim1Representative"_s, u"Әкесов Сынақ"_s);
        tabTo(u"victim1RepresentativeRelation"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        save();
        QTRY_VERIFY(issueButton()->isVisible());
        const auto now = *casework::openPerson(m_register->session(), child.id);
        QVERIFY(now.legalRepresentative->person != child.legalRepresentative->person);
        QCOMPARE(now.registeredAddress, child.registeredAddress);
    }

    void anExistingPersonIsFoundAndChosen()
    {
        casework::PersonDraft draft;
        draft.person.surname = u"Қайратов"_s;
        draft.person.givenName = u"Сынақ"_s;
        draft.person.birthDate = QDate(1988, 5, 14);
        draft.person.iin = domain::syntheticIin({1988, 5, 14}, domain::Sex::Male, 21);
        const auto known = casework::addPerson(m_register->session(), draft);
        QVERIFY(known);
        const QString &iin = draft.person.iin;

        key(Qt::Key_Down);
        // Nobody is new before a search was made; Esc gives up.
        auto *list = find<QListWidget>(u"offenderMatches"_s);
        tabTo(u"offenderSearch"_s);
        QVERIFY(!list->isVisible());
        type(u"offenderSearch"_s, u"кайрат"_s);
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"14.05.1988") && list->item(0)->text().contains(u"по имени"));
        // Of a number nobody typed, an open desk sees the end alone.
        QVERIFY(list->item(0)->text().contains(u"••••"_s + iin.last(4)) && !list->item(0)->text().contains(iin));
        key(Qt::Key_Escape);
        QVERIFY(edit(u"offenderSearch"_s)->text().isEmpty() && !list->isVisible());
        type(u"offenderSearch"_s, iin.first(8));
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(iin));
        key(Qt::Key_Escape);

        type(u"offenderSearch"_s, u"кайрат"_s);
        QTRY_COMPARE(list->count(), 2);
        key(Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
        key(Qt::Key_Up);
        key(Qt::Key_Return);
        QVERIFY(find<QLabel>(u"offenderChosen"_s)->text().contains(u"Қайратов Сынақ"));
        save();
        QTRY_VERIFY(issueButton()->isVisible());
        QCOMPARE(recorded().front().incident.offender, std::optional(known->value.id));
    }

    void anOwnNarrativeIsLeftAlone()
    {
        key(Qt::Key_Down);
        type(u"narrativeRu"_s, u"Своими словами."_s);
        auto *own = find<QPlainTextEdit>(u"narrativeRu"_s);
        auto *draft = find<QAbstractButton>(u"draftButton"_s);
        draft->click();
        QTRY_VERIFY(!find<QPlainTextEdit>(u"narrativeKk"_s)->toPlainText().isEmpty());
        QCOMPARE(own->toPlainText(), u"Своими словами."_s);
        QVERIFY(find<QLabel>(u"draftHint"_s)->isVisible());
        draft->click();
        QTRY_VERIFY(own->toPlainText().contains(u"выявлен следующий факт"));
        QVERIFY(!find<QLabel>(u"draftHint"_s)->isVisible());
    }

    void nothingStaysWhenTheRegisterIsClosed()
    {
        type(u"injuriesEdit"_s, u"ссадина"_s);
        searchAndTake(u"offender"_s, u"Мысалов"_s);
        m_thread->close();
        m_page->leave();
        for (const QLineEdit *line : m_page->findChildren<QLineEdit *>())
            QVERIFY2(line->text().isEmpty(), qPrintable(line->objectName()));
        for (const QListWidget *list : m_page->findChildren<QListWidget *>())
            QCOMPARE(list->count(), 0);
    }

    void everyControlIsNamed_data()
    {
        QTest::addColumn<base::Language>("language");
        for (const auto language : base::AllLanguages)
            QTest::newRow(qPrintable(base::languageCode(language))) << language;
    }

    /// Also: nothing is wider than the common screen at 200 %.
    void everyControlIsNamed()
    {
        QFETCH(base::Language, language);
        m_languages->use(language);
        QCoreApplication::processEvents();
        searchAndTake(u"offender"_s, u"Мысалов"_s);
        int named = 0;
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            ++named;
        }
        QVERIFY(named > 60);
        auto *scroll = find<QScrollArea>(u"incidentFormScroll"_s);
        m_page->resize(560, 640);
        QCoreApplication::processEvents();
        QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
                 qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
    }
};


QTEST_MAIN(TestIncidentForm)
#include "tst_incidentform.moc"
