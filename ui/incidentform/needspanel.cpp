// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/needspanel.h"

#include "domain/messages.h"
#include "widgets/texts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

NeedsList::NeedsList(const QString &name) : m_title(new QLabel), m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_column->addWidget(m_title);
}

void NeedsList::say(const QString &title, const QString &nothingMissing)
{
    m_title->setText(title);
    m_nothingMissing = nothingMissing;
    tell();
}

void NeedsList::show(const std::vector<base::Warning> &findings, bool leading)
{
    m_findings = findings;
    m_leading = leading;
    tell();
}

void NeedsList::tell()
{
    const std::size_t wanted = qMax<std::size_t>(1, m_findings.size());
    while (m_lines.size() < wanted) {
        auto *line = new QLabel;
        line->setObjectName(objectName() + u"Line"_s + QString::number(m_lines.size()));
        line->setWordWrap(true);
        connect(line, &QLabel::linkActivated, this, &NeedsList::fieldWanted);
        m_column->addWidget(line);
        m_lines.push_back(line);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QLabel *line = m_lines[i];
        line->setVisible(i < wanted);
        const bool isFinding = i < m_findings.size();
        const QString text = isFinding ? domain::sentence(m_findings[i], currentLanguage())
            : i < wanted               ? QString(u"✓ "_s + m_nothingMissing)
                                       : QString();
        const bool leads = isFinding && m_leading;
        line->setTextFormat(leads ? Qt::RichText : Qt::PlainText);
        line->setTextInteractionFlags(leads ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                            : Qt::NoTextInteraction);
        line->setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
        line->setText(leads ? u"● <a href=\"%1\">%2\u00a0→</a>"_s.arg(m_findings[i].field.toHtmlEscaped(), text.toHtmlEscaped())
                      : isFinding ? QString(u"● "_s + text)
                                  : text);
        line->setAccessibleName(text);
    }
}

} // namespace qorgan::ui
