// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace patlas {

/// Where in a text something stands that gives access.
struct SecretSpan {
    qsizetype start = 0; ///< bytes
    qsizetype size = 0; ///< bytes
    QString name; ///< what it is called there; empty: it was told by its form

    bool operator==(const SecretSpan &) const = default;
};

/// Values of "name=value&name=value" whose names give them away, as written.
std::vector<SecretSpan> secretsInQuery(QByteArrayView query);
/// The password in front of the host, and what is secret in the query or behind "#".
std::vector<SecretSpan> secretsInAddress(QByteArrayView address);
/// Strings of JSON, also of a malformed one, whose member's name gives them away, with their escapes.
std::vector<SecretSpan> secretsInJson(QByteArrayView json);
/// Texts of elements and attributes of XML, also of a malformed one, whose names without their prefixes give
/// them away, with their entities.
std::vector<SecretSpan> secretsInXml(QByteArrayView xml);
/// Fields of a form of several parts whose names give them away.
std::vector<SecretSpan> secretsInMultipart(QByteArrayView body, const QByteArray &boundary);
/// Stored secrets and tokens of a known form, as secretInText() tells them; whole tokens, the first
/// `most` of them. In linear time, whatever they are.
std::vector<SecretSpan> secretsByForm(const QByteArray &text, std::size_t most = SIZE_MAX);
/// Whether there is one.
bool holdsSecretByForm(const QByteArray &text);

/// Whether a user's name is a key: some services take theirs as the user of "Basic".
bool isSecretUser(const QString &user);
/// Whether a private key in PEM's writing begins in it, also within a literal of a script.
bool holdsPrivateKey(const QString &text);
/// A script with dots in the literals that are given to a name that gives them away: `secret = "…"`,
/// `password: '…'`, `set("token", "…")`. Nothing but variables stays.
QString withoutSecretLiterals(const QString &script);

} // namespace patlas
