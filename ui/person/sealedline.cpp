// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person/sealedline.h"

#include "domain/messages.h"
#include "widgets/look.h"
#include "widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto SealAfter = 20s; // DP-10

} // namespace

SealedLine::SealedLine(const QString &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_text(new QLabel), m_button(new QPushButton), m_error(new QLabel)
{
    m_text->setObjectName(field + u"Value"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_error->setObjectName(field + u"Error"_s);
    m_error->setWordWrap(true);
    m_button->setObjectName(field + u"ShowButton"_s);
    m_timer.setSingleShot(true);
    m_timer.setInterval(SealAfter);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_error);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state == State::Revealed)
            seal();
        else
            Q_EMIT wanted(m_field);
    });
    connect(&m_timer, &QTimer::timeout, this, &SealedLine::seal);
    retranslate();
}

void SealedLine::showOpen(Text value)
{
    m_value = std::move(value);
    m_state = State::Open;
    retranslate();
}

void SealedLine::showSealed()
{
    m_value = {};
    m_state = State::Sealed;
    m_timer.stop();
    retranslate();
}

void SealedLine::reveal(Text value)
{
    m_value = std::move(value);
    m_cause = {};
    m_state = State::Revealed;
    m_timer.start();
    retranslate();
}

void SealedLine::refuse(Text cause)
{
    m_cause = std::move(cause);
    retranslate();
}

void SealedLine::seal()
{
    if (m_state == State::Revealed)
        showSealed();
}

void SealedLine::clear()
{
    m_value = {};
    m_cause = {};
    m_state = State::Nothing;
    m_timer.stop();
    retranslate();
}

void SealedLine::retranslate()
{
    const QString name = domain::fieldLabel(m_field, currentLanguage());
    m_text->setText(m_state == State::Nothing  ? QString()
                    : m_state == State::Sealed ? u"●●●●●● "_s + tr("hidden")
                                               : m_value());
    m_text->setAccessibleName(m_state == State::Sealed ? tr("%1: hidden").arg(name) : QString());
    m_button->setVisible(m_state == State::Sealed || m_state == State::Revealed);
    m_button->setText(m_state == State::Revealed ? tr("Hide") : tr("Show"));
    m_button->setAccessibleName(name + u": "_s + m_button->text());
    m_button->setToolTip(m_state == State::Revealed
                             ? tr("Hidden again by itself after 20 seconds")
                             : tr("Shows it for 20 seconds; the log notes who looked, not what stood there"));
    m_error->setVisible(m_cause != nullptr);
    m_error->setText(m_cause ? u"▲ "_s + m_cause() : QString());
    setForeground(m_error, failureColour(palette()));
}

} // namespace qorgan::ui
