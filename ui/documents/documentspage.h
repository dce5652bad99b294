// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/documentmodel.h"
#include "paper/sheetprinting.h"
#include "shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class FieldError;
class ListTable;
class Notice;
class PeriodChoice;
class SheetOutlet;

/// The register of printed documents: which copy of which record, for whom, by whom. The same sheet is brought out
/// once more here; a new copy is printed on the card of its record.
class DocumentsPage final : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_entered = false;
    bool m_arrived = false;       ///< the table takes the focus once it has rows
    domain::DocumentId m_chosen;  ///< looked at last: found again after a new reading
    DocumentModel *m_model;
    QLabel *m_title;
    PeriodChoice *m_period;
    QLabel *m_formLabel;
    QComboBox *m_form;
    QLabel *m_audienceLabel;
    QComboBox *m_audience;
    QLabel *m_officerLabel;
    QComboBox *m_officer;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    FieldError *m_codeError;
    bool m_isNoCode = false; ///< what is typed is no sheet's code
    QPushButton *m_refresh;
    ListTable *m_table;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QLabel *m_footer;
    QPushButton *m_printAgain;
    QPushButton *m_open;
    QLabel *m_againLabel;
    SheetOutlet *m_outlet;
    QLabel *m_result;
    FieldError *m_printError;
    FieldError *m_fileError;
    bool m_busy = false;
    std::optional<base::Error> m_refusal;
    std::optional<casework::PrintedSheet> m_again; ///< came out once more just now
    std::optional<PrinterSetup> m_latest;          ///< of the sheet on its way

    void nameControls();
    void offerChoices();
    void offerOfficers(const std::vector<casework::Officer> &officers);
    void layOut();
    [[nodiscard]] QWidget *filters();
    void connectAll();
    [[nodiscard]] casework::DocumentFilter filter() const;
    [[nodiscard]] bool isNarrowed() const;
    void read();
    void takeCode(bool settled);
    void put(PrintQuestion question);
    void take(const PrintAnswer &answer);
    void sayAgain();
    void offerAgain();
    void goOn(const QString &act);
    void showState();
    void showRows();
    void retranslate();
};

} // namespace qorgan::ui
