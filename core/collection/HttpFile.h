// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/HttpFileRequest.h"
#include "core/collection/HttpNote.h"
#include "core/collection/HttpText.h"
#include "core/request/RequestDefinition.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace patlas {

/// A request that was taken out, for an undo.
struct RemovedHttpRequest {
    qsizetype index = 0;
    qsizetype at = 0; ///< byte at which it stood
    QByteArray bytes;
    QByteArray leftBehind =
        {}; ///< put in its place, where the request below would else become a part of the one above
};

/// A ".http" or ".rest" file as JetBrains IDEs, the REST Client of VS Code, Visual Studio, httpYac and Kulala
/// write it. Reading loses nothing and cannot fail: what is not understood is kept and told in a note. Edits
/// change the bytes that say what was edited and no other. Nothing in a file is run. A value: any thread,
/// copies are cheap.
class HttpFile {
public:
    HttpFile() = default;
    /// In linear time. A byte order mark, mixed line ends, NUL and bytes that are not UTF-8 stay as they are.
    static HttpFile read(QByteArray bytes);

    /// What was read, with the edits since then.
    const QByteArray &bytes() const { return m_bytes; }

    const std::vector<HttpFileRequest> &requests() const { return m_requests; }
    const std::vector<HttpFileVariable> &variables() const { return m_variables; }
    /// About places that are in no request.
    const std::vector<HttpNote> &notes() const { return m_notes; }

    /// Which dialect the content is in; nothing: it could be either.
    std::optional<HttpDialect> dialect() const { return m_dialect; }

    /// Makes a request what `edited` says. What is the same in both keeps its bytes: also comments, scripts,
    /// unknown lines, spacing and line ends. New checks are written as those that the request has, or else in
    /// the file's dialect, or else in `dialect`. On an error (InvalidInput: it cannot be written, see
    /// toHttpText()) nothing has changed.
    Result<void> replace(qsizetype index, const RequestDefinition &edited,
                         HttpDialect dialect = HttpDialect::Universal);

    /// Adds a request at the end, in the file's line ends and dialect, or else in `dialect`.
    Result<void> append(const RequestDefinition &added, HttpDialect dialect = HttpDialect::Universal);

    /// Takes a request out, with everything between its "###" and the next one. The others stay what they
    /// are.
    RemovedHttpRequest remove(qsizetype index);

    /// Puts a request back. Where nothing has changed since it was removed, the bytes are what they were;
    /// otherwise it comes before the request that has its index now, and is parted from the others.
    Result<void> insert(const RemovedHttpRequest &removed);

private:
    QByteArray m_bytes;
    std::vector<HttpFileRequest> m_requests;
    std::vector<HttpFileVariable> m_variables;
    std::vector<HttpNote> m_notes;
    std::optional<HttpDialect> m_dialect;
    QByteArray m_marker; ///< of its comments; empty: it has none that say something
};

} // namespace patlas
