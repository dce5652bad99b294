// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/section.h"

#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/offer.h"
#include "widgets/texts.h"
#include "widgets/typed.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

OrderSection::OrderSection(SessionThread &session, const QString &name, const QString &draft, QWidget *parent)
    : QWidget(parent), m_session(session), m_body(new QVBoxLayout), m_title(new QLabel),
      m_keeper(session, draft, this, nullptr), m_keeps(!draft.isEmpty()), m_anew(new Offer(name + u"AnewButton"_s))
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    addRuledTitle(column, m_title);
    column->addWidget(m_anew);
    m_body->setSpacing(4);
    column->addLayout(m_body);
    hide();
    connect(m_anew, &Offer::taken, this, &OrderSection::startAnew);
    connect(&m_keeper, &DraftKeeper::restored, this, [this](const QUuid &, base::Instant savedAt) {
        m_savedAt = savedAt;
        showAnew();
    });
    connect(&m_keeper, &DraftKeeper::failed, this,
            [this](const base::Error &error) { Q_EMIT said(sentence(error)); });
}

void OrderSection::show(const OrderView &view, security::Roles roles)
{
    m_view = view;
    m_roles = roles;
    const bool offered = isOffered(roles, view);
    setVisible(offered);
    shown();
    if (offered && m_keeps && !m_begun)
        beginDraft();
}

void OrderSection::beginDraft()
{
    if (!std::exchange(m_watched, true))
        onTyping(this, [this] { m_keeper.touch(); });
    m_begun = true;
    const QUuid order = m_view.card.order.id.uuid;
    m_keeper.begin(order, order);
}

void OrderSection::startAnew()
{
    m_keeper.done();
    m_savedAt.reset();
    showAnew();
    acceptAll();
    cleared();
    shown();
    beginDraft();
}

void OrderSection::showAnew()
{
    if (m_savedAt)
        m_anew->show(tr("This is what you typed until %1; it is not entered yet.").arg(dateTimeText(*m_savedAt)),
                     tr("Empty the fields"));
    else
        m_anew->dismiss();
}

void OrderSection::clear()
{
    m_keeper.forget();
    m_begun = false;
    m_savedAt.reset();
    showAnew();
    m_view = {};
    m_busy = false;
    acceptAll();
    cleared();
    hide();
}

void OrderSection::perform(Act act, std::function<QString()> sentence)
{
    using Answer = base::Result<OrderView>;
    if (m_busy)
        return;
    acceptAll();
    m_busy = true;
    const auto question = [act = std::move(act)](casework::Session &session) -> Answer {
        auto accepted = act(session);
        if (!accepted)
            return base::fail(accepted.error());
        OrderView view{std::move(accepted->value), {}};
        view.times = casework::orderTimes(session, view.card);
        return view;
    };
    m_session.ask<Answer>(this, question, [this, order = m_view.card.order.id, sentence](const Answer &answer) {
        if (order != m_view.card.order.id)
            return; // another order is shown since
        if (!answer) {
            m_busy = false;
            refuse(answer.error());
            return;
        }
        release();
        if (std::exchange(m_begun, false))
            m_keeper.done();
        m_savedAt.reset();
        showAnew();
        cleared();
        Q_EMIT done(*answer);
        Q_EMIT said(sentence());
    });
}

void OrderSection::release()
{
    // The second click of a double click may come when the first has long done its work.
    QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] { m_busy = false; });
}

FieldError *OrderSection::errorPlace(const QStringList &fields, QWidget *control)
{
    auto *error = new FieldError(control);
    m_places.push_back({fields, control, error});
    return error;
}

const OrderSection::Place *OrderSection::placeOf(const QString &field) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [&](const Place &place) { return place.fields.contains(field); });
    return found != m_places.end() ? &*found : m_places.empty() ? nullptr : &m_places.front();
}

void OrderSection::refuse(const base::Error &error)
{
    m_refusal = error;
    refused(error);
    sayRefusal();
    if (const Place *place = placeOf(error.field))
        place->control->setFocus();
}

void OrderSection::acceptAll()
{
    m_refusal.reset();
    sayRefusal();
}

void OrderSection::sayRefusal()
{
    const Place *said = m_refusal ? placeOf(m_refusal->field) : nullptr;
    for (const Place &place : m_places)
        place.error->say(&place == said ? sentence(*m_refusal) : QString());
}

void OrderSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OrderSection::retranslate()
{
    showAnew();
    sayRefusal();
}

void OrderSection::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

} // namespace qorgan::ui
