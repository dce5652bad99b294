// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "widgets/typed.h"

#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace qorgan::ui {

/// What an officer writes on a sheet otherwise than the register has it, or what the register does not hold, in each
/// language of the sheet. What was typed for a form comes back when that form is chosen again.
class HandFields final : public QWidget
{
    Q_OBJECT

public:
    explicit HandFields(QWidget *parent = nullptr);

    /// Fields for these names of the form; `language` is that of the sheet: kk, ru, kk+ru.
    void offer(const QString &form, const QStringList &names, const QString &language);
    void clear();
    /// What was typed for the form that is offered.
    [[nodiscard]] std::map<QString, base::Texts> values() const;
    /// All that was typed, of every form.
    [[nodiscard]] QJsonObject typed() const;
    void type(const QJsonObject &typed);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QString name;
        QLabel *label;
        QLineEdit *kazakh;
        QLineEdit *russian;
    };

    QVBoxLayout *m_column;
    QString m_form;
    QStringList m_names;
    QWidget *m_area = nullptr;
    std::vector<Row> m_rows;
    std::map<QString, std::map<QString, base::Texts>> m_typed; ///< by form, by name

    void build();
    void retranslate();
};

/// Holds for a draft what was typed by hand, whichever form is offered.
class HandTyped final : public QWidget, public Remembering
{
    Q_OBJECT

public:
    HandTyped(HandFields *fields, QWidget *parent);

    [[nodiscard]] QJsonValue remembered() const override { return m_fields->typed(); }
    void remember(const QJsonValue &value) override { m_fields->type(value.toObject()); }

private:
    HandFields *m_fields;
};

} // namespace qorgan::ui
