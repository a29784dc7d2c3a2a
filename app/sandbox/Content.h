// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Handlers.h"

#include <QMap>

namespace patlas::sandbox {

/// The project's languages in their order.
QStringList languagesOf(const HandlerContext &context);
QString baseLanguageOf(const HandlerContext &context);

/// The entry with that key in that group of the branch; made where there is none, `isNew` says so.
QString entryFor(const HandlerContext &context, const Branch &branch, const QString &group,
                 const QString &key, bool &isNew);

/// Writes what is not null. A published value takes the place of the draft there was; a draft alone leaves
/// the published value.
void writeText(const HandlerContext &context, const QString &entry, const QString &language,
               const QVariant &value, const QVariant &draft, const std::optional<int> &status);

/// Statuses that the team made for itself: from 4, after those of the service.
constexpr int firstOwnStatus = 4;
constexpr int lastStatus = 999;
QHash<int, QString> ownStatuses(const HandlerContext &context);
/// A new one, with the next free number if there is one.
std::optional<int> addOwnStatus(const HandlerContext &context, const QString &name);

/// What tables say of an entry besides its description, by column; empty: nothing.
QMap<QString, QString> metadataFrom(const QVariant &stored);
QVariant metadataTo(const QMap<QString, QString> &metadata);

} // namespace patlas::sandbox
