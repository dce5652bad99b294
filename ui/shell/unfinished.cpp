// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/unfinished.h"

#include "casefile/filesections.h"
#include "widgets/offer.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostShown = 3;

Destination destinationOf(const casework::KeptDraft &draft)
{
    if (draft.kind == u"incident")
        return {Place::IncidentForm, draft.record, {}};
    if (draft.kind == u"order")
        return {Place::OrderForm, draft.record, {}};
    if (draft.kind == u"warning")
        return {Place::OrderForm, draft.record, u"official_warning"_s};
    if (draft.kind == u"correction")
        return {Place::Person, draft.record, u"correct"_s};
    if (draft.kind == u"motion")
        return {Place::MotionForm, draft.record, {}};
    if (draft.kind == u"decision" || draft.kind == u"appearance" || draft.kind == u"help" || draft.kind == u"lift")
        return {Place::Requirement, draft.record, draft.kind == u"decision" ? u"hearing"_s
                                                  : draft.kind == u"help"   ? u"psychological-help"_s
                                                                            : draft.kind};
    if (draft.kind == u"handover")
        return {Place::Control, {}, draft.kind};
    if (draft.kind == u"route")
        return {Place::Route, draft.record, {}};
    if (draft.kind == u"organisation" || draft.kind == u"template")
        return {Place::Administration, draft.record, draft.kind};
    if (draft.kind == u"blanks" || draft.kind == u"blank-mark")
        return {Place::Documents, draft.record, u"blanks"_s};
    if (draft.kind.startsWith(u"print-"))
        return {draft.kind == u"print-incident"      ? Place::Incident
                : draft.kind == u"print-person"      ? Place::Person
                : draft.kind == u"print-requirement" ? Place::Requirement
                                                     : Place::Order,
                draft.record, u"print"_s};
    if (draft.kind == u"children" || draft.kind == u"referral")
        return {Place::Incident, draft.record, draft.kind};
    if (FileSections::isAct(draft.kind))
        return {Place::Person, draft.record, draft.kind};
    return {Place::Order, draft.record, draft.kind == u"service"    ? u"serve"_s
                                        : draft.kind == u"approval" ? u"approve"_s
                                                                    : draft.kind};
}

} // namespace

Unfinished::Unfinished(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 4, 16, 0);
    m_column->setSpacing(4);
    hide();
}

void Unfinished::look()
{
    using Drafts = base::Result<std::vector<casework::KeptDraft>>;
    m_session.ask<Drafts>(
        this, [](casework::Session &session) { return casework::keptDrafts(session); },
        [this, number = ++m_asked](const Drafts &drafts) {
            if (!drafts || number != m_asked)
                return;
            m_drafts = *drafts;
            showDrafts();
        });
}

void Unfinished::forget()
{
    ++m_asked;
    m_drafts.clear();
    showDrafts();
}

void Unfinished::showDrafts()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that was pressed
        delete item;
    }
    for (std::size_t i = 0; i < std::min(m_drafts.size(), MostShown); ++i) {
        const casework::KeptDraft &draft = m_drafts[i];
        auto *offer = new Offer(u"continueButton%1"_s.arg(i + 1));
        m_column->addWidget(offer);
        connect(offer, &Offer::taken, this, [this, to = destinationOf(draft)] { Q_EMIT wanted(to); });
        const QString typed = dateTimeText(draft.savedAt);
        offer->show(sentenceOf(draft.kind).arg(typed), tr("Continue"));
    }
    setVisible(!m_drafts.empty());
}

QString Unfinished::sentenceOf(const QString &kind)
{
    if (kind == u"order")
        return tr("Not finished: a protective order, typed %1");
    if (kind == u"warning")
        return tr("Not finished: an official warning, typed %1");
    if (kind == u"correction")
        return tr("Not finished: the correction of a card, typed %1");
    if (kind == u"service")
        return tr("Not finished: the service of an order, typed %1");
    if (kind == u"check")
        return tr("Not finished: a control check, typed %1");
    if (kind == u"copy")
        return tr("Not finished: the copies of an order, typed %1");
    if (kind == u"cancellation")
        return tr("Not finished: the cancellation of an order, typed %1");
    if (kind == u"motion")
        return tr("Not finished: a motion to the court, typed %1");
    if (kind == u"decision")
        return tr("Not finished: the decision of a court, typed %1");
    if (kind == u"appearance")
        return tr("Not finished: an appearance at the police, typed %1");
    if (kind == u"help")
        return tr("Not finished: psychological help, typed %1");
    if (kind == u"lift")
        return tr("Not finished: what a court lifted, typed %1");
    if (kind == u"breach")
        return tr("Not finished: a breach, typed %1");
    if (kind == u"children")
        return tr("Not finished: the answers about children, typed %1");
    if (kind == u"referral")
        return tr("Not finished: a referral, typed %1");
    if (kind == u"case")
        return tr("Not finished: the opening of a case, typed %1");
    if (kind == u"penalty")
        return tr("Not finished: a penalty, typed %1");
    if (kind == u"closing")
        return tr("Not finished: the closing of a case, typed %1");
    if (kind == u"closing_reason")
        return tr("Not finished: the reason of a closing, typed %1");
    if (kind == u"handover")
        return tr("Not finished: a note for the next shift, typed %1");
    if (kind == u"reconciliation")
        return tr("Not finished: a reconciliation, typed %1");
    if (kind == u"detention")
        return tr("Not finished: a detention, typed %1");
    if (kind == u"conversation")
        return tr("Not finished: a preventive conversation, typed %1");
    if (kind == u"register")
        return tr("Not finished: an entry on the preventive register, typed %1");
    if (kind == u"approval")
        return tr("Not finished: the return of an order, typed %1");
    if (kind == u"watch")
        return tr("Not finished: the watch after the end, typed %1");
    if (kind == u"route")
        return tr("Not finished: the results of a route, typed %1");
    if (kind == u"organisation")
        return tr("Not finished: an organisation, typed %1");
    if (kind.startsWith(u"print-"))
        return tr("Not finished: values by hand for a sheet, typed %1");
    if (kind == u"template")
        return tr("Not finished: the wording of a form, typed %1");
    if (kind == u"blanks" || kind == u"blank-mark")
        return tr("Not finished: the strict-account blanks, typed %1");
    return tr("Not finished: an incident, typed %1");
}

void Unfinished::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showDrafts();
    QWidget::changeEvent(event);
}

} // namespace qorgan::ui
