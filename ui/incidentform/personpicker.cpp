// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/personpicker.h"

#include "incidentform/matchlist.h"
#include "incidentform/personfields.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int AfterLastKeyMs = 150;
constexpr int MostShown = 8;

} // namespace

struct PersonPicker::Search {
    std::optional<casework::PersonSearch> typed;

    casework::PersonSearch &of(casework::Session &session)
    {
        if (!typed)
            typed.emplace(session);
        return *typed;
    }
};

PersonPicker::PersonPicker(SessionThread &session, const QString &name, const QString &role)
    : m_session(session), m_search(new QLineEdit), m_list(new MatchList(name + u"Matches"_s)), m_chosenRow(new QWidget),
      m_chosenName(new QLabel), m_again(new QPushButton), m_new(new PersonFields(name, role)),
      m_running(std::make_shared<Search>())
{
    setObjectName(name + u"Picker"_s);
    layOut(name);
    m_typing.setSingleShot(true);
    m_typing.setInterval(AfterLastKeyMs);
    connect(&m_typing, &QTimer::timeout, this, &PersonPicker::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_matches.reset();
        m_enterPressed = false;
        m_typing.start();
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_again, &QPushButton::clicked, this, &PersonPicker::searchAgain);
    connect(m_new, &PersonFields::changed, this, &PersonPicker::changed);
    showState();
}

void PersonPicker::layOut(const QString &name)
{
    m_search->setObjectName(name + u"Search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(460);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    m_chosenName->setObjectName(name + u"Chosen"_s);
    m_chosenName->setTextFormat(Qt::PlainText);
    m_again->setObjectName(name + u"Again"_s);
    auto *chosen = new QHBoxLayout(m_chosenRow);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->setSpacing(16);
    chosen->addWidget(m_chosenName);
    chosen->addWidget(m_again);
    chosen->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_chosenRow);
    column->addWidget(m_new);
    setFocusProxy(m_search);
}

casework::PersonReference PersonPicker::reference() const
{
    if (m_chosen)
        return {m_chosen->id, {}};
    if (!m_isNew)
        return {};
    casework::PersonDraft draft;
    draft.person = m_new->person();
    return {{}, std::make_shared<casework::PersonDraft>(std::move(draft))};
}

std::optional<FormField::Sentence> PersonPicker::complaint() const
{
    if (m_chosen || m_isNew || m_search->text().trimmed().isEmpty())
        return {};
    return [] { return tr("Choose a person of the list or “New person…”, or clear the search with Esc."); };
}

void PersonPicker::clear()
{
    m_running = std::make_shared<Search>(); // of the next session
    m_chosen.reset();
    m_isNew = false;
    m_new->clear();
    m_search->clear();
    m_typing.stop();
    ++m_asked;
    m_matches.reset();
    m_list->forget();
    showState();
}

QJsonValue PersonPicker::remembered() const
{
    if (m_isNew)
        return u"new"_s;
    if (!m_chosen)
        return {};
    return QJsonObject{{u"id"_s, m_chosen->id.uuid.toString(QUuid::WithoutBraces)},
                       {u"surname"_s, m_chosen->surname},
                       {u"given_name"_s, m_chosen->givenName},
                       {u"patronymic"_s, m_chosen->patronymic},
                       {u"birth_date"_s, m_chosen->birthDate ? m_chosen->birthDate->toString(Qt::ISODate) : QString()},
                       {u"iin"_s, m_chosen->iin}};
}

void PersonPicker::remember(const QJsonValue &value)
{
    clear();
    m_isNew = value == u"new"_s;
    const QJsonObject chosen = value.toObject();
    if (const QUuid id(chosen.value(u"id"_s).toString()); !id.isNull()) {
        casework::PersonMatch match;
        match.id = {id};
        match.surname = chosen.value(u"surname"_s).toString();
        match.givenName = chosen.value(u"given_name"_s).toString();
        match.patronymic = chosen.value(u"patronymic"_s).toString();
        match.iin = chosen.value(u"iin"_s).toString();
        if (const QDate born = QDate::fromString(chosen.value(u"birth_date"_s).toString(), Qt::ISODate); born.isValid())
            match.birthDate = born;
        m_chosen = match;
    }
    showState();
    Q_EMIT changed();
}

void PersonPicker::setRole(const QString &role)
{
    m_new->setRole(role);
}

void PersonPicker::search()
{
    m_typing.stop();
    if (m_chosen || m_isNew)
        return;
    const QString text = m_search->text();
    const quint64 number = ++m_asked;
    if (text.trimmed().isEmpty()) {
        m_matches.reset();
        m_list->forget();
        return;
    }
    m_session.ask<base::Result<Matches>>(
        this, [running = m_running, text](casework::Session &s) { return running->of(s).type(text, MostShown); },
        [this, number](const base::Result<Matches> &found) {
            if (number == m_asked)
                take(found);
        });
}

void PersonPicker::take(const base::Result<Matches> &found)
{
    if (found) {
        m_matches = *found;
        m_list->show(*found);
    } else {
        m_list->show(found.error());
    }
    // Enter before the answer: whoever is found was not read yet, so that only an empty list goes on at once.
    if (std::exchange(m_enterPressed, false) && m_matches && m_matches->empty())
        choose(0);
}

void PersonPicker::choose(int row)
{
    if (m_chosen || m_isNew || !m_matches || row < 0)
        return;
    if (row < int(m_matches->size()))
        m_chosen = (*m_matches)[std::size_t(row)];
    else
        m_isNew = true;
    settle();
    m_list->forget();
    if (m_isNew)
        m_new->begin(m_search->text());
    showState();
    if (m_isNew)
        m_new->setFocus(Qt::OtherFocusReason);
    else
        m_again->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void PersonPicker::enterPressed()
{
    if (m_matches)
        return choose(m_list->currentRow());
    m_enterPressed = true;
    search();
}

void PersonPicker::giveUp()
{
    settle();
    m_search->clear();
    search();
    m_search->setFocus(Qt::OtherFocusReason);
}

void PersonPicker::settle()
{
    m_session.ask<base::Result<void>>(
        this, [running = m_running](casework::Session &s) { return running->of(s).settle(); },
        [this](const base::Result<void> &settled) {
            if (!settled)
                m_list->show(settled.error());
        });
}

void PersonPicker::searchAgain()
{
    m_chosen.reset();
    m_isNew = false;
    m_new->clear();
    showState();
    search();
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
    Q_EMIT changed();
}

void PersonPicker::showState()
{
    const bool searching = !m_chosen && !m_isNew;
    m_search->setVisible(searching);
    m_chosenRow->setVisible(!searching);
    m_new->setVisible(m_isNew);
    m_chosenName->setText(m_chosen ? MatchList::inWords(*m_chosen) : tr("New person"));
    m_again->setText(m_chosen ? tr("Choose another") : tr("Back to the search"));
    setFocusProxy(m_isNew ? static_cast<QWidget *>(m_new) : searching ? static_cast<QWidget *>(m_search) : m_again);
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_search && !m_list->hasFocus() && isVisible()
        && !m_search->text().isEmpty())
        settle();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enterPressed();
        return true;
    case Qt::Key_Escape:
        giveUp();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (watched == m_search && m_list->count() > 0) {
            m_list->move(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void PersonPicker::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!m_chosen && !m_isNew && !m_search->text().isEmpty())
        settle();
}

void PersonPicker::retranslate(const QString &role)
{
    m_search->setPlaceholderText(tr("Name, IIN or phone number"));
    m_search->setAccessibleName(tr("%1: search by name, IIN or phone number").arg(role));
    m_list->setAccessibleName(tr("%1: persons found").arg(role));
    m_new->retranslate();
    m_list->retranslate();
    showState();
    m_again->setAccessibleName(role + u": "_s + m_again->text());
}

} // namespace qorgan::ui
