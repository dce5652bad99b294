// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidents/columnmenu.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

ColumnMenu::ColumnMenu(const QStringList &codes, QWidget *parent) : QPushButton(parent), m_codes(codes)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    for (const QString &code : codes) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(code);
        action->setCheckable(true);
        action->setChecked(true);
        action->setEnabled(!m_actions.empty());
        m_actions.push_back(action);
        connect(action, &QAction::triggered, this, [this] {
            QJsonArray shown;
            for (const QAction *each : m_actions)
                if (each->isChecked())
                    shown.append(each->objectName());
            Q_EMIT chosen();
            Q_EMIT kept(QJsonDocument(shown).toJson(QJsonDocument::Compact));
        });
    }
    setMenu(menu);
}

std::vector<bool> ColumnMenu::columns() const
{
    std::vector<bool> shown;
    for (const QAction *action : m_actions)
        shown.push_back(action->isChecked());
    return shown;
}

void ColumnMenu::take(const QByteArray &json)
{
    const QJsonArray shown = QJsonDocument::fromJson(json).array();
    for (QAction *action : m_actions)
        action->setChecked(shown.isEmpty() || !action->isEnabled() || shown.contains(action->objectName()));
    Q_EMIT chosen();
}

void ColumnMenu::setNames(const QStringList &names)
{
    for (size_t i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(names.value(int(i)));
}

} // namespace qorgan::ui
