// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// Names a secret store. Part of a credential's metadata, so that a secret is always looked up where it was
/// written ("not found" in another store never means "deleted"). Each store defines its own.
struct StoreId {
    QString text; ///< as in the database; empty: no store was chosen

    StoreId() = default;
    StoreId(QLatin1String text_) // so that the constant of a store can be used as it is
        : text(text_)
    {
    }
    explicit StoreId(QString text_)
        : text(std::move(text_))
    {
    }

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const StoreId &) const = default;
};

} // namespace patlas
