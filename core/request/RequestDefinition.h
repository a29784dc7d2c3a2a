// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDraft.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

/// A piece of a body: text, or a file that is read when the request is sent.
struct BodyPiece {
    QByteArray text = {}; ///< UTF-8, as written, with its line ends; empty where a file is named
    QString file = {}; ///< as written, relative to the folder of the request's file; empty: text
    bool hasVariables = false; ///< "<@": variables in the file are replaced
    QString charset = {}; ///< of the file's text ("<@latin1"); empty: UTF-8. Only where it has variables

    bool operator==(const BodyPiece &) const = default;
};

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
