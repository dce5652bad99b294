// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person/incidentlines.h"

#include "person/chain.h"
#include "person/linkbutton.h"
#include "widgets/foldhead.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::CardIncident;

namespace {

/// Earlier ones are shown on wish.
constexpr std::size_t FewIncidents = 5;

} // namespace

IncidentLines::IncidentLines(QWidget *parent)
    : QWidget(parent), m_head(new FoldHead(u"incidentLines"_s)), m_body(new QWidget), m_none(new QLabel),
      m_more(new QPushButton)
{
    setObjectName(u"incidentLines"_s);
    m_none->setObjectName(u"noIncidentsLabel"_s);
    m_none->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addRuledTitle(column, m_head);
    column->addWidget(m_body);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(4);
    body->addWidget(m_none);
    m_more->setObjectName(u"moreIncidentsButton"_s);
    body->addWidget(m_more, 0, Qt::AlignLeft);
    m_head->holds(m_body);
    m_head->setOpen(true);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        showRows();
        m_lines[FewIncidents].when->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

void IncidentLines::show(const std::vector<CardIncident> &incidents)
{
    delete m_rows;
    m_lines.clear();
    m_all = false;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const CardIncident &incident : incidents)
        add(incident);
    static_cast<QVBoxLayout *>(m_body->layout())->insertWidget(1, m_rows);
    showRows();
    retranslate();
}

void IncidentLines::add(const CardIncident &incident)
{
    Line line{incident, new LinkButton, new QLabel, new QWidget, {}};
    line.when->setObjectName(u"incidentButton%1"_s.arg(m_lines.size()));
    line.part->setObjectName(u"incidentPart%1"_s.arg(m_lines.size()));
    line.part->setTextFormat(Qt::PlainText);
    line.part->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(line.when, 0, Qt::AlignVCenter);
    head->addWidget(line.part, 1, Qt::AlignVCenter);
    m_rows->layout()->addWidget(line.row);
    auto *column = new QVBoxLayout(line.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    for (std::size_t i = 0; i < qMax<std::size_t>(1, incident.measures.size()); ++i) {
        auto *chain = new ChainLine;
        column->addWidget(chain);
        line.chains.push_back(chain);
    }
    column->addSpacing(8);
    connect(line.when, &QAbstractButton::clicked, this, [this, id = incident.id] { Q_EMIT incidentWanted(id.uuid); });
    m_lines.push_back(std::move(line));
}

void IncidentLines::showRows()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].row->setVisible(m_all || i < FewIncidents);
    m_more->setVisible(!m_all && FewIncidents < m_lines.size());
}

void IncidentLines::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString IncidentLines::partText(const CardIncident &incident) const
{
    QStringList roles;
    if (incident.asOffender)
        roles << tr("offender");
    if (incident.asVictim)
        roles << tr("victim");
    if (incident.asReporter)
        roles << tr("told the police");
    QStringList parts{roles.join(u", "_s)};
    if (!incident.asOffender)
        parts << tr("offender: %1").arg(incident.offenderName.isEmpty() ? tr("not established") : incident.offenderName);
    const bool isOnlyVictim = incident.asVictim && incident.victims == 1;
    if (!isOnlyVictim) {
        const QString first = incident.victimName.isEmpty() ? tr("not established") : incident.victimName;
        parts << tr("victim: %1").arg(incident.victims > 1 ? QString(first + u" +"_s + QString::number(incident.victims - 1))
                                                          : first);
    }
    if (const QString article = label(u"articles"_s, incident.article); !article.isEmpty())
        parts << article;
    return parts.join(u" · "_s);
}

void IncidentLines::retranslate()
{
    m_head->say(tr("Incidents, and what was done"),
                m_lines.empty() ? QString() : tr("%n incident(s)", nullptr, int(m_lines.size())));
    m_more->setText(tr("Show all %1").arg(m_lines.size()));
    m_none->setVisible(m_lines.empty());
    m_none->setText(tr("This person occurs in no incident."));
    for (const Line &line : m_lines) {
        const QString when = dateTimeText(line.incident.detectedAt);
        line.when->setText(when);
        line.when->setAccessibleName(tr("Incident of %1").arg(when));
        line.when->setToolTip(label(u"sources"_s, line.incident.source));
        line.part->setText(partText(line.incident));
        const auto &measures = line.incident.measures;
        for (std::size_t i = 0; i < line.chains.size(); ++i) {
            line.chains[i]->setAccessibleName(tr("What was done about the incident of %1").arg(when));
            line.chains[i]->show(Chain::of(line.incident, measures.empty() ? nullptr : &measures[i]));
        }
    }
}

} // namespace qorgan::ui
