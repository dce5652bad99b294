// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/documentspage.h"

#include "casework/documents.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/listtable.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/periodchoice.h"
#include "widgets/rowdelegate.h"
#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using Period = PeriodChoice::Period;

namespace {

/// Of the columns: printed, form, number, copy, reader, language, pages, officer, fingerprint.
const std::vector<ColumnShare> Shares{{18, 0}, {27, 2}, {20, 1}, {8, 3}, {18, 4}, {20, 6}, {9, 7}, {22, 5}, {15, 8}};

DocumentModel::Reading readingFor(SessionThread &session, QObject *page)
{
    using Documents = base::Result<casework::Page<casework::DocumentRow>>;
    return [&session, page](const casework::DocumentFilter &filter, const casework::PageRequest &request,
                            DocumentModel::Reply reply) {
        session.ask<Documents>(
            page, [filter, request](casework::Session &s) { return casework::listDocuments(s, filter, request); },
            std::move(reply));
    };
}

} // namespace

DocumentsPage::DocumentsPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_model(new DocumentModel(readingFor(session, this), this)), m_title(new QLabel),
      m_period(new PeriodChoice(u"document"_s, {Period::AllTime, Period::Today, Period::Week, Period::Month30,
                                                Period::ThisYear, Period::Dates})),
      m_formLabel(new QLabel),
      m_form(new QComboBox), m_audienceLabel(new QLabel), m_audience(new QComboBox), m_officerLabel(new QLabel),
      m_officer(new QComboBox), m_refresh(new QPushButton),
      m_table(new ListTable(Shares, this)), m_notice(new Notice), m_stack(new QStackedLayout), m_footer(new QLabel),
      m_printAgain(new QPushButton), m_open(new QPushButton)
{
    nameControls();
    offerChoices();
    layOut();
    connectAll();
    retranslate();
}

void DocumentsPage::nameControls()
{
    m_title->setObjectName(u"documentsTitle"_s);
    m_form->setObjectName(u"documentFormCombo"_s);
    m_audience->setObjectName(u"documentAudienceCombo"_s);
    m_officer->setObjectName(u"documentOfficerCombo"_s);
    m_refresh->setObjectName(u"documentRefreshButton"_s);
    m_table->setObjectName(u"documentTable"_s);
    m_footer->setObjectName(u"documentFooter"_s);
    m_printAgain->setObjectName(u"printAgainButton"_s);
    m_open->setObjectName(u"openDocumentOrderButton"_s);
}

void DocumentsPage::offerChoices()
{
    m_form->addItem(QString(), QString());
    m_audience->addItem(QString(), QString());
    for (const casework::FormFacts &form : casework::forms()) {
        m_form->addItem(QString(), form.code); // {} would pick the overload with an icon
        for (const QString &audience : form.audiences)
            if (m_audience->findData(audience) < 0)
                m_audience->addItem(QString(), audience);
    }
    offerOfficers({});
}

void DocumentsPage::offerOfficers(const std::vector<casework::Officer> &officers)
{
    const QSignalBlocker quiet(m_officer);
    m_officer->clear();
    m_officer->addItem(tr("Everyone"), QUuid()); // said anew in retranslate()
    for (const casework::Officer &officer : officers)
        m_officer->addItem(officer.name(), officer.id.uuid);
}

void DocumentsPage::layOut()
{
    enlarge(m_title, 1.3);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_open->setDefault(true);
    m_footer->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_refresh);
    auto *noticeArea = new QWidget;
    auto *noticeColumn = new QVBoxLayout(noticeArea);
    noticeColumn->addWidget(m_notice);
    noticeColumn->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(noticeArea);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_printAgain);
    foot->addWidget(m_open);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(filters());
    column->addLayout(m_stack, 1);
    column->addLayout(foot);
    const std::array<QWidget *, 8> order{m_period,  m_form,  m_audience,   m_officer,
                                         m_refresh, m_table, m_printAgain, m_open};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QWidget *DocumentsPage::filters()
{
    auto *area = new QWidget;
    auto *flow = new FlowLayout(area);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(16);
    for (QComboBox *combo : {m_form, m_audience})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // However long a name is, the page is no wider for it.
    m_officer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_officer->setMinimumContentsLength(22);
    flow->addWidget(m_period);
    flow->addWidget(above(m_formLabel, m_form));
    flow->addWidget(above(m_audienceLabel, m_audience));
    flow->addWidget(above(m_officerLabel, m_officer));
    return area;
}

void DocumentsPage::connectAll()
{
    connect(m_model, &DocumentModel::changed, this, &DocumentsPage::showState);
    connect(m_period, &PeriodChoice::changed, this, &DocumentsPage::read);
    for (QComboBox *combo : {m_form, m_audience, m_officer})
        connect(combo, &QComboBox::currentIndexChanged, this, &DocumentsPage::read);
    connect(m_refresh, &QPushButton::clicked, this, &DocumentsPage::read);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &DocumentsPage::read);
    connect(m_table, &QTableView::activated, this, [this] { goOn({}); });
    connect(m_open, &QPushButton::clicked, this, [this] { goOn({}); });
    connect(m_printAgain, &QPushButton::clicked, this, [this] { goOn(u"print"_s); });
}

void DocumentsPage::enter(const OpenedRegister &facts)
{
    using Answer = base::Result<std::vector<casework::Officer>>;
    m_entered = security::may(facts.account.roles, security::Permission::Print);
    if (!m_entered)
        return;
    m_session.ask<Answer>(
        this,
        [](casework::Session &session) { return casework::officersWho(session, security::Permission::Print); },
        [this](const Answer &officers) {
            if (officers)
                offerOfficers(*officers);
        });
}

void DocumentsPage::leave()
{
    m_entered = false;
    m_arrived = false;
    m_chosen = {};
    m_model->clear();
    offerOfficers({});
    m_period->reset();
    for (QComboBox *combo : {m_form, m_audience})
        combo->setCurrentIndex(0);
}

void DocumentsPage::arrive(const Destination & /*destination*/)
{
    m_arrived = true;
    read();
}

void DocumentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

casework::DocumentFilter DocumentsPage::filter() const
{
    casework::DocumentFilter filter;
    filter.from = m_period->from();
    filter.to = m_period->to();
    filter.form = m_form->currentData().toString();
    filter.audience = m_audience->currentData().toString();
    if (const QUuid officer = m_officer->currentData().toUuid(); !officer.isNull())
        filter.officer = domain::AccountId{officer};
    return filter;
}

bool DocumentsPage::isNarrowed() const
{
    return filter() != casework::DocumentFilter();
}

void DocumentsPage::read()
{
    if (!m_entered)
        return;
    if (const auto *document = m_model->at(m_table->currentIndex()))
        m_chosen = document->id;
    if (m_period->check())
        m_model->read(filter());
}

void DocumentsPage::goOn(const QString &act)
{
    if (const auto *document = m_model->at(m_table->currentIndex()))
        Q_EMIT wanted({Place::Order, document->record, act});
}

void DocumentsPage::showState()
{
    const auto phase = m_model->phase();
    const bool ready = phase == DocumentModel::Phase::Ready;
    m_stack->setCurrentIndex(ready ? 0 : 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_footer, m_printAgain, m_open})
        widget->setVisible(ready);
    switch (phase) {
    case DocumentModel::Phase::Ready:
        showRows();
        break;
    case DocumentModel::Phase::Loading:
        m_notice->show(Notice::Kind::Busy, tr("Reading the documents…"), {});
        break;
    case DocumentModel::Phase::Failed:
        m_notice->show(Notice::Kind::Failure, tr("The documents could not be read"), sentence(m_model->error()));
        break;
    case DocumentModel::Phase::Empty:
        if (isNarrowed())
            m_notice->show(Notice::Kind::Hint, tr("No such documents"),
                           tr("Choose another period, form, reader or officer to see the others."));
        else
            m_notice->show(Notice::Kind::Hint, tr("Nothing has been printed yet"),
                           tr("Each copy stands here as soon as it is printed or saved from an order: "
                              "for whom, by whom, how many pages."));
        break;
    }
}

void DocumentsPage::showRows()
{
    m_notice->dismiss();
    // A screen reader must always find a current row.
    if (!m_table->currentIndex().isValid()) {
        const QModelIndex chosen = m_model->find(m_chosen);
        m_table->setCurrentIndex(chosen.isValid() ? chosen : m_model->index(0, 0));
    }
    if (m_arrived && isVisible())
        m_table->setFocus();
    m_arrived = false;
    const QString rows = QLocale().toString(m_model->rowCount());
    if (m_model->isCut())
        m_footer->setText(tr("Only the newest %1 are shown. Narrow the choice to see the others.").arg(rows));
    else if (m_model->hasMore())
        m_footer->setText(tr("The newest %1; more come as you scroll").arg(rows));
    else
        m_footer->setText(tr("%Ln copy(s)", nullptr, m_model->rowCount()));
}

void DocumentsPage::retranslate()
{
    m_title->setText(tr("Printed documents"));
    m_formLabel->setText(tr("For&m"));
    m_form->setItemText(0, tr("All forms"));
    for (int i = 1; i < m_form->count(); ++i)
        m_form->setItemText(i, SheetWords::form(m_form->itemData(i).toString()));
    m_audienceLabel->setText(tr("Rea&der"));
    m_audience->setItemText(0, tr("All readers"));
    for (int i = 1; i < m_audience->count(); ++i)
        m_audience->setItemText(i, label(u"audiences"_s, m_audience->itemData(i).toString()));
    m_officerLabel->setText(tr("Pr&inted by"));
    m_officer->setItemText(0, tr("Everyone"));
    m_refresh->setText(tr("&Refresh"));
    m_printAgain->setText(tr("Print a&gain"));
    m_printAgain->setToolTip(tr("The sheet itself is not kept: a new copy is printed from the order as it stands now"));
    m_open->setText(tr("Op&en the order"));
    m_table->setAccessibleName(tr("Printed documents"));
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
