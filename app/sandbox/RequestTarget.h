// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace patlas::sandbox {

/// The parts of a request target (RFC 9112, 3.2), as they were sent.
struct RequestTarget {
    QByteArray authority; ///< of the absolute form or CONNECT; otherwise empty
    QByteArray path; ///< "*" in the asterisk form, empty for CONNECT
    QByteArray query; ///< without its question mark
};

/// Returns nullopt for a form that the method does not allow, for bytes other than visible ASCII, and for a
/// fragment. Visible characters that RFC 3986 requires to be encoded are accepted: browsers send some of
/// them.
std::optional<RequestTarget> parseTarget(QByteArrayView method, QByteArrayView target);

/// Whether a Host header or an authority is a host with an optional port. An empty one is valid.
bool isHostAndPort(QByteArrayView text);

} // namespace patlas::sandbox
