// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "route/routepage.h"

#include "casework/drafts.h"
#include "incidentform/momentedit.h"
#include "paper/papersection.h"
#include "route/routeentry.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/listtable.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/offer.h"
#include "widgets/pagescroll.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the columns: row, where, who, measure, check by, result.
const std::vector<ColumnShare> Shares{{6, 0}, {38, 2}, {28, 1}, {18, 5}, {20, 4}, {32, 3}};

struct RouteRead {
    base::Result<casework::RouteSheet> sheet;
    base::Instant now;
};

} // namespace

RoutePage::RoutePage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_title(new QLabel), m_dayLabel(new QLabel),
      m_day(new MomentEdit(MomentEdit::Kind::Date)), m_whoseLabel(new QLabel), m_whose(new QComboBox),
      m_read(new QPushButton), m_print(new QPushButton), m_papers(new PaperSection(session)), m_model(new RouteModel(this)),
      m_table(new ListTable(Shares, this)), m_notice(new Notice), m_stack(new QStackedLayout), m_entry(new RouteEntry),
      m_anew(new Offer(u"routeAnewButton"_s)), m_entryError(new FieldError(m_entry->rowField())),
      m_record(new QPushButton), m_drafted(new QWidget(this)), m_typed(new RouteTyped(m_model, m_entry, m_drafted)),
      m_keeper(session, u"route"_s, m_drafted, nullptr)
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
    m_record->setObjectName(u"recordRouteButton"_s);
}

void RoutePage::layOut()
{
    enlarge(m_title, 1.3);
    m_table->setModel(m_model);
    m_whose->addItem(QString());
    m_whose->addItem(QString());
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_drafted->hide();

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
    auto *sheets = new QWidget;
    auto *sheetColumn = new QVBoxLayout(sheets);
    sheetColumn->setContentsMargins(0, 0, 8, 0);
    sheetColumn->addWidget(m_papers);
    sheetColumn->addStretch(1);
    m_stack->addWidget(new PageScroll(sheets));
    m_print->setCheckable(true);
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
    column->addWidget(m_anew);
    column->addWidget(m_entry);
    column->addLayout(foot);
    std::vector<QWidget *> order{m_day, m_whose, m_read, m_print, m_table};
    const std::vector<QWidget *> entry = m_entry->controls();
    order.insert(order.end(), entry.begin(), entry.end());
    order.push_back(m_record);
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void RoutePage::connectAll()
{
    connect(m_read, &QPushButton::clicked, this, &RoutePage::read);
    connect(m_day, &QLineEdit::returnPressed, this, &RoutePage::read);
    connect(m_whose, &QComboBox::activated, this, &RoutePage::read);
    connect(m_print, &QPushButton::clicked, this, &RoutePage::print);
    connect(m_papers, &StepSection::said, this, &Page::said);
    connect(m_entry, &RouteEntry::entered, this, &RoutePage::put);
    connect(m_entry, &RouteEntry::touched, this, [this] { m_keeper.touch(); });
    connect(m_anew, &Offer::taken, this, &RoutePage::startAnew);
    connect(&m_keeper, &DraftKeeper::restored, this, [this](const QUuid &, base::Instant savedAt) {
        m_savedAt = savedAt;
        showAnew();
        showState();
    });
    connect(&m_keeper, &DraftKeeper::failed, this,
            [this](const base::Error &error) { Q_EMIT said(sentence(error)); });
    connect(m_record, &QPushButton::clicked, this, &RoutePage::record);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_entry->setRow(now.siblingAtColumn(RouteModel::Row).data().toInt());
    });
    connect(m_table, &QTableView::activated, this, [this] { m_entry->resultField()->setFocus(); });
}

void RoutePage::enter(const OpenedRegister &facts)
{
    m_entered = security::may(facts.account.roles, security::Permission::SeeDue);
    m_own = facts.account.id;
    m_roles = facts.account.roles;
}

void RoutePage::leave()
{
    m_keeper.forget();
    m_savedAt.reset();
    m_entered = false;
    m_busy = false;
    m_own = {};
    m_roles = {};
    m_print->setChecked(false);
    m_papers->clear();
    m_state = State::Empty;
    m_model->clear();
    m_entry->clear();
    m_day->clear();
    m_entryError->clear();
    showAnew();
    showState();
}

void RoutePage::keep()
{
    m_keeper.keep();
}

void RoutePage::arrive(const Destination &destination)
{
    // What was typed and not recorded is not lost to a look elsewhere.
    if (!destination.record.isNull())
        open(destination.record);
    else if (m_state != State::Ready || m_model->results().empty())
        read();
    (m_model->rowCount() > 0 ? m_entry->rowField() : m_day)->setFocus();
}

/// The sheet of which something was typed.
void RoutePage::open(const QUuid &draft)
{
    using Drafts = base::Result<std::vector<casework::KeptDraft>>;
    m_session.ask<Drafts>(
        this, [](casework::Session &session) { return casework::keptDrafts(session); },
        [this, draft](const Drafts &drafts) {
            if (!m_entered || !drafts)
                return;
            for (const casework::KeptDraft &each : *drafts) {
                const auto sheet = RouteChoice::of(each.content);
                if (each.kind != u"route" || each.record != draft || !sheet)
                    continue;
                m_day->setDate(sheet->on);
                m_whose->setCurrentIndex(sheet->ofUnit ? 1 : 0);
            }
            read();
        });
}

void RoutePage::read()
{
    if (!m_entered || m_state == State::Reading)
        return;
    m_keeper.forget();
    m_savedAt.reset();
    m_state = State::Reading;
    m_print->setChecked(false);
    m_papers->clear();
    m_model->clear();
    m_entry->clear();
    m_entryError->clear();
    showAnew();
    showState();
    const bool ofUnit = m_whose->currentIndex() == 1;
    m_session.ask<RouteRead>(
        this,
        [day = m_day->date(), officer = ofUnit ? std::nullopt : std::optional(m_own)](casework::Session &session) {
            const base::Instant now = session.now();
            return RouteRead{casework::routeSheet(session, day.value_or(base::local::date(now)), officer), now};
        },
        [this, ofUnit](RouteRead read) {
            if (m_entered)
                take(std::move(read.sheet), ofUnit, read.now);
        });
}

void RoutePage::take(base::Result<casework::RouteSheet> sheet, bool ofUnit, base::Instant now)
{
    if (!sheet) {
        m_state = State::Failed;
        m_error = sheet.error();
        showState();
        return;
    }
    m_state = State::Ready;
    m_day->setDate(sheet->on);
    const RouteChoice choice{sheet->on, ofUnit};
    m_entry->offer(sheet->size(), now);
    m_model->take(std::move(*sheet));
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_typed->choose(choice);
    m_keeper.begin(choice.record(), choice.record());
    showState();
    if (m_model->rowCount() > 0)
        m_entry->rowField()->setFocus();
}

void RoutePage::put()
{
    if (m_state != State::Ready || !m_model->find(m_entry->row()).isValid())
        return;
    m_model->put({m_entry->row(), m_entry->check()});
    m_entry->next();
    m_entryError->clear();
    m_keeper.touch();
    if (const int next = m_model->nextOpen(m_entry->row())) {
        m_table->setCurrentIndex(m_model->find(next));
        m_entry->setRow(next);
        m_entry->rowField()->setFocus();
    } else {
        m_record->setEnabled(true); // before it can take the focus
        m_record->setFocus();
    }
    showState();
}

void RoutePage::startAnew()
{
    m_keeper.done();
    m_savedAt.reset();
    m_model->forgetResults();
    m_entry->clear();
    m_entryError->clear();
    const RouteChoice choice{m_model->sheet().on, m_model->sheet().officer == std::nullopt};
    m_keeper.begin(choice.record(), choice.record());
    showAnew();
    showState();
    m_entry->rowField()->setFocus();
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
                refuse(answer.error());
                return;
            }
            m_keeper.done();
            Q_EMIT said(tr("%n check(s) recorded.", nullptr, int(answer->size())));
            read();
        });
}

/// At the row it is about: "rows[3].at".
void RoutePage::refuse(const base::Error &error)
{
    static const QRegularExpression ofRow(u"^rows\\[(\\d+)\\]"_s);
    if (const auto match = ofRow.match(error.field); match.hasMatch()) {
        const int row = match.captured(1).toInt();
        m_table->setCurrentIndex(m_model->find(row));
        m_entry->setRow(row);
        m_entryError->say(tr("Row %1: %2").arg(row).arg(sentence(error)));
    } else {
        m_entryError->say(sentence(error));
    }
    m_entry->rowField()->setFocus();
}

/// The sheets stand in place of the list, which keeps what is typed.
void RoutePage::print()
{
    if (m_print->isChecked()) {
        m_papers->show(routeOf(m_model->sheet().on, !m_model->sheet().officer), m_roles);
        showState();
        if (QWidget *control = m_papers->controlFor(u"print"_s))
            control->setFocus();
    } else {
        m_papers->clear();
        showState();
        m_entry->rowField()->setFocus();
    }
}

void RoutePage::showState()
{
    const bool filled = m_state == State::Ready && m_model->rowCount() > 0;
    const bool prints = filled && m_print->isChecked();
    m_stack->setCurrentIndex(prints ? 2 : filled ? 0 : 1);
    m_entry->setVisible(filled && !prints);
    m_print->setVisible(filled && security::may(m_roles, security::Permission::Print));
    m_print->setText(prints ? tr("Back to the &rows") : tr("&Print…"));
    const int typed = int(m_model->results().size());
    m_record->setVisible(filled && !prints);
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

void RoutePage::showAnew()
{
    if (m_savedAt)
        m_anew->show(tr("This is what you typed until %1; it is not recorded yet.").arg(dateTimeText(*m_savedAt)),
                     tr("Empty the rows"));
    else
        m_anew->dismiss();
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
    m_table->setAccessibleName(tr("Stops of the route"));
    m_entry->retranslate();
    showAnew();
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
