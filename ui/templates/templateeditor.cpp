// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/templateeditor.h"

#include "paper/sheetpreview.h"
#include "templates/templatehistory.h"
#include "templates/templatetext.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/look.h"
#include "widgets/offer.h"
#include "widgets/sheetwords.h"
#include "widgets/texts.h"
#include "widgets/typed.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Letters typed in one go are checked together.
constexpr int PauseMs = 400;
constexpr int ProblemLines = 4;
constexpr int TextLines = 6;

/// Of the arguments of a template's error: form, language, line, column, name.
constexpr int LanguageAt = 1;
constexpr int LineAt = 2;
constexpr int ColumnAt = 3;

} // namespace

TemplateEditor::TemplateEditor(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_last(nullptr), m_title(new QLabel), m_facts(new QLabel),
      m_tabs(new QTabWidget), m_texts(new QWidget), m_kazakhLabel(new QLabel), m_kazakh(new TemplateText),
      m_russianLabel(new QLabel), m_russian(new TemplateText), m_namesLabel(new QLabel), m_name(new QComboBox),
      m_insert(new QPushButton), m_problemsLabel(new QLabel), m_problemList(new QListWidget),
      m_audienceLabel(new QLabel), m_audience(new QComboBox), m_languageLabel(new QLabel), m_language(new QComboBox),
      m_preview(new SheetPreviewView(session)), m_history(new TemplateHistory),
      m_anew(new Offer(u"templateAnewButton"_s)), m_question(new QLabel), m_back(new QPushButton),
      m_keepOwn(new QPushButton), m_giveUp(new QPushButton), m_leave(new QPushButton), m_save(new QPushButton),
      m_error(nullptr), m_keeper(session, u"template"_s, m_texts, nullptr)
{
    m_last = m_kazakh;
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    nameControls();
    layOut();
    connectAll();
    retranslate();
}

void TemplateEditor::nameControls()
{
    setObjectName(u"templateEditor"_s);
    m_title->setObjectName(u"templateTitle"_s);
    m_tabs->setObjectName(u"templateTabs"_s);
    m_tabs->tabBar()->setObjectName(u"templateTabBar"_s);
    m_kazakh->setObjectName(u"templateKazakhEdit"_s);
    m_russian->setObjectName(u"templateRussianEdit"_s);
    m_name->setObjectName(u"templateNameCombo"_s);
    m_insert->setObjectName(u"templateInsertButton"_s);
    m_problemsLabel->setObjectName(u"templateProblemsLabel"_s);
    m_problemList->setObjectName(u"templateProblemList"_s);
    m_audience->setObjectName(u"templateAudienceCombo"_s);
    m_language->setObjectName(u"templateLanguageCombo"_s);
    m_question->setObjectName(u"templateQuestion"_s);
    m_back->setObjectName(u"templateBackToSuppliedButton"_s);
    m_keepOwn->setObjectName(u"templateKeepOwnButton"_s);
    m_giveUp->setObjectName(u"templateGiveUpButton"_s);
    m_leave->setObjectName(u"templateLeaveButton"_s);
    m_save->setObjectName(u"templateSaveButton"_s);
    m_error = new FieldError(m_save); // it takes the name of its field
}

void TemplateEditor::layOut()
{
    enlarge(m_title, 1.15);
    m_title->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_question->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(layOutTexts(), QString());
    m_tabs->addTab(layOutPreview(), QString());
    m_tabs->addTab(m_history, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_anew);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_question);
    column->addWidget(wrapping({m_keepOwn, m_giveUp}));
    column->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
}

QWidget *TemplateEditor::layOutTexts()
{
    auto *halves = new QHBoxLayout(m_texts);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(8);
    for (TemplateText *text : {m_kazakh, m_russian}) {
        text->setMinimumHeight(text->fontMetrics().lineSpacing() * TextLines);
        text->setMinimumWidth(text->fontMetrics().averageCharWidth() * 20);
        auto *half = new QVBoxLayout;
        QLabel *label = text == m_kazakh ? m_kazakhLabel : m_russianLabel;
        label->setBuddy(text);
        half->setSpacing(2);
        half->addWidget(label);
        half->addWidget(text, 1);
        halves->addLayout(half, 1);
    }
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(30);
    m_problemList->setWordWrap(true);
    m_problemList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problemList->setMaximumHeight(fontMetrics().lineSpacing() * ProblemLines + 8);
    m_problemsLabel->setBuddy(m_problemList);
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_texts, 1);
    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(above(m_namesLabel, m_name), 1);
    names->addWidget(m_insert, 0, Qt::AlignBottom);
    column->addLayout(names);
    column->addWidget(m_problemsLabel);
    column->addWidget(m_problemList);
    return tab;
}

QWidget *TemplateEditor::layOutPreview()
{
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(wrapping({above(m_audienceLabel, m_audience), above(m_languageLabel, m_language)}));
    m_preview->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    column->addWidget(m_preview, 1);
    return tab;
}

void TemplateEditor::connectAll()
{
    for (TemplateText *text : {m_kazakh, m_russian}) {
        connect(text, &QPlainTextEdit::textChanged, this, [this] {
            m_pause.start();
            m_keeper.touch();
        });
        connect(text, &QPlainTextEdit::cursorPositionChanged, this, [this, text] {
            m_last = text;
            retranslate();
        });
    }
    connect(&m_pause, &QTimer::timeout, this, &TemplateEditor::check);
    connect(m_problemList, &QListWidget::itemClicked, this, [this] { goToProblem(m_problemList->currentRow()); });
    connect(m_problemList, &QListWidget::itemActivated, this, [this] { goToProblem(m_problemList->currentRow()); });
    connect(m_insert, &QPushButton::clicked, this, &TemplateEditor::insertName);
    for (QComboBox *combo : {m_audience, m_language})
        connect(combo, &QComboBox::currentIndexChanged, this, &TemplateEditor::preview);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TemplateEditor::preview);
    connect(m_history, &TemplateHistory::wanted, this, [this](const QString &language, const QString &text) {
        (language == u"kk" ? m_kazakh : m_russian)->setPlainText(text);
        m_tabs->setCurrentIndex(Texts);
    });
    connect(&m_keeper, &DraftKeeper::restored, this, [this](const QUuid &, base::Instant savedAt) {
        m_savedAt = savedAt;
        check();
    });
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const base::Error &error) { Q_EMIT said(sentence(error)); });
    connect(m_anew, &Offer::taken, this, [this] {
        m_keeper.done();
        put(m_stored);
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        change([form = m_form.code, text = typed()](casework::Session &session) {
            return casework::changeTemplate(session, form, text);
        }, tr("The wording is saved; sheets are printed with it from now on."));
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_asksBack = true;
        showState();
        m_keepOwn->setFocus();
    });
    connect(m_keepOwn, &QPushButton::clicked, this, [this] {
        m_asksBack = false;
        showState();
        m_back->setFocus();
    });
    connect(m_giveUp, &QPushButton::clicked, this, [this] {
        change([form = m_form.code](casework::Session &session) { return casework::restoreTemplate(session, form); },
               tr("The supplied wording holds again; the unit's own stays in the history."));
    });
    connect(m_leave, &QPushButton::clicked, this, &TemplateEditor::left);
}

QUuid TemplateEditor::draftOf(const QString &form)
{
    return QUuid::createUuidV5(QUuid(u"5b1d7d5a-2f57-4a56-9f0e-6d1c6f1f7a34"_s), form);
}

void TemplateEditor::open(const casework::FormFacts &form)
{
    clear();
    m_form = form;
    m_names = casework::templateNames(form.code);
    for (QComboBox *combo : {m_name, m_audience, m_language})
        combo->blockSignals(true);
    for (std::size_t i = 0; i < m_names.size(); ++i)
        m_name->addItem(QString()); // {} would pick the overload with an icon
    for (const QString &code : form.audiences)
        m_audience->addItem(QString(), code);
    for (const QString &code : form.languages)
        m_language->addItem(QString(), code);
    for (QComboBox *combo : {m_name, m_audience, m_language})
        combo->blockSignals(false);
    retranslate();
    read();
}

void TemplateEditor::clear()
{
    ++m_opening;
    m_keeper.forget();
    m_pause.stop();
    m_form = {};
    m_stored = {};
    m_isOwn = false;
    m_busy = false;
    m_asksBack = false;
    m_problems.clear();
    m_names.clear();
    m_refusal.reset();
    m_savedAt.reset();
    for (QComboBox *combo : {m_name, m_audience, m_language}) {
        const QSignalBlocker quiet(combo);
        combo->clear();
    }
    for (TemplateText *text : {m_kazakh, m_russian}) {
        const QSignalBlocker quiet(text);
        text->clear();
    }
    m_preview->clear();
    m_history->show({});
    m_tabs->setCurrentIndex(Texts);
    showState();
}

base::Texts TemplateEditor::typed() const
{
    return {m_kazakh->toPlainText(), m_russian->toPlainText(), {}};
}

/// The texts stand in the editor as nobody typed them: a draft begins with them.
void TemplateEditor::put(const base::Texts &texts)
{
    m_keeper.forget();
    m_kazakh->setPlainText(texts.kk);
    m_russian->setPlainText(texts.ru);
    m_savedAt.reset();
    const QUuid draft = draftOf(m_form.code);
    m_keeper.begin(draft, draft);
    check();
}

void TemplateEditor::read()
{
    struct Read {
        Answer templates;
        base::Result<std::vector<casework::TemplateChange>> history;
    };
    m_session.ask<Read>(
        this,
        [form = m_form.code](casework::Session &session) {
            return Read{casework::templatesOf(session, form), casework::templateHistory(session, form)};
        },
        [this, opening = m_opening](Read read) {
            if (opening != m_opening)
                return;
            m_history->show(read.history ? std::move(*read.history) : std::vector<casework::TemplateChange>());
            take(read.templates);
            m_kazakh->setFocus();
        });
}

void TemplateEditor::take(const Answer &answer)
{
    m_busy = false;
    if (!answer) {
        m_refusal = answer.error();
        showState();
        return;
    }
    m_refusal.reset();
    m_stored = answer->text;
    m_isOwn = answer->ownKk || answer->ownRu;
    put(m_stored);
}

void TemplateEditor::change(std::function<Answer(casework::Session &)> question, const QString &done)
{
    if (m_busy)
        return;
    m_busy = true;
    m_refusal.reset();
    m_session.ask<Answer>(this, std::move(question), [this, done, opening = m_opening](const Answer &answer) {
        if (opening != m_opening)
            return;
        if (!answer) {
            m_busy = false;
            m_refusal = answer.error();
            showState();
            m_save->setFocus();
            return;
        }
        m_asksBack = false;
        m_keeper.done();
        m_savedAt.reset();
        Q_EMIT said(done);
        Q_EMIT saved();
        read();
    });
}

void TemplateEditor::check()
{
    m_pause.stop();
    const base::Texts texts = typed();
    if (m_form.code.isEmpty())
        m_problems.clear();
    else if (texts.kk.trimmed().isEmpty() || texts.ru.trimmed().isEmpty())
        m_problems = {{u"required"_s, u"text"_s, {}}};
    else
        m_problems = casework::checkTemplate(m_form.code, texts);
    showState();
    preview();
}

void TemplateEditor::goToProblem(int row)
{
    if (row < 0 || size_t(row) >= m_problems.size())
        return;
    const base::Error &problem = m_problems[size_t(row)];
    if (problem.arguments.size() <= ColumnAt) {
        (m_kazakh->toPlainText().trimmed().isEmpty() ? m_kazakh : m_russian)->setFocus();
        return;
    }
    TemplateText *text = problem.arguments[LanguageAt] == u"ru" ? m_russian : m_kazakh;
    text->goTo(problem.arguments[LineAt].toInt(), problem.arguments[ColumnAt].toInt());
}

void TemplateEditor::insertName()
{
    const int at = m_name->currentIndex();
    if (at < 0)
        return;
    const casework::TemplateName &name = m_names[size_t(at)];
    m_last->insertPlainText(name.encloses ? u"{{#%1}}{{/%1}}"_s.arg(name.name) : u"{{%1}}"_s.arg(name.name));
    m_last->setFocus();
}

void TemplateEditor::preview()
{
    if (m_form.code.isEmpty() || m_tabs->currentIndex() != Preview)
        return;
    m_preview->show(m_form.code, [form = m_form.code, text = typed(), audience = m_audience->currentData().toString(),
                                  language = m_language->currentData().toString()](casework::Session &session, double dots) {
        return casework::previewTemplate(session, form, text, audience, language, dots);
    });
}

void TemplateEditor::showState()
{
    const bool changed = typed().kk != m_stored.kk || typed().ru != m_stored.ru;
    m_save->setEnabled(changed && m_problems.empty());
    m_back->setVisible(m_isOwn && !m_asksBack);
    for (QWidget *control : std::initializer_list<QWidget *>{m_question, m_keepOwn, m_giveUp})
        control->setVisible(m_asksBack);
    m_error->say(m_refusal ? sentence(*m_refusal) : QString());
    m_problemsLabel->setText(m_problems.empty() ? u"✓ "_s + tr("Nothing is wrong with the two texts")
                                                : u"▲ "_s + tr("%n thing(s) to mend; Enter goes there", nullptr,
                                                               int(m_problems.size())));
    const int row = m_problemList->currentRow();
    m_problemList->clear();
    for (const base::Error &problem : m_problems)
        m_problemList->addItem(sentence(problem));
    // A screen reader must always find a current row.
    m_problemList->setCurrentRow(m_problems.empty() ? -1 : qBound(0, row, int(m_problems.size()) - 1));
    m_problemList->setVisible(!m_problems.empty());
    if (m_savedAt)
        m_anew->show(tr("This is what you typed until %1; it is not saved yet.").arg(dateTimeText(*m_savedAt)),
                     tr("Give it up"));
    else
        m_anew->dismiss();
}

void TemplateEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
    QWidget::changeEvent(event);
}

void TemplateEditor::retranslate()
{
    nameArrows(m_tabs->tabBar(), tr("Parts to the left"), tr("Parts to the right"));
    const base::Language language = currentLanguage();
    m_title->setText(m_form.title.in(language));
    m_facts->setText(m_form.status.in(language));
    m_tabs->setAccessibleName(tr("Parts of the form"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the form"));
    const std::array<QString, 3> tabs{tr("Texts"), tr("Preview on sample data"), tr("History")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, tabs[size_t(i)]);
    const auto place = [](const TemplateText *text) { return u"  %1:%2"_s.arg(text->line()).arg(text->column()); };
    m_kazakhLabel->setText(tr("Kazakh text") + place(m_kazakh));
    m_russianLabel->setText(tr("Russian text") + place(m_russian));
    m_kazakh->setAccessibleName(tr("Kazakh text"));
    m_russian->setAccessibleName(tr("Russian text"));
    m_namesLabel->setText(tr("Names that may stand in it, and what they mean"));
    for (int i = 0; i < m_name->count(); ++i) {
        const casework::TemplateName &name = m_names[size_t(i)];
        QString text = name.name + u" — "_s + name.meaning.in(language);
        if (!name.list.isEmpty())
            text += u" · "_s + tr("in the rows of %1").arg(name.list);
        if (name.sealed)
            text += u" · "_s + tr("sealed");
        m_name->setItemText(i, text);
        m_name->setItemData(i, text, Qt::ToolTipRole); // a narrow list cuts it off
    }
    m_insert->setText(tr("Insert"));
    m_problemList->setAccessibleName(tr("What is to be mended"));
    m_audienceLabel->setText(tr("Reader"));
    for (int i = 0; i < m_audience->count(); ++i)
        m_audience->setItemText(i, label(u"audiences"_s, m_audience->itemData(i).toString()));
    m_languageLabel->setText(tr("Language of the sheet"));
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, SheetWords::language(m_language->itemData(i).toString()));
    m_question->setText(u"▲ "_s + tr("Give up the unit's own wording of this form in both languages? It stays in the history."));
    m_keepOwn->setText(tr("Keep our own"));
    m_giveUp->setText(tr("Return to the supplied one"));
    m_back->setText(tr("Return to the supplied wording…"));
    m_leave->setText(tr("Back to the forms"));
    m_save->setText(tr("Save the wording"));
}

} // namespace qorgan::ui
