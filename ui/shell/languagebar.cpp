// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/languagebar.h"

#include "widgets/texts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

LanguageBar::LanguageBar(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(0);
    for (const base::Language language : base::AllLanguages) {
        const base::Texts shortNames{u"қаз"_s, u"рус"_s, u"eng"_s};
        const base::Texts names{u"Қазақ тілі"_s, u"Русский язык"_s, u"English"_s};
        auto *button = new QToolButton;
        button->setObjectName(base::languageCode(language) + u"LanguageButton"_s);
        button->setText(shortNames.in(language));
        button->setAccessibleName(names.in(language));
        button->setToolTip(names.in(language));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addButton(button, int(language));
        row->addWidget(button);
    }
    // Assistive technology toggles a button that can be checked, and never clicks it.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && base::Language(id) != currentLanguage())
            Q_EMIT chosen(base::Language(id));
    });
    showCurrent();
}

void LanguageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showCurrent();
    QWidget::changeEvent(event);
}

void LanguageBar::showCurrent()
{
    m_buttons->button(int(currentLanguage()))->setChecked(true);
}

} // namespace qorgan::ui
