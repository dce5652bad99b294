// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderformpage.h"

#include "casework/ordertimes.h"
#include "domain/messages.h"
#include "order/orderfields.h"
#include "order/previewpane.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/offer.h"
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

/// Letters that stand beside each other before the preview goes below the form.
constexpr int WideLetters = 110;

} // namespace

OrderFormPage::OrderFormPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_title(new QLabel), m_who(new QLabel), m_notice(new Notice),
      m_halves(new QHBoxLayout), m_content(new QWidget), m_scroll(new QScrollArea),
      m_fields(new OrderFields), m_missing(new QLabel), m_issueError(new QLabel),
      m_issue(new QPushButton), m_preview(new PreviewPane(session)),
      m_orderKeeper(session, u"order"_s, m_scroll, nullptr),
      m_warningKeeper(session, u"warning"_s, m_scroll, nullptr), m_offer(new Offer(u"orderAnewButton"_s))
{
    m_title->setObjectName(u"orderFormTitle"_s);
    m_who->setObjectName(u"whoLabel"_s);
    m_missing->setObjectName(u"missingLabel"_s);
    m_issueError->setObjectName(u"issueError"_s);
    m_issue->setObjectName(u"issueButton"_s);
    for (QLabel *label : {m_title, m_who, m_missing, m_issueError}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    enlarge(m_title, 1.3);

    m_scroll->setObjectName(u"orderFormScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(layOutForm());
    m_content->setLayout(m_halves);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(24);
    m_halves->addWidget(m_scroll, 4);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(m_issueError, 1);
    foot->addWidget(m_issue, 0, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_offer);
    column->addWidget(m_content, 1);
    column->addLayout(foot);
    placePreview(true);
    connectAll();
    retranslate();
}

QWidget *OrderFormPage::layOutForm()
{
    auto *form = new QWidget;
    auto *column = m_formColumn = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    column->addWidget(m_who);
    column->addWidget(m_missing);
    column->addWidget(m_fields, 1);
    return form;
}

void OrderFormPage::placePreview(bool wide)
{
    if ((m_halves->indexOf(m_preview) >= 0) == wide && m_preview->parentWidget())
        return;
    if (wide) {
        m_formColumn->removeWidget(m_preview);
        m_halves->addWidget(m_preview, 5);
        m_preview->setMinimumHeight(0);
    } else {
        m_halves->removeWidget(m_preview);
        m_formColumn->addWidget(m_preview);
        m_preview->setMinimumHeight(fontMetrics().height() * 20);
    }
    QWidget::setTabOrder(m_fields->lastControl(), m_issue); // from the last field straight to the act
}

void OrderFormPage::connectAll()
{
    connect(m_fields, &OrderFields::changed, this, &OrderFormPage::changed);
    for (DraftKeeper *each : {&m_orderKeeper, &m_warningKeeper}) {
        connect(each, &DraftKeeper::restored, this, [this](const QUuid &id, base::Instant savedAt) {
            m_opened->id = {id}; // issued meanwhile, it is the same order again
            m_savedAt = savedAt;
            showOffer();
        });
        connect(each, &DraftKeeper::failed, this, [this](const base::Error &error) {
            m_refusal = error;
            sayRefusal();
        });
    }
    connect(m_offer, &Offer::taken, this, &OrderFormPage::startAnew);
    connect(m_issue, &QPushButton::clicked, this, &OrderFormPage::issue);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &OrderFormPage::issue);
    }
}

void OrderFormPage::enter(const OpenedRegister &facts)
{
    m_roles = facts.account.roles;
}

void OrderFormPage::leave()
{
    m_roles = {};
    forget();
}

void OrderFormPage::keep()
{
    keeper().keep();
}

DraftKeeper &OrderFormPage::keeper()
{
    return m_kind == domain::MeasureKind::ProtectiveOrder ? m_orderKeeper : m_warningKeeper;
}

void OrderFormPage::forget()
{
    for (DraftKeeper *each : {&m_orderKeeper, &m_warningKeeper})
        each->forget();
    m_savedAt.reset();
    showOffer();
    m_incident = {};
    m_opened.reset();
    m_refusal.reset();
    m_busy = false;
    m_state = State::Empty;
    m_fields->clear();
    m_preview->clear();
    sayRefusal();
    showState();
}

void OrderFormPage::arrive(const Destination &destination)
{
    if (!security::may(m_roles, security::Permission::IssueMeasures)) {
        forget();
        m_state = State::Failed;
        m_error = {u"permission-denied"_s, {}, {}};
        showState();
        return;
    }
    const auto kind = domain::measureKindFromCode(destination.act).value_or(domain::MeasureKind::ProtectiveOrder);
    // Back at the incident whose order was begun: what was typed is still there.
    if (m_opened && m_incident == destination.record && m_kind == kind) {
        changed();
        m_fields->focusCircumstances();
        return;
    }
    forget();
    m_kind = kind;
    m_incident = destination.record;
    m_state = State::Reading;
    retranslate();
    const domain::IncidentId id{m_incident};
    const auto question = [id, kind](casework::Session &session) -> OpenAnswer {
        auto card = casework::openIncident(session, id);
        if (!card)
            return base::fail(card.error());
        return Opened{std::move(*card), casework::measureRestrictions(session, kind), {session.ids().next(session.now())}};
    };
    m_session.ask<OpenAnswer>(this, question, [this, id](const OpenAnswer &answer) {
        if (id.uuid == m_incident)
            take(answer);
    });
}

void OrderFormPage::take(const OpenAnswer &answer)
{
    if (!answer) {
        m_state = State::Failed;
        m_error = answer.error();
        showState();
        return;
    }
    m_opened = *answer;
    m_state = State::Ready;
    begin();
    showState();
    changed();
    m_fields->focusFirst();
}

/// The form as it is before anything is typed.
void OrderFormPage::begin()
{
    m_fields->begin(m_opened->restrictions, m_opened->card.incident.narrative);
    keeper().begin(m_incident, m_opened->id.uuid);
}

void OrderFormPage::startAnew()
{
    keeper().done();
    m_savedAt.reset();
    begin();
    showOffer();
    m_fields->focusCircumstances();
}

void OrderFormPage::showOffer()
{
    if (m_savedAt)
        m_offer->show(tr("This is what you typed until %1; the order is not issued yet.").arg(dateTimeText(*m_savedAt)),
                      tr("Start from the facts of the incident"));
    else
        m_offer->dismiss();
}

casework::OrderDraft OrderFormPage::draft() const
{
    casework::OrderDraft draft;
    draft.incident = {m_incident};
    if (m_opened)
        draft.id = m_opened->id;
    m_fields->fill(draft);
    return draft;
}

void OrderFormPage::changed()
{
    if (m_state != State::Ready)
        return;
    showMissing();
    if (m_kind == domain::MeasureKind::ProtectiveOrder)
        m_preview->show(draft());
    keeper().touch();
}

void OrderFormPage::issue()
{
    if (m_busy || m_state != State::Ready)
        return;
    m_busy = true;
    m_refusal.reset();
    sayRefusal();
    const auto question = [kind = m_kind, draft = draft()](casework::Session &session) -> IssueAnswer {
        return casework::issueMeasure(session, kind, draft);
    };
    m_session.ask<IssueAnswer>(this, question, [this, id = m_opened->id](const IssueAnswer &answer) {
        if (m_opened && m_opened->id == id)
            takeIssued(answer);
    });
}

void OrderFormPage::takeIssued(const IssueAnswer &answer)
{
    m_busy = false;
    if (answer) {
        const QUuid order = answer->value.order.id.uuid;
        keeper().done();
        forget();
        Q_EMIT wanted({Place::Order, order, u"serve"_s});
        Q_EMIT said(tr("It is issued. Its term begins when it is served."));
        return;
    }
    m_refusal = answer.error();
    const bool second = m_refusal->code == u"second-active-order" || m_refusal->code == u"override-needs-head";
    if (second && security::may(m_roles, security::Permission::OverrideRules)) {
        m_fields->askForReason();
        m_refusal->field = u"override"_s;
    }
    sayRefusal();
    if (QWidget *control = m_fields->controlOf(m_refusal->field)) {
        control->setFocus();
        m_scroll->ensureWidgetVisible(control);
    }
}

void OrderFormPage::sayRefusal()
{
    const bool placed = m_fields->say(m_refusal);
    m_issueError->setText(m_refusal && !placed ? u"▲ "_s + sentence(*m_refusal) : QString());
    setForeground(m_issueError, failureColour(palette()));
    m_issue->setAccessibleDescription(m_issueError->text());
}

void OrderFormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OrderFormPage::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * WideLetters;
    placePreview(wide);
    Page::resizeEvent(event);
}

void OrderFormPage::showState()
{
    const bool ready = m_state == State::Ready;
    m_content->setVisible(ready);
    m_preview->setVisible(m_kind == domain::MeasureKind::ProtectiveOrder); // the form there is
    m_issue->setVisible(ready);
    m_issueError->setVisible(ready);
    switch (m_state) {
    case State::Ready:
        m_notice->dismiss();
        break;
    case State::Reading:
        m_notice->show(Notice::Kind::Busy, tr("Reading the incident…"), {});
        break;
    case State::Failed:
        m_notice->show(Notice::Kind::Failure, tr("An order cannot be written here"), sentence(m_error));
        break;
    case State::Empty:
        m_notice->show(Notice::Kind::Hint, tr("No incident is chosen"),
                       tr("An order is written for an incident: choose one in the list of incidents."));
        break;
    }
    showWho();
    showMissing();
}

void OrderFormPage::showWho()
{
    if (!m_opened) {
        m_who->clear();
        return;
    }
    const casework::IncidentCard &card = m_opened->card;
    QStringList victims;
    for (std::size_t i = 0; i < card.victims.size(); ++i) {
        const QString described = card.incident.victims[i].unknownDescription;
        victims << (card.victims[i] ? card.victims[i]->fullName() : described.isEmpty() ? tr("unknown") : described);
    }
    m_who->setText(tr("%1 → %2").arg(card.offender ? card.offender->fullName() : tr("not established"),
                                     victims.isEmpty() ? tr("unknown") : victims.join(u", "_s)));
}

void OrderFormPage::showMissing()
{
    QStringList lines;
    if (m_opened && m_kind == domain::MeasureKind::ProtectiveOrder) {
        const bool kazakh = m_fields->hasKazakh();
        const bool russian = m_fields->hasRussian();
        for (const base::Warning &warning : m_opened->card.missingForOrder) {
            // The circumstances are written here: what is still missing of them is seen in the fields.
            const bool written = warning.code == u"circumstances-missing" ? kazakh || russian
                : warning.code == u"text-missing-in-language"            ? kazakh && russian
                                                                         : false;
            if (!written)
                lines << u"● "_s + domain::sentence(warning, currentLanguage());
        }
    }
    if (!lines.isEmpty())
        lines.prepend(tr("For the order still missing or doubtful:"));
    m_missing->setText(lines.join(u'\n'));
    m_missing->setVisible(!lines.isEmpty());
}

void OrderFormPage::retranslate()
{
    const bool isOrder = m_kind == domain::MeasureKind::ProtectiveOrder;
    QString title = label(u"measure_kinds"_s, domain::code(m_kind));
    title[0] = title[0].toUpper();
    m_title->setText(title);
    m_fields->retranslate();
    m_issue->setText(isOrder ? tr("&Issue the order") : tr("&Issue"));
    m_issue->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    sayRefusal();
    showOffer();
    showState();
}

} // namespace qorgan::ui
