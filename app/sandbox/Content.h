// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Handlers.h"

#include <QJsonObject>
#include <QMap>

namespace patlas::sandbox {

/// The project's languages in their order.
QStringList languagesOf(const HandlerContext &context);
QString baseLanguageOf(const HandlerContext &context);

/// Returns the entry with that key in that group of the branch, and creates it if missing; then `isNew` is
/// true.
QString entryFor(const HandlerContext &context, const Branch &branch, const QString &group,
                 const QString &key, bool &isNew);

/// Writes the values that are not null. A published value replaces an existing draft; a draft leaves the
/// published value. Either is no longer the unfinished text of a file.
void writeText(const HandlerContext &context, const QString &entry, const QString &language,
               const QVariant &value, const QVariant &draft, const std::optional<int> &status);

/// Custom statuses of a team start at 4, after those of the service.
constexpr int firstOwnStatus = 4;
constexpr int lastStatus = 999;
QHash<int, QString> ownStatuses(const HandlerContext &context);
/// Adds a status with the next free number; nullopt when none is free.
std::optional<int> addOwnStatus(const HandlerContext &context, const QString &name);

/// Table metadata of an entry except its description, by column; empty when there is none.
QMap<QString, QString> metadataFrom(const QVariant &stored);
QVariant metadataTo(const QMap<QString, QString> &metadata);

/// A JSON object in a column; NULL when it is empty.
QJsonObject objectFrom(const QVariant &stored);
QVariant objectTo(const QJsonObject &object);

} // namespace patlas::sandbox
