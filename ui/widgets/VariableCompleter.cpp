// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/VariableCompleter.h"

#include "core/base/VisibleText.h"
#include "ui/widgets/CompletionList.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

bool endsExpression(QChar c)
{
    return c == u'{' || c == u'}' || c == u'"';
}

} // namespace

VariableCompleter::VariableCompleter(QWidget *field, QLineEdit *line, QPlainTextEdit *editor, Names names)
    : QObject(field)
    , m_field(field)
    , m_keys(field->focusProxy() ? field->focusProxy() : field)
    , m_line(line)
    , m_editor(editor)
    , m_names(std::move(names))
    , m_list(new CompletionList(field, tr("Variables to insert"), [this] { return anchor(); }))
{
    connect(m_list, &CompletionList::taken, this, &VariableCompleter::take);
    m_keys->installEventFilter(this);
}

VariableCompleter::VariableCompleter(QLineEdit *line, Names names)
    : VariableCompleter(line, line, nullptr, std::move(names))
{
    // What the program puts into the field is nothing that a person is typing.
    connect(line, &QLineEdit::textEdited, this, &VariableCompleter::follow);
    connect(line, &QLineEdit::textChanged, this, &VariableCompleter::comeFirst, Qt::QueuedConnection);
    connect(line, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isOpen())
            follow();
    });
}

VariableCompleter::VariableCompleter(QPlainTextEdit *editor, Names names)
    : VariableCompleter(editor, nullptr, editor, std::move(names))
{
    // The same signal tells of colours, which change nothing of the text.
    connect(editor, &QPlainTextEdit::textChanged, this, [this, editor] {
        const int revision = editor->document()->revision();
        if (std::exchange(m_revision, revision) != revision)
            follow();
    });
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isOpen())
            follow();
    });
}

bool VariableCompleter::isOpen() const
{
    return m_list->isOpen();
}

QString VariableCompleter::lineText() const
{
    return m_line ? m_line->text() : m_editor->textCursor().block().text();
}

qsizetype VariableCompleter::cursor() const
{
    return m_line ? m_line->cursorPosition() : m_editor->textCursor().positionInBlock();
}

VariableCompleter::Place VariableCompleter::place() const
{
    const QString text = lineText();
    const qsizetype at = cursor();
    Place place;
    qsizetype start = at;
    while (start > 0 && !endsExpression(text.at(start - 1)))
        --start;
    if (start < 2 || text.at(start - 1) != u'{' || text.at(start - 2) != u'{')
        return place;
    place.start = start;
    place.typed = text.sliced(start, at - start);
    qsizetype end = at;
    while (end < text.size() && !endsExpression(text.at(end)))
        ++end;
    // What stands behind the cursor belongs to the expression only where its braces close it.
    const bool isClosed = QStringView(text).sliced(end).startsWith(u"}}"_s);
    place.end = isClosed ? end + 2 : at;
    return place;
}

void VariableCompleter::replace(qsizetype from, qsizetype to, const QString &text)
{
    const QScopedValueRollback replacing(m_isReplacing, true);
    if (m_line) {
        m_line->setSelection(int(from), int(to - from));
        m_line->insert(text); // as one step that can be undone
        return;
    }
    QTextCursor edit = m_editor->textCursor();
    const int block = edit.block().position();
    edit.setPosition(block + int(from));
    edit.setPosition(block + int(to), QTextCursor::KeepAnchor);
    edit.insertText(text);
    m_editor->setTextCursor(edit);
}

void VariableCompleter::follow()
{
    if (m_isReplacing || !m_field->hasFocus())
        return;
    const Place here = place();
    if (here.start < 0) {
        m_list->close();
        return;
    }
    m_list->show(matches(here.typed));
    comeFirst();
}

/// Keys of an open list are the list's before those of others, such as of a table around the field, which
/// puts its own filter first whenever it takes over a value.
void VariableCompleter::comeFirst()
{
    if (isOpen())
        m_keys->installEventFilter(this);
}

void VariableCompleter::open()
{
    if (place().start < 0) {
        replace(cursor(), cursor(), u"{{}}"_s);
        const QScopedValueRollback replacing(m_isReplacing, true);
        if (m_line) {
            m_line->setCursorPosition(m_line->cursorPosition() - 2);
        } else {
            QTextCursor between = m_editor->textCursor();
            between.movePosition(QTextCursor::PreviousCharacter, QTextCursor::MoveAnchor, 2);
            m_editor->setTextCursor(between);
        }
    }
    follow();
}

std::vector<CompletionList::Entry> VariableCompleter::matches(const QString &typed) const
{
    const QString wanted = typed.trimmed();
    std::vector<CompletionList::Entry> begin;
    std::vector<CompletionList::Entry> within;
    constexpr std::size_t most = CompletionList::maxEntries;
    for (const VariableName &name : m_names()) {
        if (begin.size() >= most)
            break;
        // Those that begin so come before those that have it within.
        const bool begins = name.name.startsWith(wanted, Qt::CaseInsensitive);
        if (!begins && (within.size() >= most || !name.name.contains(wanted, Qt::CaseInsensitive)))
            continue;
        (begins ? begin : within)
            .push_back({name.name,
                        name.preview.isEmpty()
                            ? isolated(name.origin)
                            : tr("%1 · %2").arg(isolated(name.preview), isolated(name.origin))});
    }
    begin.insert(begin.end(), within.begin(), within.end());
    const bool isWritten =
        begin.size() == 1 && begin.front().text == wanted && lineText().sliced(cursor()).startsWith("}}"_L1);
    return isWritten ? std::vector<CompletionList::Entry>() : begin;
}

/// What the list must not cover, from the cursor on; on the screen.
QRect VariableCompleter::anchor() const
{
    if (m_editor) {
        const QRect caret = m_editor->cursorRect();
        return {m_editor->viewport()->mapToGlobal(caret.topLeft()), caret.size()};
    }
    const int left =
        m_line->mapTo(m_keys, m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect().topLeft()).x();
    return {m_keys->mapToGlobal(QPoint(left, 0)), QSize(1, m_keys->height())};
}

void VariableCompleter::take(const QString &name)
{
    const Place here = place();
    if (here.start >= 0)
        replace(here.start, here.end, name + u"}}"_s);
}

bool VariableCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_keys)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool isWanted = key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier;
        if (event->type() == QEvent::ShortcutOverride) {
            comeFirst();
            // No shortcut of the window, such as Esc, comes before the list.
            if ((isOpen() && isPlain && key->key() == Qt::Key_Escape) || isWanted)
                event->accept();
            return false;
        }
        if (isWanted) {
            open();
            return true;
        }
        return m_list->takeKey(*key);
    }
    default:
        return false;
    }
}

} // namespace patlas

#include "moc_VariableCompleter.cpp"
