// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/duefilters.h"

#include "widgets/duelook.h"
#include "widgets/flowlayout.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::DueState;

namespace {

constexpr std::array States{DueState::Overdue, DueState::Due, DueState::Ahead};

/// The choices as they are remembered.
const QString Mine = QStringLiteral("me");
const QString Section = QStringLiteral("section");
const QString Unit = QStringLiteral("unit");
const QString ByUrgency = QStringLiteral("urgency");
const QString ByOfficer = QStringLiteral("officer");

} // namespace

DueFilters::DueFilters(QWidget *parent)
    : QWidget(parent), m_whoseLabel(new QLabel), m_whose(new QComboBox), m_groupingLabel(new QLabel),
      m_grouping(new QComboBox), m_findLabel(new QLabel), m_find(new QLineEdit), m_kindLabel(new QLabel),
      m_kind(new QComboBox), m_states{new QToolButton, new QToolButton, new QToolButton}, m_showAll(new QPushButton)
{
    m_whose->setObjectName(u"dueWhoseCombo"_s);
    m_grouping->setObjectName(u"dueGroupingCombo"_s);
    m_find->setObjectName(u"dueFindEdit"_s);
    m_kind->setObjectName(u"dueKindCombo"_s);
    for (const DueState state : States)
        m_states[size_t(state)]->setObjectName(QString(casework::code(state) + u"Button"_s));
    m_showAll->setObjectName(u"showAllButton"_s);
    layOut();
    connectAll();
    clear();
    retranslate();
}

void DueFilters::layOut()
{
    m_grouping->addItem(QString(), ByUrgency); // {} would pick the overload with an icon
    m_grouping->addItem(QString(), ByOfficer);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    for (QComboBox *combo : {m_whose, m_grouping, m_kind})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    const auto add = [flow](QLabel *label, QWidget *field) {
        auto *item = new QWidget;
        auto *row = new QHBoxLayout(item);
        row->setContentsMargins(0, 0, 8, 0);
        row->addWidget(label);
        row->addWidget(field);
        label->setBuddy(field);
        flow->addWidget(item);
        return item;
    };
    add(m_whoseLabel, m_whose);
    m_groupingItem = add(m_groupingLabel, m_grouping);
    add(m_findLabel, m_find);
    add(m_kindLabel, m_kind);
    auto *states = new QWidget; // they wrap as one
    auto *row = new QHBoxLayout(states);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QToolButton *button : m_states) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(m_kind->sizeHint().height());
        row->addWidget(button);
    }
    flow->addWidget(states);
    flow->addWidget(m_showAll);
}

void DueFilters::connectAll()
{
    connect(m_find, &QLineEdit::textChanged, this, &DueFilters::changed);
    connect(m_find, &QLineEdit::returnPressed, this, &DueFilters::finished);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DueFilters::changed);
    for (QComboBox *combo : {m_whose, m_grouping})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            m_settled = true;
            Q_EMIT changed();
            Q_EMIT chosen();
        });
    for (int state = 0; state < 3; ++state)
        connect(m_states[size_t(state)], &QToolButton::clicked, this, [this, state] { press(state); });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_find->setFocus(Qt::OtherFocusReason); // the button goes
        showAll();
    });
}

void DueFilters::offer(const casework::Account &account)
{
    const bool head = account.roles.testFlag(security::Role::Head);
    const QSignalBlocker quiet(m_whose);
    m_whose->clear();
    m_whose->addItem(QString(), Mine);
    if (!account.section.isEmpty())
        m_whose->addItem(QString(), Section);
    m_whose->addItem(QString(), Unit);
    m_groupingItem->setVisible(head);
    m_settled = head; // a head begins with the unit, an inspector with his own once he has any
    choose(Unit);
    retranslate();
}

void DueFilters::clear()
{
    const QSignalBlocker quiet(m_grouping);
    m_grouping->setCurrentIndex(0);
    offer({});
    showAll();
}

DueFilter DueFilters::filter() const
{
    DueFilter filter;
    filter.words = m_find->text();
    filter.kind = m_kind->currentData().toString();
    for (const DueState state : States) {
        if (m_states[size_t(state)]->isChecked())
            filter.state = state;
    }
    const QString whose = m_whose->currentData().toString();
    filter.whose = whose == Mine ? Whose::Mine : whose == Section ? Whose::Section : Whose::Unit;
    filter.grouping = m_grouping->currentData() == ByOfficer ? DueGrouping::Officer : DueGrouping::Urgency;
    return filter;
}

void DueFilters::choose(const QString &whose)
{
    const QSignalBlocker quiet(m_whose);
    m_whose->setCurrentIndex(m_whose->findData(whose));
}

void DueFilters::settle(bool hasOwn)
{
    if (!m_settled && hasOwn)
        choose(Mine);
    m_settled = true;
}

void DueFilters::recall(const QJsonObject &facts)
{
    const int whose = m_whose->findData(facts.value(u"whose").toString());
    const int grouping = m_grouping->findData(facts.value(u"grouping").toString());
    const QSignalBlocker quiet(m_whose);
    const QSignalBlocker quietToo(m_grouping);
    if (whose >= 0) {
        m_settled = true;
        m_whose->setCurrentIndex(whose);
    }
    if (grouping >= 0 && !m_groupingItem->isHidden())
        m_grouping->setCurrentIndex(grouping);
    Q_EMIT changed();
}

QJsonObject DueFilters::remembered() const
{
    return {{u"whose"_s, m_whose->currentData().toString()}, {u"grouping"_s, m_grouping->currentData().toString()}};
}

void DueFilters::showAll()
{
    {
        const QSignalBlocker quiet(this);
        for (QToolButton *button : m_states)
            button->setChecked(false);
        m_find->clear();
        m_kind->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

void DueFilters::press(int state)
{
    // One of the three at most: pressing the pressed one again shows all.
    for (int other = 0; other < 3; ++other) {
        if (other != state)
            m_states[size_t(other)]->setChecked(false);
    }
    Q_EMIT changed();
}

void DueFilters::show(const DueModel &model)
{
    for (const DueState state : States)
        m_counts[size_t(state)] = model.count(state);
    showStates();
    showKinds(model.kinds());
}

void DueFilters::showStates()
{
    for (const DueState state : States) {
        const QString number = QLocale().toString(m_counts[size_t(state)]);
        QToolButton *button = m_states[size_t(state)];
        button->setText(u"%1 %2  %3"_s.arg(markOf(state), wordOf(state), number));
        button->setAccessibleName(u"%1: %2"_s.arg(wordOf(state), number));
        button->setToolTip(tr("Show only these"));
        QPalette colours = palette();
        colours.setColor(QPalette::ButtonText, colourOf(state, palette()));
        button->setPalette(colours);
    }
    m_showAll->setVisible(!m_find->text().isEmpty() || m_kind->currentIndex() > 0
                          || std::any_of(m_states.begin(), m_states.end(),
                                         [](const QToolButton *button) { return button->isChecked(); }));
}

void DueFilters::showKinds(QStringList kinds)
{
    // The kind that is chosen stays, even when nothing of it is left.
    const QString chosen = m_kind->currentData().toString();
    if (!chosen.isEmpty() && !kinds.contains(chosen))
        kinds.append(chosen);
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Everything"), QString());
    for (const QString &kind : kinds)
        m_kind->addItem(headed(label(u"due_kinds"_s, kind)), kind);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
    m_kind->parentWidget()->updateGeometry();
}

QWidget *DueFilters::first() const
{
    return m_find;
}

std::vector<QWidget *> DueFilters::controls() const
{
    return {m_whose, m_grouping, m_find, m_kind, m_states[0], m_states[1], m_states[2], m_showAll};
}

void DueFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DueFilters::retranslate()
{
    m_whoseLabel->setText(tr("&Whose"));
    for (int i = 0; i < m_whose->count(); ++i) {
        const QString code = m_whose->itemData(i).toString();
        m_whose->setItemText(i, code == Mine ? tr("Mine") : code == Section ? tr("My section") : tr("The unit"));
    }
    m_groupingLabel->setText(tr("&Group"));
    m_grouping->setItemText(0, tr("By urgency"));
    m_grouping->setItemText(1, tr("By officer"));
    m_findLabel->setText(tr("&Find"));
    m_find->setPlaceholderText(tr("Name or number"));
    m_kindLabel->setText(tr("&Kind"));
    m_showAll->setText(tr("Show &all"));
    QStringList kinds;
    for (int i = 1; i < m_kind->count(); ++i)
        kinds << m_kind->itemData(i).toString();
    showStates();
    showKinds(kinds);
    for (QComboBox *combo : {m_whose, m_grouping})
        combo->parentWidget()->updateGeometry();
}

} // namespace qorgan::ui
