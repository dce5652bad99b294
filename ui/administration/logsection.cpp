// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/logsection.h"

#include "domain/catalogue.h"
#include "widgets/duelook.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/listtable.h"
#include "widgets/notice.h"
#include "widgets/periodchoice.h"
#include "widgets/rowdelegate.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

using Entries = base::Result<casework::Page<casework::AuditEntry>>;
using Logins = base::Result<QStringList>;
using Period = PeriodChoice::Period;

/// Of the columns: number, when, account, what was done, record, fields, detail.
const std::vector<ColumnShare> Shares{{9, 5}, {19, 0}, {16, 1}, {38, 2}, {26, 4}, {26, 6}, {26, 3}};

AuditModel::Reading readingFor(SessionThread &session, QObject *page)
{
    return [&session, page](const casework::AuditFilter &filter, const casework::PageRequest &request,
                            AuditModel::Reply reply) {
        session.ask<Entries>(
            page, [filter, request](casework::Session &s) { return casework::listAudit(s, filter, request); },
            std::move(reply));
    };
}

} // namespace

LogSection::LogSection(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_model(new AuditModel(readingFor(session, this), this)),
      m_period(new PeriodChoice(u"log"_s,
                                {Period::Week, Period::Today, Period::Month30, Period::AllTime, Period::Dates})),
      m_accountLabel(new QLabel), m_account(new QComboBox), m_actionLabel(new QLabel), m_action(new QComboBox),
      m_refresh(new QPushButton), m_table(new ListTable(Shares, this)), m_notice(new Notice), m_stack(new QStackedLayout),
      m_footer(new QLabel)
{
    m_account->setObjectName(u"logAccountCombo"_s);
    m_action->setObjectName(u"logActionCombo"_s);
    m_refresh->setObjectName(u"logRefreshButton"_s);
    m_table->setObjectName(u"logTable"_s);
    m_notice->setObjectName(u"logNotice"_s);
    m_footer->setObjectName(u"logFooter"_s);
    layOut();
    connect(m_model, &AuditModel::changed, this, &LogSection::showState);
    connect(m_period, &PeriodChoice::changed, this, &LogSection::read);
    connect(m_account, &QComboBox::currentIndexChanged, this, &LogSection::read);
    connect(m_action, &QComboBox::currentIndexChanged, this, &LogSection::read);
    connect(m_refresh, &QPushButton::clicked, this, &LogSection::read);
    retranslate();
}

void LogSection::layOut()
{
    m_account->addItem(QString());
    m_action->addItem(QString());
    for (const auto &item : domain::catalogue(u"audit_actions"_s).items())
        m_action->addItem(QString(), item.code);
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(32);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(16);
    flow->addWidget(m_period);
    flow->addWidget(above(m_accountLabel, m_account));
    flow->addWidget(above(m_actionLabel, m_action));
    // Without a label of its own it stands on the line of the fields.
    flow->addWidget(above(new QLabel(u" "_s), m_refresh));
    auto *noticeArea = new QWidget;
    auto *noticeColumn = new QVBoxLayout(noticeArea);
    noticeColumn->addWidget(m_notice);
    noticeColumn->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(noticeArea);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(filters);
    column->addLayout(m_stack, 1);
    column->addWidget(m_footer);
}

void LogSection::enter(const OpenedRegister & /*facts*/)
{
    m_entered = true;
}

void LogSection::arrive(const Destination & /*destination*/)
{
    readLogins();
    read();
    m_table->setFocus();
}

void LogSection::leave()
{
    m_entered = false;
    m_period->reset();
    m_account->setCurrentIndex(0);
    while (m_account->count() > 1)
        m_account->removeItem(1);
    m_action->setCurrentIndex(0);
    m_model->clear();
}

void LogSection::readLogins()
{
    m_session.ask<Logins>(
        this, [](casework::Session &session) { return casework::auditLogins(session); },
        [this](const Logins &logins) {
            if (!logins)
                return;
            const QSignalBlocker quiet(m_account);
            const QString chosen = m_account->currentData().toString();
            while (m_account->count() > 1)
                m_account->removeItem(1);
            for (const QString &login : *logins)
                m_account->addItem(login, login);
            m_account->setCurrentIndex(qMax(0, m_account->findData(chosen)));
        });
}

void LogSection::read()
{
    if (!m_entered || !m_period->check())
        return;
    casework::AuditFilter filter;
    filter.from = m_period->from();
    filter.to = m_period->to();
    filter.login = m_account->currentData().toString();
    filter.action = m_action->currentData().toString();
    m_model->read(filter);
}

void LogSection::showState()
{
    const auto state = m_model->phase();
    m_stack->setCurrentIndex(state == AuditModel::Phase::Ready ? 0 : 1);
    m_footer->setVisible(state == AuditModel::Phase::Ready);
    switch (state) {
    case AuditModel::Phase::Ready: {
        m_notice->dismiss();
        // A list that had the focus while it was empty has a current row, but none that is marked.
        if (!m_table->selectionModel()->hasSelection())
            m_table->setCurrentIndex(m_model->index(0, 0));
        const QString rows = QLocale().toString(m_model->rowCount());
        m_footer->setText(!m_model->hasMore() ? tr("%Ln entry(s)", nullptr, m_model->rowCount())
                                             : tr("The newest %1; more come as you scroll").arg(rows));
        break;
    }
    case AuditModel::Phase::Loading:
        m_notice->show(Notice::Kind::Busy, tr("Reading the log…"), {});
        break;
    case AuditModel::Phase::Failed:
        m_notice->show(Notice::Kind::Failure, tr("The log could not be read"), sentence(m_model->error()));
        break;
    case AuditModel::Phase::Empty:
        m_notice->show(Notice::Kind::Hint, tr("No such entries"),
                       tr("Choose “All time”, “All accounts” and “All actions” to see everything."));
        break;
    }
}

void LogSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogSection::retranslate()
{
    m_accountLabel->setText(tr("Acco&unt"));
    m_account->setItemText(0, tr("All accounts"));
    m_actionLabel->setText(tr("&Action"));
    m_action->setItemText(0, tr("All actions"));
    for (int i = 1; i < m_action->count(); ++i)
        m_action->setItemText(i, headed(label(u"audit_actions"_s, m_action->itemData(i).toString())));
    m_refresh->setText(tr("&Refresh"));
    m_table->setAccessibleName(tr("Log"));
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
