// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/CheckedResponse.h"
#include "core/document/JsonIndex.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <map>
#include <optional>

namespace patlas {

/// What stands between the braces where a request takes a value of another one:
/// `create-tag.response.body.$.items[0].id`, `create-tag.response.headers.Location`, or httpYac's
/// `create-tag.items[0].id`.
struct ResponseReference {
    enum class Part {
        ResponseBody,
        ResponseHeader,
        ResponseStatus, ///< Patlas and httpYac only
        RequestBody,
        RequestHeader,
    };
    enum class Path {
        Whole, ///< `*`, or nothing
        Json, ///< JSONPath
        Properties, ///< as JavaScript writes them
        XPath,
        Name, ///< of a header
    };

    QString request; ///< its name as in its file
    Part part = Part::ResponseBody;
    Path kind = Path::Whole;
    QString path = {};

    bool operator==(const ResponseReference &) const = default;
};

/// By the name of the request, as in its file.
using NamedResponses = std::map<QString, CheckedResponse>;

/// The reference that `text` (without braces) is; nullopt: it is none, such as an ordinary variable. `names`
/// are those of the requests that can be referred to: only with them is `create-tag.id` a reference, while
/// `NAME.response.…` and `NAME.request.…` always are.
std::optional<ResponseReference> readReference(QStringView text, const QStringList &names);

/// The text that the reference stands for: strings of JSON without quotes and escapes, numbers as written,
/// objects and lists as their JSON text; of several values the first, as the REST Client takes it. NotFound:
/// the request was not sent, or there is nothing in that place; InvalidInput, Unsupported: the path cannot be
/// followed; Refused: what is there is a credential that was masked when it was kept. May read all of a
/// body: call it on a worker.
Result<QString> valueOf(const ResponseReference &reference, const NamedResponses &responses);

} // namespace patlas
