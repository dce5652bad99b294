// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststart/recoverystep.h"

#include "widgets/texts.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

RecoveryStep::RecoveryStep(QWidget *parent)
    : Step(parent), m_code(new QLabel), m_print(new QPushButton), m_kept(new QCheckBox), m_printed(new QLabel)
{
    m_code->setObjectName(u"recoveryCodeLabel"_s);
    m_print->setObjectName(u"printCodeButton"_s);
    m_kept->setObjectName(u"codeKeptCheck"_s);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() * 1.6);
    m_code->setFont(font);
    m_code->setWordWrap(true);
    m_code->setMargin(16);
    m_code->setFrameShape(QFrame::StyledPanel);
    m_printed->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_code);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    column->addWidget(m_printed);
    column->addWidget(m_kept);
    column->addStretch(1);
    setFocusProxy(m_print);
    connect(m_print, &QPushButton::clicked, this, &RecoveryStep::print);
    retranslate();
}

void RecoveryStep::show(const QString &code, const QString &unitName)
{
    m_code->setText(code);
    m_unitName = unitName;
    m_kept->setChecked(false);
    m_printed->clear();
}

void RecoveryStep::forget()
{
    show({}, {});
}

QString RecoveryStep::title() const
{
    return tr("The recovery code");
}

QString RecoveryStep::explanation() const
{
    return tr("It is shown only now. Without it a forgotten password closes the register for ever. "
              "Keep it on paper in the unit's safe, never in this computer.");
}

QString RecoveryStep::verb() const
{
    return tr("Go to the &login");
}

base::Result<void> RecoveryStep::check() const
{
    if (!m_kept->isChecked())
        return base::fail(u"recovery-code-not-kept"_s, u"recovery_code"_s);
    return {};
}

bool RecoveryStep::refuse(const base::Error &error)
{
    if (error.field != u"recovery_code")
        return false;
    m_printed->setText(sentence(error));
    m_kept->setFocus();
    return true;
}

void RecoveryStep::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument sheet;
    sheet.setHtml(u"<h2>%1</h2><p>%2</p><p>%3</p><p style='font-family:monospace;font-size:20pt'>%4</p>"_s.arg(
        tr("Recovery code of the register"), m_unitName.toHtmlEscaped(), explanation().toHtmlEscaped(),
        m_code->text().toHtmlEscaped()));
    sheet.print(&printer);
    m_printed->setText(printer.printerState() == QPrinter::Error
                           ? tr("The printer did not take the sheet. Write the code down by hand.")
                           : tr("The sheet was sent to the printer. Compare it with the code above."));
}

void RecoveryStep::retranslate()
{
    m_code->setAccessibleName(tr("Recovery code"));
    m_print->setText(tr("&Print the sheet…"));
    m_kept->setText(tr("The code is on paper, and I have &compared it"));
}

} // namespace qorgan::ui
