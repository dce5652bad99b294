// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/organisationssection.h"

#include "administration/organisationform.h"
#include "administration/organisationmodel.h"
#include "widgets/listtable.h"
#include "widgets/notice.h"
#include "widgets/pagescroll.h"
#include "widgets/rowdelegate.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::Organisation;

namespace {

/// Of the columns: name, kind, phone, licence, state.
const std::vector<ColumnShare> Shares{{40, 0}, {30, 1}, {18, 2}, {24, 4}, {14, 3}};

} // namespace

OrganisationsSection::OrganisationsSection(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_explanation(new QLabel), m_model(new OrganisationModel(this)),
      m_table(new ListTable(Shares, this)), m_notice(new Notice), m_filled(new QStackedLayout),
      m_withClosed(new QCheckBox), m_close(new QPushButton), m_change(new QPushButton), m_add(new QPushButton),
      m_list(nullptr), m_form(new OrganisationForm(session)), m_views(new QStackedLayout(this))
{
    nameControls();
    m_list = layOutList();
    auto *form = new QWidget;
    form->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 8, 8, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    m_views->addWidget(m_list);
    m_views->addWidget(new PageScroll(form));
    connectAll();
    retranslate();
}

void OrganisationsSection::nameControls()
{
    m_table->setObjectName(u"organisationTable"_s);
    m_withClosed->setObjectName(u"closedOrganisationsCheck"_s);
    m_close->setObjectName(u"closeOrganisationButton"_s);
    m_change->setObjectName(u"changeOrganisationButton"_s);
    m_add->setObjectName(u"addOrganisationButton"_s);
}

QWidget *OrganisationsSection::layOutList()
{
    m_explanation->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_add->setDefault(true);
    auto *nothing = new QWidget;
    auto *nothingColumn = new QVBoxLayout(nothing);
    nothingColumn->addWidget(m_notice);
    nothingColumn->addStretch(1);
    m_filled->addWidget(m_table);
    m_filled->addWidget(nothing);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_withClosed);
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_change);
    foot->addWidget(m_add);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_explanation);
    column->addLayout(m_filled, 1);
    column->addLayout(foot);
    return list;
}

void OrganisationsSection::connectAll()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrganisationsSection::showState);
    connect(m_table, &QTableView::activated, m_change, &QPushButton::click);
    connect(m_withClosed, &QCheckBox::toggled, this, &OrganisationsSection::read);
    connect(m_add, &QPushButton::clicked, this, [this] { showForm(nullptr); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const Organisation *organisation = current())
            showForm(organisation);
    });
    connect(m_close, &QPushButton::clicked, this, &OrganisationsSection::closeOrReopen);
    connect(m_form, &OrganisationForm::left, this, &OrganisationsSection::showList);
    connect(m_form, &StepSection::said, this, &Page::said);
    connect(m_form, &OrganisationForm::saved, this, [this](const Organisation &organisation) {
        m_shown = organisation.id;
        m_arrived = true;
        showList();
        read();
    });
}

void OrganisationsSection::enter(const OpenedRegister & /*facts*/)
{
    m_entered = true;
}

void OrganisationsSection::leave()
{
    m_form->clear();
    m_entered = false;
    m_busy = false;
    m_read = false;
    m_arrived = false;
    m_failure.reset();
    m_shown = {};
    m_wanted = {};
    m_model->take({});
    m_withClosed->setChecked(false);
    m_views->setCurrentIndex(0);
    showState();
}

void OrganisationsSection::keep()
{
    m_form->keep();
}

void OrganisationsSection::arrive(const Destination &destination)
{
    if (!destination.record.isNull())
        m_wanted = destination.record;
    m_arrived = true;
    if (m_views->currentIndex() == 0)
        read();
}

void OrganisationsSection::read()
{
    if (!m_entered)
        return;
    m_session.ask<Listed>(
        this,
        [withClosed = m_withClosed->isChecked()](casework::Session &session) {
            return casework::listOrganisations(session, {.withClosed = withClosed});
        },
        [this](Listed listed) {
            if (m_entered)
                take(std::move(listed));
        });
}

void OrganisationsSection::take(Listed listed)
{
    m_read = true;
    m_failure = listed ? std::nullopt : std::optional(listed.error());
    const Organisation *before = current();
    const domain::OrganisationId shown = m_shown.isNull() && before ? before->id : m_shown;
    m_shown = {};
    m_model->take(listed ? std::move(*listed) : std::vector<Organisation>());
    // A screen reader must always find a current row.
    m_table->setCurrentIndex(m_model->find(shown));
    showState();
    if (!m_wanted.isNull()) {
        const QModelIndex wanted = m_model->find({m_wanted});
        const Organisation *organisation = m_model->at(wanted);
        showForm(organisation && organisation->id.uuid == m_wanted ? organisation : nullptr);
        m_wanted = {};
    } else if (m_arrived && isVisible() && m_views->currentIndex() == 0) {
        (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_add)->setFocus();
    }
    m_arrived = false;
}

void OrganisationsSection::closeOrReopen()
{
    const Organisation *organisation = current();
    if (!organisation || m_busy)
        return;
    m_busy = true;
    Organisation facts = *organisation;
    m_shown = facts.id;
    facts.closed = !facts.closed;
    using Answer = base::Result<Organisation>;
    m_session.ask<Answer>(
        this,
        [facts](casework::Session &session) -> Answer {
            if (facts.closed)
                return casework::closeOrganisation(session, facts.id);
            return casework::changeOrganisation(session, facts).map([](const auto &accepted) { return accepted.value; });
        },
        [this](const Answer &answer) {
            m_busy = false;
            if (!answer)
                Q_EMIT said(sentence(answer.error()));
            else
                Q_EMIT said(answer->closed ? tr("The organisation is closed: it is no longer offered.")
                                           : tr("The organisation is offered again."));
            read();
        });
}

void OrganisationsSection::showList()
{
    m_form->clear();
    m_views->setCurrentIndex(0);
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_add)->setFocus();
}

void OrganisationsSection::showForm(const Organisation *organisation)
{
    m_views->setCurrentIndex(1);
    if (organisation)
        m_form->begin(*organisation);
    else
        m_form->begin();
}

const Organisation *OrganisationsSection::current() const
{
    return m_model->at(m_table->currentIndex());
}

void OrganisationsSection::showState()
{
    const bool filled = m_model->rowCount() > 0;
    m_filled->setCurrentIndex(filled ? 0 : 1);
    m_change->setVisible(filled);
    m_close->setVisible(filled);
    const Organisation *organisation = current();
    m_close->setText(organisation && organisation->closed ? tr("&Open again") : tr("C&lose"));
    if (filled)
        m_notice->dismiss();
    else if (m_failure)
        m_notice->show(Notice::Kind::Failure, tr("The organisations could not be read"), sentence(*m_failure));
    else if (!m_read)
        m_notice->show(Notice::Kind::Busy, tr("Reading the organisations…"), {});
    else
        m_notice->show(Notice::Kind::Hint, tr("No organisation is known yet"),
                       tr("Add the crisis centre, the support centre and the clinics that you send people to: "
                          "a referral offers them by name."));
}

void OrganisationsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OrganisationsSection::retranslate()
{
    m_explanation->setText(tr("Where people are sent for help, and whom the unit informs. A closed one is no longer "
                              "offered; what refers to it stays."));
    m_table->setAccessibleName(tr("Organisations"));
    m_withClosed->setText(tr("Show &closed ones"));
    m_change->setText(tr("C&hange…"));
    m_add->setText(tr("&Add…"));
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
