// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/LineNumberArea.h"

#include "ui/explorer/BodyEditor.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>

namespace patlas {

namespace {
constexpr int leastDigits = 2;
}

LineNumberArea::LineNumberArea(BodyEditor &editor)
    : QWidget(&editor)
    , m_editor(editor)
{
    setCursor(Qt::ArrowCursor);
}

int LineNumberArea::foldWidth() const
{
    return m_editor.fontMetrics().height();
}

QSize LineNumberArea::sizeHint() const
{
    const qsizetype digits = std::max<qsizetype>(leastDigits, QString::number(m_editor.lineCount()).size());
    const int digit = m_editor.fontMetrics().horizontalAdvance(QLatin1Char('0'));
    return {int(digits) * digit + foldWidth() + digit, 0};
}

void LineNumberArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_editor.font());
    painter.setPen(Theme(m_editor.palette()).muted());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int folds = foldWidth();
    for (const BodyEditor::Line &line : m_editor.linesInSight()) {
        const QRect row(0, line.place.top(), width(), line.place.height());
        painter.drawText(row.adjusted(isMirrored ? folds : 0, 0, isMirrored ? 0 : -folds, 0),
                         Qt::AlignVCenter | Qt::AlignRight, QString::number(line.number));
        const bool isFolded = m_editor.folding().isFolded(line.block);
        if (!m_editor.isJson() || (!isFolded && !m_editor.folding().canFold(line.block)))
            continue;
        QStyleOption arrow;
        arrow.initFrom(&m_editor);
        const int size = std::max(8, folds / 2);
        arrow.rect = QRect(0, 0, size, size);
        arrow.rect.moveCenter({isMirrored ? folds / 2 : width() - folds / 2, row.center().y()});
        style()->drawPrimitive(
            isFolded ? (isMirrored ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight)
                     : QStyle::PE_IndicatorArrowDown,
            &arrow, &painter, this);
    }
}

void LineNumberArea::mousePressEvent(QMouseEvent *event)
{
    for (const BodyEditor::Line &line : m_editor.linesInSight()) {
        const bool isHere = event->pos().y() >= line.place.top() && event->pos().y() <= line.place.bottom();
        const bool isFoldable =
            m_editor.folding().isFolded(line.block) || m_editor.folding().canFold(line.block);
        if (isHere && isFoldable) {
            m_editor.toggleFold(line.block);
            return;
        }
    }
}

bool LineNumberArea::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const BodyEditor::Line &line : m_editor.linesInSight()) {
        if (help->pos().y() < line.place.top() || help->pos().y() > line.place.bottom())
            continue;
        if (m_editor.folding().isFolded(line.block))
            QToolTip::showText(help->globalPos(), tr("Shows the lines that are folded"), this);
        else if (m_editor.isJson() && m_editor.folding().canFold(line.block))
            QToolTip::showText(help->globalPos(), tr("Folds the lines up to the other bracket"), this);
        else
            QToolTip::hideText();
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace patlas

#include "moc_LineNumberArea.cpp"
