// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/peoplepage.h"

#include "people/persondelegate.h"
#include "widgets/listtable.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::PersonRow;

namespace {

constexpr int AfterLastKeyMs = 150;

/// Of the columns: name, born, ИИН, roles, residence, found by.
const std::vector<ColumnShare> Shares{{38, 0}, {24, 1}, {14, 2}, {26, 3}, {28, 5}, {24, 4}};

} // namespace

struct PeoplePage::Search {
    std::optional<casework::PersonSearch> typed;

    casework::PersonSearch &of(casework::Session &session)
    {
        if (!typed)
            typed.emplace(session);
        return *typed;
    }
};

PeoplePage::PeoplePage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_running(std::make_shared<Search>()), m_model(new PersonModel(reading(), this)),
      m_title(new QLabel), m_searchLabel(new QLabel), m_search(new QLineEdit), m_refresh(new QPushButton),
      m_table(new ListTable(Shares, this)), m_return(m_table), m_notice(new Notice), m_stack(new QStackedLayout), m_footer(new QLabel),
      m_open(new QPushButton)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(AfterLastKeyMs);
    nameControls();
    layOut();
    connectAll();
    retranslate();
}

PersonReading PeoplePage::reading()
{
    using PageOfRows = base::Result<casework::Page<PersonRow>>;
    PersonReading reading;
    reading.page = [this](const QString &text, const casework::PageRequest &request, PersonReading::PageReply reply) {
        m_session.ask<PageOfRows>(
            this,
            [running = m_running, text, request](casework::Session &s) -> PageOfRows {
                if (text.isEmpty())
                    return casework::listPersons(s, request);
                auto found = casework::findRows(s, running->of(s), text, request.limit);
                if (!found)
                    return base::fail(found.error());
                return casework::Page<PersonRow>{std::move(*found), {}};
            },
            std::move(reply));
    };
    reading.survey = [this](const QString & /*text*/, const QString &after, int pageSize, int pages,
                            PersonReading::SurveyReply reply) {
        m_session.ask<base::Result<casework::Stretch>>(
            this, [=](casework::Session &s) { return casework::surveyPersons(s, after, pageSize, pages); },
            std::move(reply));
    };
    return reading;
}

void PeoplePage::nameControls()
{
    m_title->setObjectName(u"peopleTitle"_s);
    m_search->setObjectName(u"peopleSearchEdit"_s);
    m_refresh->setObjectName(u"peopleRefreshButton"_s);
    m_table->setObjectName(u"peopleTable"_s);
    m_footer->setObjectName(u"peopleFooter"_s);
    m_open->setObjectName(u"openPersonButton"_s);
}

void PeoplePage::layOut()
{
    enlarge(m_title, 1.3);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PersonDelegate(m_table));
    m_open->setDefault(true);
    m_footer->setWordWrap(true);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(460);
    m_searchLabel->setBuddy(m_search);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_refresh);
    auto *searchRow = new QHBoxLayout;
    searchRow->setSpacing(8);
    searchRow->addWidget(m_searchLabel);
    searchRow->addWidget(m_search, 1);
    searchRow->addStretch(1);
    auto *noticeArea = new QWidget;
    auto *noticeColumn = new QVBoxLayout(noticeArea);
    noticeColumn->addWidget(m_notice);
    noticeColumn->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(noticeArea);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_open);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(searchRow);
    column->addLayout(m_stack, 1);
    column->addLayout(foot);
    setTabOrder(m_search, m_table);
    setTabOrder(m_table, m_open);
    setTabOrder(m_open, m_refresh);
}

void PeoplePage::connectAll()
{
    m_search->installEventFilter(this);
    connect(&m_typing, &QTimer::timeout, this, &PeoplePage::read);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_enterPressed = false;
        m_typing.start();
    });
    connect(m_model, &PersonModel::changed, this, &PeoplePage::showState);
    connect(m_refresh, &QPushButton::clicked, this, &PeoplePage::read);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &PeoplePage::read);
    connect(m_table, &QTableView::activated, this, &PeoplePage::open);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PeoplePage::showOpenButton);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::showOpenButton);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_table->currentIndex()); });
}

void PeoplePage::enter(const OpenedRegister & /*facts*/)
{
    m_entered = true;
}

void PeoplePage::leave()
{
    m_entered = false;
    m_return.forget();
    m_running = std::make_shared<Search>(); // of the next session
    m_search->clear();
    m_typing.stop();
    m_model->clear();
}

void PeoplePage::arrive(const Destination & /*destination*/)
{
    read();
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeoplePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_entered && !m_search->text().isEmpty())
        settle();
}

bool PeoplePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enterPressed();
        return true;
    case Qt::Key_Escape:
        giveUp();
        return true;
    case Qt::Key_Down:
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void PeoplePage::read()
{
    m_typing.stop();
    if (!m_entered)
        return;
    if (!m_model->isSearch())
        m_return.remember();
    m_model->read(m_search->text().trimmed());
}

void PeoplePage::settle()
{
    m_session.ask<base::Result<void>>(
        this, [running = m_running](casework::Session &s) { return running->of(s).settle(); },
        [this](const base::Result<void> &settled) {
            if (!settled)
                m_notice->show(Notice::Kind::Failure, tr("The search could not be logged"), sentence(settled.error()));
        });
}

void PeoplePage::enterPressed()
{
    if (!m_typing.isActive() && !m_model->isWaiting())
        return open(m_table->currentIndex());
    // Whoever is found was not read yet: the rows take the focus, and only a second Enter opens.
    m_enterPressed = true;
    if (m_typing.isActive())
        read();
}

void PeoplePage::giveUp()
{
    if (m_search->text().isEmpty())
        return;
    settle();
    m_search->clear();
    read();
}

void PeoplePage::open(const QModelIndex &index)
{
    if (const PersonRow *person = m_model->at(index.row()))
        Q_EMIT wanted({Place::Person, person->id.uuid, {}}); // leaving the page logs the search
}

void PeoplePage::showState()
{
    const auto state = m_model->state();
    const bool ready = state == PersonModel::State::Ready;
    std::vector<bool> columns(PersonModel::ColumnCount, true);
    columns[PersonModel::FoundBy] = m_model->isSearch(); // else it has nothing to say
    m_table->choose(std::move(columns));
    m_stack->setCurrentIndex(ready ? 0 : 1);
    m_footer->setVisible(ready);
    m_open->setVisible(ready);
    switch (state) {
    case PersonModel::State::Ready:
        showRows();
        showOpenButton();
        break;
    case PersonModel::State::Loading:
        m_notice->show(Notice::Kind::Busy, tr("Reading the persons…"), {});
        break;
    case PersonModel::State::Failed:
        m_notice->show(Notice::Kind::Failure, tr("The persons could not be read"), sentence(m_model->error()));
        break;
    case PersonModel::State::Empty:
        if (m_model->isSearch())
            m_notice->show(Notice::Kind::Hint, tr("Nobody was found"),
                           tr("A part of a name is enough, in any script. Of an IIN or a phone number type four "
                              "digits or more in a row. Esc brings everyone back."));
        else
            m_notice->show(Notice::Kind::Hint, tr("Nobody is in the register yet"),
                           tr("A person stands here as soon as an incident names one: an offender, a victim or "
                              "who told the police."));
        break;
    }
}

void PeoplePage::showRows()
{
    m_notice->dismiss();
    if (!m_model->isWaiting()) {
        m_return.take();
        if (std::exchange(m_enterPressed, false) && isVisible())
            m_table->setFocus(Qt::OtherFocusReason);
    }
    const int rows = m_model->rowCount();
    if (m_model->isSearch())
        m_footer->setText(m_model->isCut()
                              ? tr("The first %1 found. Type more to find fewer.").arg(QLocale().toString(rows))
                              : tr("%Ln person(s) found", nullptr, rows));
    else if (m_model->total())
        m_footer->setText(tr("%Ln person(s)", nullptr, rows));
    else
        m_footer->setText(tr("Counting… %1 so far").arg(QLocale().toString(m_model->counted())));
}

void PeoplePage::showOpenButton()
{
    m_open->setEnabled(m_model->at(m_table->currentIndex().row()) != nullptr);
}

void PeoplePage::retranslate()
{
    m_title->setText(tr("People"));
    m_searchLabel->setText(tr("&Find"));
    m_search->setPlaceholderText(tr("Name, IIN or phone number"));
    m_refresh->setText(tr("&Refresh"));
    m_open->setText(tr("Op&en the card"));
    m_table->setAccessibleName(tr("People"));
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
