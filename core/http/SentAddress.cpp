// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/SentAddress.h"

#include "core/document/HeaderText.h"
#include "core/secret/TokenRedaction.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// The dots that stand for a credential in the query.
QString withDots(const QString &text)
{
    return redactTokens(text).replace("%E2%80%A2"_L1, u"•"_s);
}

QString targetText(const SentRequest &sent)
{
    if (!sent.target.isEmpty())
        return headerText(sent.target);
    return sent.url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority
                             | QUrl::RemoveFragment);
}

} // namespace

QString sentTarget(const SentRequest &sent)
{
    return withDots(targetText(sent));
}

QString sentAddress(const SentRequest &sent)
{
    const QString origin = sent.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemovePath
                                             | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return withDots(origin + targetText(sent));
}

} // namespace patlas
