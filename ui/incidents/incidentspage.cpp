// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidents/incidentspage.h"

#include "casework/preferences.h"
#include "incidents/columnmenu.h"
#include "incidents/filterbar.h"
#include "incidents/savedfilters.h"
#include "widgets/listtable.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/rowdelegate.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

const QString FiltersKey = u"incidents.filters"_s;
const QString ColumnsKey = u"incidents.columns"_s;
const QStringList ColumnCodes{u"detected"_s, u"source"_s, u"complaint"_s, u"offender"_s, u"victim"_s,
                              u"place"_s,    u"order"_s,  u"kui"_s,       u"article"_s,  u"section"_s};

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
    const auto survey = [&session, page](const casework::IncidentFilter &filter, const QString &after, int pageSize,
                                         int pages, IncidentReading::SurveyReply reply) {
        session.ask<base::Result<casework::Stretch>>(
            page,
            [filter, after, pageSize, pages](casework::Session &s) {
                return casework::surveyIncidents(s, filter, after, pageSize, pages);
            },
            std::move(reply));
    };
    return {readPage, survey};
}

} // namespace

IncidentsPage::IncidentsPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_model(new IncidentModel(readingFor(session, this), this)), m_title(new QLabel),
      m_order(new QPushButton), m_columns(new ColumnMenu(ColumnCodes)), m_refresh(new QPushButton),
      m_new(new QPushButton), m_saved(new SavedFilters), m_filters(new FilterBar),
      // Who and what it is about goes before the numbers where there is no room for all.
      m_table(new ListTable({{21, 0}, {20, 4}, {12, 5}, {36, 1}, {36, 2}, {20, 6}, {28, 3}, {21, 7}, {9, 8}, {10, 9}}, this)),
      m_return(m_table), m_notice(new Notice), m_stack(new QStackedLayout), m_footer(new QLabel)
{
    enlarge(m_title, 1.3);
    m_order->setObjectName(u"listIssueOrderButton"_s);
    m_columns->setObjectName(u"columnsButton"_s);
    m_refresh->setObjectName(u"refreshButton"_s);
    m_new->setObjectName(u"newIncidentButton"_s);
    m_order->hide();
    m_new->hide();
    m_table->setObjectName(u"incidentTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    layOut();
    connectAll();
    retranslate();
}

void IncidentsPage::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_refresh);
    head->addWidget(m_new);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_footer);
    foot->addStretch(1);
    foot->addWidget(m_columns);
    foot->addWidget(m_order);
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
    column->addWidget(m_filters);
    column->addWidget(m_saved);
    column->addLayout(m_stack, 1);
    column->addLayout(foot);
}

void IncidentsPage::connectAll()
{
    connect(m_model, &IncidentModel::changed, this, &IncidentsPage::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &IncidentsPage::showOrderButton);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IncidentsPage::showOrderButton);
    connect(m_table, &QAbstractItemView::activated, this, &IncidentsPage::open);
    connect(m_filters, &FilterBar::changed, this, [this] {
        m_saved->setCurrent(m_filters->toJson());
        m_return.forget();
        read();
    });
    connect(m_saved, &SavedFilters::chosen, m_filters, &FilterBar::fromJson);
    connect(m_saved, &SavedFilters::kept, this, [this](const QByteArray &json) { remember(FiltersKey, json); });
    connect(m_columns, &ColumnMenu::chosen, this, [this] { m_table->choose(m_columns->columns()); });
    connect(m_columns, &ColumnMenu::kept, this, [this](const QByteArray &json) { remember(ColumnsKey, json); });
    connect(m_order, &QPushButton::clicked, this, &IncidentsPage::issueOrder);
    connect(m_refresh, &QPushButton::clicked, this, &IncidentsPage::readAgain);
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT wanted({Place::IncidentForm, {}, {}}); });
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &IncidentsPage::readAgain);
}

void IncidentsPage::remember(const QString &key, const QByteArray &json)
{
    m_session.ask<base::Result<void>>(
        this, [key, json](casework::Session &s) { return casework::setPreference(s, key, json); },
        [this](const base::Result<void> &done) {
            Q_EMIT said(done ? tr("Remembered") : sentence(done.error()));
        });
}

void IncidentsPage::recall()
{
    using Answer = base::Result<QByteArray>;
    const auto ask = [this](const QString &key, auto take) {
        m_session.ask<Answer>(
            this, [key](casework::Session &s) { return casework::preference(s, key); },
            [take](const Answer &json) {
                if (json)
                    take(*json);
            });
    };
    ask(FiltersKey, [this](const QByteArray &json) { m_saved->take(json); });
    ask(ColumnsKey, [this](const QByteArray &json) { m_columns->take(json); });
}

void IncidentsPage::enter(const OpenedRegister &facts)
{
    using security::Permission;
    m_entered = true;
    m_new->setVisible(security::may(facts.account.roles, Permission::RecordCases));
    m_order->setVisible(security::may(facts.account.roles, Permission::IssueMeasures));
    if (security::may(facts.account.roles, Permission::ReadCases))
        recall();
}

void IncidentsPage::arrive(const Destination & /*destination*/)
{
    using Sections = base::Result<QStringList>;
    m_session.ask<Sections>(
        this, [](casework::Session &s) { return casework::incidentSections(s); },
        [this](const Sections &sections) {
            if (sections)
                m_filters->offer(*sections);
        });
    readAgain();
    m_table->setFocus();
}

void IncidentsPage::leave()
{
    m_entered = false;
    m_return.forget();
    m_model->clear();
    m_filters->reset();
    m_filters->offer({});
    m_saved->clear();
    m_columns->take({});
}

void IncidentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IncidentsPage::readAgain()
{
    m_return.remember();
    read();
}

void IncidentsPage::read()
{
    if (!m_entered)
        return;
    if (const auto wanted = m_filters->filter())
        m_model->read(*wanted);
}

void IncidentsPage::open(const QModelIndex &index)
{
    if (const casework::IncidentRow *incident = m_model->at(index.row()))
        Q_EMIT wanted({Place::Incident, incident->id.uuid, {}});
}

void IncidentsPage::issueOrder()
{
    if (const casework::IncidentRow *incident = m_model->at(m_table->currentIndex().row()))
        Q_EMIT wanted({Place::OrderForm, incident->id.uuid, {}});
}

void IncidentsPage::showState()
{
    const auto state = m_model->state();
    m_stack->setCurrentIndex(state == IncidentModel::State::Ready ? 0 : 1);
    m_footer->setVisible(state == IncidentModel::State::Ready);
    switch (state) {
    case IncidentModel::State::Ready:
        m_notice->dismiss();
        if (!m_model->isWaiting())
            m_return.take();
        m_footer->setText(m_model->total()
                              ? tr("%Ln incident(s)", nullptr, int(*m_model->total()))
                              : tr("Counting… %1 so far").arg(QLocale().toString(m_model->counted())));
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
    showOrderButton();
}

void IncidentsPage::showOrderButton()
{
    m_order->setEnabled(m_model->at(m_table->currentIndex().row()) != nullptr);
}

void IncidentsPage::retranslate()
{
    m_title->setText(tr("Incidents"));
    m_order->setText(tr("&Issue an order"));
    m_order->setToolTip(tr("A protective order on the incident of the current row"));
    m_columns->setText(tr("Col&umns"));
    m_refresh->setText(tr("&Refresh"));
    m_new->setText(tr("New incident"));
    m_new->setShortcut(QKeySequence::New); // a new text takes the shortcut away
    m_new->setToolTip(tr("Record an incident") + u"  "_s + m_new->shortcut().toString(QKeySequence::NativeText));
    m_table->setAccessibleName(tr("Incidents"));
    QStringList names;
    for (int column = 0; column < IncidentModel::ColumnCount; ++column)
        names << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    m_columns->setNames(names);
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
