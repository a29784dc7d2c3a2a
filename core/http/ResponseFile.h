// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFile>

namespace patlas {

/// Where the body of one response is written as it arrives: a file with mode 0600, bounded in size. It is
/// removed unless it was kept. One thread.
class ResponseFile {
public:
    ResponseFile(QString directory, const QString &name, qint64 maxBytes);
    ~ResponseFile();

    /// Creates the file, and its directory with mode 0700. Storage if that fails.
    Result<void> open();
    /// Opens the file if it is not. Storage if it cannot be written, and the file is removed then; Refused
    /// once it would be larger than allowed, and what fits is kept.
    Result<void> write(QByteArrayView bytes);
    /// Storage if it cannot be written to the end; an empty file is removed.
    Result<void> keep();
    void discard();

    QString path() const { return m_file.fileName(); } ///< empty before it is created and once discarded
    qint64 size() const { return m_size; }

private:
    Error notWritten() const;

    const QString m_directory;
    const QString m_wanted;
    const qint64 m_maxBytes;
    QFile m_file;
    qint64 m_size = 0;
    bool m_isKept = false;
};

} // namespace patlas
