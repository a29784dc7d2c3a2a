// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace patlas {

/// Lets a person change the keys of the action. `id` never changes: the preferences name it. `place`: where
/// the action is, for the list of keys.
void makeKeysChangeable(QAction &action, const QString &id, const QString &place);
QString placeOfMenu(const QMenu &menu);
/// Empty for an action whose keys stay.
QString placeOf(const QAction &action);

/// An action of `widget` that has keys and no menu. They hold in the widget and in what is in it.
QAction *addKeyAction(QWidget &widget, const QString &id, const QString &text, const QString &place,
                      const QList<QKeySequence> &keys);

/// `text`, with the first keys of the action in brackets if it has any.
QString withKeys(const QString &text, const QAction &action);
/// Has the tool tip of `widget` say `text` and the keys, also after they changed.
void showKeysInToolTip(QWidget &widget, QAction &action, const QString &text);

} // namespace patlas
