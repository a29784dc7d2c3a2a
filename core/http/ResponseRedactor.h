// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace patlas {

/// Puts dots in place of the secrets of a request wherever its response repeats them, so that what is kept of
/// the response holds none. Works on pieces as they arrive: a secret may lie across several. Encoded forms of
/// a secret pass through; services repeat headers as they came.
class ResponseRedactor {
public:
    ResponseRedactor() = default;
    ResponseRedactor(const ResponseRedactor &) = delete;
    ResponseRedactor &operator=(const ResponseRedactor &) = delete;
    ~ResponseRedactor();

    /// The bytes have to stay where they are. Shorter ones than eight bytes would be found by chance and are
    /// left out.
    void add(QByteArrayView secret);
    /// What may be written by now; the end is held back while it could be the beginning of a secret.
    QByteArray feed(QByteArrayView bytes);
    /// What was held back, when nothing follows any more.
    QByteArray rest();
    bool isIdle() const { return m_secrets.empty(); }

private:
    QByteArray masked(QByteArray bytes) const;

    std::vector<QByteArrayView> m_secrets;
    qsizetype m_maxLength = 0;
    QByteArray m_held;
};

} // namespace patlas
