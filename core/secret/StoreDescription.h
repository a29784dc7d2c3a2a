// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// What a person reads about a store, whatever its state.
struct StoreDescription {
    QString name; ///< "Keychain"
    QString title; ///< as a heading: "Keychain", "This session"
    QString noun; ///< within a sentence, after "the" or "your": "keychain"
    QString explanation; ///< what it is
    QString where; ///< where a secret in it is: "In the keychain of this computer"
};

enum class StoreState {
    Unknown, ///< not asked yet, or about to change
    Open,
    Locked,
    Unavailable,
};

/// The state of a store, and what a person reads about it.
struct StoreStatus {
    StoreState state = StoreState::Unknown;
    QString sentence; ///< beside the name of the store: "Unlocked."
    QString caption; ///< alone: "Keychain: unlocked"
    QString meaning; ///< for stored secrets and new ones; may be empty
    /// False: it cannot store anything at the moment, not even after asking the person.
    bool mayStore = true;
};

} // namespace patlas
