// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace patlas {

/// One row of history: enough to list, filter and send again; headers and body are read on demand.
struct HistoryEntry {
    qint64 rowId = 0;
    QString exchangeId;
    QDateTime started; ///< UTC
    QString environmentId;
    QString method;
    QString url; ///< as sent, without user-info
    int status = 0;
    double durationMs = 0;
    qint64 bodySize = 0;
    QString operationId;
    QString tokenName; ///< of the personal access token, else of the project token
    QString errorSentence;
    bool isPinned = false;
    QString note; ///< secrets are masked in it
};

struct HistoryFilter {
    /// Words to find: beginnings of words in method, url, token name and status, in the names and values of
    /// the request's headers, in its body and in the note, and any part of the time ("2026-05-01", "12:30",
    /// local), of an environment's name and of `noResponse`.
    QString text;
    QHash<QString, QString> environmentNames = {}; ///< by id, as they are shown
    QString noResponse = {}; ///< how a row without a response is shown
    QString environmentId; ///< empty: any
    int limit = 500;
    int offset = 0;
    bool pinnedFirst = false; ///< before the others; otherwise they stand in their places
};

} // namespace patlas
