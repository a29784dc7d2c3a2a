// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/KnownSecrets.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace patlas {

/// Replaces the secrets of a request, and every stored secret in every form that is known of it, with dots
/// wherever the response repeats them, so that what is kept of it holds none. Works on pieces as they arrive:
/// a secret may be split across several. Tokens that are not stored here stay: a service may hand out a new
/// one.
class ResponseRedactor {
public:
    ResponseRedactor() = default;
    ResponseRedactor(const ResponseRedactor &) = delete;
    ResponseRedactor &operator=(const ResponseRedactor &) = delete;
    ~ResponseRedactor();

    /// The bytes must not move. Secrets of fewer than eight bytes would be found by chance and are ignored.
    void add(QByteArrayView secret);
    /// What can be written now; the end is held back while it could begin a secret.
    QByteArray feed(QByteArrayView bytes);
    /// What was held back, once nothing follows.
    QByteArray rest();
    /// The same of a body that was cut: dots, since it may be a secret without its end.
    QByteArray restOfCut();
    bool isIdle() const { return m_secrets.empty() && m_stored.isEmpty(); }
    /// Something whole, such as the value of a header.
    QByteArray masked(const QByteArray &bytes) const;

private:
    qsizetype openEnd(QByteArrayView bytes) const;

    const KnownSecrets &m_stored = KnownSecrets::current();
    std::vector<QByteArrayView> m_secrets;
    QByteArray m_held;
};

} // namespace patlas
