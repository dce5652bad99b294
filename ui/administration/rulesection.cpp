// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/rulesection.h"

#include "administration/rulemodel.h"
#include "administration/rulenoteform.h"
#include "administration/rulewords.h"
#include "administration/versionform.h"
#include "control/topicmodel.h"
#include "widgets/listtable.h"
#include "widgets/notice.h"
#include "widgets/offer.h"
#include "widgets/pagescroll.h"
#include "widgets/rowdelegate.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::DatedRule;

namespace {

/// Of the columns: rule, subject, source, from, to, status, text.
const std::vector<ColumnShare> Shares{{34, 0}, {22, 3}, {30, 4}, {14, 1}, {14, 5}, {26, 2}, {20, 6}};

/// Of the columns of what rests on an earlier law: what, who, number, issued, officer.
const std::vector<ColumnShare> OldShares{{60, 0}, {28, 1}, {20, 3}, {20, 2}, {4, 4}};
constexpr int OldRows = 4;
constexpr int RuleRows = 7;

} // namespace

RuleSection::RuleSection(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_model(new RuleModel(this)), m_explanation(new QLabel), m_table(new ListTable(Shares, this)),
      m_text(new QLabel), m_withdraw(new QPushButton), m_recall(new QPushButton), m_verify(new QPushButton),
      m_new(new QPushButton), m_outcome(new Notice), m_offer(new Offer(u"ruleMeasuresButton"_s)), m_oldTitle(new QLabel),
      m_oldModel(new TopicModel(this)), m_oldTable(new ListTable(OldShares, this)), m_version(new VersionForm(session)),
      m_note(new RuleNoteForm(session)), m_views(new QStackedLayout(this))
{
    m_table->setObjectName(u"ruleTable"_s);
    m_text->setObjectName(u"ruleText"_s);
    m_withdraw->setObjectName(u"withdrawRuleButton"_s);
    m_recall->setObjectName(u"recallRuleButton"_s);
    m_verify->setObjectName(u"verifyRuleButton"_s);
    m_new->setObjectName(u"newVersionButton"_s);
    m_outcome->setObjectName(u"ruleOutcome"_s);
    m_oldTable->setObjectName(u"oldBasisTable"_s);
    m_oldTitle->setObjectName(u"oldBasisTitle"_s);
    auto *forms = new QWidget;
    forms->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto *column = new QVBoxLayout(forms);
    column->setContentsMargins(0, 8, 8, 0);
    column->addWidget(m_version);
    column->addWidget(m_note);
    column->addStretch(1);
    m_views->addWidget(layOutList());
    m_views->addWidget(new PageScroll(forms));
    connectAll();
    m_outcome->dismiss();
    m_offer->dismiss();
    retranslate();
}

QWidget *RuleSection::layOutList()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 2 * RuleRows);
    m_explanation->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Room for most of them, so that the list does not jump.
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_oldTitle->setWordWrap(true);
    m_oldTable->setModel(m_oldModel);
    m_oldTable->setItemDelegate(new RowDelegate(m_oldTable));
    m_oldTable->choose({true, true, true, true, false});
    m_oldTable->setMaximumHeight(fontMetrics().lineSpacing() * 2 * (OldRows + 1));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_withdraw, m_recall, m_verify, m_new})
        buttons->addWidget(button);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_explanation);
    column->addWidget(m_outcome);
    column->addWidget(m_offer);
    column->addWidget(m_table, 1);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addWidget(m_oldTitle);
    column->addWidget(m_oldTable);
    return list;
}

void RuleSection::connectAll()
{
    connect(m_oldTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const TopicLine *line = m_oldModel->at(index))
            Q_EMIT wanted(line->destination);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RuleSection::showRule);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (const DatedRule *rule = current()) {
            m_views->setCurrentIndex(1);
            m_version->begin(*rule, m_acts);
        }
    });
    using Act = RuleNoteForm::Act;
    for (const auto &[button, act] : {std::pair{m_verify, Act::Verify}, {m_recall, Act::Recall}, {m_withdraw, Act::Withdraw}})
        connect(button, &QPushButton::clicked, this, [this, act = act] {
            if (const DatedRule *rule = current()) {
                m_views->setCurrentIndex(1);
                m_note->begin(act, *rule);
            }
        });
    connect(m_version, &VersionForm::left, this, &RuleSection::showList);
    connect(m_note, &RuleNoteForm::left, this, &RuleSection::showList);
    for (StepSection *form : {static_cast<StepSection *>(m_version), static_cast<StepSection *>(m_note)})
        connect(form, &StepSection::said, this, &Page::said);
    connect(m_note, &RuleNoteForm::done, this, [this](const QString &rule) {
        m_shown = rule;
        m_made.reset();
        showList();
        read();
    });
    connect(m_version, &VersionForm::entered, this, [this](const casework::VersionOutcome &outcome) {
        m_shown = outcome.rule.id;
        m_made = outcome;
        m_ofVersion = false;
        showList();
        read();
    });
    connect(m_offer, &Offer::taken, this, &RuleSection::listMeasures);
}

void RuleSection::enter(const OpenedRegister &facts)
{
    m_entered = true;
    m_reads = security::may(facts.account.roles, security::Permission::ReadCases);
    m_changes = security::may(facts.account.roles, security::Permission::ManageAccounts);
    showOld();
    showRule();
}

void RuleSection::leave()
{
    m_version->clear();
    m_note->clear();
    m_views->setCurrentIndex(0);
    m_entered = false;
    m_reads = false;
    m_changes = false;
    m_ofVersion = false;
    m_made.reset();
    m_shown.clear();
    m_acts.clear();
    m_model->take({});
    m_old.clear();
    showOld();
    showRule();
}

void RuleSection::keep()
{
    m_version->keep();
    m_note->keep();
}

void RuleSection::arrive(const Destination & /*destination*/)
{
    if (m_views->currentIndex() == 0)
        m_table->setFocus();
    m_ofVersion = false;
    read();
}

void RuleSection::read()
{
    using Answer = base::Result<Board>;
    m_session.ask<Answer>(
        this,
        [reads = m_reads](casework::Session &session) -> Answer {
            Board board;
            auto rules = casework::datedRules(session);
            auto acts = casework::knownActs(session);
            if (!rules || !acts)
                return base::fail(rules ? acts.error() : rules.error());
            if (reads)
                if (auto old = casework::openUnderOldBasis(session))
                    board.old = std::move(*old);
            board.rules = std::move(*rules);
            board.acts = std::move(*acts);
            board.today = base::local::date(session.now());
            return board;
        },
        [this](Answer answer) {
            if (!m_entered)
                return;
            if (answer)
                take(std::move(*answer));
            else
                Q_EMIT said(sentence(answer.error()));
        });
}

void RuleSection::take(Board board)
{
    const DatedRule *before = current();
    const QString shown = !m_shown.isEmpty() ? m_shown : before ? before->id : QString();
    m_shown.clear();
    m_acts = std::move(board.acts);
    m_today = board.today;
    if (!m_ofVersion)
        m_old = std::move(board.old);
    m_model->take(std::move(board.rules));
    m_table->setCurrentIndex(m_model->find(shown));
    showRule();
    showOld();
}

const DatedRule *RuleSection::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rule(index.row()) : nullptr;
}

void RuleSection::listMeasures()
{
    if (!m_made)
        return;
    using Old = base::Result<std::vector<casework::UnderOldBasis>>;
    m_session.ask<Old>(
        this, [rule = m_made->rule.id](casework::Session &session) { return casework::openBefore(session, rule); },
        [this](Old old) {
            if (!m_reads || !old)
                return;
            m_old = std::move(*old);
            m_ofVersion = true;
            showOld();
            m_oldTable->setFocus();
        });
}

void RuleSection::showList()
{
    m_version->clear();
    m_note->clear();
    m_views->setCurrentIndex(0);
    m_table->setFocus();
}

void RuleSection::showOld()
{
    m_oldModel->take(TopicWords::oldBasis(m_old));
    m_oldTable->setCurrentIndex(m_oldModel->index(0, 0));
    m_oldTable->setVisible(!m_old.empty());
    m_oldTitle->setVisible(m_reads);
    const int count = int(m_old.size());
    m_oldTitle->setText(m_old.empty() ? tr("No open measure rests on an earlier law.")
                        : m_ofVersion ? tr("%n open measure(s) were issued before the version begins; Enter opens one.",
                                           nullptr, count)
                                      : tr("%n open measure(s) rest on an earlier law; Enter opens one.", nullptr, count));
}

void RuleSection::showOutcome()
{
    m_offer->dismiss();
    m_outcome->dismiss();
    if (!m_made)
        return;
    const casework::OpenAround &open = m_made->open;
    QStringList sentences;
    if (open.before > 0)
        sentences << tr("%n open measure(s) issued before it keep the earlier version.", nullptr, open.before);
    if (open.since > 0)
        sentences << tr("%n open measure(s) issued since it begins keep their basis and term.", nullptr, open.since);
    if (sentences.isEmpty())
        sentences << tr("No open measure is concerned.");
    m_outcome->show(Notice::Kind::Hint,
                    tr("Entered: %1, %2").arg(RuleWords::name(m_made->rule), RuleWords::period(m_made->rule)),
                    sentences.join(u' '));
    if (m_reads && open.before > 0)
        m_offer->show(tr("The measures under the earlier version"), tr("&Show them"));
}

void RuleSection::showRule()
{
    const DatedRule *rule = current();
    m_text->setText(rule ? RuleWords::card(*rule, m_model->rules()) : QString());
    const bool canChange = rule && m_changes;
    m_new->setVisible(canChange);
    m_verify->setVisible(canChange && !rule->verified && !rule->withdrawn);
    m_recall->setVisible(canChange && rule->verified && !rule->withdrawn);
    m_withdraw->setVisible(canChange && rule->own && !rule->withdrawn && m_today < rule->validFrom);
    showOutcome();
}

void RuleSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RuleSection::retranslate()
{
    m_explanation->setText(tr("The program computes every term and duty by these records. A measure keeps the rule "
                              "under which it was issued. What is recalled warns and never blocks; it is to be "
                              "checked against the act."));
    m_table->setAccessibleName(tr("Rules"));
    m_oldTable->setAccessibleName(tr("Measures that rest on an earlier law"));
    m_withdraw->setText(tr("With&draw…"));
    m_recall->setText(tr("Mark &recalled…"));
    m_verify->setText(tr("Mark &verified…"));
    m_new->setText(tr("&New version…"));
    m_model->retranslate();
    m_oldModel->retranslate();
    showRule();
    showOld();
}

} // namespace qorgan::ui
