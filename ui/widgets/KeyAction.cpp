// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyAction.h"

#include "ui/widgets/Mnemonic.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QVariant>
#include <QWidget>

namespace patlas {

namespace {

struct KeyActionText {
    Q_DECLARE_TR_FUNCTIONS(patlas::KeyAction)
};

constexpr char keyPlace[] = "patlasKeyPlace"; ///< property of an action

} // namespace

void makeKeysChangeable(QAction &action, const QString &id, const QString &place)
{
    action.setObjectName(id);
    action.setProperty(keyPlace, place);
}

QString placeOfMenu(const QMenu &menu)
{
    return KeyActionText::tr("Menu %1").arg(withoutMnemonic(menu.title()));
}

QString placeOf(const QAction &action)
{
    return action.property(keyPlace).toString();
}

QAction *addKeyAction(QWidget &widget, const QString &id, const QString &text, const QString &place,
                      const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, &widget);
    makeKeysChangeable(*action, id, place);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    widget.addAction(action);
    return action;
}

QString withKeys(const QString &text, const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : KeyActionText::tr("%1 (%2)").arg(text, keys);
}

void showKeysInToolTip(QWidget &widget, QAction &action, const QString &text)
{
    const auto show = [&widget, &action, text] { widget.setToolTip(withKeys(text, action)); };
    QObject::connect(&action, &QAction::changed, &widget, show);
    show();
}

} // namespace patlas
