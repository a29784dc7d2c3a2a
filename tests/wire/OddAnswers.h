// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace patlas::test {

/// What a server writes in response to one request, byte for byte, and how it ends the connection.
struct OddAnswer {
    QByteArray name; ///< unique
    QByteArray bytes;
    bool isReset = false; ///< instead of closed
    QByteArray method = "GET";
};

/// Odd heads, lengths, chunks, codings and interim responses, and two good responses that break off after
/// each of their bytes.
std::vector<OddAnswer> oddAnswers();

} // namespace patlas::test
