// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/CheckEvaluation.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace patlas {

struct ReportedCheck {
    int line = 0; ///< in the request's file, from 1; 0: unknown
    CheckResult result;
};

/// One request of a run and its outcome. Holds no secret, if what fills it does not.
struct RequestResult {
    QString file; ///< relative to the folder that was run
    QString name;
    QByteArray method;
    QString url; ///< as sent, credentials as dots
    int status = 0; ///< 0: no response
    double durationMs = 0;
    std::vector<ReportedCheck> checks;
    QString error; ///< why there is no whole response, or why it was not sent; empty: there is one
    /// It was not sent, or cancelled since another one failed, and that is no failure; `error` says why.
    bool isSkipped = false;
    int row = 0; ///< of the data that it was sent with, from 1; 0: there is none

    bool hasFailed() const;
};

/// The outcome of a run, in the order in which its requests are sent one after the other.
struct RunReport {
    QString name; ///< of the folder or file that was run
    QDateTime started; ///< UTC
    std::vector<RequestResult> requests;

    int passed() const; ///< checks
    int failed() const; ///< checks, and requests that have an error
    int failedChecks() const;
    int notRun() const; ///< checks
};

/// JUnit's XML as Jenkins, GitLab and GitHub's actions read it: a test suite for each file, a test case for
/// each check, or for a request that has none. UTF-8; characters that XML cannot hold are written as U+FFFD.
QByteArray toJUnitXml(const RunReport &report);

/// {"requests":[{"file","name","method","url","status","durationMs","row"?,"skipped"?,"error"?,"checks":[{"line","text",
/// "passed","actual","sentence"?}]}],"passed":N,"failed":N,"notRun":N}. A check that was not run has `passed`
/// null; without a response `status` is 0. UTF-8, indented, ends with a line end.
QByteArray toJson(const RunReport &report);

} // namespace patlas
