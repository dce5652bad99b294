// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person/identityview.h"

#include "domain/messages.h"
#include "domain/phone.h"
#include "people/personwords.h"
#include "person/linkbutton.h"
#include "person/sealedline.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::PersonCard;
using domain::Person;

namespace {

const std::array<QString, 4> SealedFields{u"phone"_s, u"workplace"_s, u"address"_s, u"registered_address"_s};

QString yesOrNo(const std::optional<bool> &answer)
{
    return answer ? label(u"yes_no_unknown"_s, *answer ? u"yes"_s : u"no"_s) : QString();
}

QString sexText(const std::optional<domain::Sex> &sex)
{
    return sex ? label(u"sexes"_s, *sex == domain::Sex::Male ? u"m"_s : u"f"_s) : QString();
}

/// A contact that is open, in the language of the window; empty where it is not recorded.
QString openContact(const PersonCard &card, const QString &field)
{
    if (field == u"phone")
        return domain::readablePhone(card.person.phone);
    if (field == u"workplace")
        return card.person.workplace;
    return (field == u"address" ? card.address : card.registeredAddress).in(currentLanguage());
}

} // namespace

IdentityView::IdentityView(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_lines{}, m_representativeName(new QLabel),
      m_representative(new LinkButton), m_sealedNames{}, m_sealed{}
{
    setObjectName(u"identityView"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const int nameWidth = fontMetrics().averageCharWidth() * 22;
    int at = 0;
    const auto addLine = [&](QLabel *name, QWidget *value) {
        name->setWordWrap(true);
        name->setFixedWidth(nameWidth);
        grid->addWidget(name, at, 0, Qt::AlignTop);
        grid->addWidget(value, at++, 1);
    };
    for (std::size_t i = 0; i < m_sealed.size(); ++i) {
        m_sealedNames[i] = new QLabel;
        m_sealed[i] = new SealedLine(SealedFields[i]);
        connect(m_sealed[i], &SealedLine::wanted, this, [this, line = m_sealed[i]] { reveal(line); });
    }
    for (int row = 0; row < RowCount; ++row) {
        Line &line = m_lines[size_t(row)];
        line = {new QLabel, new QLabel};
        line.value->setObjectName(u"identityLine%1"_s.arg(row));
        line.value->setWordWrap(true);
        line.value->setTextFormat(Qt::PlainText);
        line.value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        addLine(line.name, line.value);
    }
    m_representative->setObjectName(u"representativeButton"_s);
    auto *link = new QHBoxLayout;
    link->addWidget(m_representative);
    link->addStretch(1);
    auto *linkBox = new QWidget;
    linkBox->setLayout(link);
    link->setContentsMargins(0, 0, 0, 0);
    addLine(m_representativeName, linkBox);
    for (std::size_t i = 0; i < m_sealed.size(); ++i)
        addLine(m_sealedNames[i], m_sealed[i]);
    connect(m_representative, &QAbstractButton::clicked, this, [this] {
        if (m_card && m_card->person.legalRepresentative)
            Q_EMIT personWanted(m_card->person.legalRepresentative->person.uuid);
    });
    retranslate();
}

void IdentityView::show(const PersonCard &card)
{
    m_card = card;
    m_busy = false;
    showSealed();
    retranslate();
}

void IdentityView::clear()
{
    m_card.reset();
    m_busy = false;
    for (const Line &line : m_lines) {
        line.name->clear();
        line.value->clear();
    }
    m_representativeName->clear();
    m_representative->setText({});
    m_representative->setAccessibleName({});
    for (SealedLine *line : m_sealed)
        line->clear();
}

void IdentityView::seal()
{
    for (SealedLine *line : m_sealed)
        line->seal();
}

void IdentityView::setSealAfter(std::chrono::milliseconds after)
{
    for (SealedLine *line : m_sealed)
        line->setSealAfter(after);
}

void IdentityView::reveal(SealedLine *line)
{
    using Answer = base::Result<casework::RevealedField>;
    if (!m_card || m_busy)
        return;
    m_busy = true;
    const domain::PersonId id = m_card->person.id;
    m_session.ask<Answer>(
        this, [id, field = line->field()](casework::Session &s) { return casework::revealField(s, id, field); },
        [this, id, line](const Answer &answer) {
            if (!m_card || m_card->person.id != id)
                return; // another person is shown since
            m_busy = false;
            if (!isVisible())
                return; // nobody looks any more
            if (answer)
                line->reveal([text = answer->text] { return text.in(currentLanguage()); });
            else
                line->refuse([error = answer.error()] { return sentence(error); });
        });
}

void IdentityView::showSealed()
{
    for (std::size_t i = 0; i < m_sealed.size(); ++i) {
        const QString &field = SealedFields[i];
        SealedLine *line = m_sealed[i];
        line->clear();
        if (m_card->sealed.contains(field))
            line->showSealed();
        else if (!openContact(*m_card, field).isEmpty())
            line->showOpen([this, field] { return m_card ? openContact(*m_card, field) : QString(); });
        const bool isRecorded = m_card->sealed.contains(field) || !openContact(*m_card, field).isEmpty();
        m_sealedNames[i]->setVisible(isRecorded);
        line->setVisible(isRecorded);
    }
}

void IdentityView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString IdentityView::iinText() const
{
    const Person &person = m_card->person;
    if (!person.iin.isEmpty())
        return person.iin;
    const QString reason = label(u"iin_absent_reasons"_s, person.iinAbsentReason);
    return reason.isEmpty() ? tr("not recorded") : reason;
}

void IdentityView::retranslate()
{
    for (std::size_t i = 0; i < m_sealed.size(); ++i) {
        m_sealedNames[i]->setText(domain::fieldLabel(SealedFields[i], currentLanguage()));
        m_sealed[i]->retranslate();
    }
    if (!m_card)
        return;
    const Person &person = m_card->person;
    put(Born, u"birth_date"_s, PersonWords::born(person.birthDate, base::local::date(m_card->now)));
    put(BirthPlace, u"birth_place"_s, person.birthPlace);
    put(Sex, u"sex"_s, sexText(person.sex));
    put(Iin, u"iin"_s, iinText());
    put(Citizenship, u"citizenship"_s, label(u"citizenships"_s, person.citizenship));
    put(Document, u"document"_s, person.document);
    put(Disability, u"disability"_s, label(u"disability_groups"_s, person.disability));
    put(Pregnant, u"pregnant"_s, yesOrNo(person.pregnant));
    put(Children, u"children_under_14"_s, person.childrenUnder14 ? QString::number(*person.childrenUnder14) : QString());
    const auto &representative = person.legalRepresentative;
    const QString relation = representative ? label(u"representative_relations"_s, representative->relation) : QString();
    const QString field = domain::fieldLabel(u"legal_representative"_s, currentLanguage());
    m_representativeName->setText(field);
    m_representativeName->setVisible(representative.has_value());
    m_representative->setVisible(representative.has_value());
    m_representative->setText(relation.isEmpty() ? m_card->representativeName
                                                 : QString(m_card->representativeName + u" · "_s + relation));
    m_representative->setAccessibleName(field + u": "_s + m_representative->text());
}

void IdentityView::put(Row row, const QString &field, const QString &value)
{
    const Line &line = m_lines[size_t(row)];
    line.name->setText(domain::fieldLabel(field, currentLanguage()));
    line.value->setText(value);
    line.name->setVisible(!value.isEmpty());
    line.value->setVisible(!value.isEmpty());
}

} // namespace qorgan::ui
