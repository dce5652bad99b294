// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidents/savedfilters.h"

#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"

#include <QCollator>
#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 60;

} // namespace

SavedFilters::SavedFilters(QWidget *parent)
    : QWidget(parent), m_label(new QLabel), m_combo(new QComboBox), m_save(new QPushButton), m_delete(new QPushButton),
      m_naming(new QWidget), m_nameLabel(new QLabel), m_name(new QLineEdit), m_keep(new QPushButton),
      m_cancel(new QPushButton), m_error(nullptr)
{
    m_combo->setObjectName(u"savedFilterCombo"_s);
    m_save->setObjectName(u"saveFilterButton"_s);
    m_delete->setObjectName(u"deleteFilterButton"_s);
    m_name->setObjectName(u"filterNameEdit"_s);
    m_keep->setObjectName(u"keepFilterButton"_s);
    m_cancel->setObjectName(u"cancelFilterButton"_s);
    m_error = new FieldError(m_name);
    m_combo->setMinimumContentsLength(20);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMaxLength(LongestName);
    m_name->setMinimumWidth(240);
    m_label->setBuddy(m_combo);
    m_nameLabel->setBuddy(m_name);

    // In rows that wrap: at 200 % there is no room for one line.
    const auto lay = [](QWidget *row, const std::vector<QWidget *> &widgets) {
        auto *flow = new FlowLayout(row);
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(8);
        for (QWidget *widget : widgets) {
            widget->setMinimumHeight(widgets.back()->sizeHint().height()); // labels stand in the middle of the line
            flow->addWidget(widget);
        }
    };
    auto *choice = new QWidget;
    lay(choice, {m_label, m_combo, m_save, m_delete});
    lay(m_naming, {m_nameLabel, m_name, m_keep, m_cancel});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(choice);
    column->addWidget(m_naming);
    column->addWidget(m_error);
    m_naming->hide();
    connectAll();
    retranslate();
    fill({});
}

void SavedFilters::connectAll()
{
    connect(m_combo, &QComboBox::activated, this, [this](int line) {
        showState();
        if (line > 0)
            Q_EMIT chosen(m_filters[size_t(line - 1)].filter);
    });
    connect(m_save, &QPushButton::clicked, this, &SavedFilters::begin);
    connect(m_delete, &QPushButton::clicked, this, &SavedFilters::remove);
    connect(m_keep, &QPushButton::clicked, this, &SavedFilters::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedFilters::keep);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        end();
        m_save->setFocus(Qt::OtherFocusReason);
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameMissing = false;
        m_error->clear();
    });
}

void SavedFilters::take(const QByteArray &json)
{
    m_filters.clear();
    for (const QJsonValue &each : QJsonDocument::fromJson(json).array()) {
        const QString name = each[u"name"].toString();
        if (!name.isEmpty() && each[u"filter"].isObject())
            m_filters.push_back({name, each[u"filter"].toObject()});
    }
    fill({});
}

void SavedFilters::clear()
{
    end();
    m_current = {};
    take({});
}

void SavedFilters::setCurrent(const QJsonObject &filter)
{
    m_current = filter;
    const auto found = std::find_if(m_filters.begin(), m_filters.end(),
                                    [&](const Filter &each) { return each.filter == filter; });
    m_combo->setCurrentIndex(found == m_filters.end() ? 0 : int(found - m_filters.begin()) + 1);
    showState();
}

void SavedFilters::begin()
{
    m_naming->show();
    m_name->setText(m_combo->currentIndex() > 0 ? m_combo->currentText() : QString());
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SavedFilters::end()
{
    m_naming->hide();
    m_name->clear();
}

void SavedFilters::keep()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_nameMissing = true;
        m_error->say(tr("Give the filter a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    // The same name means the same filter, as it is now.
    std::erase_if(m_filters, [&](const Filter &each) { return each.name == name; });
    m_filters.push_back({name, m_current});
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(m_filters.begin(), m_filters.end(),
              [&](const Filter &one, const Filter &other) { return collator.compare(one.name, other.name) < 0; });
    end();
    fill(name);
    m_combo->setFocus(Qt::OtherFocusReason);
    remember();
}

void SavedFilters::remove()
{
    const int line = m_combo->currentIndex();
    if (line < 1)
        return;
    m_filters.erase(m_filters.begin() + line - 1);
    fill({});
    m_save->setFocus(Qt::OtherFocusReason);
    remember();
}

void SavedFilters::fill(const QString &name)
{
    const QSignalBlocker quiet(m_combo);
    while (m_combo->count() > 1)
        m_combo->removeItem(1);
    if (m_combo->count() == 0)
        m_combo->addItem(tr("none chosen"));
    for (const Filter &each : m_filters) {
        m_combo->addItem(each.name);
        if (each.name == name)
            m_combo->setCurrentIndex(m_combo->count() - 1);
    }
    showState();
}

void SavedFilters::remember()
{
    QJsonArray array;
    for (const Filter &each : m_filters)
        array.append(QJsonObject{{u"name"_s, each.name}, {u"filter"_s, each.filter}});
    Q_EMIT kept(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void SavedFilters::showState()
{
    m_combo->setEnabled(!m_filters.empty());
    m_delete->setVisible(m_combo->currentIndex() > 0);
}

void SavedFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SavedFilters::retranslate()
{
    m_label->setText(tr("Saved filters"));
    if (m_combo->count() > 0)
        m_combo->setItemText(0, tr("none chosen"));
    m_save->setText(tr("Sa&ve the filter…"));
    m_delete->setText(tr("D&elete"));
    m_delete->setAccessibleName(tr("Delete the saved filter"));
    m_nameLabel->setText(tr("Name of the filter"));
    m_keep->setText(tr("Save"));
    m_keep->setAccessibleName(tr("Save the filter under this name"));
    m_cancel->setText(tr("Do not save"));
    if (m_nameMissing)
        m_error->say(tr("Give the filter a name."));
}

} // namespace qorgan::ui
