// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "widgets/offer.h"

#include <QJsonObject>

#include <optional>

namespace qorgan::ui {

/// Above the incident form: what came back of a draft may be given up, and what was given up may be brought back.
class DraftOffer final : public Offer
{
    Q_OBJECT

public:
    /// What the form would show without the draft.
    enum class Beneath { EmptyForm, RecordedIncident };

    explicit DraftOffer(QWidget *parent = nullptr);

    /// A draft stands in the form, typed until then.
    void offerAnew(base::Instant savedAt, Beneath beneath);
    /// The form was begun anew; this is what stood in it.
    void offerBack(const QJsonObject &putAside, Beneath beneath);
    /// Something is typed: bringing back would lose it.
    void typed();
    void clear();
    void retranslate();

Q_SIGNALS:
    void anewWanted();
    void backWanted(const QJsonObject &putAside);

private:
    std::optional<base::Instant> m_savedAt;
    std::optional<QJsonObject> m_putAside;
    Beneath m_beneath = Beneath::EmptyForm;

    void take();
};

} // namespace qorgan::ui
