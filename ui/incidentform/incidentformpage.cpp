// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/incidentformpage.h"

#include "base/clock.h"
#include "casework/narrativedraft.h"
#include "domain/messages.h"
#include "incidentform/actsection.h"
#include "incidentform/formfield.h"
#include "incidentform/measuressection.h"
#include "incidentform/narrativesection.h"
#include "incidentform/needspanel.h"
#include "incidentform/peoplesection.h"
#include "incidentform/placesection.h"
#include "incidentform/sourcesection.h"
#include "incidentform/ticksection.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMs = 400;
constexpr int PanelWidth = 280;
constexpr int WidthForPanel = 760; ///< a narrower page has the panel below the form

} // namespace

IncidentFormPage::IncidentFormPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_title(new QLabel), m_scroll(new QScrollArea), m_form(new QWidget),
      m_place(new PlaceSection(2)), m_narrative(new NarrativeSection(8)),
      m_sections{new SourceSection(1),   m_place,
                 new PeopleSection(3, session), new ActSection(4),
                 new EvidenceSection(5), new PositionSection(6),
                 new MeasuresSection(7), m_narrative},
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)), m_panel(new QWidget), m_forSaving(new NeedsList(u"forSaving"_s)),
      m_forOrder(new NeedsList(u"forOrder"_s)), m_earlier(new QLabel), m_notice(new Notice), m_save(new QPushButton),
      m_issue(new QPushButton), m_new(new QPushButton)
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    layOutForm();
    layOutPanel();
    m_halves->setSpacing(16);
    m_halves->addWidget(m_scroll, 1);
    m_halves->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
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
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
}

void IncidentFormPage::layOutPanel()
{
    m_save->setObjectName(u"saveIncidentButton"_s);
    m_issue->setObjectName(u"issueOrderButton"_s);
    m_new->setObjectName(u"anotherIncidentButton"_s);
    m_earlier->setWordWrap(true);
    QFont bold = m_save->font();
    bold.setBold(true);
    for (QPushButton *primary : {m_save, m_issue}) {
        primary->setFont(bold);
        primary->setDefault(true);
    }
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_forSaving);
    column->addWidget(m_forOrder);
    column->addWidget(m_earlier);
    column->addStretch(1);
    for (QPushButton *button : {m_new, m_issue, m_save})
        column->addWidget(button);
}

void IncidentFormPage::connectAll()
{
    for (FormSection *section : m_sections)
        connect(section, &FormSection::changed, this, &IncidentFormPage::changed);
    connect(&m_pause, &QTimer::timeout, this, &IncidentFormPage::lookAhead);
    connect(m_narrative, &NarrativeSection::draftWanted, this, &IncidentFormPage::draftNarrative);
    connect(m_forSaving, &NeedsList::fieldWanted, this, &IncidentFormPage::goToField);
    connect(m_forOrder, &NeedsList::fieldWanted, this, &IncidentFormPage::goToField);
    connect(m_save, &QPushButton::clicked, this, &IncidentFormPage::save);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &IncidentFormPage::save);
    }
    connect(m_issue, &QPushButton::clicked, this, [this] {
        if (m_saved)
            Q_EMIT wanted({Place::OrderForm, m_saved->value.incident.id.uuid, {}});
    });
    connect(m_new, &QPushButton::clicked, this, &IncidentFormPage::begin);
}

void IncidentFormPage::enter(const OpenedRegister &facts)
{
    m_opened = facts;
    begin();
}

void IncidentFormPage::leave()
{
    m_opened.reset();
    clearForm();
}

void IncidentFormPage::arrive(const Destination & /*destination*/)
{
    if (!m_opened)
        return;
    if (m_saved)
        begin(); // what was not saved is still there; what was saved makes room
    else
        fieldOf(this, u"source"_s)->focus();
    lookAhead();
}

void IncidentFormPage::begin()
{
    clearForm();
    const base::Instant now = base::SystemClock().now();
    m_id = base::IdSource().next(now);
    m_place->begin(m_opened->unit);
    m_scroll->ensureVisible(0, 0);
    fieldOf(this, u"source"_s)->focus();
}

void IncidentFormPage::clearForm()
{
    m_busy = false;
    m_saved.reset();
    m_failure.reset();
    m_outlook.reset();
    m_id = {};
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
    if (m_opened && !m_saved)
        m_pause.start();
}

void IncidentFormPage::lookAhead()
{
    if (!m_opened || m_saved || !isVisible())
        return;
    using Outlook = base::Result<casework::IncidentOutlook>;
    m_session.ask<Outlook>(
        this, [draft = draft()](casework::Session &s) { return casework::lookAhead(s, draft); },
        [this, change = m_change](const Outlook &outlook) {
            if (change != m_change)
                return;
            m_outlook = outlook ? std::optional(*outlook) : std::nullopt;
            m_failure = outlook ? std::nullopt : std::optional(outlook.error());
            showState();
        });
}

void IncidentFormPage::draftNarrative()
{
    if (!m_opened || m_saved || !isReadable())
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
    if (!m_opened || m_busy || m_saved || !isReadable())
        return;
    m_busy = true;
    m_failure.reset();
    showState();
    m_session.ask<base::Result<Saved>>(
        this, [draft = draft()](casework::Session &s) { return casework::addIncident(s, draft); },
        [this](const base::Result<Saved> &saved) { take(saved); });
}

bool IncidentFormPage::isReadable()
{
    FormField *first = nullptr;
    for (FormField *field : findChildren<FormField *>()) {
        field->forgive();
        if (!field->check(this) && !first)
            first = field;
    }
    if (first)
        first->focus();
    return !first;
}

void IncidentFormPage::take(const base::Result<Saved> &saved)
{
    m_busy = false;
    if (!saved) {
        showState();
        refuse(saved.error());
        return;
    }
    m_saved = *saved;
    showState();
    m_issue->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(tr("The incident is recorded"));
}

void IncidentFormPage::refuse(const base::Error &error)
{
    if (FormField *field = fieldOf(this, error.field)) {
        field->refuse([error] { return sentence(error); });
        field->focus();
    } else {
        m_failure = error;
        showState();
    }
}

void IncidentFormPage::goToField(const QString &path)
{
    // An order calls circumstances what the incident calls its narrative.
    if (FormField *field = fieldOf(this, path == u"circumstances" ? u"narrative"_s : path))
        field->focus();
}

void IncidentFormPage::showState()
{
    const bool open = !m_saved;
    m_form->setEnabled(open && !m_busy);
    m_save->setVisible(open);
    m_save->setEnabled(!m_busy);
    m_issue->setVisible(m_saved.has_value());
    m_new->setVisible(m_saved.has_value());
    m_forSaving->setVisible(open && m_outlook);
    m_forOrder->setVisible(m_saved || m_outlook);
    std::size_t earlier = 0;
    if (m_saved) {
        m_forOrder->show(m_saved->value.missingForOrder, false);
        earlier = m_saved->value.earlierWithinYear.size();
    } else if (m_outlook) {
        std::vector<base::Warning> refusals;
        for (const base::Error &error : m_outlook->refusals)
            refusals.push_back({error.code, error.field, error.arguments});
        m_forSaving->show(refusals, true);
        m_forOrder->show(m_outlook->missingForOrder, true);
        earlier = m_outlook->earlierWithinYear;
    }
    m_earlier->setVisible(earlier > 0);
    m_earlier->setText(u"● "_s + tr("%n earlier incident(s) of the offender within 365 days", nullptr, int(earlier)));
    showNotice();
}

void IncidentFormPage::showNotice()
{
    if (m_busy) {
        m_notice->show(Notice::Kind::Busy, tr("Saving…"), {});
    } else if (m_saved) {
        QStringList reservations;
        for (const base::Warning &warning : m_saved->warnings)
            reservations.append(domain::sentence(warning, currentLanguage()));
        m_notice->show(Notice::Kind::Hint, tr("The incident is recorded"), reservations.join(u'\n'));
    } else if (m_failure) {
        m_notice->show(Notice::Kind::Failure, tr("The incident is not recorded"), sentence(*m_failure));
    } else {
        m_notice->dismiss();
    }
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
    m_panel->setMinimumWidth(wide ? PanelWidth : 0);
    m_panel->setMaximumWidth(wide ? PanelWidth : QWIDGETSIZE_MAX);
}

void IncidentFormPage::retranslate()
{
    m_title->setText(tr("New incident"));
    for (FormSection *section : m_sections)
        section->retranslate();
    for (FormField *field : findChildren<FormField *>())
        field->retranslate();
    m_forSaving->say(tr("For saving"), tr("Everything is there"));
    m_forOrder->say(tr("For a protective order still missing"), tr("Nothing is missing"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(m_save->text().remove(u'&') + u"  Ctrl+Enter"_s);
    m_issue->setText(tr("&Issue a protective order"));
    m_new->setText(tr("Record another incident"));
    m_new->setShortcut(QKeySequence::New); // a new text takes the shortcut away
    m_new->setToolTip(m_new->text() + u"  "_s + m_new->shortcut().toString(QKeySequence::NativeText));
    showState();
}

} // namespace qorgan::ui
