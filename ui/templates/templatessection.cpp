// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/templatessection.h"

#include "templates/templateeditor.h"
#include "templates/templatemodel.h"
#include "widgets/listtable.h"
#include "widgets/pagescroll.h"
#include "widgets/rowdelegate.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the columns: form, wording, status, basis.
const std::vector<ColumnShare> Shares{{44, 0}, {22, 1}, {40, 2}, {40, 3}};

} // namespace

TemplatesSection::TemplatesSection(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_explanation(new QLabel), m_model(new TemplateModel(this)),
      m_table(new ListTable(Shares, this)), m_basis(new QLabel), m_open(new QPushButton),
      m_editor(new TemplateEditor(session)), m_views(new QStackedLayout(this))
{
    m_table->setObjectName(u"templateTable"_s);
    m_basis->setObjectName(u"templateBasisLabel"_s);
    m_open->setObjectName(u"openTemplateButton"_s);
    layOut();
    connect(m_table, &QTableView::activated, this, &TemplatesSection::open);
    connect(m_open, &QPushButton::clicked, this, &TemplatesSection::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TemplatesSection::showBasis);
    connect(m_editor, &TemplateEditor::said, this, &Page::said);
    connect(m_editor, &TemplateEditor::saved, this, &TemplatesSection::read);
    connect(m_editor, &TemplateEditor::left, this, [this] {
        m_editor->clear();
        m_views->setCurrentIndex(0);
        m_table->setFocus();
        read();
    });
    m_table->setCurrentIndex(m_model->index(0, 0));
    retranslate();
}

void TemplatesSection::layOut()
{
    m_explanation->setWordWrap(true);
    m_basis->setWordWrap(true);
    m_basis->setTextFormat(Qt::PlainText);
    m_basis->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Room for the longest of them, so that the list does not jump.
    m_basis->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_open->setDefault(true);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addWidget(m_basis);
    column->addWidget(m_open, 0, Qt::AlignRight);
    m_views->addWidget(list);
    m_views->addWidget(new PageScroll(m_editor));
}

void TemplatesSection::enter(const OpenedRegister & /*facts*/)
{
    m_entered = true;
}

void TemplatesSection::leave()
{
    m_entered = false;
    m_editor->clear();
    m_model->clear();
    m_views->setCurrentIndex(0);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void TemplatesSection::keep()
{
    m_editor->keep();
}

void TemplatesSection::arrive(const Destination &destination)
{
    if (!destination.record.isNull() && destination.act == u"template")
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (TemplateEditor::draftOf(m_model->at(m_model->index(row, 0))->code) == destination.record) {
                m_table->setCurrentIndex(m_model->index(row, 0));
                open();
                return;
            }
    if (m_views->currentIndex() == 0)
        m_table->setFocus();
    read();
}

void TemplatesSection::read()
{
    using Answer = std::vector<casework::FormTemplates>;
    if (!m_entered)
        return;
    m_session.ask<Answer>(
        this,
        [](casework::Session &session) {
            Answer all;
            for (const casework::FormFacts &form : casework::forms())
                if (auto templates = casework::templatesOf(session, form.code))
                    all.push_back(std::move(*templates));
            return all;
        },
        [this](const Answer &all) {
            if (m_entered)
                m_model->take(all);
        });
}

void TemplatesSection::open()
{
    const casework::FormFacts *form = m_model->at(m_table->currentIndex());
    if (!form || !m_entered)
        return;
    m_views->setCurrentIndex(1);
    m_editor->open(*form);
}

void TemplatesSection::showBasis()
{
    const QModelIndex row = m_table->currentIndex();
    const auto cell = [&row](int column) { return row.siblingAtColumn(column).data().toString(); };
    m_basis->setText(row.isValid() ? QString(cell(TemplateModel::Title) + u" · "_s + cell(TemplateModel::Wording) + u'\n'
                                             + cell(TemplateModel::Status) + u'\n' + cell(TemplateModel::Basis))
                                   : QString());
}

void TemplatesSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TemplatesSection::retranslate()
{
    m_explanation->setText(tr("The texts of the forms that are printed. The unit may word them its own way; which values "
                              "stand in a form and who may read them stays as supplied."));
    m_table->setAccessibleName(tr("Forms"));
    m_open->setText(tr("Open the texts…"));
    m_model->retranslate();
    showBasis();
}

} // namespace qorgan::ui
