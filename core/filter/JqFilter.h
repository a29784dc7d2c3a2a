// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/ResponseDocument.h"
#include "core/filter/ReadingLoss.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

namespace patlas {

/// Limits at which a filter is stopped.
struct FilterLimits {
    qint64 memoryBytes = qint64(4) << 30; ///< address space; jq needs about six times the document
    std::chrono::seconds processorTime{60};
    qint64 outputBytes = qint64(1) << 30;
};

/// The result of a filter.
struct Filtered {
    /// A single output as it is, several as a sequence, none as an empty document. Its file is deleted with
    /// it.
    ResponseDocument::Shared document;
    qint64 outputs = 0;
    /// It was stopped, or failed for some inputs, so that outputs may be missing; or the document is not JSON
    /// and jq read it all the same.
    std::optional<Error> problem;
    ReadingLoss loss;
};

class JqRun;

/// Filters JSON documents with jq, one at a time. jq runs in its own process (`patlas-jq`), because its
/// library can be neither interrupted nor limited. The jq program is passed over a pipe, and the outputs go
/// straight to a file beside the document (0600).
///
/// What jq 1.6 changes: numbers become doubles (17 digits, 1e400 the largest double, 1.0 is written 1) and a
/// repeated name keeps its first place and its last value; `Filtered::loss` counts both. Order is kept. It
/// rejects unpaired surrogates and more than 256 nested brackets. libjq 1.7 keeps numbers that nothing is
/// calculated with.
class JqFilter : public QObject {
    Q_OBJECT

public:
    /// `program`: path of patlas-jq.
    explicit JqFilter(QString program = installedProgram(), FilterLimits limits = {},
                      QObject *parent = nullptr);
    ~JqFilter() override;

    static QString installedProgram(); ///< beside the running program, or where it is installed
    const FilterLimits &limits() const { return m_limits; }

    /// Stops an earlier run. Cancelling the future stops this one. Errors without any output: InvalidInput:
    /// the text is not a jq program, or fails; Parse: jq cannot read the document; Timeout, Unsupported,
    /// Storage: the limits of time, memory, outputs are exceeded; Internal: jq crashed.
    QFuture<Result<Filtered>> run(const ResponseDocument::Shared &document, const QString &text);

Q_SIGNALS:
    void progressed(int percentRead, qint64 outputs);
    /// The outputs so far, if there are several: each time the previous ones and more.
    void updated(const patlas::ResponseDocument::Shared &outputs);

private:
    const QString m_program;
    const FilterLimits m_limits;
    QPointer<JqRun> m_run;
};

} // namespace patlas
