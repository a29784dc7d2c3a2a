// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/ReadBudget.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>

namespace patlas::sandbox {

/// A file that an import brings, not read yet.
struct ImportedFile {
    const formats::FileFormat *format = nullptr;
    formats::Options options;
    QByteArray bytes;
};

/// What was read from an imported file.
struct ReadFile {
    formats::ReadResult texts;
    std::vector<formats::Warning> warnings; ///< what was left out
    QMap<QString, QString> heads; ///< what the file says about itself
};

/// Reads imported files on a thread of its own, one after the other, so that a hostile one delays nobody
/// else. Destroying it ends the current one at its next step.
class FileReader {
public:
    static constexpr int maxWaiting = 8; ///< files, each of up to 50 MB

    FileReader();
    ~FileReader();
    FileReader(const FileReader &) = delete;
    FileReader &operator=(const FileReader &) = delete;

    /// Whether there is room for another file.
    bool hasRoom() const { return m_waiting < maxWaiting; }
    /// `isUnwanted` is called on the thread and ends the reading.
    QFuture<ReadFile> read(ImportedFile file, formats::ReadBudget::IsCancelled isUnwanted);

private:
    QThreadPool m_thread;
    std::atomic<int> m_waiting = 0; ///< the one that is being read included
    std::atomic_bool m_stopping = false;
};

} // namespace patlas::sandbox
