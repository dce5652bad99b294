// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/offer.h"

#include "widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

Offer::Offer(const QString &name, QWidget *parent)
    : QWidget(parent), m_mark(new QLabel(u"●"_s)), m_sentence(new QLabel), m_act(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_act);
    m_sentence->setObjectName(name + u"Text"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_act->setObjectName(name);
    connect(m_act, &QPushButton::clicked, this, &Offer::taken);
    hide();
}

void Offer::show(const QString &sentence, const QString &act)
{
    setForeground(m_mark, accentColour(palette()));
    m_sentence->setText(sentence);
    m_act->setText(act);
    m_act->setAccessibleDescription(sentence);
    setVisible(true);
}

void Offer::dismiss()
{
    hide();
    m_sentence->clear();
    m_act->setAccessibleDescription({});
}

} // namespace qorgan::ui
