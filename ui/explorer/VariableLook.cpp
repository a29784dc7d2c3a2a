// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/VariableLook.h"

#include "core/base/VisibleText.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextCharFormat>
#include <QTextOption>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr int maxToldVariables = 6;
}

void makeVariable(QTextCharFormat &format, bool isUsable, const QPalette &palette)
{
    const Theme theme(palette);
    if (isUsable) {
        format.setForeground(theme.accent());
        return;
    }
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(theme.danger());
}

QList<QTextLayout::FormatRange> variableFormats(const std::vector<VariableMark> &marks,
                                                const QPalette &palette)
{
    QList<QTextLayout::FormatRange> formats;
    for (const VariableMark &mark : marks) {
        QTextLayout::FormatRange range;
        range.start = int(mark.start);
        range.length = int(mark.size);
        makeVariable(range.format, mark.isUsable(), palette);
        formats.append(range);
    }
    return formats;
}

void paintVariableCell(QPainter &painter, const QStyleOptionViewItem &option,
                       const std::vector<VariableMark> &marks)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    rect.adjust(margin, 0, -margin, 0);

    QStyleOptionViewItem frame = option;
    frame.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, &painter, option.widget);

    // The view's own palette has the style sheet's soft selection for Highlight.
    QTextLayout layout(option.fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width()), option.font);
    QTextOption direction;
    direction.setTextDirection(option.direction);
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    QList<QTextLayout::FormatRange> formats = variableFormats(marks, QApplication::palette());
    for (QTextLayout::FormatRange &range : formats)
        range.length = std::max(0, std::min(range.length, int(layout.text().size()) - range.start));
    formats.removeIf([](const QTextLayout::FormatRange &range) { return range.length == 0; });
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(&painter, QPoint(rect.left(), rect.top() + (rect.height() - int(line.height())) / 2));
    painter.restore();
}

QString variableWords(const std::vector<VariableMark> &marks, const RequestVariables &variables)
{
    QStringList words;
    for (const VariableMark &mark : marks) {
        const QString said =
            u"%1: %2"_s.arg(isolated(mark.use.name), variables.wordsFor(mark.use).replace(u'\n', u' '));
        if (!words.contains(said))
            words.append(said);
        if (words.size() == maxToldVariables)
            break;
    }
    return words.join(u"\n"_s);
}

bool showVariableHelp(const QHelpEvent &event, QAbstractItemView &view, const QModelIndex &index,
                      const std::vector<VariableMark> &marks, const RequestVariables &variables)
{
    if (event.type() != QEvent::ToolTip || marks.empty())
        return false;
    const QString own = index.data(Qt::ToolTipRole).toString();
    const QString words = variableWords(marks, variables);
    QToolTip::showText(event.globalPos(), own.isEmpty() ? words : QString(words + u"\n\n"_s + own),
                       view.viewport(), view.visualRect(index));
    return true;
}

} // namespace patlas
