// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/BodyPiece.h"
#include "core/request/RequestDraft.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

/// A "# @key value" line that is none of those with a member of their own.
struct RequestMetadata {
    QString key;
    QString value = {};

    bool operator==(const RequestMetadata &) const = default;
};

/// A request as it is kept in a file: nothing in it belongs to one person or machine, and there is no secret
/// in it. Every text may hold "{{variables}}".
struct RequestDefinition {
    QString title = {}; ///< behind "###"; may be empty
    QString name = {}; ///< what other requests call it: one word, or empty
    QString operationId = {}; ///< of the description; empty: a free request, or not said
    QString method = {};
    QString url = {}; ///< as written, its lines joined
    QString httpVersion = {}; ///< "HTTP/1.1"; usually empty
    std::vector<NamedValue> headers = {}; ///< as written; all enabled
    std::vector<BodyPiece> body = {};
    QStringList checks = {}; ///< what stands behind "??", in order
    std::vector<RequestMetadata> metadata = {};

    bool operator==(const RequestDefinition &) const = default;
};

} // namespace patlas
