// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderfields.h"

#include "order/restrictionticks.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

OrderFields::OrderFields(QWidget *parent)
    : QWidget(parent), m_restrictionsLabel(new QLabel), m_restrictions(new RestrictionTicks),
      m_kazakhLabel(new QLabel), m_kazakh(new QPlainTextEdit), m_russianLabel(new QLabel),
      m_russian(new QPlainTextEdit), m_placeLabel(new QLabel), m_place(new QLineEdit), m_reasonField(nullptr),
      m_reasonLabel(new QLabel), m_reason(new QLineEdit)
{
    m_kazakh->setObjectName(u"circumstancesKkEdit"_s);
    m_russian->setObjectName(u"circumstancesRuEdit"_s);
    m_place->setObjectName(u"placeEdit"_s);
    m_reason->setObjectName(u"overrideEdit"_s);
    for (QPlainTextEdit *edit : {m_kazakh, m_russian}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(fontMetrics().height() * 5);
        // As high as the room there is, whatever the text would like.
        edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        connect(edit, &QPlainTextEdit::textChanged, this, &OrderFields::changed);
    }
    connect(m_restrictions, &RestrictionTicks::changed, this, &OrderFields::changed);
    for (QLineEdit *edit : {m_place, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &OrderFields::changed);
    layOut();
}

void OrderFields::layOut()
{
    m_reasonField = above(m_reasonLabel, m_reason);
    m_reasonField->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addRuledTitle(column, m_restrictionsLabel);
    column->addWidget(m_restrictions);
    column->addWidget(errorPlace({u"restrictions"_s}, m_restrictions));
    column->addSpacing(4);
    column->addWidget(above(m_kazakhLabel, m_kazakh), 1);
    column->addWidget(errorPlace({u"circumstances"_s, u"circumstances.kk"_s}, m_kazakh));
    column->addWidget(above(m_russianLabel, m_russian), 1);
    column->addWidget(errorPlace({u"circumstances.ru"_s}, m_russian));
    column->addWidget(above(m_placeLabel, m_place));
    column->addWidget(errorPlace({u"place"_s}, m_place));
    column->addWidget(m_reasonField);
    column->addWidget(errorPlace({u"override"_s}, m_reason));
}

FieldError *OrderFields::errorPlace(const QStringList &fields, QWidget *control)
{
    auto *error = new FieldError(control);
    m_places.push_back({fields, control, error});
    return error;
}

void OrderFields::begin(const QStringList &restrictions, const domain::Narrative &narrative)
{
    m_restrictions->offer(restrictions, m_kazakh);
    m_restrictionsLabel->setVisible(!restrictions.isEmpty());
    m_kazakh->setPlainText(narrative.kk);
    m_russian->setPlainText(narrative.ru);
    m_place->clear();
    m_reason->clear();
}

void OrderFields::clear()
{
    begin({}, {});
    m_reasonField->hide();
    say({});
}

void OrderFields::fill(casework::OrderDraft &draft) const
{
    draft.restrictions = m_restrictions->ticked();
    draft.circumstances = {m_kazakh->toPlainText(), m_russian->toPlainText()};
    draft.place = m_place->text();
    if (m_reasonField->isVisibleTo(this))
        draft.overrideReason = m_reason->text();
}

bool OrderFields::hasKazakh() const
{
    return !m_kazakh->toPlainText().trimmed().isEmpty();
}

bool OrderFields::hasRussian() const
{
    return !m_russian->toPlainText().trimmed().isEmpty();
}

void OrderFields::askForReason()
{
    m_reasonField->show();
}

bool OrderFields::say(const std::optional<base::Error> &refusal)
{
    bool placed = false;
    for (const ErrorPlace &place : m_places) {
        const bool here = refusal && place.fields.contains(refusal->field);
        place.error->say(here ? sentence(*refusal) : QString());
        placed = placed || here;
    }
    return placed;
}

QWidget *OrderFields::controlOf(const QString &field) const
{
    const auto place = std::find_if(m_places.begin(), m_places.end(),
                                    [&](const ErrorPlace &each) { return each.fields.contains(field); });
    return place == m_places.end() ? nullptr : place->control;
}

void OrderFields::focusFirst()
{
    if (m_restrictions->isEmpty())
        m_kazakh->setFocus();
    else
        m_restrictions->setFocus();
}

void OrderFields::focusCircumstances()
{
    m_kazakh->setFocus();
}

QWidget *OrderFields::lastControl() const
{
    return m_reason;
}

void OrderFields::retranslate()
{
    m_restrictionsLabel->setText(tr("Prohibited"));
    m_restrictions->retranslate();
    m_kazakhLabel->setText(tr("Circumstances in &Kazakh"));
    m_russianLabel->setText(tr("Circumstances in &Russian"));
    m_placeLabel->setText(tr("&Place of issue"));
    m_place->setPlaceholderText(tr("empty: the unit's address"));
    m_reasonLabel->setText(tr("Reason for a &second order for the same persons"));
}

} // namespace qorgan::ui
