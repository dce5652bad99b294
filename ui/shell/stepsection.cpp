// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/stepsection.h"

#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/offer.h"
#include "widgets/texts.h"
#include "widgets/typed.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

StepSection::StepSection(SessionThread &session, const QString &name, const QString &draft, QWidget *parent)
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
    connect(m_anew, &Offer::taken, this, &StepSection::startAnew);
    connect(&m_keeper, &DraftKeeper::restored, this, [this](const QUuid &, base::Instant savedAt) {
        m_savedAt = savedAt;
        showAnew();
    });
    connect(&m_keeper, &DraftKeeper::failed, this,
            [this](const base::Error &error) { Q_EMIT said(sentence(error)); });
}

void StepSection::beginDraft(const QUuid &record)
{
    if (!m_keeps || m_begun || record.isNull())
        return;
    if (!std::exchange(m_watched, true))
        onTyping(this, [this] { m_keeper.touch(); });
    m_begun = true;
    m_record = record;
    m_keeper.begin(record, record);
}

void StepSection::forget()
{
    m_keeper.forget();
    m_begun = false;
    m_record = {};
    m_savedAt.reset();
    showAnew();
    m_busy = false;
    acceptAll();
    cleared();
}

void StepSection::settle()
{
    release();
    if (std::exchange(m_begun, false))
        m_keeper.done();
    m_savedAt.reset();
    showAnew();
    cleared();
}

void StepSection::startAnew()
{
    m_keeper.done();
    m_savedAt.reset();
    m_begun = false;
    showAnew();
    acceptAll();
    cleared();
    shown();
    beginDraft(m_record);
}

void StepSection::showAnew()
{
    if (m_savedAt)
        m_anew->show(tr("This is what you typed until %1; it is not entered yet.").arg(dateTimeText(*m_savedAt)),
                     tr("Empty the fields"));
    else
        m_anew->dismiss();
}

void StepSection::release()
{
    // The second click of a double click may come when the first has long done its work.
    QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] { m_busy = false; });
}

FieldError *StepSection::errorPlace(const QStringList &fields, QWidget *control)
{
    auto *error = new FieldError(control);
    m_places.push_back({fields, control, error});
    return error;
}

const StepSection::Place *StepSection::placeOf(const QString &field) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [&](const Place &place) { return place.fields.contains(field); });
    return found != m_places.end() ? &*found : m_places.empty() ? nullptr : &m_places.front();
}

void StepSection::refuse(const base::Error &error)
{
    m_refusal = error;
    refused(error);
    sayRefusal();
    if (const Place *place = placeOf(error.field))
        place->control->setFocus();
}

void StepSection::acceptAll()
{
    m_refusal.reset();
    sayRefusal();
}

void StepSection::sayRefusal()
{
    const Place *said = m_refusal ? placeOf(m_refusal->field) : nullptr;
    for (const Place &place : m_places)
        place.error->say(&place == said ? sentence(*m_refusal) : QString());
}

void StepSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StepSection::retranslate()
{
    showAnew();
    sayRefusal();
}

void StepSection::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

} // namespace qorgan::ui
