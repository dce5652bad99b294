// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidents/incidentspage.h"

#include "base/clock.h"
#include "domain/catalogue.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// The pages of the list, read in the session's thread for the page that asks.
IncidentReading readingFor(SessionThread &session, QObject *page)
{
    using PageOfRows = base::Result<casework::Page<casework::IncidentRow>>;
    const auto readPage = [&session, page](const casework::IncidentFilter &filter,
                                           const casework::PageRequest &request, IncidentReading::PageReply reply) {
        session.ask<PageOfRows>(
            page, [filter, request](casework::Session &s) { return casework::listIncidents(s, filter, request); },
            std::move(reply));
    };
    const auto count = [&session, page](const casework::IncidentFilter &filter, IncidentReading::CountReply reply) {
        session.ask<base::Result<qint64>>(
            page, [filter](casework::Session &s) { return casework::countIncidents(s, filter); }, std::move(reply));
    };
    return {readPage, count};
}

/// A label above its field, as one item that wraps as a whole.
QWidget *labelled(QLabel *label, QWidget *field)
{
    auto *item = new QWidget;
    auto *column = new QVBoxLayout(item);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch(1);
    label->setBuddy(field);
    return item;
}

QDate today()
{
    return base::local::date(base::SystemClock().now());
}

} // namespace

IncidentsPage::IncidentsPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_model(new IncidentModel(readingFor(session, this), this)), m_title(new QLabel),
      m_periodLabel(new QLabel), m_period(new QComboBox),
      m_dates(new QWidget), m_fromLabel(new QLabel), m_from(new QDateEdit), m_toLabel(new QLabel), m_to(new QDateEdit),
      m_sourceLabel(new QLabel), m_source(new QComboBox), m_withoutComplaint(new QCheckBox),
      m_refresh(new QPushButton), m_new(new QPushButton), m_datesError(nullptr), m_table(new QTableView), m_notice(new Notice),
      m_stack(new QStackedLayout), m_footer(new QLabel)
{
    enlarge(m_title, 1.3);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_refresh);
    head->addWidget(m_new);

    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    layOutFilters(flow);
    m_datesError = new FieldError(m_from);
    setUpTable();
    auto *noticeArea = new QWidget;
    auto *noticeColumn = new QVBoxLayout(noticeArea);
    noticeColumn->addWidget(m_notice);
    noticeColumn->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(noticeArea);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(filters);
    column->addWidget(m_datesError);
    column->addLayout(m_stack, 1);
    column->addWidget(m_footer);

    connectAll();
    retranslate();
}

void IncidentsPage::layOutFilters(FlowLayout *flow)
{
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(16);
    m_period->setObjectName(u"periodCombo"_s);
    m_from->setObjectName(u"fromEdit"_s);
    m_to->setObjectName(u"toEdit"_s);
    m_source->setObjectName(u"sourceCombo"_s);
    m_withoutComplaint->setObjectName(u"withoutComplaintCheck"_s);
    m_refresh->setObjectName(u"refreshButton"_s);
    m_new->setObjectName(u"newIncidentButton"_s);
    m_new->hide();
    for (int period = 0; period < PeriodCount; ++period)
        m_period->addItem(QString());
    m_source->addItem(QString());
    for (const auto &item : domain::catalogue(u"sources"_s).items())
        m_source->addItem(QString(), item.code); // {} would pick the overload with an icon

    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDateRange({2009, 1, 1}, {2099, 12, 31});
        edit->setDate(today());
    }
    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->addWidget(labelled(m_fromLabel, m_from));
    dates->addWidget(labelled(m_toLabel, m_to));
    m_dates->hide();

    flow->addWidget(labelled(m_periodLabel, m_period));
    flow->addWidget(m_dates);
    flow->addWidget(labelled(m_sourceLabel, m_source));
    // Without a label of its own it stands on the line of the fields.
    flow->addWidget(labelled(new QLabel(u" "_s), m_withoutComplaint));
}

void IncidentsPage::setUpTable()
{
    m_table->setObjectName(u"incidentTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void IncidentsPage::connectAll()
{
    connect(m_model, &IncidentModel::changed, this, &IncidentsPage::showState);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int period) {
        m_dates->setVisible(period == Dates);
        read();
    });
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &IncidentsPage::read);
    connect(m_source, &QComboBox::currentIndexChanged, this, &IncidentsPage::read);
    connect(m_withoutComplaint, &QCheckBox::toggled, this, &IncidentsPage::read);
    connect(m_refresh, &QPushButton::clicked, this, &IncidentsPage::read);
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT wanted({Place::IncidentForm, {}, {}}); });
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &IncidentsPage::read);
}

void IncidentsPage::enter(const OpenedRegister &facts)
{
    m_entered = true;
    m_new->setVisible(security::may(facts.account.roles, security::Permission::RecordCases));
}

void IncidentsPage::arrive(const Destination & /*destination*/)
{
    read();
    m_table->setFocus();
}

void IncidentsPage::leave()
{
    m_entered = false;
    m_model->clear();
    m_period->setCurrentIndex(AllTime);
    m_source->setCurrentIndex(0);
    m_withoutComplaint->setChecked(false);
}

void IncidentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool IncidentsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        shareWidth();
    return QWidget::eventFilter(watched, event);
}

casework::IncidentFilter IncidentsPage::filter() const
{
    casework::IncidentFilter filter;
    filter.source = m_source->currentData().toString();
    filter.withoutComplaint = m_withoutComplaint->isChecked();
    const QDate day = today();
    switch (m_period->currentIndex()) {
    case Today:
        filter.from = day;
        break;
    case Week:
        filter.from = day.addDays(-6);
        break;
    case Month:
        filter.from = day.addDays(-29);
        break;
    case Year:
        filter.from = QDate(day.year(), 1, 1);
        break;
    case Dates:
        filter.from = m_from->date();
        filter.to = m_to->date();
        break;
    default:
        break;
    }
    return filter;
}

void IncidentsPage::read()
{
    if (!m_entered)
        return;
    const auto wanted = filter();
    if (wanted.from && wanted.to && *wanted.to < *wanted.from) {
        m_datesError->say(tr("The period ends before it begins."));
        return;
    }
    m_datesError->clear();
    m_model->read(wanted);
}

void IncidentsPage::showState()
{
    const auto state = m_model->state();
    const QLocale locale;
    m_stack->setCurrentIndex(state == IncidentModel::State::Ready ? 0 : 1);
    m_footer->setVisible(state == IncidentModel::State::Ready);
    switch (state) {
    case IncidentModel::State::Ready:
        m_notice->dismiss();
        // A screen reader must always find a current row.
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        if (m_model->isCut())
            m_footer->setText(tr("Only the newest %1 are shown. Choose a shorter period to see the others.")
                                  .arg(locale.toString(m_model->rowCount())));
        else if (m_model->total())
            m_footer->setText(tr("%Ln incident(s)", nullptr, int(*m_model->total())));
        else
            m_footer->setText(tr("Counting…"));
        break;
    case IncidentModel::State::Loading:
        m_notice->show(Notice::Kind::Busy, tr("Reading the incidents…"), {});
        break;
    case IncidentModel::State::Failed:
        m_notice->show(Notice::Kind::Failure, tr("The incidents could not be read"), sentence(m_model->error()));
        break;
    case IncidentModel::State::Empty:
        m_notice->show(Notice::Kind::Hint, tr("No incidents here"),
                       tr("An incident stands here as soon as it is recorded, with or without a complaint. "
                          "Is a filter set? Choose “All time” and “All sources” to see everything."));
        break;
    }
}

void IncidentsPage::shareWidth()
{
    // Nothing has to be scrolled sideways: a narrow window leaves out the last columns, the others share
    // the width by their letters, and what is still cut off stands in the tool tip.
    static constexpr std::array<int, IncidentModel::ColumnCount> Letters{21, 22, 12, 24, 24, 28, 21};
    const int width = m_table->viewport()->width();
    const int room = qMax(1, width / fontMetrics().averageCharWidth());
    int letters = 0;
    int shown = 0;
    while (shown < IncidentModel::ColumnCount && letters + Letters[size_t(shown)] <= qMax(room, Letters[0]))
        letters += Letters[size_t(shown++)];
    int used = 0;
    for (int column = 0; column < IncidentModel::ColumnCount; ++column) {
        m_table->setColumnHidden(column, column >= shown);
        const int share = column == shown - 1 ? width - used : width * Letters[size_t(column)] / letters;
        m_table->setColumnWidth(column, share);
        used += share;
    }
}

void IncidentsPage::retranslate()
{
    m_title->setText(tr("Incidents"));
    m_periodLabel->setText(tr("&Period"));
    const std::array<QString, PeriodCount> periods{tr("All time"),     tr("Today"),     tr("Last 7 days"),
                                                   tr("Last 30 days"), tr("This year"), tr("Dates…")};
    for (int period = 0; period < PeriodCount; ++period)
        m_period->setItemText(period, periods[size_t(period)]);
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&To"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(dateFormat());
    }
    m_sourceLabel->setText(tr("&Source"));
    m_source->setItemText(0, tr("All sources"));
    for (int i = 1; i < m_source->count(); ++i)
        m_source->setItemText(i, label(u"sources"_s, m_source->itemData(i).toString()));
    m_withoutComplaint->setText(tr("Without a &complaint"));
    m_refresh->setText(tr("&Refresh"));
    m_new->setText(tr("New incident"));
    m_new->setShortcut(QKeySequence::New); // a new text takes the shortcut away
    m_new->setToolTip(tr("Record an incident") + u"  "_s + m_new->shortcut().toString(QKeySequence::NativeText));
    m_table->setAccessibleName(tr("Incidents"));
    m_model->retranslate();
    if (m_datesError->isVisible())
        m_datesError->say(tr("The period ends before it begins."));
    showState();
}

} // namespace qorgan::ui
