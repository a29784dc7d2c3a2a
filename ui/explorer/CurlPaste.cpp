// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/CurlPaste.h"

#include "core/interchange/CurlRequest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace patlas {

namespace {

/// What came into a text at once: the part between what stayed at its beginning and at its end.
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
    connect(&line, &QLineEdit::textEdited, this, &CurlPaste::look);
    connect(&line, &QLineEdit::textChanged, this, [this](const QString &text) {
        // By the program; what a person does is looked at first.
        if (!m_line.isModified())
            m_before = text;
    });
}

bool CurlPaste::eventFilter(QObject *watched, QEvent *event)
{
    // Taken before the line has it: the line would keep it in its undo history.
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
    QString inserted = insertedText(m_before, text);
    // By more than a key: whoever types the word is not interrupted in the middle.
    if (inserted.size() > 1) {
        const Secret command = Secret::take(std::move(inserted));
        if (looksLikeCurl(command.view())) {
            m_line.setText(m_before); // forgets what could be undone as well
            Q_EMIT pasted(command);
            return;
        }
    }
    m_before = text;
    Q_EMIT edited();
}

} // namespace patlas

#include "moc_CurlPaste.cpp"
