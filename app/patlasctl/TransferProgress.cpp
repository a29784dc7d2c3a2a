// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/TransferProgress.h"

#include "app/patlasctl/WriteAll.h"
#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

#include <unistd.h>

namespace patlas {

namespace {

struct TransferProgressText {
    Q_DECLARE_TR_FUNCTIONS(patlas::TransferProgress)
};

constexpr qint64 firstShown = 1000; ///< milliseconds
constexpr qint64 betweenLooks = 250;
constexpr qint64 bytesInKiB = 1024;
constexpr char toStartOfLine[] = "\r\x1b[K"; ///< which is empty then

QString shownSize(qint64 kib)
{
    return QLocale().formattedDataSize(kib * bytesInKiB, 1);
}

} // namespace

TransferProgress::TransferProgress(bool isWanted)
    : m_isWanted(isWanted && ::isatty(STDERR_FILENO) == 1)
    , m_next(firstShown)
{
    m_since.start();
}

TransferProgress::~TransferProgress()
{
    clear();
}

void TransferProgress::show(qint64 receivedKiB, qint64 totalKiB, const QString &waiting)
{
    if (!m_isWanted || m_since.elapsed() < m_next)
        return;
    m_next = m_since.elapsed() + betweenLooks;
    const QString line = !waiting.isEmpty() ? waiting
        : receivedKiB == 0                  ? TransferProgressText::tr("Waiting for the response…")
        : totalKiB > 0
        ? TransferProgressText::tr("%1 of %2 received").arg(shownSize(receivedKiB), shownSize(totalKiB))
        : TransferProgressText::tr("%1 received").arg(shownSize(receivedKiB));
    writeAll(STDERR_FILENO, toStartOfLine + sentenceWithMarks(line).toUtf8());
    m_isShown = true;
}

void TransferProgress::clear()
{
    if (m_isShown)
        writeAll(STDERR_FILENO, toStartOfLine);
    m_isShown = false;
}

} // namespace patlas
