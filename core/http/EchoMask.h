// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace patlas {

/// Puts dots in place of the secrets of a request wherever its answer repeats them, so that what is kept of
/// the answer holds none. Works on pieces as they arrive: a secret may lie across several. Encoded forms of a
/// secret pass through; services repeat headers as they came.
class EchoMask {
public:
    EchoMask() = default;
    EchoMask(const EchoMask &) = delete;
    EchoMask &operator=(const EchoMask &) = delete;
    ~EchoMask();

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
    qsizetype m_longest = 0;
    QByteArray m_held;
};

} // namespace patlas
