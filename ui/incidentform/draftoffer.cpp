// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/draftoffer.h"

#include "widgets/texts.h"

#include <utility>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

DraftOffer::DraftOffer(QWidget *parent) : Offer(u"startAnewButton"_s, parent)
{
    connect(this, &Offer::taken, this, &DraftOffer::take);
}

void DraftOffer::offerAnew(base::Instant savedAt, Beneath beneath)
{
    m_savedAt = savedAt;
    m_putAside.reset();
    m_beneath = beneath;
    retranslate();
}

void DraftOffer::offerBack(const QJsonObject &putAside, Beneath beneath)
{
    m_savedAt.reset();
    m_putAside = putAside;
    m_beneath = beneath;
    retranslate();
}

void DraftOffer::typed()
{
    if (m_putAside)
        clear();
}

void DraftOffer::clear()
{
    m_savedAt.reset();
    m_putAside.reset();
    dismiss();
}

void DraftOffer::take()
{
    if (m_savedAt) {
        Q_EMIT anewWanted();
    } else if (const auto putAside = std::exchange(m_putAside, {})) {
        clear();
        Q_EMIT backWanted(*putAside);
    }
}

void DraftOffer::retranslate()
{
    const bool recorded = m_beneath == Beneath::RecordedIncident;
    if (m_savedAt)
        show(tr("This is what you typed until %1 and did not record.").arg(dateTimeText(*m_savedAt)),
             recorded ? tr("Show what is recorded") : tr("Start with an empty form"));
    else if (m_putAside)
        show(recorded ? tr("The form shows what is recorded.") : tr("The form is empty."),
             tr("Bring back what was typed"));
}

} // namespace qorgan::ui
