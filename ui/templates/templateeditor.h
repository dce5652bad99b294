// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/templates.h"
#include "shell/draftkeeper.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace qorgan::ui {

class FieldError;
class Offer;
class SheetPreviewView;
class TemplateHistory;
class TemplateText;

/// The two texts of a form side by side. What is wrong with them is said while they are typed, line and column; what is
/// typed and not saved is kept over a lock.
class TemplateEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateEditor(SessionThread &session, QWidget *parent = nullptr);

    void open(const casework::FormFacts &form);
    void clear();
    void keep() { m_keeper.keep(); }
    /// The record under which a draft of the form is kept.
    [[nodiscard]] static QUuid draftOf(const QString &form);

Q_SIGNALS:
    void left();
    void saved();
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab { Texts, Preview, History };
    using Answer = base::Result<casework::FormTemplates>;

    SessionThread &m_session;
    casework::FormFacts m_form;
    base::Texts m_stored;           ///< as they hold in the unit
    bool m_isOwn = false;
    bool m_busy = false;
    bool m_asksBack = false;        ///< whether to return to the supplied wording is asked
    quint64 m_opening = 0;          ///< answers for an earlier form are dropped
    std::vector<base::Error> m_problems;
    std::vector<casework::TemplateName> m_names;
    std::optional<base::Error> m_refusal;
    std::optional<base::Instant> m_savedAt; ///< of the draft that stands in the texts
    TemplateText *m_last;           ///< had the focus last
    QTimer m_pause;
    QLabel *m_title;
    QLabel *m_facts;
    QTabWidget *m_tabs;
    QWidget *m_texts;
    QLabel *m_kazakhLabel;
    TemplateText *m_kazakh;
    QLabel *m_russianLabel;
    TemplateText *m_russian;
    QLabel *m_namesLabel;
    QComboBox *m_name;
    QPushButton *m_insert;
    QLabel *m_problemsLabel;
    QListWidget *m_problemList;
    QLabel *m_audienceLabel;
    QComboBox *m_audience;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    SheetPreviewView *m_preview;
    TemplateHistory *m_history;
    Offer *m_anew;
    QLabel *m_question;
    QPushButton *m_back;
    QPushButton *m_keepOwn;
    QPushButton *m_giveUp;
    QPushButton *m_leave;
    QPushButton *m_save;
    FieldError *m_error;
    DraftKeeper m_keeper;

    void nameControls();
    void layOut();
    [[nodiscard]] QWidget *layOutTexts();
    [[nodiscard]] QWidget *layOutPreview();
    void connectAll();
    [[nodiscard]] base::Texts typed() const;
    void put(const base::Texts &texts);
    void read();
    void take(const Answer &answer);
    void change(std::function<Answer(casework::Session &)> question, const QString &done);
    void check();
    void goToProblem(int row);
    void insertName();
    void preview();
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
