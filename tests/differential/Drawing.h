// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/differential/DrawnWorld.h"

namespace patlas::test {

/// A credential typed by hand into a header.
struct TypedCredential {
    QByteArray header; ///< empty: none typed
    QByteArray value;
};

/// One drawn combination.
struct Drawing {
    RequestDraft draft;
    TypedCredential typed; ///< also in the draft
    QByteArray description; ///< for a person who has to find out why two sides disagree; no secrets
};

Drawing draw(const DrawnWorld &world, const QString &uploadedFile, Random &random);

} // namespace patlas::test
