// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDraft.h"
#include "core/request/VariableResolver.h"
#include "core/request/Variables.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace patlas {

/// Where a text of a request stands.
struct VariablePlace {
    enum class Kind { Url, PathParameter, Query, Header, Body, Part };

    Kind kind = Kind::Url;
    QString name = {}; ///< of the parameter, header or part, as written
    std::size_t row = 0; ///< of its kind, from 0

    bool operator==(const VariablePlace &) const = default;
};

/// One variable in one text. Used there several times, it is told once.
struct VariableUseReport {
    VariablePlace where;
    QString name; ///< the expression as written, without braces
    VariableState state = VariableState::Known;
    QString value = {}; ///< for display: dots for secrets, long ones cut; empty unless Known or Hole
    QString origin = {}; ///< for a person; empty if it comes from no layer
    /// Of one that is not Known: what is wrong, as a sentence for a person. Names in it are isolated.
    QString sentence = {};
    QString cause = {}; ///< of one that needs another: the one that is missing or goes round in a circle
    bool isSecret = false;
    qsizetype start = 0; ///< of its first use: in UTF-16 units, in bytes of a body
    qsizetype size = 0; ///< with its braces
    int count =
        1; ///< how often it is used in this text; of several with values of their own, the first is told

    bool operator==(const VariableUseReport &) const = default;
};

struct ResolvedRequest {
    RequestDraft draft;
    std::vector<VariableUseReport>
        uses; ///< in the order of the draft's members; bounded (maxVariableReports)

    /// The first that is neither Known nor a Hole; null if there is none.
    const VariableUseReport *problem() const;
};

inline constexpr std::size_t maxVariableReports = 10'000;
inline constexpr qsizetype maxInsertedText = 1 << 20; ///< of all values in one text, in UTF-16 units
inline constexpr qsizetype maxInsertedBody = 64 << 20; ///< of all values in a body or a part, in bytes

/// The draft with the values of its variables in its texts. Rows that are not enabled, and a body that is not
/// sent, stay as they are. Pure;
/// a draft without "{{" comes back as it is. What comes out is not to be resolved again: values of responses
/// in it may look like variables.
ResolvedRequest resolve(RequestDraft draft, const Variables &variables);

struct ResolvedText {
    QString text;
    std::vector<VariableUseReport> uses;
};
/// One text. A credential counts only in a header or a query parameter, as its whole value.
ResolvedText resolveText(const QString &text, const Variables &variables, const VariablePlace &where);

struct ResolvedBytes {
    QByteArray bytes;
    std::vector<VariableUseReport> uses;
};
/// UTF-8, of a body or of a file in it. Bytes that are not UTF-8 stay.
ResolvedBytes resolveBytes(const QByteArray &utf8, const Variables &variables, const VariablePlace &where);

} // namespace patlas
