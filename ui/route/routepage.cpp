// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "route/routepage.h"

#include "domain/catalogue.h"
#include "incidentform/momentedit.h"
#include "order/nowedit.h"
#include "route/routepaper.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/htmlsheet.h"
#include "widgets/labelled.h"
#include "widgets/listtable.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <memory>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::CheckResult;

namespace {

/// Of the columns: row, where, who, measure, check by, result.
const std::vector<ColumnShare> Shares{{6, 0}, {38, 2}, {28, 1}, {18, 5}, {20, 4}, {32, 3}};
constexpr int PaperLetters = 10;

struct RouteRead {
    base::Result<casework::RouteSheet> sheet;
    base::Instant now;
};

} // namespace

RoutePage::RoutePage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_title(new QLabel), m_dayLabel(new QLabel),
      m_day(new MomentEdit(MomentEdit::Kind::Date)), m_whoseLabel(new QLabel), m_whose(new QComboBox),
      m_read(new QPushButton), m_print(new QPushButton), m_model(new RouteModel(this)),
      m_table(new ListTable(Shares, this)), m_notice(new Notice), m_stack(new QStackedLayout), m_entry(nullptr),
      m_rowLabel(new QLabel), m_row(new QSpinBox), m_timeLabel(new QLabel), m_time(new NowEdit),
      m_seen(new QRadioButton), m_absent(new QRadioButton), m_soberLabel(new QLabel), m_sober(new QComboBox),
      m_noteLabel(new QLabel), m_note(new QLineEdit), m_put(new QPushButton), m_entryError(new FieldError(m_row)),
      m_record(new QPushButton)
{
    nameControls();
    layOut();
    connectAll();
    retranslate();
}

void RoutePage::nameControls()
{
    m_title->setObjectName(u"routeTitle"_s);
    m_day->setObjectName(u"routeDayEdit"_s);
    m_whose->setObjectName(u"routeWhoseCombo"_s);
    m_read->setObjectName(u"routeReadButton"_s);
    m_print->setObjectName(u"printRouteButton"_s);
    m_table->setObjectName(u"routeTable"_s);
    m_row->setObjectName(u"routeRowSpin"_s);
    m_time->setObjectName(u"routeTimeEdit"_s);
    m_seen->setObjectName(u"routeSeenRadio"_s);
    m_absent->setObjectName(u"routeAbsentRadio"_s);
    m_sober->setObjectName(u"routeSoberCombo"_s);
    m_note->setObjectName(u"routeNoteEdit"_s);
    m_put->setObjectName(u"routePutButton"_s);
    m_record->setObjectName(u"recordRouteButton"_s);
}

QWidget *RoutePage::layOutEntry()
{
    m_seen->setChecked(true);
    m_sober->addItem(QString());
    for (const auto &item : domain::catalogue(u"yes_no_unknown"_s).items())
        m_sober->addItem(QString(), item.code);
    auto *entry = new QWidget;
    auto *flow = new FlowLayout(entry);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(12);
    flow->addWidget(above(m_rowLabel, m_row));
    flow->addWidget(above(m_timeLabel, m_time));
    auto *result = new QWidget;
    auto *resultColumn = new QVBoxLayout(result);
    resultColumn->setContentsMargins(0, 0, 0, 0);
    resultColumn->setSpacing(0);
    resultColumn->addWidget(m_seen);
    resultColumn->addWidget(m_absent);
    flow->addWidget(result);
    flow->addWidget(above(m_soberLabel, m_sober));
    flow->addWidget(above(m_noteLabel, m_note));
    m_note->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    auto *act = new QWidget;
    auto *actColumn = new QVBoxLayout(act);
    actColumn->setContentsMargins(0, 0, 0, 0);
    actColumn->addStretch(1);
    actColumn->addWidget(m_put);
    flow->addWidget(act);
    return entry;
}

void RoutePage::layOut()
{
    enlarge(m_title, 1.3);
    m_table->setModel(m_model);
    m_whose->addItem(QString());
    m_whose->addItem(QString());
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_entry = layOutEntry();

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_print);
    auto *choice = new QWidget;
    auto *flow = new FlowLayout(choice);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(16);
    flow->addWidget(beside(m_dayLabel, m_day));
    flow->addWidget(beside(m_whoseLabel, m_whose));
    flow->addWidget(m_read);
    auto *noticeArea = new QWidget;
    auto *noticeColumn = new QVBoxLayout(noticeArea);
    noticeColumn->addWidget(m_notice);
    noticeColumn->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(noticeArea);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_entryError, 1);
    foot->addStretch(1);
    foot->addWidget(m_record);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(choice);
    column->addLayout(m_stack, 1);
    column->addWidget(m_entry);
    column->addLayout(foot);
    QWidget *before = m_day;
    for (QWidget *next : std::initializer_list<QWidget *>{m_whose, m_read, m_print, m_table, m_row, m_time, m_seen,
                                                          m_absent, m_sober, m_note, m_put, m_record}) {
        setTabOrder(before, next);
        before = next;
    }
}

void RoutePage::connectAll()
{
    connect(m_read, &QPushButton::clicked, this, &RoutePage::read);
    connect(m_day, &QLineEdit::returnPressed, this, &RoutePage::read);
    connect(m_whose, &QComboBox::activated, this, &RoutePage::read);
    connect(m_print, &QPushButton::clicked, this, &RoutePage::print);
    connect(m_put, &QPushButton::clicked, this, &RoutePage::put);
    connect(m_note, &QLineEdit::returnPressed, this, &RoutePage::put);
    connect(m_record, &QPushButton::clicked, this, &RoutePage::record);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_row->setValue(now.siblingAtColumn(RouteModel::Row).data().toInt());
    });
    connect(m_table, &QTableView::activated, this, [this] { m_seen->setFocus(); });
}

void RoutePage::enter(const OpenedRegister &facts)
{
    m_entered = security::may(facts.account.roles, security::Permission::SeeDue);
    m_own = facts.account.id;
}

void RoutePage::leave()
{
    m_entered = false;
    m_busy = false;
    m_own = {};
    m_state = State::Empty;
    m_model->clear();
    m_note->clear();
    m_day->clear();
    m_entryError->clear();
    showState();
}

void RoutePage::arrive(const Destination & /*destination*/)
{
    // What was typed and not recorded is not lost to a look elsewhere.
    if (m_state != State::Ready || m_model->results().empty())
        read();
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_row) : m_day)->setFocus();
}

void RoutePage::read()
{
    if (!m_entered || m_state == State::Reading)
        return;
    m_state = State::Reading;
    m_model->clear();
    showState();
    const auto officer = m_whose->currentIndex() == 0 ? std::optional(m_own) : std::nullopt;
    m_session.ask<RouteRead>(
        this,
        [day = m_day->date(), officer](casework::Session &session) {
            const base::Instant now = session.now();
            return RouteRead{casework::routeSheet(session, day.value_or(base::local::date(now)), officer), now};
        },
        [this](RouteRead read) { take(std::move(read.sheet), read.now); });
}

void RoutePage::take(base::Result<casework::RouteSheet> sheet, base::Instant now)
{
    if (!sheet) {
        m_state = State::Failed;
        m_error = sheet.error();
        showState();
        return;
    }
    m_state = State::Ready;
    m_day->setDate(sheet->on);
    m_time->setNow(now);
    m_row->setRange(1, qMax(1, sheet->size()));
    m_model->take(std::move(*sheet));
    m_table->setCurrentIndex(m_model->index(0, 0));
    showState();
    if (m_model->rowCount() > 0)
        m_row->setFocus();
}

void RoutePage::put()
{
    if (m_state != State::Ready || !m_model->find(m_row->value()).isValid())
        return;
    casework::CheckDraft check;
    check.at = m_time->instant();
    check.result = m_absent->isChecked() ? CheckResult::Absent : CheckResult::Seen;
    check.sober = m_sober->currentData().toString();
    check.note = m_note->text();
    m_model->put({m_row->value(), check});
    m_seen->setChecked(true);
    m_sober->setCurrentIndex(0);
    m_note->clear();
    m_entryError->clear();
    if (const int next = m_model->nextOpen(m_row->value())) {
        m_table->setCurrentIndex(m_model->find(next));
        m_row->setFocus();
        m_row->selectAll();
    } else {
        m_record->setFocus();
    }
    showState();
}

void RoutePage::record()
{
    const auto results = m_model->results();
    if (m_busy || results.empty())
        return;
    m_busy = true;
    using Answer = base::Result<std::vector<casework::RecordedCheck>>;
    m_session.ask<Answer>(
        this,
        [sheet = m_model->sheet(), results](casework::Session &session) {
            return casework::recordRouteResults(session, sheet, results);
        },
        [this](const Answer &answer) {
            m_busy = false;
            if (!answer) {
                m_entryError->say(sentence(answer.error()));
                m_row->setFocus();
                return;
            }
            Q_EMIT said(tr("%n check(s) recorded.", nullptr, int(answer->size())));
            read();
        });
}

void RoutePage::print()
{
    if (m_model->rowCount() == 0)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Route sheet"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printRouteDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        printer->setFullPage(true);
        printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
        const int pages = printHtml(RoutePaper::html(m_model->sheet()), PaperLetters, RoutePaper::foot(), *printer);
        if (pages > 0)
            Q_EMIT said(tr("The route sheet was sent to the printer, %n page(s).", nullptr, pages));
        else
            m_entryError->say(sentence({u"print-failed"_s, u"printer"_s, {}}));
    });
    // The dialog writes into the printer: it must not outlive it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void RoutePage::showState()
{
    const bool filled = m_state == State::Ready && m_model->rowCount() > 0;
    m_stack->setCurrentIndex(filled ? 0 : 1);
    m_entry->setVisible(filled);
    m_print->setVisible(filled);
    const int typed = int(m_model->results().size());
    m_record->setVisible(filled);
    m_record->setEnabled(typed > 0);
    m_record->setText(typed > 0 ? tr("Record %n check(s)", nullptr, typed) : tr("Record the checks"));
    switch (m_state) {
    case State::Ready:
        if (filled)
            m_notice->dismiss();
        else
            m_notice->show(Notice::Kind::Hint, tr("No check is due on that day"),
                           tr("Choose another day, or the whole unit."));
        break;
    case State::Reading:
    case State::Empty:
        m_notice->show(Notice::Kind::Busy, tr("Reading the route…"), {});
        break;
    case State::Failed:
        m_notice->show(Notice::Kind::Failure, tr("The route could not be read"), sentence(m_error));
        break;
    }
}

void RoutePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RoutePage::retranslate()
{
    m_title->setText(tr("Route sheet"));
    m_dayLabel->setText(tr("&Day"));
    m_day->retranslate();
    m_whoseLabel->setText(tr("Wh&ose"));
    m_whose->setItemText(0, tr("My measures"));
    m_whose->setItemText(1, tr("The unit's measures"));
    m_read->setText(tr("&Make the route"));
    m_print->setText(tr("&Print…"));
    m_table->setAccessibleName(tr("Stops of the route"));
    m_rowLabel->setText(tr("&Row"));
    m_timeLabel->setText(tr("Checked at"));
    m_time->retranslate();
    m_seen->setText(label(u"check_results"_s, u"seen"_s));
    m_absent->setText(label(u"check_results"_s, u"absent"_s));
    m_soberLabel->setText(tr("Sober"));
    m_sober->setItemText(0, tr("not recorded"));
    for (int i = 1; i < m_sober->count(); ++i)
        m_sober->setItemText(i, label(u"yes_no_unknown"_s, m_sober->itemData(i).toString()));
    m_noteLabel->setText(tr("&Note"));
    m_put->setText(tr("&Enter the row"));
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
