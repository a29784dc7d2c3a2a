// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/KnownSecrets.h"

#include <QCryptographicHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

// Invented, and assembled at run time, so that repository scanners do not report this file.
inline const QByteArray projectSample =
    QByteArray("5f0a3c7e9b1d4a0012e4c8aa") + '!' + "00112233445566778899aabbccddeeff";
inline const QByteArray personalSample = QByteArray("glspat") + "_abcdefghijklmnopqrstuvwxyz0123";
inline const QByteArray unshapedSample = QByteArray("Xk") + "29.vault/tok~QpwrtYUm=8812";

inline QByteArray sampleFingerprint(const Secret &secret)
{
    return QCryptographicHash::hash(QByteArrayView(secret.view().data(), qsizetype(secret.size())),
                                    QCryptographicHash::Sha256);
}

/// Known secrets: the three samples as "project", "personal" and "unshaped".
inline std::shared_ptr<const KnownSecrets> knownSamples()
{
    auto known = std::make_shared<KnownSecrets>(sampleFingerprint);
    const auto add = [&known](const QString &id, const QByteArray &text) {
        const Secret secret = Secret::copyOf({text.constData(), std::size_t(text.size())});
        known->add(id, sampleFingerprint(secret));
        known->add(id, secret);
    };
    add(u"project"_s, projectSample);
    add(u"personal"_s, personalSample);
    add(u"unshaped"_s, unshapedSample);
    return known;
}

} // namespace patlas
