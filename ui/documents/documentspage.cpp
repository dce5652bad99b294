// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/documentspage.h"

#include "casework/documents.h"
#include "casework/find.h"
#include "casework/sheetcode.h"
#include "paper/sheetoutlet.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/listtable.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/periodchoice.h"
#include "widgets/rowdelegate.h"
#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using Period = PeriodChoice::Period;

namespace {

/// Of the columns: printed, state, form, number, code, copy, reader, language, pages, officer, fingerprint.
const std::vector<ColumnShare> Shares{{18, 0}, {16, 3}, {27, 2}, {20, 1}, {11, 4}, {8, 5},
                                      {18, 6}, {20, 8}, {9, 9},  {22, 7}, {15, 10}};

constexpr qsizetype CodeLength = 6;

/// The page that shows what forms of that kind are printed of; nothing for a part of such a page.
std::optional<Place> placeOf(const QString &form)
{
    static const std::vector<casework::FormFacts> forms = casework::forms();
    for (const casework::FormFacts &facts : forms) {
        if (facts.code != form)
            continue;
        if (facts.subject == u"order" || facts.subject == u"warning")
            return Place::Order;
        if (facts.subject == u"requirement")
            return Place::Requirement;
        if (facts.subject == u"incident")
            return Place::Incident;
        if (facts.subject == u"person")
            return Place::Person;
    }
    return {};
}

/// The page that shows what the search found.
Place placeOf(casework::FoundRecord what)
{
    switch (what) {
    case casework::FoundRecord::Person:
        return Place::Person;
    case casework::FoundRecord::Incident:
        return Place::Incident;
    case casework::FoundRecord::Requirement:
        return Place::Requirement;
    default:
        return Place::Order;
    }
}

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
      m_officer(new QComboBox), m_codeLabel(new QLabel), m_code(new QLineEdit), m_codeError(nullptr),
      m_refresh(new QPushButton),
      m_table(new ListTable(Shares, this)), m_notice(new Notice), m_stack(new QStackedLayout), m_footer(new QLabel),
      m_printAgain(new QPushButton), m_open(new QPushButton), m_againLabel(new QLabel),
      m_outlet(new SheetOutlet(session)), m_result(new QLabel),
      m_printError(new FieldError(m_outlet->printButton())), m_fileError(new FieldError(m_outlet->saveButton()))
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
    m_code->setObjectName(u"documentCodeEdit"_s);
    m_codeError = new FieldError(m_code); // it takes the name of its field
    m_result->setObjectName(u"documentResultLabel"_s);
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
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    auto *again = new QVBoxLayout;
    again->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_againLabel, m_outlet, m_printError, m_fileError, m_result})
        again->addWidget(widget);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(filters());
    column->addLayout(m_stack, 1);
    column->addLayout(foot);
    column->addLayout(again);
    const std::array<QWidget *, 10> order{m_period,  m_form,  m_audience,   m_officer, m_code,
                                          m_refresh, m_table, m_printAgain, m_open,    m_outlet->saveButton()};
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
    auto *code = above(m_codeLabel, m_code);
    code->layout()->addWidget(m_codeError);
    m_code->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    flow->addWidget(code);
    return area;
}

void DocumentsPage::connectAll()
{
    connect(m_model, &DocumentModel::changed, this, &DocumentsPage::showState);
    connect(m_period, &PeriodChoice::changed, this, &DocumentsPage::read);
    for (QComboBox *combo : {m_form, m_audience, m_officer})
        connect(combo, &QComboBox::currentIndexChanged, this, &DocumentsPage::read);
    connect(m_code, &QLineEdit::textChanged, this, [this] { takeCode(false); });
    connect(m_code, &QLineEdit::returnPressed, this, [this] { takeCode(true); });
    connect(m_refresh, &QPushButton::clicked, this, &DocumentsPage::read);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &DocumentsPage::read);
    connect(m_table, &QTableView::activated, this, [this] { goOn({}); });
    connect(m_open, &QPushButton::clicked, this, [this] { goOn({}); });
    connect(m_printAgain, &QPushButton::clicked, this, [this] { goOn(u"print"_s); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DocumentsPage::offerAgain);
    m_outlet->serve([this]() -> std::optional<SheetOutlet::Sheet> {
        const auto *document = m_model->at(m_table->currentIndex());
        if (!document || m_busy)
            return {};
        // Of a printed sheet the file is the PDF that was printed.
        return SheetOutlet::Sheet{document->form + u'-' + document->code, {document->output == u"odt" ? u"odt"_s : u"pdf"_s}};
    });
    connect(m_outlet, &SheetOutlet::fileChosen, this, [this](const QString &file) {
        if (const auto *document = m_model->at(m_table->currentIndex()))
            put(savingAgain(document->id, file));
    });
    connect(m_outlet, &SheetOutlet::printerChosen, this, [this](const PrinterSetup &setup, int copies) {
        const auto *document = m_model->at(m_table->currentIndex());
        if (!document || m_busy)
            return;
        auto question = printingAgain(document->id, setup, document->form + u'-' + document->code, copies);
        if (!question) {
            m_refusal = question.error();
            sayAgain();
            return;
        }
        m_latest = setup;
        put(std::move(*question));
    });
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
    m_code->clear();
    m_busy = false;
    m_again.reset();
    m_refusal.reset();
    m_latest.reset();
    m_outlet->clear();
    sayAgain();
    for (QComboBox *combo : {m_form, m_audience})
        combo->setCurrentIndex(0);
}

void DocumentsPage::arrive(const Destination & /*destination*/)
{
    m_arrived = true;
    if (m_entered)
        m_outlet->begin();
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
    if (const auto code = casework::readSheetCode(m_code->text()))
        filter.code = *code;
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
    const auto *document = m_model->at(m_table->currentIndex());
    if (!document)
        return;
    if (const auto place = placeOf(document->form)) {
        if (!document->record.isNull())
            Q_EMIT wanted({*place, document->record, act});
        return;
    }
    // Of a part of a card, such as a check: the search knows whose.
    using Found = base::Result<casework::FoundList>;
    m_session.ask<Found>(
        this, [code = document->code](casework::Session &session) { return casework::Finder(session).type(code); },
        [this, act](const Found &found) {
            if (found && !found->empty() && !found->front().items.empty()) {
                const casework::Found &record = found->front().items.front();
                Q_EMIT wanted({placeOf(record.what), record.record, act});
            }
        });
}

/// A code is asked for as soon as it is whole; what is none is said when it was typed to its end.
void DocumentsPage::takeCode(bool settled)
{
    const QString typed = m_code->text().remove(u' ').remove(u'-');
    const bool isCode = casework::readSheetCode(typed).has_value();
    m_isNoCode = !isCode && !typed.isEmpty() && (settled || typed.size() >= CodeLength);
    sayAgain();
    if (isCode || typed.isEmpty())
        read();
}

void DocumentsPage::put(PrintQuestion question)
{
    if (m_busy)
        return;
    m_busy = true;
    m_refusal.reset();
    m_again.reset();
    sayAgain();
    m_session.ask<PrintAnswer>(this, std::move(question), [this](const PrintAnswer &answer) { take(answer); });
}

void DocumentsPage::take(const PrintAnswer &answer)
{
    m_refusal = answer.failure;
    if (!answer.sheets.empty()) {
        m_again = answer.sheets.back();
        Q_EMIT said(tr("The sheet came out once more; that is in the log."));
        if (m_latest)
            m_outlet->keepFirst(*m_latest);
        read(); // one that had not come out counts as printed now
    }
    m_latest.reset();
    sayAgain();
    // The second click of a double click may come when the first has long done its work.
    QTimer::singleShot(m_refusal ? 0 : QApplication::doubleClickInterval(), this, [this] { m_busy = false; });
    if (m_refusal)
        (m_refusal->field == u"file" ? m_outlet->saveButton() : m_outlet->printButton())->setFocus();
}

void DocumentsPage::sayAgain()
{
    const bool ofFile = m_refusal && m_refusal->field == u"file";
    m_printError->say(m_refusal && !ofFile ? sentence(*m_refusal) : QString());
    m_fileError->say(ofFile ? sentence(*m_refusal) : QString());
    m_codeError->say(m_isNoCode ? tr("This is no code of a sheet: six letters and figures stand at its foot.") : QString());
    m_result->setVisible(m_again.has_value());
    m_result->setText(m_again ? u"✓ "_s + tr("The same sheet: copy No. %1, code %2.").arg(m_again->copy).arg(m_again->code)
                              : QString());
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
    m_stack->setCurrentIndex(ready ? 0 : 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_footer, m_printAgain, m_open, m_againLabel, m_outlet})
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
    m_codeLabel->setText(tr("&Code on the sheet"));
    m_againLabel->setText(tr("The chosen sheet once more:"));
    m_printAgain->setText(tr("New cop&y…"));
    m_printAgain->setToolTip(tr("Goes to the card, where a new copy is printed as things stand now; the buttons below "
                                "bring out this very sheet once more"));
    m_open->setText(tr("Op&en the card"));
    sayAgain();
    m_table->setAccessibleName(tr("Printed documents"));
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
