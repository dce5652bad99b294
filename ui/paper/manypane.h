// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/manysheets.h"
#include "paper/steprun.h"
#include "shell/sessionthread.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace qorgan::ui {

class FieldError;
class SecondLook;
class SheetOutlet;

/// Many sheets of a list into one folder or onto a printer, sheet by sheet, with a bar, a way to stop and an account at
/// the end. While the window is covered or locked it goes on to its end, since the paper lies in the printer already;
/// logging out ends it after the sheet on its way.
class ManyPane final : public QWidget
{
    Q_OBJECT

public:
    struct Choice {
        QString subject;              ///< whose forms are offered; empty: stored sheets once more
        QString form;                 ///< chosen at first
        std::vector<OneSheet> chosen; ///< rows that are chosen in the list
        SheetsRead all;
    };

    explicit ManyPane(SessionThread &session, QWidget *parent = nullptr);

    void open(const Choice &choice, security::Roles roles);
    void clear();
    [[nodiscard]] bool isOpen() const { return m_state != State::Closed; }
    /// Gives the focus to what is to be done next.
    void focusFirst();

Q_SIGNALS:
    void left();
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Closed, Choosing, Reading, Looking, Asking, Printing, Done };
    struct Job {
        OneSheet sheet;
        std::optional<domain::PersonId> recipient;
        QStringList sealed;       ///< sealed values on it
        bool sealedInText = false;
    };
    struct Goal {
        QString folder;                    ///< empty: the printer
        std::optional<PrinterSetup> printer;
        int copies = 1;
    };

    SessionThread &m_session;
    State m_state = State::Closed;
    Choice m_choice;
    security::Roles m_roles;
    Goal m_goal;
    std::vector<Job> m_jobs;
    ManySheets m_sheets;
    bool m_lookCancelled = false;
    std::optional<base::Error> m_refusal;
    std::optional<base::Error> m_reasonRefusal;
    quint64 m_opening = 0; ///< answers for an earlier one are dropped
    StepRun *m_run;
    QLabel *m_title;
    QLabel *m_whichLabel;
    QComboBox *m_which;
    QWidget *m_formField;
    QLabel *m_formLabel;
    QComboBox *m_form;
    QWidget *m_audienceField;
    QLabel *m_audienceLabel;
    QComboBox *m_audience;
    QWidget *m_languageField;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    SheetOutlet *m_outlet;
    FieldError *m_error;
    SecondLook *m_look;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPlainTextEdit *m_summary;
    QPushButton *m_back;

    void nameControls();
    void layOut();
    void connectAll();
    void offerWhich();
    void offerForms();
    void offerForm();
    void begin(const Goal &goal);
    void take(std::vector<OneSheet> sheets);
    void look();
    void looked();
    void print();
    void printed();
    void put(std::size_t job, const StepRun::Next &next);
    [[nodiscard]] bool note(const Job &job, const PrintAnswer &answer);
    void refuse(const base::Error &error);
    [[nodiscard]] casework::PrintRequest request(const Job &job) const;
    [[nodiscard]] base::Result<PrintQuestion> question(const Job &job) const;
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
