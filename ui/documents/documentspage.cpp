// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/documentspage.h"

#include "documents/blankspane.h"
#include "documents/documentcard.h"
#include "documents/documentfilters.h"
#include "documents/oncemore.h"
#include "paper/manypane.h"
#include "widgets/labelled.h"
#include "widgets/listtable.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/pagescroll.h"
#include "widgets/rowdelegate.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the columns: printed, state, form, number, code, copy, reader, language, pages, officer, fingerprint.
const std::vector<ColumnShare> Shares{{18, 0}, {16, 3}, {27, 2}, {20, 1}, {11, 4}, {8, 5},
                                      {18, 6}, {20, 8}, {9, 9},  {22, 7}, {15, 10}};

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
      m_filters(new DocumentFilters), m_refresh(new QPushButton), m_table(new ListTable(Shares, this)),
      m_notice(new Notice), m_list(new QStackedLayout), m_footer(new QLabel), m_printMany(new QPushButton),
      m_printAgain(new QPushButton), m_open(new QPushButton), m_onceMore(new OnceMore(session)),
      m_many(new ManyPane(session)), m_blanks(new BlanksPane(session)), m_kinds(new QTabBar),
      m_views(new QStackedWidget)
{
    nameControls();
    layOut();
    connectAll();
    retranslate();
}

void DocumentsPage::nameControls()
{
    m_kinds->setObjectName(u"documentKindTabs"_s);
    m_title->setObjectName(u"documentsTitle"_s);
    m_refresh->setObjectName(u"documentRefreshButton"_s);
    m_table->setObjectName(u"documentTable"_s);
    m_footer->setObjectName(u"documentFooter"_s);
    m_printMany->setObjectName(u"reprintManyButton"_s);
    m_printAgain->setObjectName(u"printAgainButton"_s);
    m_open->setObjectName(u"openDocumentOrderButton"_s);
}

void DocumentsPage::layOut()
{
    enlarge(m_title, 1.3);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_refresh);
    m_views->addWidget(layOutList());
    m_views->addWidget(new PageScroll(m_many));
    m_views->addWidget(new PageScroll(m_blanks));
    m_kinds->addTab(QString());
    m_kinds->addTab(QString());
    m_kinds->setDocumentMode(true);
    m_kinds->setExpanding(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_kinds);
    column->addWidget(m_views, 1);
    std::vector<QWidget *> order{m_kinds};
    const std::vector<QWidget *> filters = m_filters->controls();
    order.insert(order.end(), filters.begin(), filters.end());
    order.insert(order.end(), {m_refresh, m_table, m_printMany, m_printAgain, m_open, m_onceMore->firstControl()});
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QWidget *DocumentsPage::layOutList()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_open->setDefault(true);
    m_footer->setWordWrap(true);
    auto *noticeArea = new QWidget;
    auto *noticeColumn = new QVBoxLayout(noticeArea);
    noticeColumn->addWidget(m_notice);
    noticeColumn->addStretch(1);
    m_list->addWidget(m_table);
    m_list->addWidget(noticeArea);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_footer, 1);
    for (QPushButton *button : {m_printMany, m_printAgain, m_open})
        foot->addWidget(button);
    auto *list = new QWidget;
    list->setObjectName(u"printedDocuments"_s);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_filters);
    column->addLayout(m_list, 1);
    column->addLayout(foot);
    column->addWidget(m_onceMore);
    return list;
}

void DocumentsPage::connectAll()
{
    connect(m_model, &DocumentModel::changed, this, &DocumentsPage::showState);
    connect(m_filters, &DocumentFilters::changed, this, &DocumentsPage::read);
    connect(m_kinds, &QTabBar::currentChanged, this, &DocumentsPage::chooseKind);
    connect(m_blanks, &BlanksPane::said, this, &Page::said);
    connect(m_refresh, &QPushButton::clicked, this, &DocumentsPage::read);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &DocumentsPage::read);
    connect(m_table, &QTableView::activated, this, [this] { goOn({}); });
    connect(m_open, &QPushButton::clicked, this, [this] { goOn({}); });
    connect(m_printAgain, &QPushButton::clicked, this, [this] { goOn(u"print"_s); });
    connect(m_printMany, &QPushButton::clicked, this, &DocumentsPage::printMany);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DocumentsPage::offerAgain);
    m_onceMore->serve([this]() -> std::optional<OnceMore::Sheet> {
        const auto *document = m_model->at(m_table->currentIndex());
        if (!document)
            return {};
        const OneSheet sheet = ManyWords::of(*document);
        return OnceMore::Sheet{document->id, sheet.fileName, sheet.kind};
    });
    connect(m_onceMore, &OnceMore::cameOut, this, &DocumentsPage::read); // one that had not come out counts as printed now
    connect(m_onceMore, &OnceMore::said, this, &Page::said);
    connect(m_many, &ManyPane::said, this, &Page::said);
    connect(m_many, &ManyPane::left, this, &DocumentsPage::backToList);
}

void DocumentsPage::enter(const OpenedRegister &facts)
{
    using Answer = base::Result<std::vector<casework::Officer>>;
    m_roles = facts.account.roles;
    m_entered = security::may(m_roles, security::Permission::Print);
    if (!m_entered)
        return;
    m_blanks->enter(m_roles);
    m_session.ask<Answer>(
        this,
        [](casework::Session &session) { return casework::officersWho(session, security::Permission::Print); },
        [this](const Answer &officers) {
            if (!officers)
                return;
            m_filters->offerOfficers(*officers);
            m_blanks->offerOfficers(*officers);
        });
}

void DocumentsPage::leave()
{
    m_entered = false;
    m_arrived = false;
    m_roles = {};
    m_chosen = {};
    m_model->clear();
    m_filters->reset();
    m_onceMore->clear();
    m_many->clear();
    m_blanks->clear();
    m_kinds->setCurrentIndex(0);
    m_kinds->show();
    m_refresh->show();
    m_views->setCurrentIndex(0);
    showState();
}

void DocumentsPage::keep()
{
    m_blanks->keep();
}

void DocumentsPage::arrive(const Destination &destination)
{
    if (m_many->isOpen()) {
        m_many->focusFirst();
        return;
    }
    if (destination.act == u"blanks") {
        const QSignalBlocker still(m_kinds); // it arrives below, at what is wanted
        m_kinds->setCurrentIndex(1);
    }
    m_views->setCurrentIndex(m_kinds->currentIndex() == 1 ? 2 : 0);
    m_refresh->setVisible(m_kinds->currentIndex() == 0);
    if (m_kinds->currentIndex() == 1) {
        m_blanks->arrive(destination.record);
        return;
    }
    m_arrived = true;
    if (m_entered)
        m_onceMore->begin();
    read();
}

void DocumentsPage::chooseKind()
{
    if (m_entered)
        arrive({Place::Documents, {}, {}});
}

/// The pane stands in place of the list, which keeps what is chosen in it.
void DocumentsPage::printMany()
{
    ManyPane::Choice choice{{}, {}, {}, allDocuments(m_filters->filter())};
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        choice.chosen.push_back(ManyWords::of(*m_model->at(row)));
    m_views->setCurrentIndex(1);
    m_kinds->hide();
    m_refresh->hide();
    m_many->open(choice, m_roles);
}

void DocumentsPage::backToList()
{
    m_many->clear();
    m_kinds->show();
    chooseKind();
}

void DocumentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool DocumentsPage::isNarrowed() const
{
    return m_filters->filter() != casework::DocumentFilter();
}

void DocumentsPage::read()
{
    if (!m_entered)
        return;
    if (const auto *document = m_model->at(m_table->currentIndex()))
        m_chosen = document->id;
    if (m_filters->check())
        m_model->read(m_filters->filter());
}

void DocumentsPage::goOn(const QString &act)
{
    if (const auto *document = m_model->at(m_table->currentIndex()))
        findCard(m_session, this, *document, [this, act](const Destination &card) {
            Q_EMIT wanted({card.place, card.record, act});
        });
}

/// A journal is of no record: it is printed on the page of reports.
void DocumentsPage::offerAgain()
{
    const auto *document = m_model->at(m_table->currentIndex());
    const bool hasCard = document && !document->record.isNull();
    m_open->setEnabled(hasCard);
    m_printAgain->setEnabled(hasCard);
}

void DocumentsPage::showState()
{
    const auto phase = m_model->phase();
    const bool ready = phase == DocumentModel::Phase::Ready;
    m_list->setCurrentIndex(ready ? 0 : 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_footer, m_printMany, m_printAgain, m_open, m_onceMore})
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
                           tr("Choose another period, form, reader or officer to see the others, or empty the code."));
        else
            m_notice->show(Notice::Kind::Hint, tr("Nothing has been printed yet"),
                           tr("Each copy stands here as soon as it is printed or saved from a card: "
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
    offerAgain();
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
    m_title->setText(tr("Documents"));
    m_kinds->setTabText(0, tr("Printed documents"));
    m_kinds->setTabText(1, tr("Strict-account blanks"));
    m_kinds->setAccessibleName(tr("Parts of the documents"));
    nameArrows(m_kinds, tr("Parts to the left"), tr("Parts to the right"));
    m_refresh->setText(tr("&Refresh"));
    m_printMany->setText(tr("Many once more…"));
    m_printAgain->setText(tr("New cop&y…"));
    m_printAgain->setToolTip(tr("Goes to the card, where a new copy is printed as things stand now; the buttons below "
                                "bring out this very sheet once more"));
    m_open->setText(tr("Op&en the card"));
    m_table->setAccessibleName(tr("Printed documents"));
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
