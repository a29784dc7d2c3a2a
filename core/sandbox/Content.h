// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/Handlers.h"

namespace patlas::sandbox {

/// The project's languages in their order.
QStringList languagesOf(const Visit &visit);
QString baseLanguageOf(const Visit &visit);

/// The entry with that key in that group of the branch; made where there is none, `isNew` says so.
QString entryFor(const Visit &visit, const Branch &branch, const QString &group, const QString &key,
                 bool &isNew);

/// Writes what is not null. A published value takes the place of the draft there was; a draft alone leaves
/// the published value.
void writeText(const Visit &visit, const QString &entry, const QString &language, const QVariant &value,
               const QVariant &draft, const std::optional<int> &status);

} // namespace patlas::sandbox
