// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ValueCompleter.h"

#include "core/base/VisibleText.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

ValueCompleter::ValueCompleter(QLineEdit *line, Offers offers, QStringList suggestions)
    : QObject(line)
    , m_line(line)
    , m_keys(line->focusProxy() ? line->focusProxy() : line)
    , m_offers(std::move(offers))
    , m_suggestions(std::move(suggestions))
    , m_list(new CompletionList(line, tr("Values to choose"),
                                [line] { return QRect(line->mapToGlobal(QPoint(0, 0)), line->size()); }))
{
    m_keys->installEventFilter(this);
    // What the program puts into the field is nothing that a person is typing.
    connect(line, &QLineEdit::textEdited, this, &ValueCompleter::follow);
    connect(line, &QLineEdit::textChanged, this, &ValueCompleter::comeFirst, Qt::QueuedConnection);
    connect(m_list, &CompletionList::taken, this, &ValueCompleter::take);
}

std::vector<CompletionList::Entry> entriesOf(const std::vector<SeenValue> &values)
{
    std::vector<CompletionList::Entry> entries;
    entries.reserve(values.size());
    for (const SeenValue &value : values)
        entries.push_back(
            {value.value,
             value.title.isEmpty() ? ValueCompleter::tr("from a response") : isolated(value.title)});
    return entries;
}

std::vector<CompletionList::Entry> ValueCompleter::entriesFor(const QString &typed) const
{
    std::vector<CompletionList::Entry> all = entriesOf(m_offers ? m_offers() : std::vector<SeenValue>());
    for (const QString &suggestion : m_suggestions) {
        const bool isListed = std::ranges::any_of(
            all, [&](const CompletionList::Entry &each) { return each.text == suggestion; });
        if (!isListed)
            all.push_back({suggestion, tr("suggested by the description")});
    }
    if (typed.isEmpty())
        return all;
    // A title leads to its value: nobody knows ids by heart.
    std::vector<CompletionList::Entry> fitting;
    for (CompletionList::Entry &entry : all) {
        if (entry.text.contains(typed, Qt::CaseInsensitive)
            || entry.note.contains(typed, Qt::CaseInsensitive))
            fitting.push_back(std::move(entry));
    }
    const bool isWritten = fitting.size() == 1 && fitting.front().text == typed;
    return isWritten ? std::vector<CompletionList::Entry>() : fitting;
}

void ValueCompleter::open()
{
    std::vector<CompletionList::Entry> entries = entriesFor(m_line->text());
    if (entries.empty())
        entries = entriesFor({}); // to replace what is there
    m_list->show(entries);
    comeFirst();
}

/// Keys of an open list are the list's before those of others, such as of the table around the field, which
/// puts its own filter first whenever it takes over a value.
void ValueCompleter::comeFirst()
{
    if (isOpen())
        m_keys->installEventFilter(this);
}

void ValueCompleter::follow(const QString &typed)
{
    if (m_isTaking || !m_line->hasFocus())
        return;
    // Variables have a list of their own.
    if (typed.isEmpty() || typed.contains("{{"_L1)) {
        m_list->close();
        return;
    }
    m_list->show(entriesFor(typed), CompletionList::Choose::None);
}

void ValueCompleter::take(const QString &value)
{
    const QScopedValueRollback taking(m_isTaking, true);
    m_line->selectAll();
    m_line->insert(value); // as one step that can be undone
}

bool ValueCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_keys)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        comeFirst();
        // No shortcut of the window, such as Esc, comes before the list.
        if (isOpen() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        return false;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_list->takeKey(*key))
            return true;
        const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
        const bool isWanted =
            key->key() == Qt::Key_Down && (held == Qt::NoModifier || held == Qt::AltModifier);
        if (!isWanted || isOpen() || m_line->text().contains("{{"_L1))
            return false;
        open();
        return isOpen(); // else it goes to the next row
    }
    default:
        return false;
    }
}

} // namespace patlas

#include "moc_ValueCompleter.cpp"
