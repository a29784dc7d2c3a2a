// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

/// A value of a response that a field could take.
struct FoundValue {
    QStringList keys; ///< see SeenKeys
    QString value; ///< text, or a whole number as written
    QString title; ///< what a person calls it; empty: not known

    bool operator==(const FoundValue &) const = default;
};

/// The response to a request, as far as it matters here.
struct SeenResponse {
    QByteArray body; ///< JSON, redacted
    const Operation *operation = nullptr; ///< null: not described
    QString path; ///< of the address
    int status = 200;
};

/// Limits: bodies up to 4 MiB, 12 levels, 200 values a key and 4,000 in all, of 200 characters each.
inline constexpr qsizetype maxSeenBody = 4 * 1024 * 1024;
inline constexpr qsizetype longestSeenValue = 200; ///< UTF-16 units
inline constexpr std::size_t maxSeenOfKey = 200;

/// Neither a secret, as far as it can be told, nor hidden, nor a variable where it is put into a request.
bool isHarmless(const QString &text);
/// A harmless value of a size that can be offered.
bool canBeOffered(const QString &text);

/// In the order of the response; only values with wanted keys. Never a secret: what is stored, has the form
/// of a token, is masked, stands under a name for one, or may only be written. For a worker.
std::vector<FoundValue> valuesIn(const SeenResponse &response, const QSet<QString> &wanted);

} // namespace patlas
