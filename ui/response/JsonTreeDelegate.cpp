// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/JsonTreeDelegate.h"

#include "ui/response/JsonTreeModel.h"
#include "ui/response/JsonValueColour.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QUrl>

namespace patlas {

void JsonTreeDelegate::setNeedle(const QString &needle)
{
    m_needle = needle;
}

void JsonTreeDelegate::drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                                const QString &text) const
{
    const QColor marked = Theme(option.palette).highlightMatch();
    for (qsizetype at = 0; !m_needle.isEmpty() && (at = text.indexOf(m_needle, at, Qt::CaseInsensitive)) >= 0;
         at += m_needle.size()) {
        const int from = option.fontMetrics.horizontalAdvance(text, int(at));
        const int to = option.fontMetrics.horizontalAdvance(text, int(at + m_needle.size()));
        painter.fillRect(place.left() + from, place.top() + 1, to - from, place.height() - 2, marked);
    }
    painter.drawText(place, int(Qt::AlignVCenter) | int(Qt::TextSingleLine), text);
}

void JsonTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const Theme theme(option.palette);
    painter->save();
    painter->setFont(option.font);
    QRect rest = option.rect.adjusted(4, 0, -4, 0);
    const QString key = index.data(JsonTreeModel::KeyRole).toString();
    if (!key.isEmpty()) {
        painter->setPen(theme.jsonKey());
        const QString shown = option.fontMetrics.elidedText(key, Qt::ElideRight, rest.width());
        drawText(*painter, option, rest, shown);
        rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(shown)
                     + option.fontMetrics.averageCharWidth());
    }
    if (rest.width() > 0) {
        if (index.data(JsonTreeModel::LinkRole).toUrl().isValid()) {
            QFont font = option.font;
            font.setUnderline(true);
            painter->setFont(font);
        }
        painter->setPen(jsonValueColour(theme, JsonKind(index.data(JsonTreeModel::KindRole).toInt())));
        const QString value = index.data(JsonTreeModel::ValueRole).toString();
        drawText(*painter, option, rest, option.fontMetrics.elidedText(value, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize JsonTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, rowHeight(option.fontMetrics)};
}

int JsonTreeDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 6;
}

} // namespace patlas

#include "moc_JsonTreeDelegate.cpp"
