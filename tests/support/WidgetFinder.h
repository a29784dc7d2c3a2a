// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QApplication>
#include <QModelIndex>
#include <QPushButton>
#include <QTest>
#include <QWidget>

namespace patlas {

/// Finds widgets like an assistive client: by accessible name (or a button's text), visible ones first.
template <typename T> T *named(const QString &name, QWidget *root = nullptr)
{
    QWidgetList roots = root ? QWidgetList{root} : QApplication::topLevelWidgets();
    T *hidden = nullptr;
    for (QWidget *top : roots) {
        QList<T *> candidates = top->findChildren<T *>();
        if (auto *self = qobject_cast<T *>(top))
            candidates.prepend(self);
        for (T *candidate : candidates) {
            QString label = candidate->accessibleName();
            if constexpr (std::is_base_of_v<QAbstractButton, T>) {
                if (label.isEmpty() || label != name)
                    label = candidate->text().remove(QLatin1Char('&'));
                if (candidate->accessibleName() == name)
                    label = name;
            }
            if (label != name)
                continue;
            if (candidate->isVisible())
                return candidate;
            hidden = candidate;
        }
    }
    return hidden;
}

/// The first row at any depth whose display text equals or starts with `text`.
inline QModelIndex row(const QAbstractItemModel *model, const QString &text, const QModelIndex &parent = {})
{
    for (int i = 0; i < model->rowCount(parent); ++i) {
        const QModelIndex index = model->index(i, 0, parent);
        if (index.data().toString().startsWith(text))
            return index;
        if (const QModelIndex below = row(model, text, index); below.isValid())
            return below;
    }
    return {};
}

/// All display texts of column 0, one per line, for messages of failed tests.
inline QString texts(const QAbstractItemModel *model, const QModelIndex &parent = {})
{
    QString result;
    for (int i = 0; i < model->rowCount(parent); ++i) {
        const QModelIndex index = model->index(i, 0, parent);
        result += index.data().toString() + QLatin1Char('\n') + texts(model, index);
    }
    return result;
}

} // namespace patlas
