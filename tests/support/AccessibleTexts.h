// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QStringList>
#include <QWidget>

namespace patlas {

/// Adds all texts that an assistive client can read in an accessible object and its descendants.
inline void addAccessibleTexts(QAccessibleInterface *object, QStringList &texts, int depth = 0)
{
    constexpr int deepest = 30;
    if (!object || !object->isValid() || depth > deepest)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                         QAccessible::Help, QAccessible::Accelerator})
        texts.append(object->text(kind));
    if (QAccessibleTextInterface *text = object->textInterface())
        texts.append(text->text(0, text->characterCount()));
    for (int i = 0; i < object->childCount(); ++i)
        addAccessibleTexts(object->child(i), texts, depth + 1);
}

/// The texts and titles of all windows, including hidden ones.
inline QStringList accessibleTexts()
{
    QStringList texts;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        texts.append(window->windowTitle());
        addAccessibleTexts(QAccessible::queryAccessibleInterface(window), texts);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace patlas
