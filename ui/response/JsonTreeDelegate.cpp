// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/JsonTreeDelegate.h"

#include "core/document/JsonIndex.h"
#include "ui/response/JsonTreeModel.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QPainter>

namespace patlas {

namespace {

QColor valueColour(const Theme &theme, JsonKind kind)
{
    switch (kind) {
    case JsonKind::String:
        return theme.jsonString();
    case JsonKind::Number:
        return theme.jsonNumber();
    case JsonKind::True:
    case JsonKind::False:
    case JsonKind::Null:
        return theme.jsonLiteral();
    default:
        return theme.muted();
    }
}

} // namespace

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
        painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, shown);
        rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(shown)
                     + option.fontMetrics.averageCharWidth());
    }
    if (rest.width() > 0) {
        painter->setPen(valueColour(theme, JsonKind(index.data(JsonTreeModel::KindRole).toInt())));
        const QString value = index.data(JsonTreeModel::ValueRole).toString();
        painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(value, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize JsonTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 6};
}

} // namespace patlas

#include "moc_JsonTreeDelegate.cpp"
