// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/templatetext.h"

#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace qorgan::ui {

namespace {

constexpr int Room = 6;
constexpr int LeastDigits = 3;

} // namespace

class TemplateText::Margin final : public QWidget
{
public:
    explicit Margin(TemplateText &text) : QWidget(&text), m_text(text) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_text.paintMargin(event); }

private:
    TemplateText &m_text;
};

TemplateText::TemplateText(QWidget *parent) : QPlainTextEdit(parent), m_margin(new Margin(*this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TemplateText::layOutMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
    layOutMargin();
}

int TemplateText::line() const
{
    return textCursor().blockNumber() + 1;
}

int TemplateText::column() const
{
    return textCursor().positionInBlock() + 1;
}

void TemplateText::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(qBound(0, line - 1, blockCount() - 1));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, column - 1, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

int TemplateText::marginWidth() const
{
    const auto digits = qMax<qsizetype>(LeastDigits, QString::number(blockCount()).size());
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * int(digits) + 2 * Room;
}

void TemplateText::layOutMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void TemplateText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargin();
}

void TemplateText::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        painter.drawText(QRectF(0, top, m_margin->width() - Room, fontMetrics().height()), Qt::AlignRight,
                         QString::number(block.blockNumber() + 1));
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

} // namespace qorgan::ui
