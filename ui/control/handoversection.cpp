// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/handoversection.h"

#include "casework/handover.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// The note belongs to no record: all that is typed for a shift is kept under one.
const QUuid OneNote(u"5d0f2f43-3d1c-4f0a-9a55-7f6f6b0c1d11"_s);

} // namespace

HandoverSection::HandoverSection(SessionThread &session, QWidget *parent)
    : StepSection(session, u"handoverSection"_s, u"handover"_s, parent), m_noteLabel(new QLabel), m_note(new QLineEdit),
      m_handOver(new QPushButton)
{
    title()->hide();
    m_note->setObjectName(u"handoverNoteEdit"_s);
    m_handOver->setObjectName(u"handOverButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(beside(m_noteLabel, m_note), 1);
    row->addWidget(m_handOver);
    m_body->addLayout(row);
    m_body->addWidget(errorPlace({u"note"_s}, m_note));
    connect(m_handOver, &QPushButton::clicked, this, &HandoverSection::handOver);
    connect(m_note, &QLineEdit::returnPressed, this, &HandoverSection::handOver);
    retranslate();
}

QWidget *HandoverSection::controlFor(const QString &act) const
{
    return act == u"handover" ? m_note : nullptr;
}

std::vector<QWidget *> HandoverSection::controls() const
{
    return {m_note, m_handOver};
}

void HandoverSection::begin()
{
    m_open = true;
    beginDraft(OneNote);
}

void HandoverSection::clear()
{
    m_open = false;
    forget();
    hide();
}

void HandoverSection::cleared()
{
    m_note->clear();
    m_next = {};
}

void HandoverSection::handOver()
{
    if (!m_open)
        return;
    if (m_next.isNull())
        m_next = QUuid::createUuid();
    act<casework::Handover>(
        [note = m_note->text(), id = m_next](casework::Session &session) { return casework::handOver(session, note, id); },
        [this] { return m_open; },
        [this](const casework::Handover &) {
            Q_EMIT said(tr("The shift is handed over; the next page begins here."));
            Q_EMIT handedOver();
        });
}

void HandoverSection::retranslate()
{
    setTitle(tr("Shift handover"));
    m_noteLabel->setText(tr("For the &next shift"));
    m_handOver->setText(tr("Hand &over"));
    StepSection::retranslate();
}

} // namespace qorgan::ui
