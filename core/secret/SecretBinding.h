// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace patlas {

/// What a secret was stored for, term by term: where it may go, and everything that decides how it gets
/// there. It is part of the same record as the secret, so that whoever can write the database alone cannot
/// send the secret elsewhere. Holds no secret. A term that is absent stands for the default.
using SecretBinding = QMap<QString, QString>;

/// What holds now for an environment.
using BindingFor = std::function<SecretBinding(const QString &environmentId)>;

namespace bindingterm {

inline constexpr QLatin1String environment("environment"); ///< its id
inline constexpr QLatin1String origin("origin"); ///< scheme, host and port
inline constexpr QLatin1String address("address"); ///< what is connected to in place of the host
inline constexpr QLatin1String authorities("authorities"); ///< digest of those trusted besides the system's
inline constexpr QLatin1String certificate("certificate"); ///< file of the client certificate
inline constexpr QLatin1String key("key"); ///< file of its key
inline constexpr QLatin1String proxy("proxy"); ///< with kind, host, port and user name

} // namespace bindingterm

/// What differs, one sentence for each term, for the user; "It was stored for https://a.example, and …".
QStringList bindingDifferences(const SecretBinding &stored, const SecretBinding &now);

} // namespace patlas
