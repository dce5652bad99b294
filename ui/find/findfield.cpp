// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/findfield.h"

#include "find/finddelegate.h"
#include "find/findmodel.h"
#include "widgets/icons.h"
#include "widgets/look.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastWidth = 240;
constexpr int MostWidth = 520;
constexpr int ListWidth = 760;
constexpr int LinesOfAGroup = 6;

} // namespace

struct FindField::Search {
    std::optional<casework::Finder> finder;

    casework::Finder &of(casework::Session &session)
    {
        if (!finder)
            finder.emplace(session);
        return *finder;
    }
};

FindField::FindField(SessionThread &session, QWidget *host)
    : m_session(session), m_host(host), m_model(new FindModel(this)), m_list(new QListView(host)),
      m_running(std::make_shared<Search>())
{
    setObjectName(u"findEdit"_s);
    setMinimumWidth(LeastWidth);
    setMaximumWidth(MostWidth);
    setClearButtonEnabled(true);
    addAction(icon(Icon::Search), LeadingPosition);
    m_list->setObjectName(u"foundList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setFrameStyle(QFrame::Box | QFrame::Plain);
    setForeground(m_list, palette().color(QPalette::PlaceholderText)); // the frame, which a dark page would swallow
    m_list->hide();
    m_host->installEventFilter(this);
    connect(this, &QLineEdit::textChanged, this, &FindField::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (m_model->destination(index.row()))
            mark(index.row());
    });
    retranslate();
}

void FindField::enter(const OpenedRegister &facts)
{
    m_running = std::make_shared<Search>(); // of this session
    setVisible(security::may(facts.account.roles, security::Permission::ReadCases));
}

void FindField::leave()
{
    wipe();
    m_running = std::make_shared<Search>();
    m_before.clear();
    m_waiting = false; // of a closed session no answer comes
}

void FindField::begin()
{
    if (isHidden())
        return;
    if (QWidget *before = QApplication::focusWidget(); before && before != this)
        m_before = before;
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FindField::search()
{
    ++m_asked;
    if (text().trimmed().isEmpty()) {
        m_model->forget();
        m_list->hide();
        return;
    }
    if (m_waiting)
        return;
    m_waiting = true;
    m_session.ask<base::Result<casework::FoundList>>(
        this,
        [running = m_running, typed = text()](casework::Session &session) {
            return running->of(session).type(typed, LinesOfAGroup);
        },
        [this, number = m_asked](const base::Result<casework::FoundList> &found) {
            m_waiting = false;
            if (number == m_asked)
                take(found);
            else if (!text().isEmpty())
                search();
        });
}

void FindField::take(const base::Result<casework::FoundList> &found)
{
    if (found)
        m_model->show(*found);
    else
        m_model->show(found.error());
    if (!hasFocus())
        return;
    placeList();
    m_list->show();
    m_list->raise();
    mark(qMax(0, m_model->nextLine(-1, 1)));
}

void FindField::placeList()
{
    m_list->setFixedWidth(qMin(qMax(ListWidth, width()), m_host->width() - 16));
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForIndex(m_model->index(row, 0)).height();
    const QPoint below = mapTo(m_host, QPoint(0, this->height() + 2));
    m_list->setFixedHeight(qMin(height, m_host->height() - below.y() - 8));
    m_list->move(qBound(8, below.x(), m_host->width() - m_list->width() - 8), below.y());
}

void FindField::mark(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    // The keys stay with the field: a screen reader hears the line as what describes it.
    setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FindField::choose(int row)
{
    const auto destination = m_model->destination(row);
    if (!destination)
        return;
    settle();
    wipe();
    m_before.clear();
    Q_EMIT chosen(*destination);
}

void FindField::settle()
{
    if (text().isEmpty())
        return;
    m_session.ask<base::Result<void>>(
        this, [running = m_running](casework::Session &session) { return running->of(session).settle(); },
        [this](const base::Result<void> &settled) {
            if (!settled)
                m_model->show(settled.error());
        });
}

void FindField::wipe()
{
    clear();
    m_model->forget();
    m_list->hide();
    setAccessibleDescription({});
}

void FindField::giveUp()
{
    settle();
    wipe();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

bool FindField::event(QEvent *event)
{
    // A page may have a shortcut of its own for Esc.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int row = m_list->currentIndex().row();
    if (plain && event->key() == Qt::Key_Escape)
        return giveUp();
    if (plain && m_list->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return choose(row);
        case Qt::Key_Down:
            return mark(m_model->nextLine(row, 1));
        case Qt::Key_Up:
            return mark(m_model->nextLine(row, -1));
        default:
            break;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void FindField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!text().isEmpty())
        search();
}

void FindField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Another window or a menu takes it for a moment only.
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    settle();
    m_list->hide();
}

void FindField::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    if (event->spontaneous())
        return;
    settle();
    wipe();
}

bool FindField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize && m_list->isVisible())
        placeList();
    return QLineEdit::eventFilter(watched, event);
}

void FindField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void FindField::retranslate()
{
    setPlaceholderText(tr("Name, IIN, phone, order number, address"));
    setAccessibleName(tr("Search the register"));
    setToolTip(u"%1  %2"_s.arg(tr("Search the register"), QKeySequence(FindKeys).toString(QKeySequence::NativeText)));
    setStatusTip(tr("Finds people, orders and incidents by any part of what is known; the search is logged"));
    m_list->setAccessibleName(tr("Found in the register"));
    m_model->retranslate();
    if (m_list->isVisible())
        placeList();
}

} // namespace qorgan::ui
