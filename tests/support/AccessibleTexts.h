// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QStringList>
#include <QWidget>

namespace patlas {

/// What an assistive client can read below an accessible object, that object included.
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

/// Of every window of the program, hidden ones included, with their titles.
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
