// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/foldhead.h"

#include "widgets/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

FoldHead::FoldHead(const QString &name, QWidget *parent)
    : QWidget(parent), m_button(new QToolButton), m_summary(new QLabel)
{
    m_button->setObjectName(name + u"FoldButton"_s);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    QFont bold = m_button->font();
    bold.setBold(true);
    m_button->setFont(bold);
    QFont plain = m_summary->font();
    plain.setBold(false); // also under a head that is bold as a title
    m_summary->setFont(plain);
    m_summary->setObjectName(name + u"Summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_button);
    row->addWidget(m_summary, 1);
    connect(m_button, &QToolButton::clicked, this, [this] {
        setOpen(!m_open);
        Q_EMIT toggled(m_open);
    });
    setOpen(false);
}

void FoldHead::holds(QWidget *body)
{
    m_body = body;
    m_body->setVisible(m_open);
}

void FoldHead::say(const QString &title, const QString &summary)
{
    m_button->setText(title);
    m_summary->setText(summary);
    colour();
    retranslate();
}

void FoldHead::setOpen(bool open)
{
    m_open = open;
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (m_body)
        m_body->setVisible(open);
    retranslate();
}

QWidget *FoldHead::button() const
{
    return m_button;
}

void FoldHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

/// An alarm stands out beside its mark.
void FoldHead::colour()
{
    const bool alarm = m_summary->text().startsWith(u'▲');
    setForeground(m_summary, alarm ? failureColour(palette()) : palette().color(QPalette::WindowText));
}

void FoldHead::retranslate()
{
    m_button->setAccessibleName(m_summary->text().isEmpty() ? m_button->text()
                                                            : m_button->text() + u": "_s + m_summary->text());
    m_button->setAccessibleDescription(m_open ? tr("open; Space folds it") : tr("folded; Space opens it"));
}

} // namespace qorgan::ui
