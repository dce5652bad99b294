// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/templatehistory.h"

#include "widgets/labelled.h"
#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

TemplateHistory::TemplateHistory(QWidget *parent)
    : QWidget(parent), m_label(new QLabel), m_change(new QComboBox), m_text(new QPlainTextEdit), m_take(new QPushButton)
{
    m_change->setObjectName(u"templateChangeCombo"_s);
    m_text->setObjectName(u"templateChangeText"_s);
    m_take->setObjectName(u"templateTakeBackButton"_s);
    m_change->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_change->setMinimumContentsLength(30);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(above(m_label, m_change));
    column->addWidget(m_text, 1);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_change, &QComboBox::currentIndexChanged, this, &TemplateHistory::showChange);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const int at = m_change->currentIndex();
        if (at >= 0)
            Q_EMIT wanted(m_changes[size_t(at)].language, m_changes[size_t(at)].text);
    });
    retranslate();
}

void TemplateHistory::show(std::vector<casework::TemplateChange> changes)
{
    {
        const QSignalBlocker quiet(m_change);
        m_change->clear();
        m_changes = std::move(changes);
        for (size_t i = 0; i < m_changes.size(); ++i)
            m_change->addItem(QString()); // {} would pick the overload with an icon
    }
    retranslate();
}

void TemplateHistory::showChange()
{
    const int at = m_change->currentIndex();
    const QString text = at < 0 ? QString() : m_changes[size_t(at)].text;
    m_text->setPlainText(text);
    m_take->setEnabled(!text.isEmpty());
}

void TemplateHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TemplateHistory::retranslate()
{
    m_label->setText(m_changes.empty() ? tr("Nobody has changed this form: it is as supplied.") : tr("Changes, the latest first"));
    m_change->setEnabled(!m_changes.empty());
    for (int i = 0; i < m_change->count(); ++i) {
        const casework::TemplateChange &change = m_changes[size_t(i)];
        m_change->setItemText(i, u"%1 · %2 · %3 · %4"_s.arg(dateTimeText(change.at), SheetWords::language(change.language),
                                                            change.officer.name(),
                                                            change.text.isEmpty() ? tr("back to the supplied wording")
                                                                                  : tr("own wording")));
    }
    m_text->setAccessibleName(tr("Wording of that change"));
    m_take->setText(tr("Put it into the editor"));
    showChange();
}

} // namespace qorgan::ui
