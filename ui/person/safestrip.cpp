// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person/safestrip.h"

#include "widgets/duelook.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

SafeStrip::SafeStrip(QWidget *parent) : QFrame(parent), m_title(new QLabel), m_text(new QLabel)
{
    setObjectName(u"safeStrip"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_title->setObjectName(u"safeTitle"_s);
    m_text->setObjectName(u"safeText"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    hide();
}

void SafeStrip::show(const domain::SafeContact &rule, bool mayBeInDanger)
{
    m_rule = rule;
    m_isShown = mayBeInDanger || !rule.isEmpty();
    retranslate();
}

void SafeStrip::clear()
{
    m_rule = {};
    m_isShown = false;
    retranslate();
}

void SafeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SafeStrip::retranslate()
{
    setVisible(m_isShown);
    // Amber over whatever the window is painted with now.
    const QPalette around = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor amber = colourOf(casework::DueState::Due, around);
    const QColor window = around.color(QPalette::Window);
    const auto mixed = [](int a, int b) { return (a + 5 * b) / 6; };
    QPalette tinted = around;
    tinted.setColor(QPalette::Window, QColor(mixed(amber.red(), window.red()), mixed(amber.green(), window.green()),
                                             mixed(amber.blue(), window.blue())));
    if (tinted != palette())
        setPalette(tinted);
    QStringList lines;
    if (!m_rule.note.isEmpty())
        lines << m_rule.note;
    if (m_rule.noMessages)
        lines << u"✕ "_s + tr("Leave no messages");
    if (m_rule.noPost)
        lines << u"✕ "_s + tr("Send nothing by post");
    if (m_isShown && lines.isEmpty())
        lines << tr("How this person may be reached safely is not recorded. Ask, and enter it with “Correct”.");
    m_title->setText(m_isShown ? u"▲ "_s + tr("Before calling, writing or going there") : QString());
    m_text->setText(lines.join(u'\n'));
    setAccessibleName(m_isShown ? tr("Safe contact") : QString());
    setAccessibleDescription(m_text->text());
}

} // namespace qorgan::ui
