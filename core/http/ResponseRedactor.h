// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace patlas {

/// Replaces the secrets of a request with dots wherever its response repeats them, so that the stored
/// response holds none. Works on pieces as they arrive: a secret may be split across several. Encoded forms
/// of a secret are not found; services repeat headers as they received them.
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
    bool isIdle() const { return m_secrets.empty(); }
    /// Something whole, such as the value of a header.
    QByteArray masked(QByteArray bytes) const;

private:
    std::vector<QByteArrayView> m_secrets;
    qsizetype m_maxLength = 0;
    QByteArray m_held;
};

} // namespace patlas
