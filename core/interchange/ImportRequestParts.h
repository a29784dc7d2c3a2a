// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/DraftPart.h"
#include "core/request/RequestDefinition.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace patlas {

class ImportBuilder;

// Parts of a request that several tools have alike. Those that take a builder work on its request().

/// In place of all headers of that name.
void setImportedHeader(RequestDefinition &definition, const QString &name, const QString &value);
/// Unless there is one already, or the value is empty.
void setMissingHeader(RequestDefinition &definition, const QString &name, const QString &value);

/// Percent-encoded as in a query or a form; what stands in "{{ }}" stays as it is.
QString encodedOutsideVariables(const QString &text);
/// "name=value&name=value".
QString formText(const std::vector<std::pair<QString, QString>> &rows);
/// Adds items behind those that the address has, before its "#".
void addToQuery(QString &url, const std::vector<std::pair<QString, QString>> &rows);
/// As a file can say it: without line ends, blanks encoded, and with "http://" in front of a host, which is
/// noted.
QString importedAddress(ImportBuilder &builder, const QString &address);
/// The address with ":name" segments replaced by the value of that name, or by a variable where there is
/// none; noted.
QString withPathVariables(ImportBuilder &builder, const QString &address,
                          const std::vector<std::pair<QString, QString>> &values);

/// Nothing happens where there is no token.
void setBearer(ImportBuilder &builder, const QString &token,
               const QString &scheme = QStringLiteral("Bearer"));
/// "Basic user {{password}}", which tools for such files encode when they send it.
void setBasic(ImportBuilder &builder, const QString &user, const QString &password);
void setApiKey(ImportBuilder &builder, const QString &name, const QString &value, bool isInQuery);
/// Notes a way of authentication that is left out: "OAuth 2", "Digest".
void leaveOutAuthentication(ImportBuilder &builder, const QString &name);

void setTextBody(ImportBuilder &builder, const QString &text, const QString &contentType);
/// {"query": …, "variables": …}; `variables` is JSON, or anything else that is kept as text.
void setGraphQlBody(ImportBuilder &builder, const QString &query, const QString &variables);
/// Of files only the name is kept: they are looked for beside the request. Values whose names give them away
/// become variables.
void setMultipartBody(ImportBuilder &builder, std::vector<DraftPart> parts);
void setFileBody(ImportBuilder &builder, const QString &path);

} // namespace patlas
