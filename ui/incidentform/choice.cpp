// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/choice.h"

#include "widgets/texts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

Choice::Choice(const QString &name, const QString &catalogue, const QStringList &codes)
    : m_catalogue(catalogue), m_codes(codes), m_buttons(new QButtonGroup(this))
{
    setObjectName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(12);
    for (int i = 0; i < codes.size(); ++i) {
        auto *button = new QRadioButton;
        button->setObjectName(name + u'_' + codes[i]);
        m_buttons->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    setFocusProxy(m_buttons->button(0));
    connect(m_buttons, &QButtonGroup::idToggled, this, [this] {
        if (!m_choosing)
            Q_EMIT answered();
        Q_EMIT changed();
    });
}

QString Choice::code() const
{
    return m_codes.value(m_buttons->checkedId());
}

void Choice::choose(const QString &code)
{
    m_choosing = true;
    if (auto *wanted = m_buttons->button(int(m_codes.indexOf(code)))) {
        wanted->setChecked(true);
    } else {
        m_buttons->setExclusive(false);
        for (QAbstractButton *button : m_buttons->buttons())
            button->setChecked(false);
        m_buttons->setExclusive(true);
    }
    m_choosing = false;
}

void Choice::retranslate(const QString &question)
{
    for (int i = 0; i < m_codes.size(); ++i) {
        QAbstractButton *button = m_buttons->button(i);
        button->setText(label(m_catalogue, m_codes[i]));
        button->setAccessibleName(question + u": "_s + button->text());
    }
}

} // namespace qorgan::ui
