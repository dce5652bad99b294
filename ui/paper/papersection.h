// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/papers.h"
#include "paper/sheetprinting.h"
#include "shell/stepsection.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace qorgan::ui {

class FoldHead;
class HandFields;
class SecondLook;
class SheetOutlet;
class SheetPreviewView;

/// Printing the sheets of a record, into a file or on paper, filled or blank: each is a copy in the register of
/// documents.
class PaperSection final : public StepSection
{
    Q_OBJECT

public:
    /// `draft`: the kind under which values typed by hand are kept; empty: they are not.
    explicit PaperSection(SessionThread &session, const QString &draft = {}, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    /// Shows what another record prints, or the same as it stands now; what was chosen and typed stays.
    void show(const Papers &papers, security::Roles roles);
    /// Reads anew what hangs on the record.
    void read();
    void clear();
    void keep() override { m_handKeeper.keep(); }

protected:
    void cleared() override;
    void refused(const base::Error &error) override;
    void retranslate() override;

private:
    struct Item {
        PaperSubject subject;
        casework::FormFacts form;
    };

    Papers m_papers;
    std::vector<PaperSubject> m_others;
    std::vector<Item> m_items;
    security::Roles m_roles;
    quint64 m_shown = 0;   ///< answers for an earlier record are dropped
    QLabel *m_formLabel;
    QComboBox *m_form;
    QLabel *m_audienceLabel;
    QComboBox *m_audience;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QWidget *m_recipientField;
    QLabel *m_recipientLabel;
    QComboBox *m_recipient;
    QCheckBox *m_blank;
    FoldHead *m_handHead;
    HandFields *m_hand;
    QWidget *m_drafted;          ///< holds what is kept over a lock
    bool m_keepsHand;
    FoldHead *m_previewHead;
    SheetPreviewView *m_preview; ///< exactly what prints
    SecondLook *m_look;
    PrintQuestion m_waiting;     ///< for the second look
    QWidget *m_confirmField;
    QLabel *m_confirmLabel;
    QLineEdit *m_confirm;
    SheetOutlet *m_outlet;
    QLabel *m_result;
    QString m_printedForm;
    std::vector<casework::PrintedSheet> m_printed;
    std::optional<PrinterSetup> m_latest; ///< of the sheet on its way
    DraftKeeper m_handKeeper;

    void layOut();
    void connectAll();
    void offerForms();
    void nameForms();
    void offerForm();
    void offerRecipients();
    void offerHand();
    void sayHand();
    [[nodiscard]] const Item *item() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] casework::PrintRequest request() const;
    void save(const QString &file);
    void printOn(const PrinterSetup &setup, int copies);
    void put(PrintQuestion question);
    void send(PrintQuestion question);
    void preview();
    void take(const PrintAnswer &answer);
    void showResult();
};

} // namespace qorgan::ui
