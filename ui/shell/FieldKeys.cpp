// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FieldKeys.h"

#include <QCoreApplication>
#include <QKeyCombination>

#include <algorithm>
#include <array>

namespace patlas {

namespace {

struct FieldKeysText {
    Q_DECLARE_TR_FUNCTIONS(patlas::FieldKeys)
};

/// Not all that Qt knows: a few are of Emacs, which people give up for an action.
constexpr std::array neededByFields{
    QKeySequence::Undo,
    QKeySequence::Redo,
    QKeySequence::Cut,
    QKeySequence::Copy,
    QKeySequence::Paste,
    QKeySequence::SelectAll,
    QKeySequence::Delete,
    QKeySequence::DeleteStartOfWord,
    QKeySequence::DeleteEndOfWord,
    QKeySequence::MoveToNextWord,
    QKeySequence::MoveToPreviousWord,
    QKeySequence::SelectNextWord,
    QKeySequence::SelectPreviousWord,
    QKeySequence::MoveToStartOfDocument,
    QKeySequence::MoveToEndOfDocument,
    QKeySequence::SelectStartOfDocument,
    QKeySequence::SelectEndOfDocument,
};

/// Keys that move, choose or edit by themselves and with Shift.
constexpr std::array neededAlone{
    Qt::Key_Escape, Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Backspace, Qt::Key_Return, Qt::Key_Enter,
    Qt::Key_Insert, Qt::Key_Delete, Qt::Key_Home,    Qt::Key_End,       Qt::Key_Left,   Qt::Key_Up,
    Qt::Key_Right,  Qt::Key_Down,   Qt::Key_PageUp,  Qt::Key_PageDown,  Qt::Key_Menu,   Qt::Key_Space,
};

bool isOneOf(const QKeySequence &keys, QKeySequence::StandardKey standard)
{
    return QKeySequence::keyBindings(standard).contains(keys);
}

bool isTyped(Qt::Key key)
{
    return key > Qt::Key_Space && key < Qt::Key_Escape; // those beneath Escape stand for characters
}

} // namespace

QString whyKeysStay(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QString shown = keys.toString(QKeySequence::NativeText);
    const Qt::Key key = keys[0].key();
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const bool isPlain = (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier;
    const bool isAlt = (modifiers & ~Qt::ShiftModifier) == Qt::AltModifier;
    if (isPlain && isTyped(key))
        return FieldKeysText::tr("%1 is typed in fields. Choose it together with Ctrl.").arg(shown);
    if (isAlt && isTyped(key))
        return FieldKeysText::tr("%1 belongs to the underlined letters of menus and fields.").arg(shown);
    const bool opensSuggestions =
        (isAlt && key == Qt::Key_Down) || (modifiers == Qt::ControlModifier && key == Qt::Key_Space);
    const bool isNeeded = std::ranges::any_of(
        neededByFields, [&keys](QKeySequence::StandardKey one) { return isOneOf(keys, one); });
    if (isNeeded || opensSuggestions || (isPlain && std::ranges::find(neededAlone, key) != neededAlone.end()))
        return FieldKeysText::tr("Fields and lists need %1. Choose other keys.").arg(shown);
    return {};
}

} // namespace patlas
