// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/TextView.h"

#include "ui/theme/Theme.h"

#include <QTextBlock>
#include <QTimer>

namespace patlas {

namespace {
constexpr qsizetype piece = 64 * 1024;
constexpr int mostMarks = 1000;
} // namespace

TextView::TextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFont(Theme::fixedFont());
    setProperty("flat", true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void TextView::showText(const QString &text)
{
    m_waiting = text;
    m_shown = 0;
    clear();
    putNextPiece();
}

void TextView::putNextPiece()
{
    if (m_shown >= m_waiting.size())
        return;
    qsizetype end = std::min(m_shown + piece, m_waiting.size());
    if (end < m_waiting.size() && m_waiting[end - 1].isHighSurrogate())
        --end;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_waiting.sliced(m_shown, end - m_shown));
    m_shown = end;
    if (m_shown < m_waiting.size())
        QTimer::singleShot(0, this, &TextView::putNextPiece);
}

int TextView::mark(const QString &needle)
{
    QList<QTextEdit::ExtraSelection> marks;
    int hits = 0;
    if (!needle.isEmpty()) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(Theme(palette()).highlightMatch());
        for (qsizetype at = m_waiting.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0;
             at = m_waiting.indexOf(needle, at + needle.size(), Qt::CaseInsensitive)) {
            if (hits++ < mostMarks && at + needle.size() <= m_shown) {
                mark.cursor = QTextCursor(document());
                mark.cursor.setPosition(int(at));
                mark.cursor.setPosition(int(at + needle.size()), QTextCursor::KeepAnchor);
                marks.append(mark);
            }
        }
    }
    setExtraSelections(marks);
    return hits;
}

int TextView::goToHit(const QString &needle, bool backwards)
{
    if (needle.isEmpty())
        return 0;
    const QTextCursor selection = textCursor();
    const auto last = [&] { return m_waiting.lastIndexOf(needle, -1, Qt::CaseInsensitive); };
    qsizetype at = -1;
    if (backwards) {
        at = selection.selectionStart() > 0
            ? m_waiting.lastIndexOf(needle, selection.selectionStart() - 1, Qt::CaseInsensitive)
            : -1;
        at = at < 0 ? last() : at;
    } else {
        at = m_waiting.indexOf(needle, selection.selectionEnd(), Qt::CaseInsensitive);
        at = at < 0 ? m_waiting.indexOf(needle, 0, Qt::CaseInsensitive) : at;
    }
    if (at < 0 || at + needle.size() > m_shown)
        return 0;
    QTextCursor hit(document());
    hit.setPosition(int(at));
    hit.setPosition(int(at + needle.size()), QTextCursor::KeepAnchor);
    setTextCursor(hit);
    return int(QStringView(m_waiting).first(at).count(needle, Qt::CaseInsensitive)) + 1;
}

} // namespace patlas
