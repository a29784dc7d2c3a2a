// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/JsonTableDelegate.h"

#include "ui/response/JsonTableModel.h"
#include "ui/response/JsonValueColour.h"
#include "ui/theme/Theme.h"

namespace patlas {

void JsonTableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const int kind = index.data(JsonTableModel::KindRole).toInt(); kind >= 0)
        option->palette.setColor(QPalette::Text, jsonValueColour(Theme(option->palette), JsonKind(kind)));
}

} // namespace patlas

#include "moc_JsonTableDelegate.cpp"
