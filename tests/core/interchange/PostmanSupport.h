// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/interchange/ImportSupport.h"

#include <utility>

/// Collections as Postman writes them, and how they are read.
namespace patlas::test::postmancollections {

inline constexpr char schema21[] =
    "'schema':'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'";

/// A collection of these items, with more members before them.
inline QByteArray collectionOf(const QByteArray &items, const QByteArray &members = {})
{
    return quoted("{'info':{'name':'Tags',") + quoted(schema21) + "}," + members + "\"item\":[" + items
        + "]}";
}

inline QByteArray requestOf(const char *request, const char *members = "")
{
    return quoted("{'name':'One',") + quoted(members) + quoted("'request':") + quoted(request) + "}";
}

inline ImportedCollection read(const QByteArray &bytes)
{
    Result<ImportedCollection> collection = imported({bytes});
    if (collection)
        return std::move(*collection);
    qWarning("%s", qPrintable(collection.error().message()));
    return {};
}

inline ImportedRequest readOne(const QByteArray &item, const QByteArray &members = {})
{
    const ImportedCollection collection = read(collectionOf(item, members));
    return collection.requests.empty() ? ImportedRequest() : collection.requests.front();
}

} // namespace patlas::test::postmancollections
