// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ImportBuilder.h"
#include "core/openapi/DocumentBuilder.h"

#include <QString>

namespace patlas::postman {

/// Fills the request that the builder has begun with what an item of a Postman collection says. `auth`: what
/// holds for it, its own or that of a folder around it; null: none.
void readRequest(ImportBuilder &builder, const DocumentJson &item, const DocumentJson *auth);

/// A text, or the text within {"content": …}.
QString descriptionIn(const DocumentJson &object);

/// The scripts of this kind ("prerequest", "test") that an item, a folder or a collection has, joined.
QString scriptIn(const DocumentJson &object, const char *kind);

/// Puts the authentication into the request.
void setAuthentication(ImportBuilder &builder, const DocumentJson &auth);

/// Adds a check for each test of the status in a script that has nothing conditional in it.
void addChecks(ImportBuilder &builder, const QString &script);

} // namespace patlas::postman
