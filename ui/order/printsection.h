// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/documents.h"
#include "order/printersetup.h"
#include "order/section.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace qorgan::ui {

/// Printing a sheet of the order, into a PDF or on paper: each is a copy in the register of documents.
class PrintSection final : public OrderSection
{
    Q_OBJECT

public:
    explicit PrintSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isOffered(security::Roles roles, const OrderView &view) const override;
    [[nodiscard]] QWidget *controlFor(const QString &act) const override;

protected:
    void shown() override;
    void cleared() override;
    void refused(const base::Error &error) override;
    void retranslate() override;

private:
    /// What was printed, also before a failure.
    struct Answer {
        std::vector<casework::PrintedSheet> sheets;
        std::optional<base::Error> failure;
    };

    std::vector<casework::FormFacts> m_forms;
    QLabel *m_formLabel;
    QComboBox *m_form;
    QLabel *m_audienceLabel;
    QComboBox *m_audience;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QWidget *m_recipientField;
    QLabel *m_recipientLabel;
    QComboBox *m_recipient;
    QWidget *m_confirmField;
    QLabel *m_confirmLabel;
    QLineEdit *m_confirm;
    QPushButton *m_save;
    QPushButton *m_print;
    QWidget *m_atOnceItem;
    QLabel *m_printerLabel;
    QComboBox *m_printer;
    QPushButton *m_atOnce;
    QLabel *m_result;
    QString m_folder; ///< of the last sheet saved, until the program ends
    std::vector<casework::PrintedSheet> m_printed;
    RecentPrinters m_recent;
    std::optional<PrinterSetup> m_latest; ///< of the sheet on its way

    void offerForm();
    void offerRecipients();
    [[nodiscard]] casework::PrintRequest request() const;
    void chooseFile();
    void save(const QString &file);
    void choosePrinter();
    void printOn(const PrinterSetup &setup, int copies);
    void offerPrinters();
    void namePrinters();
    void rememberPrinter();
    void take(const Answer &answer);
    void put(std::function<Answer(casework::Session &)> question);
    void showResult();
};

} // namespace qorgan::ui
