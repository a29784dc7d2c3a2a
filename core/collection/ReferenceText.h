// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/HttpText.h"
#include "core/document/JsonIndex.h"

#include <QString>
#include <QStringList>

namespace patlas {

/// The text between the braces that leads to a value of the response of `request`, for **Use in a request…**.
/// Unsupported: no text that the dialect has leads there, such as to the first of two members of one name.
/// May read all of the document: of a large one, call it on a worker.
Result<QString> referenceText(const QString &request, const JsonIndex &json, const JsonNode &node,
                              HttpDialect dialect);
/// The same for a header of the response, and for its whole body.
Result<QString> headerReferenceText(const QString &request, const QString &header, HttpDialect dialect);
Result<QString> bodyReferenceText(const QString &request, HttpDialect dialect);

/// What httpYac calls the response of a request of that name: "create-tag" is `createTag`. Its variables are
/// names of JavaScript, so that it reads `create-tag.id` as a subtraction.
QString httpYacVariable(const QString &request);

/// Whether every tool can refer to a request of that name: letters of ASCII, digits and "_" only. The REST
/// Client does not find `create-tag`.
bool isPortableRequestName(const QString &request);
/// A portable name that is none of `taken`: "Create a tag" gives "create_a_tag".
QString proposedRequestName(const QString &title, const QStringList &taken);

} // namespace patlas
