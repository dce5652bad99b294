// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personfile.h"
#include "shell/stepsection.h"
#include "widgets/fielderror.h"

#include <QVBoxLayout>

class QPushButton;

namespace qorgan::ui {

class FoldHead;
class MomentEdit;
class Notice;

/// A part of a person's card that folds: what was done in one way, the latest first, and the fields of the next such
/// act. Closed it says how many there are and what is most urgent.
class FileSection : public StepSection
{
    Q_OBJECT

public:
    /// `act`: what leads here ("case", "penalty" …), and the kind under which the typed text is kept.
    FileSection(SessionThread &session, const QString &name, const QString &act, QWidget *parent = nullptr);

    /// Shows another person, or the same as things stand now; what is typed stays.
    void show(const casework::PersonFile &file, security::Roles roles);
    /// Forgets the person and what was typed.
    void clear();
    void unfold();
    [[nodiscard]] QWidget *controlFor(const QString &act) const final;

Q_SIGNALS:
    void done(const qorgan::casework::PersonFile &file);

protected:
    using Reservations = std::vector<base::Warning>;
    using Act = std::function<base::Result<Reservations>(casework::Session &)>;

    /// Does the act and reads the file anew; `sentence` is said when it is done, with the register's reservations
    /// below the title, and the fields are emptied.
    void perform(Act act, std::function<QString()> sentence);
    /// An error of a field that stands here twice, under the name of the one it is about.
    [[nodiscard]] static base::Result<Reservations> renamed(base::Result<Reservations> done, const QString &field,
                                                            const QString &here);
    /// Adds a row of fields with the places for their errors below it.
    void addRow(QWidget *row) { m_fields->addWidget(row); }
    void addRow(QWidget *row, const QStringList &errorFields, QWidget *control);
    /// A further place for errors, below the last row.
    void addError(const QStringList &errorFields, QWidget *control) { m_fields->addWidget(errorPlace(errorFields, control)); }
    /// The date or time typed, none where the field is empty; what cannot be read is refused beside it, and false.
    [[nodiscard]] bool takeDay(const MomentEdit *edit, const QString &field, std::optional<QDate> &day);
    [[nodiscard]] bool takeMoment(const MomentEdit *edit, const QString &field, std::optional<base::Instant> &at);
    void addButton(QPushButton *button, const QString &name);
    /// Says all that stands in the register anew.
    void sayFile();

    [[nodiscard]] const casework::PersonFile &file() const { return m_file; }
    [[nodiscard]] security::Roles roles() const { return m_roles; }
    [[nodiscard]] QDate today() const { return base::local::date(m_file.now); }

    /// There is something to say or to do.
    [[nodiscard]] virtual bool isOffered() const { return true; }
    /// Something may be entered now.
    [[nodiscard]] virtual bool hasFields() const { return true; }
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// What is recorded, the most urgent or the latest first.
    [[nodiscard]] virtual QStringList lines() const = 0;
    [[nodiscard]] virtual QWidget *firstField() const = 0;
    void shown() override { sayFile(); }
    void retranslate() override;

    QVBoxLayout *m_fields;

private:
    QString m_act;
    casework::PersonFile m_file;
    security::Roles m_roles;
    Reservations m_reservations;
    bool m_all = false; ///< every line is shown

    FoldHead *m_head;
    Notice *m_notice;
    QLabel *m_earlier;
    QPushButton *m_more;
    QWidget *m_fieldArea;

    void sayLines();
    void sayReservations();
};

} // namespace qorgan::ui
