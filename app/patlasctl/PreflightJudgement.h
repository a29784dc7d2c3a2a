// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/ExitCode.h"
#include "core/base/Result.h"
#include "core/preflight/Preflight.h"

#include <QJsonArray>

#include <chrono>
#include <optional>
#include <vector>

namespace patlas {

class Console;

/// When a request counts as one that will not work.
struct Judgement {
    std::optional<std::chrono::seconds> within; ///< in which no token that it needs may end
    bool isStrict = false; ///< what is probably refused counts as refused

    /// `time`: "14d", "12h", "2w"; null: none. InvalidInput.
    static Result<Judgement> with(const QString &time, bool isStrict);
};

/// A request as it is told of.
struct JudgedRequest {
    QString file; ///< empty: it is an operation
    QString name;
    QString method;
    QString url;
    QString reason = {}; ///< known before; empty: as the report says
};

/// What the preflight says of several requests.
class Judgements {
public:
    Judgements(Judgement judgement, std::vector<Credential> credentials);

    void add(const JudgedRequest &request, const PreflightReport &report);
    /// All of it, and whether all would work: Done or RefusedByPreflight.
    ExitCode tell(Console &console, bool isJson) const;

private:
    /// The first token that ends too soon; null: none.
    const Credential *endsSoon(const PreflightReport &report) const;
    QStringList withoutKnownEnd(const PreflightReport &report) const; ///< tokens, by name

    Judgement m_judgement;
    std::vector<Credential> m_credentials;
    QJsonArray m_requests;
    QStringList m_lines;
    int m_refused = 0;
};

/// Of a report on a request whose values nobody has given, which loses what is only about them.
Verdict verdictWithoutValues(PreflightReport &report);

} // namespace patlas
