// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/reportspage.h"

#include "paper/papersection.h"
#include "reports/groupmodel.h"
#include "reports/indicatormodel.h"
#include "reports/reportsheet.h"
#include "reports/summarytable.h"
#include "widgets/duelook.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/listtable.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/periodchoice.h"
#include "widgets/rowdelegate.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using Period = PeriodChoice::Period;
using reports::Grouping;

namespace {

using Made = base::Result<reports::Summary>;

enum View { Indicators, Groups, Message, Journals };

/// Of the columns: indicator, value, the year before, change.
const std::vector<ColumnShare> IndicatorShares{{42, 0}, {18, 1}, {18, 2}, {16, 3}};
/// Of the group and the nine main indicators: the last ones are the first to go.
const std::vector<ColumnShare> GroupShares{{34, 0}, {14, 1}, {15, 2}, {19, 7}, {15, 3},
                                           {14, 4}, {14, 8}, {16, 5}, {15, 9}, {15, 6}};

/// No name of a person: which report, of which days.
QString proposedName(const reports::Summary &summary, const QString &suffix)
{
    return u"qorgan-%1-%2.%3"_s.arg(base::toIso(summary.from), base::toIso(summary.to), suffix);
}

} // namespace

ReportsPage::ReportsPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_title(new QLabel),
      m_period(new PeriodChoice(u"report"_s, {Period::ThisMonth, Period::LastMonth, Period::Week, Period::ThisYear,
                                              Period::LastYear, Period::Dates})),
      m_byLabel(new QLabel), m_by(new QComboBox), m_compare(new QCheckBox), m_make(new QPushButton),
      m_head(new QLabel), m_indicators(new IndicatorModel(this)), m_indicatorTable(new ListTable(IndicatorShares, this)),
      m_groups(new GroupModel(this)), m_groupTable(new ListTable(GroupShares, this)), m_notice(new Notice),
      m_stack(new QStackedLayout), m_result(new QLabel), m_save(new QPushButton), m_print(new QPushButton),
      m_journal(new QPushButton), m_papers(new PaperSection(session)), m_journals(new QScrollArea)
{
    nameControls();
    layOut();
    connectAll();
    retranslate();
}

void ReportsPage::nameControls()
{
    m_title->setObjectName(u"reportsTitle"_s);
    m_by->setObjectName(u"reportByCombo"_s);
    m_compare->setObjectName(u"reportCompareCheck"_s);
    m_make->setObjectName(u"makeReportButton"_s);
    m_head->setObjectName(u"reportHead"_s);
    m_indicatorTable->setObjectName(u"indicatorTable"_s);
    m_groupTable->setObjectName(u"groupTable"_s);
    m_notice->setObjectName(u"reportNotice"_s);
    m_result->setObjectName(u"reportResult"_s);
    m_save->setObjectName(u"saveReportButton"_s);
    m_print->setObjectName(u"printReportButton"_s);
    m_journal->setObjectName(u"journalsButton"_s);
    m_journals->setObjectName(u"journalScroll"_s);
}

void ReportsPage::layOut()
{
    enlarge(m_title, 1.3);
    for (const Grouping by : {Grouping::Unit, Grouping::Section, Grouping::Officer, Grouping::Source})
        m_by->addItem(QString(), int(by));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_compare->setChecked(true);
    m_make->setDefault(true);
    m_head->setWordWrap(true);
    m_result->setWordWrap(true);
    m_indicatorTable->setModel(m_indicators);
    m_groupTable->setModel(m_groups);
    for (ListTable *table : {m_indicatorTable, m_groupTable})
        table->setItemDelegate(new RowDelegate(table));
    m_indicatorTable->horizontalHeader()->setMinimumHeight(fontMetrics().lineSpacing() * 2 + 8);
    // The names of indicators are long: three lines of a narrow column hold them.
    m_groupTable->horizontalHeader()->setMinimumHeight(fontMetrics().lineSpacing() * 4 + 8);

    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(16);
    flow->addWidget(m_period);
    flow->addWidget(above(m_byLabel, m_by));
    // Without labels of their own they stand on the line of the fields.
    flow->addWidget(above(new QLabel(u" "_s), m_compare));
    flow->addWidget(above(new QLabel(u" "_s), m_make));
    auto *noticeArea = new QWidget;
    auto *noticeColumn = new QVBoxLayout(noticeArea);
    noticeColumn->addWidget(m_notice);
    noticeColumn->addStretch(1);
    m_stack->addWidget(m_indicatorTable);
    m_stack->addWidget(m_groupTable);
    m_stack->addWidget(noticeArea);
    auto *papers = new QWidget;
    auto *paperColumn = new QVBoxLayout(papers);
    paperColumn->setContentsMargins(0, 0, 8, 0);
    paperColumn->addWidget(m_papers);
    paperColumn->addStretch(1);
    m_journals->setFrameShape(QFrame::NoFrame);
    m_journals->setFocusPolicy(Qt::NoFocus);
    m_journals->setWidgetResizable(true);
    m_journals->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_journals->setWidget(papers);
    m_stack->addWidget(m_journals);
    m_journal->setCheckable(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_result, 1);
    foot->addWidget(m_journal);
    foot->addWidget(m_save);
    foot->addWidget(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(filters);
    column->addWidget(m_head);
    column->addLayout(m_stack, 1);
    column->addLayout(foot);
}

void ReportsPage::connectAll()
{
    connect(m_make, &QPushButton::clicked, this, &ReportsPage::make);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::save);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_journal, &QPushButton::clicked, this, &ReportsPage::offerJournals);
    connect(m_period, &PeriodChoice::changed, this, [this] {
        if (m_journal->isChecked())
            offerJournals();
    });
    connect(m_papers, &StepSection::said, this, &Page::said);
}

void ReportsPage::enter(const OpenedRegister &facts)
{
    m_entered = true;
    m_roles = facts.account.roles;
    showState();
}

void ReportsPage::arrive(const Destination & /*destination*/)
{
    m_period->setFocus();
}

void ReportsPage::leave()
{
    m_entered = false;
    m_roles = {};
    m_journal->setChecked(false);
    m_papers->clear();
    m_busy = false;
    m_summary.reset();
    m_refusal.reset();
    m_saveRefusal.reset();
    m_result->clear();
    m_indicators->show({});
    m_groups->clear();
    m_period->reset();
    m_by->setCurrentIndex(0);
    m_compare->setChecked(true);
    showState();
}

void ReportsPage::make()
{
    if (m_busy || !m_entered || !m_period->check())
        return;
    reports::SummaryRequest request;
    request.from = m_period->from().value_or(QDate());
    request.to = m_period->to().value_or(QDate());
    request.comparePreviousYear = m_compare->isChecked();
    request.by = Grouping(m_by->currentData().toInt());
    m_busy = true;
    m_journal->setChecked(false);
    m_refusal.reset();
    m_saveRefusal.reset();
    m_result->clear();
    showState();
    m_session.ask<Made>(
        this, [request](casework::Session &session) { return reports::summarise(session, request); },
        [this](const Made &summary) { take(summary); });
}

void ReportsPage::take(const Made &summary)
{
    m_busy = false;
    m_summary.reset();
    if (!summary) {
        m_refusal = summary.error();
        showState();
        return;
    }
    m_summary = *summary;
    m_indicators->show(summary->indicators);
    m_groups->show(*summary);
    showState();
    ListTable *shown = summary->by == Grouping::Unit ? m_indicatorTable : m_groupTable;
    // A screen reader must always find a current row.
    shown->setCurrentIndex(shown->model()->index(0, 0));
    shown->setFocus();
}

/// The journals of the period that is chosen now.
void ReportsPage::offerJournals()
{
    const auto from = m_period->from();
    const auto to = m_period->to();
    if (m_journal->isChecked() && (!m_period->check() || !from || !to))
        m_journal->setChecked(false); // what is wrong stands beside the dates
    if (m_journal->isChecked())
        m_papers->show(journalsOf(*from, *to), m_roles);
    showState();
    QWidget *first = m_papers->controlFor(u"print"_s);
    if (m_journal->isChecked() && m_journal->hasFocus() && first)
        first->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::save()
{
    if (!m_summary)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setObjectName(u"saveReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(proposedName(*m_summary, u"csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (!m_summary)
            return; // the register was closed meanwhile
        const auto saved = reports::saveFile(reports::csv(*m_summary, currentLanguage()), file);
        m_saveRefusal = saved ? std::nullopt : std::optional(saved.error());
        m_result->clear();
        if (saved)
            Q_EMIT said(tr("The report was saved."));
        showState();
    });
    dialog->open();
}

void ReportsPage::print()
{
    if (!m_summary)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(proposedName(*m_summary, u"pdf"_s));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the report"));
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        if (!m_summary)
            return;
        printer->setFullPage(true);
        const auto wide = m_summary->by == Grouping::Unit ? QPageLayout::Portrait : QPageLayout::Landscape;
        printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), wide, QMarginsF()));
        const int pages = printReport(*m_summary, currentLanguage(), *printer);
        m_saveRefusal = pages > 0 ? std::nullopt : std::optional(base::Error{u"print-failed"_s, u"printer"_s, {}});
        if (pages > 0)
            Q_EMIT said(tr("The report was sent to the printer, %n page(s).", nullptr, pages));
        showState();
    });
    // The dialog writes into the printer: it must not outlive it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void ReportsPage::showState()
{
    m_make->setEnabled(!m_busy);
    m_make->setText(m_busy ? tr("Counting…") : tr("Make the repo&rt"));
    const bool ready = m_summary && !m_busy;
    m_save->setEnabled(ready);
    m_print->setEnabled(ready);
    showHead();
    m_result->setText(m_saveRefusal ? QString(u"▲ "_s + sentence(*m_saveRefusal)) : QString());
    if (m_busy)
        m_notice->show(Notice::Kind::Busy, tr("The report is being counted"),
                       tr("A year of a large register takes some seconds. The window stays usable."));
    else if (m_refusal)
        m_notice->show(Notice::Kind::Failure, tr("The report could not be made"), sentence(*m_refusal));
    else if (!m_summary)
        m_notice->show(Notice::Kind::Hint, tr("No report yet"),
                       tr("Choose the period and press “Make the report”. It shows what was recorded up to this "
                          "moment, beside the same days of the year before."));
    else
        m_notice->dismiss();
    m_journal->setVisible(security::may(m_roles, security::Permission::Print));
    m_stack->setCurrentIndex(m_journal->isChecked() ? Journals : !ready ? Message : m_summary->by == Grouping::Unit ? Indicators : Groups);
}

void ReportsPage::showHead()
{
    m_head->setVisible(m_summary && !m_busy);
    if (!m_summary)
        return;
    const QLocale locale;
    const auto days = [&locale](QDate from, QDate to) -> QString {
        return locale.toString(from, dateFormat()) + u" – "_s + locale.toString(to, dateFormat());
    };
    const auto word = [](const QString &code) { return reports::wordOf(code, currentLanguage()); };
    QString text = u"%1: %2"_s.arg(word(u"period"_s), days(m_summary->from, m_summary->to));
    if (m_summary->previousFrom) {
        const QString previous = u"%1: %2"_s.arg(word(u"previous_period"_s),
                                                days(*m_summary->previousFrom, *m_summary->previousTo));
        // Beside many indicators there is no room for columns of their own.
        text += u"  ·  "_s + (m_summary->by == Grouping::Unit ? previous : tr("%1 (in brackets)").arg(previous));
    }
    text += u"  ·  %1: %2"_s.arg(word(u"cut_off"_s), dateTimeText(m_summary->cutOff));
    m_head->setText(text);
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportsPage::retranslate()
{
    m_title->setText(tr("Reports"));
    m_byLabel->setText(tr("&Broken down by"));
    m_by->setItemText(0, tr("The whole unit"));
    for (int i = 1; i < m_by->count(); ++i)
        m_by->setItemText(i, reports::wordOf(reports::code(Grouping(m_by->itemData(i).toInt())), currentLanguage()));
    m_compare->setText(tr("Compare with the &year before"));
    m_save->setText(tr("&Save as a table…"));
    m_print->setText(tr("Pr&int…"));
    m_journal->setText(tr("&Journals"));
    m_journal->setToolTip(tr("The journals of this period, to be printed or saved"));
    m_indicatorTable->setAccessibleName(tr("Report"));
    m_groupTable->setAccessibleName(tr("Report"));
    m_indicators->retranslate();
    m_groups->retranslate();
    showState();
}

} // namespace qorgan::ui
