// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/watchsection.h"

#include "order/nowedit.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

WatchSection::WatchSection(SessionThread &session, QWidget *parent)
    : StepSection(session, u"watchSection"_s, u"watch"_s, parent), m_earlier(new QLabel), m_fields(nullptr),
      m_timeLabel(new QLabel), m_time(new NowEdit), m_noteLabel(new QLabel), m_note(new QLineEdit),
      m_record(new QPushButton)
{
    m_earlier->setObjectName(u"earlierWatchLabel"_s);
    m_earlier->setTextFormat(Qt::PlainText);
    m_earlier->setWordWrap(true);
    m_fields = layOutFields();
    m_body->addWidget(m_earlier);
    m_body->addWidget(m_fields);
    connect(m_record, &QPushButton::clicked, this, &WatchSection::record);
    connect(m_note, &QLineEdit::returnPressed, this, &WatchSection::record);
    retranslate();
}

QWidget *WatchSection::layOutFields()
{
    m_time->setObjectName(u"watchTimeEdit"_s);
    m_note->setObjectName(u"watchNoteEdit"_s);
    m_record->setObjectName(u"recordWatchButton"_s);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(above(m_timeLabel, m_time));
    row->addWidget(above(m_noteLabel, m_note), 1);
    column->addLayout(row);
    column->addWidget(errorPlace({u"at"_s, u"measure"_s}, m_time));
    column->addWidget(errorPlace({u"note"_s}, m_note));
    column->addWidget(m_record, 0, Qt::AlignLeft);
    return fields;
}

QWidget *WatchSection::controlFor(const QString &act) const
{
    return act == u"watch" && m_fields->isVisibleTo(this) ? m_note : nullptr;
}

std::vector<QWidget *> WatchSection::controls() const
{
    return {m_time, m_note, m_record};
}

void WatchSection::show(domain::MeasureId measure, const casework::Watch &watch, security::Roles roles)
{
    if (measure != m_measure)
        forget();
    m_measure = measure;
    m_watch = watch;
    const bool offered = watch.isOpen && security::may(roles, security::Permission::RecordChecks);
    m_fields->setVisible(offered);
    setVisible(offered || !watch.notes.empty());
    shown();
    if (offered)
        beginDraft(measure.uuid);
}

void WatchSection::clear()
{
    m_measure = {};
    m_watch = {};
    forget();
    hide();
}

void WatchSection::shown()
{
    m_time->setNow(m_watch.now);
    QStringList lines;
    for (const domain::Visit &note : m_watch.notes)
        lines << u"✓ "_s + dateTimeText(note.at) + (note.note.isEmpty() ? QString() : QString(u"  "_s + note.note));
    m_earlier->setText(lines.join(u'\n'));
    m_earlier->setVisible(!lines.isEmpty());
}

void WatchSection::cleared()
{
    m_time->release();
    m_note->clear();
    m_next = {};
}

void WatchSection::record()
{
    if (m_next.isNull())
        m_next = QUuid::createUuid();
    act<casework::Watch>(
        [id = m_measure, at = m_time->instant(), note = m_note->text(),
         next = m_next](casework::Session &session) -> base::Result<casework::Watch> {
            if (const auto noted = casework::noteWatch(session, id, at, note, next); !noted)
                return base::fail(noted.error());
            return casework::watchOf(session, id);
        },
        [this, id = m_measure] { return id == m_measure; },
        [this](const casework::Watch &watch) {
            m_watch = watch;
            shown();
            Q_EMIT said(tr("It is recorded; the next reminder comes by itself."));
            Q_EMIT recorded();
        });
}

void WatchSection::retranslate()
{
    setTitle(tr("Watch after the end"));
    m_timeLabel->setText(tr("Asked after at"));
    m_time->retranslate();
    m_noteLabel->setText(tr("How things stand"));
    m_record->setText(tr("Record &how things stand"));
    shown();
    StepSection::retranslate();
}

} // namespace qorgan::ui
