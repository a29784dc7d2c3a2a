// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/CurlPaste.h"

#include "core/interchange/CurlRequest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace patlas {

namespace {

/// The text that one edit inserted: the part between the common prefix and the common suffix.
QString insertedText(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before.at(start) == after.at(start))
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    return after.mid(start, after.size() - start - end);
}

} // namespace

Secret clipboardText()
{
    return Secret::take(QGuiApplication::clipboard()->text());
}

CurlPaste::CurlPaste(QLineEdit &line)
    : QObject(&line)
    , m_line(line)
{
    line.installEventFilter(this);
    // Not textEdited: an assistive client sets the text as a program does.
    connect(&line, &QLineEdit::textChanged, this, &CurlPaste::look);
}

void CurlPaste::show(const QString &text)
{
    m_before = text;
    if (m_line.text() == text)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    m_line.setText(text);
}

bool CurlPaste::eventFilter(QObject *watched, QEvent *event)
{
    // Intercept the paste: the line would keep the text in its undo history.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const Secret text = clipboardText();
        if (looksLikeCurl(text.view())) {
            Q_EMIT pasted(text);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void CurlPaste::look(const QString &text)
{
    if (m_isShowing)
        return;
    QString inserted = insertedText(m_before, text);
    // More than one character at once: typing the word curl is not interrupted.
    if (inserted.size() > 1) {
        const Secret command = Secret::take(std::move(inserted));
        if (looksLikeCurl(command.view())) {
            show(QString(m_before)); // also clears the undo history
            Q_EMIT pasted(command);
            return;
        }
    }
    m_before = text;
    Q_EMIT edited();
}

} // namespace patlas

#include "moc_CurlPaste.cpp"
