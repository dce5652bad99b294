// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/codecombo.h"

#include "domain/catalogue.h"
#include "widgets/texts.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

CodeCombo::CodeCombo(const QString &catalogue, Show show) : m_catalogue(catalogue), m_show(show)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setFocusPolicy(Qt::StrongFocus);
    addItem(QString());
    for (const auto &item : domain::catalogue(m_catalogue).items())
        addItem(QString(), item.code);
    retranslate();
}

void CodeCombo::choose(const QString &code)
{
    setCurrentIndex(code.isEmpty() ? 0 : qMax(0, findData(code)));
}

void CodeCombo::restrictTo(const QString &property, const QString &value)
{
    const QString chosen = code();
    {
        const QSignalBlocker blocker(this);
        clear();
        addItem(QString());
        for (const auto &item : domain::catalogue(m_catalogue).items())
            if (item.properties.value(property).toString() == value)
                addItem(QString(), item.code);
        retranslate();
        choose(chosen);
    }
    if (code() != chosen)
        Q_EMIT currentIndexChanged(currentIndex());
}

void CodeCombo::retranslate()
{
    for (int i = 1; i < count(); ++i) {
        const QString code = itemData(i).toString();
        const QString name = label(m_catalogue, code);
        setItemText(i, m_show == Show::Name ? name : QString(code + u" · "_s + name));
    }
}

void CodeCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace qorgan::ui
