// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/servicesection.h"

#include "order/nowedit.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

ServiceSection::ServiceSection(SessionThread &session, QWidget *parent)
    : OrderSection(session, u"serviceSection"_s, u"service"_s, parent), m_timeLabel(new QLabel), m_time(new NowEdit),
      m_signed(new QRadioButton), m_refused(new QRadioButton), m_refusalFields(nullptr), m_noteLabel(new QLabel),
      m_note(new QLineEdit), m_firstLabel(new QLabel), m_first(new QLineEdit), m_secondLabel(new QLabel),
      m_second(new QLineEdit), m_serve(new QPushButton)
{
    m_time->setObjectName(u"serviceTimeEdit"_s);
    m_signed->setObjectName(u"signedRadio"_s);
    m_refused->setObjectName(u"refusedRadio"_s);
    m_serve->setObjectName(u"serveButton"_s);
    m_signed->setChecked(true);
    auto *timeRow = new QHBoxLayout;
    timeRow->addWidget(above(m_timeLabel, m_time));
    timeRow->addStretch(1);
    m_body->addLayout(timeRow);
    m_body->addWidget(errorPlace({u"served_at"_s, u"at"_s}, m_time));
    m_body->addWidget(m_signed);
    m_body->addWidget(m_refused);
    m_refusalFields = layOutRefusal();
    m_body->addWidget(m_refusalFields);
    m_body->addWidget(m_serve, 0, Qt::AlignLeft);

    connect(m_refused, &QRadioButton::toggled, m_refusalFields, &QWidget::setVisible);
    connect(m_serve, &QPushButton::clicked, this, &ServiceSection::serve);
    for (QLineEdit *edit : {m_note, m_first, m_second})
        connect(edit, &QLineEdit::returnPressed, this, &ServiceSection::serve);
    retranslate();
}

QWidget *ServiceSection::layOutRefusal()
{
    m_note->setObjectName(u"refusalNoteEdit"_s);
    m_first->setObjectName(u"firstWitnessEdit"_s);
    m_second->setObjectName(u"secondWitnessEdit"_s);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(24, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(above(m_noteLabel, m_note));
    column->addWidget(errorPlace({u"note"_s}, m_note));
    auto *witnesses = new QHBoxLayout;
    witnesses->setSpacing(8);
    witnesses->addWidget(above(m_firstLabel, m_first), 1);
    witnesses->addWidget(above(m_secondLabel, m_second), 1);
    column->addLayout(witnesses);
    column->addWidget(errorPlace({u"witness"_s}, m_first));
    fields->hide();
    return fields;
}

bool ServiceSection::isOffered(security::Roles roles, const OrderView &view) const
{
    return security::may(roles, security::Permission::IssueMeasures)
        && view.times.state == domain::MeasureState::Issued;
}

QWidget *ServiceSection::controlFor(const QString &act) const
{
    return act == u"serve" ? m_time : nullptr;
}

void ServiceSection::shown()
{
    m_time->setNow(view().times.now);
}

void ServiceSection::cleared()
{
    m_time->release();
    m_signed->setChecked(true);
    for (QLineEdit *edit : {m_note, m_first, m_second})
        edit->clear();
}

void ServiceSection::serve()
{
    domain::Service service;
    service.at = m_time->instant();
    if (m_refused->isChecked()) {
        service.mode = domain::ServiceMode::Refused;
        service.note = m_note->text();
        service.witnesses = {m_first->text(), m_second->text()};
    }
    perform([kind = view().card.order.kind, id = view().card.order.id, service](casework::Session &session) {
        return casework::serveMeasure(session, kind, id, service);
    }, [this] { return tr("The order is served; its term runs."); });
}

void ServiceSection::retranslate()
{
    setTitle(tr("Service"));
    m_timeLabel->setText(tr("Handed over at"));
    m_time->retranslate();
    m_signed->setText(tr("The offender si&gned"));
    m_refused->setText(tr("The offender re&fused to sign"));
    m_noteLabel->setText(tr("How it was refused"));
    m_firstLabel->setText(tr("First witness"));
    m_secondLabel->setText(tr("Second witness"));
    m_serve->setText(tr("&Serve"));
    OrderSection::retranslate();
}

} // namespace qorgan::ui
