// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace patlas {

/// Where a text holds what must not be in a file. Holds nothing of the secret itself.
struct SecretInText {
    qsizetype start = 0; ///< bytes
    qsizetype size = 0; ///< bytes
    int line = 1; ///< from 1
    int column = 1; ///< from 1, in UTF-16 units, as text fields count
    QString tokenId; ///< of the stored secret that it is; empty: it only has the form of a token
    QString sentence; ///< "Line 4, column 23 holds a GitHub token."
};

/// The first stored secret (KnownSecrets, in every form that it travels in) or token of a known form
/// (TokenPatterns) in a text in UTF-8. What stands for a token, as in documentation, is none, and neither is
/// a variable. Reads the text about twice; any thread.
std::optional<SecretInText> secretInText(const QByteArray &text);

} // namespace patlas
