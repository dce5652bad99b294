// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/formfield.h"

#include "casework/fieldpath.h"
#include "domain/messages.h"
#include "widgets/fielderror.h"
#include "widgets/texts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

FormField::FormField(QWidget *control, const QString &path, int letters)
    : m_control(control), m_name(path), m_path(path), m_caption(new QLabel), m_error(new FieldError(control))
{
    if (letters > 0)
        control->setFixedWidth(letters * control->fontMetrics().averageCharWidth() + 24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_caption);
    column->addWidget(control);
    column->addWidget(m_error);
    column->addStretch(1);
    m_caption->setBuddy(control);
}

void FormField::setRole(const QString &role)
{
    m_path = casework::fieldUnder(role, m_name);
}

void FormField::setPath(const QString &path)
{
    m_name = path;
    m_path = path;
}

void FormField::refuse(Sentence cause)
{
    m_cause = std::move(cause);
    m_error->say(m_cause());
}

void FormField::forgive()
{
    m_cause = {};
    m_error->clear();
}

bool FormField::check(const QWidget *page)
{
    if (!m_check || !isVisibleTo(page))
        return true;
    auto cause = m_check();
    if (cause)
        refuse(std::move(*cause));
    return !cause;
}

void FormField::focus()
{
    m_control->setFocus(Qt::OtherFocusReason);
}

void FormField::retranslate()
{
    m_caption->setText(m_label ? m_label() : domain::fieldLabel(m_path, currentLanguage()));
    if (m_cause)
        m_error->say(m_cause());
}

bool checkFields(const QWidget *form)
{
    FormField *first = nullptr;
    for (FormField *field : form->findChildren<FormField *>()) {
        field->forgive();
        if (!field->check(form) && !first)
            first = field;
    }
    if (first)
        first->focus();
    return !first;
}

bool refuseField(const QWidget *form, const base::Error &error)
{
    FormField *field = fieldOf(form, error.field);
    if (!field)
        return false;
    field->refuse([error] { return sentence(error); });
    field->focus();
    return true;
}

FormField *fieldOf(const QWidget *page, QString path)
{
    const auto fields = page->findChildren<FormField *>();
    while (!path.isEmpty()) {
        for (FormField *field : fields) {
            const QString &own = field->path();
            const bool within = own.startsWith(path) && own.size() > path.size()
                && (own[path.size()] == u'.' || own[path.size()] == u'[');
            if ((own == path || within) && field->isVisibleTo(page))
                return field;
        }
        path.truncate(qMax(path.lastIndexOf(u'.'), 0));
    }
    return nullptr;
}

QWidget *withError(QWidget *control)
{
    for (QWidget *part = control; part; part = part->parentWidget())
        if (qobject_cast<FormField *>(part))
            return part;
    return control;
}

} // namespace qorgan::ui
