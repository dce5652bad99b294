// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/incidentformpage.h"

#include "base/clock.h"
#include "casework/narrativedraft.h"
#include "incidentform/actsection.h"
#include "incidentform/formfield.h"
#include "incidentform/measuressection.h"
#include "incidentform/narrativesection.h"
#include "incidentform/peoplesection.h"
#include "incidentform/placesection.h"
#include "incidentform/recorded.h"
#include "incidentform/sidepanel.h"
#include "incidentform/sourcesection.h"
#include "incidentform/ticksection.h"
#include "widgets/look.h"
#include "widgets/texts.h"
#include "widgets/typed.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMs = 400;
constexpr int PanelWidth = 280;
constexpr int WidthForPanel = 760; ///< a narrower page has the panel below the form

} // namespace

IncidentFormPage::IncidentFormPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_title(new QLabel), m_scroll(new QScrollArea), m_form(new QWidget),
      m_place(new PlaceSection(2)), m_people(new PeopleSection(3, session)), m_narrative(new NarrativeSection(8)),
      m_sections{new SourceSection(1),   m_place,
                 m_people,               new ActSection(4),
                 new EvidenceSection(5), new PositionSection(6),
                 new MeasuresSection(7), m_narrative},
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)), m_panel(new SidePanel),
      m_keeper(session, u"incident"_s, m_form, nullptr), m_offer(new DraftOffer)
{
    enlarge(m_title, 1.3);
    layOutForm();
    m_halves->setSpacing(16);
    m_halves->addWidget(m_scroll, 1);
    m_halves->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_offer);
    column->addLayout(m_halves, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connectAll();
    retranslate();
}

void IncidentFormPage::layOutForm()
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(16);
    for (FormSection *section : m_sections)
        column->addWidget(section);
    column->addStretch(1);
    m_scroll->setObjectName(u"incidentFormScroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setMinimumHeight(fontMetrics().height() * 5);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
}

void IncidentFormPage::connectAll()
{
    for (FormSection *section : m_sections)
        connect(section, &FormSection::changed, this, &IncidentFormPage::changed);
    // A field that takes the focus by an error or a line of the panel may stand far down.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // An error that was said just now must stand below its field before both can be scrolled to.
        QTimer::singleShot(0, this, [this, now = QPointer(now)] {
            if (!now || !m_form->isAncestorOf(now))
                return;
            m_scroll->ensureWidgetVisible(withError(now), 0, 8);
            m_scroll->ensureWidgetVisible(now, 0, 40);
        });
    });
    connect(&m_pause, &QTimer::timeout, this, &IncidentFormPage::lookAhead);
    connect(m_narrative, &NarrativeSection::draftWanted, this, &IncidentFormPage::draftNarrative);
    connect(m_panel, &SidePanel::fieldWanted, this, &IncidentFormPage::goToField);
    connect(m_panel, &SidePanel::saveWanted, this, &IncidentFormPage::save);
    connect(&m_keeper, &DraftKeeper::restored, this, &IncidentFormPage::takeBack);
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const base::Error &error) {
        m_state.failure = error;
        showState();
    });
    connect(m_offer, &DraftOffer::anewWanted, this, &IncidentFormPage::startAnew);
    connect(m_offer, &DraftOffer::backWanted, this, [this](const QJsonObject &typed) {
        typeInto(m_form, typed);
        goToField(u"source"_s);
    });
    connect(m_panel, &SidePanel::anotherWanted, this, &IncidentFormPage::begin);
    connect(m_panel, &SidePanel::cardWanted, this, [this] {
        if (m_state.saved)
            Q_EMIT wanted({Place::Incident, m_state.saved->value.incident.id.uuid, {}});
    });
    connect(m_panel, &SidePanel::orderWanted, this, [this] {
        if (m_state.saved)
            Q_EMIT wanted({Place::OrderForm, m_state.saved->value.incident.id.uuid, {}});
    });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &IncidentFormPage::save);
    }
}

void IncidentFormPage::enter(const OpenedRegister &facts)
{
    m_opened = facts;
    begin();
}

void IncidentFormPage::leave()
{
    m_keeper.forget();
    m_opened.reset();
    clearForm();
}

void IncidentFormPage::keep()
{
    m_keeper.keep();
}

void IncidentFormPage::arrive(const Destination &destination)
{
    if (!m_opened)
        return;
    const bool another = destination.record != m_record;
    if (another)
        m_keeper.forget(); // it is kept, and comes back
    if (!destination.record.isNull() && (another || m_state.saved || !m_recorded))
        beginChange(destination.record, destination.act);
    else if (another || m_state.saved)
        begin(); // what was not saved is still there; what was saved makes room
    else
        goToField(destination.act.isEmpty() ? u"source"_s : destination.act);
    lookAhead();
}

void IncidentFormPage::begin()
{
    clearForm();
    const base::Instant now = base::SystemClock().now();
    m_id = base::IdSource().next(now);
    m_place->begin(m_opened->unit);
    m_keeper.begin({}, m_id);
    m_scroll->ensureVisible(0, 0);
    fieldOf(this, u"source"_s)->focus();
}

void IncidentFormPage::beginChange(const QUuid &record, const QString &field)
{
    using Answer = base::Result<casework::IncidentView>;
    clearForm();
    m_record = record;
    showState();
    m_session.ask<Answer>(
        this, [id = domain::IncidentId{record}](casework::Session &s) { return casework::openIncidentView(s, id); },
        [this, record, field](const Answer &view) {
            if (record != m_record || m_recorded)
                return;
            if (!view) {
                refuse(view.error());
                return;
            }
            m_recorded = *view;
            showRecorded();
            goToField(field.isEmpty() ? u"source"_s : field);
        });
}

void IncidentFormPage::showRecorded()
{
    m_id = m_record;
    typeInto(m_form, typedOf(*m_recorded));
    m_begun = draft();
    m_keeper.begin(m_record, m_id);
    m_scroll->ensureVisible(0, 0);
    showState();
    lookAhead();
}

void IncidentFormPage::takeBack(const QUuid &id, base::Instant savedAt)
{
    m_id = id; // recorded meanwhile, it is the same record again
    m_offer->offerAnew(savedAt, beneath());
}

/// The form as it is without the draft.
void IncidentFormPage::startAnew()
{
    const QJsonObject before = m_keeper.typed();
    m_keeper.done();
    if (const auto recorded = m_recorded) {
        clearForm();
        m_record = recorded->card.incident.id.uuid;
        m_recorded = recorded;
        showRecorded();
    } else {
        begin();
    }
    m_offer->offerBack(before, beneath());
}

DraftOffer::Beneath IncidentFormPage::beneath() const
{
    return m_recorded ? DraftOffer::Beneath::RecordedIncident : DraftOffer::Beneath::EmptyForm;
}

void IncidentFormPage::clearForm()
{
    m_state = {};
    m_id = {};
    m_record = {};
    m_recorded.reset();
    m_offer->clear();
    for (FormSection *section : m_sections)
        section->clear();
    for (FormField *field : findChildren<FormField *>())
        field->forgive();
    ++m_change;
    m_pause.stop();
    showState();
    if (m_opened)
        m_pause.start();
}

casework::IncidentDraft IncidentFormPage::draft() const
{
    casework::IncidentDraft draft;
    draft.facts.id = {m_id};
    for (const FormSection *section : m_sections)
        section->fill(draft);
    return draft;
}

void IncidentFormPage::changed()
{
    ++m_change;
    if (!m_opened || m_state.saved)
        return;
    m_offer->typed();
    m_pause.start();
    m_keeper.touch();
}

void IncidentFormPage::lookAhead()
{
    if (!m_opened || m_state.saved || !isVisible())
        return;
    using Outlook = base::Result<casework::IncidentOutlook>;
    m_session.ask<Outlook>(
        this, [draft = draft()](casework::Session &s) { return casework::lookAhead(s, draft); },
        [this, change = m_change](const Outlook &outlook) {
            if (change != m_change)
                return;
            m_state.outlook = outlook ? std::optional(*outlook) : std::nullopt;
            m_state.failure = outlook ? std::nullopt : std::optional(outlook.error());
            showState();
        });
}

void IncidentFormPage::draftNarrative()
{
    if (!m_opened || m_state.saved || !checkFields(this))
        return;
    using Draft = base::Result<domain::Narrative>;
    m_session.ask<Draft>(
        this, [draft = draft()](casework::Session &s) { return casework::draftNarrative(s, draft); },
        [this, id = m_id](const Draft &narrative) {
            if (id != m_id)
                return;
            if (narrative)
                m_narrative->take(*narrative);
            else
                refuse(narrative.error());
        });
}

void IncidentFormPage::save()
{
    if (!m_opened || m_id.isNull() || m_state.busy || m_state.saved || !checkFields(this))
        return;
    m_state.busy = true;
    m_state.failure.reset();
    showState();
    std::function<base::Result<Saved>(casework::Session &)> question;
    if (m_recorded)
        question = [id = m_recorded->card.incident.id, draft = changeOf(m_recorded->card, m_begun, draft())](
                       casework::Session &s) { return casework::changeIncident(s, id, draft); };
    else
        question = [draft = draft()](casework::Session &s) { return casework::addIncident(s, draft); };
    m_session.ask<base::Result<Saved>>(this, question, [this, id = m_id](const base::Result<Saved> &saved) {
        if (id == m_id)
            take(saved);
    });
}

void IncidentFormPage::take(const base::Result<Saved> &saved)
{
    m_state.busy = false;
    if (!saved) {
        showState();
        refuse(saved.error());
        return;
    }
    m_state.saved = *saved;
    m_keeper.done();
    m_offer->clear();
    showState();
    m_panel->focusNextStep();
    Q_EMIT said(m_recorded ? tr("The change is recorded") : tr("The incident is recorded"));
    if (m_recorded && !saysAnythingNew(saved->warnings)) // else it is read here first
        Q_EMIT wanted({Place::Incident, m_record, {}});
}

/// Beyond what stood beside the form while it was typed.
bool IncidentFormPage::saysAnythingNew(const std::vector<base::Warning> &warnings) const
{
    const auto shown = m_state.outlook ? m_state.outlook->warnings : std::vector<base::Warning>();
    return std::any_of(warnings.begin(), warnings.end(), [&shown](const base::Warning &warning) {
        return std::find(shown.begin(), shown.end(), warning) == shown.end();
    });
}

void IncidentFormPage::refuse(const base::Error &error)
{
    if (refuseField(this, error))
        return;
    m_state.failure = error;
    showState();
}

void IncidentFormPage::goToField(const QString &path)
{
    m_people->unfold(path);
    // An order calls circumstances what the incident calls its narrative.
    if (FormField *field = fieldOf(this, path == u"circumstances" ? u"narrative"_s : path))
        field->focus();
}

void IncidentFormPage::showState()
{
    m_form->setEnabled(!m_state.saved && !m_state.busy && (m_record.isNull() || m_recorded));
    m_title->setText(m_record.isNull() ? tr("New incident") : tr("Change of a recorded incident"));
    m_panel->show(m_state);
}

void IncidentFormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IncidentFormPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = event->size().width() >= WidthForPanel;
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panel->setNarrow(!wide);
    m_panel->setMinimumWidth(wide ? PanelWidth : 0);
    m_panel->setMaximumWidth(wide ? PanelWidth : QWIDGETSIZE_MAX);
}

void IncidentFormPage::retranslate()
{
    showState();
    for (FormSection *section : m_sections)
        section->retranslate();
    for (FormField *field : findChildren<FormField *>())
        field->retranslate();
    m_panel->retranslate();
    m_offer->retranslate();
}

} // namespace qorgan::ui
