// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidentview.h"
#include "incident/cardsection.h"

#include <array>
#include <optional>

namespace qorgan::ui {

/// The facts of an incident, to be read, in the order in which they were asked for.
class IncidentFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentFacts(QWidget *parent = nullptr);

    void show(const casework::IncidentView &view);
    void clear();
    void retranslate();

Q_SIGNALS:
    void wanted(const qorgan::ui::Destination &destination);

private:
    enum Section { Known, WhenAndWhere, Who, Act, Evidence, Position, Measures, Narrative, SectionCount };

    std::optional<casework::IncidentView> m_view;
    std::array<CardSection *, SectionCount> m_sections;

    CardSection &begin(Section section, const QString &title);
    void tellKnown();
    void tellWhenAndWhere();
    void tellWho();
    void tellAct();
    void tellRest();
    [[nodiscard]] QString placeText() const;
};

/// Full name and date of birth.
[[nodiscard]] QString bornPersonText(const domain::Person &person);

} // namespace qorgan::ui
