// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace patlas {

namespace {

struct SecretRulesText {
    Q_DECLARE_TR_FUNCTIONS(patlas::SecretStore)
};

} // namespace

Result<void> checkStorable(const QString &key, const Secret &secret)
{
    if (key.isEmpty() || secret.isEmpty())
        return failure(ErrorKind::InvalidInput, SecretRulesText::tr("There is no secret to store."), {},
                       SecretRulesText::tr("Paste or generate the token again."));
    const auto isControl = [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f; };
    const std::string_view bytes = secret.view();
    if (std::any_of(bytes.begin(), bytes.end(), isControl))
        return failure(ErrorKind::InvalidInput,
                       SecretRulesText::tr("The secret contains a line break or another control character."),
                       SecretRulesText::tr("Tokens never contain one, and it damages some keychains."),
                       SecretRulesText::tr("Copy the token again, without the text around it."));
    return {};
}

} // namespace patlas
