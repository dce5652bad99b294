// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/documentfilters.h"

#include "casework/documents.h"
#include "casework/sheetcode.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/periodchoice.h"
#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using Period = PeriodChoice::Period;

namespace {

constexpr qsizetype CodeLength = 6;

} // namespace

DocumentFilters::DocumentFilters(QWidget *parent)
    : QWidget(parent), m_period(new PeriodChoice(u"document"_s, {Period::AllTime, Period::Today, Period::Week,
                                                                Period::Month30, Period::ThisYear, Period::Dates})),
      m_formLabel(new QLabel), m_form(new QComboBox), m_audienceLabel(new QLabel), m_audience(new QComboBox),
      m_officerLabel(new QLabel), m_officer(new QComboBox), m_codeLabel(new QLabel), m_code(new QLineEdit),
      m_codeError(nullptr)
{
    m_form->setObjectName(u"documentFormCombo"_s);
    m_audience->setObjectName(u"documentAudienceCombo"_s);
    m_officer->setObjectName(u"documentOfficerCombo"_s);
    m_code->setObjectName(u"documentCodeEdit"_s);
    m_codeError = new FieldError(m_code); // it takes the name of its field
    offerChoices();
    layOut();
    connect(m_period, &PeriodChoice::changed, this, &DocumentFilters::changed);
    for (QComboBox *combo : {m_form, m_audience, m_officer})
        connect(combo, &QComboBox::currentIndexChanged, this, &DocumentFilters::changed);
    connect(m_code, &QLineEdit::textChanged, this, [this] { takeCode(false); });
    connect(m_code, &QLineEdit::returnPressed, this, [this] { takeCode(true); });
    retranslate();
}

void DocumentFilters::offerChoices()
{
    m_form->addItem(QString(), QString());
    m_audience->addItem(QString(), QString());
    for (const casework::FormFacts &form : casework::forms()) {
        m_form->addItem(QString(), form.code); // {} would pick the overload with an icon
        for (const QString &audience : form.audiences)
            if (m_audience->findData(audience) < 0)
                m_audience->addItem(QString(), audience);
    }
    offerOfficers({});
}

void DocumentFilters::offerOfficers(const std::vector<casework::Officer> &officers)
{
    const QSignalBlocker quiet(m_officer);
    m_officer->clear();
    m_officer->addItem(tr("Everyone"), QUuid()); // said anew in retranslate()
    for (const casework::Officer &officer : officers)
        m_officer->addItem(officer.name(), officer.id.uuid);
}

void DocumentFilters::layOut()
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(16);
    for (QComboBox *combo : {m_form, m_audience})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // However long a name is, the page is no wider for it.
    m_officer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_officer->setMinimumContentsLength(22);
    flow->addWidget(m_period);
    flow->addWidget(above(m_formLabel, m_form));
    flow->addWidget(above(m_audienceLabel, m_audience));
    flow->addWidget(above(m_officerLabel, m_officer));
    auto *code = above(m_codeLabel, m_code);
    code->layout()->addWidget(m_codeError);
    m_code->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    flow->addWidget(code);
}

casework::DocumentFilter DocumentFilters::filter() const
{
    casework::DocumentFilter filter;
    filter.from = m_period->from();
    filter.to = m_period->to();
    filter.form = m_form->currentData().toString();
    filter.audience = m_audience->currentData().toString();
    if (const QUuid officer = m_officer->currentData().toUuid(); !officer.isNull())
        filter.officer = domain::AccountId{officer};
    if (const auto code = casework::readSheetCode(m_code->text()))
        filter.code = *code;
    return filter;
}

bool DocumentFilters::check() const
{
    return m_period->check();
}

void DocumentFilters::reset()
{
    const QSignalBlocker quiet(this);
    offerOfficers({});
    m_period->reset();
    m_code->clear();
    for (QComboBox *combo : {m_form, m_audience})
        combo->setCurrentIndex(0);
}

std::vector<QWidget *> DocumentFilters::controls() const
{
    return {m_period, m_form, m_audience, m_officer, m_code};
}

/// A code is asked for as soon as it is whole; what is none is said when it was typed to its end.
void DocumentFilters::takeCode(bool settled)
{
    const QString typed = m_code->text().remove(u' ').remove(u'-');
    const bool isCode = casework::readSheetCode(typed).has_value();
    m_isNoCode = !isCode && !typed.isEmpty() && (settled || typed.size() >= CodeLength);
    retranslate();
    if (isCode || typed.isEmpty())
        Q_EMIT changed();
}

void DocumentFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DocumentFilters::retranslate()
{
    m_formLabel->setText(tr("For&m"));
    m_form->setItemText(0, tr("All forms"));
    for (int i = 1; i < m_form->count(); ++i)
        m_form->setItemText(i, SheetWords::form(m_form->itemData(i).toString()));
    m_audienceLabel->setText(tr("Rea&der"));
    m_audience->setItemText(0, tr("All readers"));
    for (int i = 1; i < m_audience->count(); ++i)
        m_audience->setItemText(i, label(u"audiences"_s, m_audience->itemData(i).toString()));
    m_officerLabel->setText(tr("Pr&inted by"));
    m_officer->setItemText(0, tr("Everyone"));
    m_codeLabel->setText(tr("&Code on the sheet"));
    m_codeError->say(m_isNoCode ? tr("This is no code of a sheet: six letters and figures stand at its foot.") : QString());
}

} // namespace qorgan::ui
