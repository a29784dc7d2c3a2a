// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Shortcuts.h"

#include "core/storage/Preferences.h"
#include "ui/shell/FieldKeys.h"
#include "ui/widgets/KeyAction.h"
#include "ui/widgets/Mnemonic.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QShortcut>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString shortcutKey(const QAction &action)
{
    return u"shortcuts/"_s + action.objectName();
}

QString nameInLists(const QString &text)
{
    return withoutMnemonic(text.section(u'\t', 0, 0)).remove(u"…"_s);
}

/// What the file says, without what could not be typed; a file that somebody else wrote may say anything.
QList<QKeySequence> keysIn(const QString &text)
{
    QList<QKeySequence> keys = QKeySequence::listFromString(text, QKeySequence::PortableText);
    keys.removeIf([](const QKeySequence &one) {
        return one.count() != 1 || one[0].key() == Qt::Key_unknown || !whyKeysStay(one).isEmpty();
    });
    return keys;
}

void visitMenu(const QMenu &menu, const std::function<void(QAction &)> &visit)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->menu())
            visitMenu(*action->menu(), visit);
        else
            visit(*action);
    }
}

} // namespace

Shortcuts::Shortcuts(QMainWindow &window, Preferences &preferences)
    : QObject(&window)
    , m_preferences(preferences)
{
    collect(window);
    apply();
}

void Shortcuts::collect(QMainWindow &window)
{
    const auto add = [this](QAction &action) {
        m_rows.push_back({nameInLists(action.text()), placeOf(action), &action, {}});
        m_usual.insert(&action, action.shortcuts());
    };
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *menu : menus) {
        if (!menu->menu())
            continue;
        const QString place = placeOfMenu(*menu->menu());
        visitMenu(*menu->menu(), [&](QAction &action) {
            // Some show their keys only: the fields have them.
            const QString shown = action.text().section(u'\t', 1);
            if (!placeOf(action).isEmpty())
                add(action);
            else if (!shown.isEmpty())
                m_rows.push_back({nameInLists(action.text()), place, nullptr, shown});
        });
    }
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (!placeOf(*action).isEmpty() && !m_usual.contains(action))
            add(*action);
    }
    QSet<QString> told;
    const QList<QShortcut *> shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        const QString text = shortcut->whatsThis();
        if (text.isEmpty() || told.contains(text))
            continue;
        told.insert(text);
        m_rows.push_back({text, tr("Explorer"), nullptr, shortcut->key().toString(QKeySequence::NativeText)});
    }
}

void Shortcuts::apply()
{
    QSet<QKeySequence> taken;
    const auto give = [&taken](QAction &action, Keys keys) {
        keys.removeIf([&taken](const QKeySequence &one) { return taken.contains(one); });
        for (const QKeySequence &one : std::as_const(keys))
            taken.insert(one);
        action.setShortcuts(keys);
    };
    for (const bool isChosen : {true, false}) {
        for (const Row &row : m_rows) {
            if (!row.action || m_preferences.contains(shortcutKey(*row.action)) != isChosen)
                continue;
            give(*row.action,
                 isChosen ? keysIn(m_preferences.value(shortcutKey(*row.action)).toString())
                          : m_usual.value(row.action));
        }
    }
}

QString Shortcuts::keysInWords(const Row &row) const
{
    if (!row.action)
        return row.fixedKeys;
    QStringList words;
    const Keys keys = row.action->shortcuts();
    for (const QKeySequence &one : keys)
        words.append(one.toString(QKeySequence::NativeText));
    return words.join(u", "_s);
}

bool Shortcuts::isUsual(const QAction &action) const
{
    return action.shortcuts() == m_usual.value(&action);
}

QString Shortcuts::whyNot(const QAction &action, const QKeySequence &keys) const
{
    return m_usual.value(&action).contains(keys) ? QString() : whyKeysStay(keys);
}

const Shortcuts::Row *Shortcuts::holder(const QKeySequence &keys, const QAction &except) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.action && row.action != &except && row.action->shortcuts().contains(keys);
    });
    return found != m_rows.end() && !keys.isEmpty() ? &*found : nullptr;
}

void Shortcuts::set(QAction &action, const QKeySequence &keys)
{
    change(action, keys.isEmpty() ? Keys() : Keys{keys});
}

void Shortcuts::reset(QAction &action)
{
    change(action, m_usual.value(&action));
}

void Shortcuts::resetAll()
{
    for (const Row &row : m_rows) {
        if (row.action)
            m_preferences.remove(shortcutKey(*row.action));
    }
    apply();
    Q_EMIT changed();
}

void Shortcuts::change(QAction &action, const Keys &keys)
{
    for (const QKeySequence &one : keys) {
        if (const Row *other = holder(one, action)) {
            Keys left = other->action->shortcuts();
            left.removeAll(one);
            other->action->setShortcuts(left);
            keep(*other->action);
        }
    }
    action.setShortcuts(keys);
    keep(action);
    Q_EMIT changed();
}

void Shortcuts::keep(const QAction &action)
{
    if (isUsual(action))
        m_preferences.remove(shortcutKey(action));
    else
        m_preferences.setValue(shortcutKey(action),
                               QKeySequence::listToString(action.shortcuts(), QKeySequence::PortableText));
}

} // namespace patlas

#include "moc_Shortcuts.cpp"
