// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringView>

#include <functional>

namespace patlas {

/// What of a response a check is about.
enum class CheckSubject {
    Status,
    Duration, ///< milliseconds; of a phase if the check names one
    Header,
    Body, ///< all of it, or what a path leads to
    XPath, ///< of a body in XML
};

enum class CheckPredicate {
    Equals,
    NotEquals,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Includes,
    StartsWith,
    EndsWith,
    Matches, ///< a regular expression of ECMAScript
    Exists, ///< neither missing, null, false, 0 nor empty
    IsFalse, ///< the opposite
    IsNumber,
    IsString,
    IsBoolean,
    IsArray,
    Md5, ///< of the text, in base64
    Sha256,
    Sha512,
};

/// One check ("assertion") of a request: what stands behind "??". Nothing in it is run.
struct Check {
    QString text; ///< as written
    CheckSubject subject = CheckSubject::Status;
    QString argument = {}; ///< name of the header, path, phase of the duration; may be empty
    CheckPredicate predicate = CheckPredicate::Equals;
    QString expected = {}; ///< may hold "{{variables}}" until it is `resolved`
    /// Why the check is kept but cannot be evaluated, a sentence; empty: it can.
    QString notRunReason = {};

    bool canRun() const { return notRunReason.isEmpty(); }
    bool operator==(const Check &) const = default;
};

/// Reads what stands behind "??", as httpYac does. A text that is not understood ("js …", an unknown
/// predicate) is a check that cannot run. Never fails.
Check readCheck(const QString &text);

/// Whether the argument of a check on the body is JSONPath; names and indexes of JavaScript if not.
bool isJsonPath(QStringView argument);

/// The check with the variables of what it expects, of header names and of paths replaced by `resolve`. Where
/// that fails, the check cannot run and says why.
Check resolved(Check check, const std::function<Result<QString>(const QString &)> &resolve);

} // namespace patlas
