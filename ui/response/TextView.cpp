// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/TextView.h"

#include "ui/theme/DataFont.h"

#include <QTimer>

namespace patlas {

namespace {
constexpr qsizetype piece = 64 * 1024;
} // namespace

TextView::TextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    useDataFont(*this);
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

} // namespace patlas

#include "moc_TextView.cpp"
