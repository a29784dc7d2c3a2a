// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/differential/DrawnWorld.h"

namespace patlas::test {

/// A credential that the user typed into a header.
struct TypedCredential {
    QByteArray header; ///< empty: none
    QByteArray value;
};

/// One random combination.
struct Drawing {
    RequestDraft draft;
    TypedCredential typed; ///< contained in the draft as well
    QByteArray description; ///< for debugging a disagreement; no secrets
};

Drawing draw(const DrawnWorld &world, const QString &uploadedFile, Random &random);

} // namespace patlas::test
