// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/orders.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace qorgan::ui {

class FieldError;
class RestrictionTicks;

/// What is typed for a protective order: restrictions, circumstances in both languages, place of issue, and a head's
/// reason where one is asked for.
class OrderFields final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderFields(QWidget *parent = nullptr);

    /// As the order begins: all restrictions ticked, the incident's narrative as its circumstances.
    void begin(const QStringList &restrictions, const domain::Narrative &narrative);
    void clear();
    void fill(casework::OrderDraft &draft) const;
    [[nodiscard]] bool hasKazakh() const;
    [[nodiscard]] bool hasRussian() const;

    /// A second order for the same persons wants a reason.
    void askForReason();
    /// Says the refusal beside its field, and nothing beside the others; whether it has a field here.
    bool say(const std::optional<base::Error> &refusal);
    /// The control of a field that errors name; null when it is not here.
    [[nodiscard]] QWidget *controlOf(const QString &field) const;

    void focusFirst();
    void focusCircumstances();
    [[nodiscard]] QWidget *lastControl() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct ErrorPlace {
        QStringList fields;
        QWidget *control;
        FieldError *error;
    };

    QLabel *m_restrictionsLabel;
    RestrictionTicks *m_restrictions;
    QLabel *m_kazakhLabel;
    QPlainTextEdit *m_kazakh;
    QLabel *m_russianLabel;
    QPlainTextEdit *m_russian;
    QLabel *m_placeLabel;
    QLineEdit *m_place;
    QWidget *m_reasonField;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    std::vector<ErrorPlace> m_places;

    void layOut();
    FieldError *errorPlace(const QStringList &fields, QWidget *control);
};

} // namespace qorgan::ui
