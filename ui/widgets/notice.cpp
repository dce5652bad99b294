// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/notice.h"

#include "widgets/look.h"

#include <QGridLayout>
#include <QLabel>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

Notice::Notice(QWidget *parent)
    : QWidget(parent), m_mark(new QLabel), m_title(new QLabel), m_text(new QLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(12);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_text, 1, 1);
    grid->setColumnStretch(1, 1);
    m_title->setObjectName(u"noticeTitle"_s);
    m_title->setWordWrap(true);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
}

void Notice::show(Kind kind, const QString &title, const QString &text)
{
    // Shape and word beside the colour: the mark alone is never the message.
    m_mark->setText(kind == Kind::Failure ? u"▲"_s : kind == Kind::Busy ? u"○"_s : u"●"_s);
    setForeground(m_mark, kind == Kind::Failure ? failureColour(palette()) : accentColour(palette()));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    setVisible(true);
}

void Notice::dismiss()
{
    hide();
    m_title->clear();
    m_text->clear();
    setAccessibleName({});
    setAccessibleDescription({});
}

} // namespace qorgan::ui
