// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

bool coversScopes(const Credential &credential, const QStringList &scopes);

/// The usable credentials of the context's environment that fill this need, most recently used or created
/// first. If `user` is known, those of other users come last.
std::vector<Credential> suitableCredentials(const CredentialNeed &need, const PreflightContext &context,
                                            const QString &user = {});

/// Finds, for many operations of one context, the token that suitablePersonalTokens would list first: the
/// credentials are scanned once, and once more for each set of scopes. Holds pointers into the context.
class BestTokens {
public:
    explicit BestTokens(const PreflightContext &context);
    const Credential *forNeed(const CredentialNeed &need); ///< null: none

private:
    std::vector<const Credential *> m_usable; ///< most recently used or created first, refused ones last
    QHash<QPair<QString, QStringList>, const Credential *> m_known; ///< key: slot and scopes
};

/// The credential that is chosen for a slot of the operation before the user has chosen one; empty: none.
///
/// Of a user: the preferred one if it suits, else the best one, never one of another user, and none for an
/// operation that can do without. Others: the preferred one, else the first of the environment.
QString defaultCredential(const CredentialSlot &slot, const Operation &operation,
                          const PreflightContext &context, const QString &preferredId,
                          const QString &user = {});

/// The first credential of the environment for a slot that is not of a user; empty: none.
QString firstOf(const CredentialSlot &slot, const PreflightContext &context);

/// A fix that one button applies to the request.
struct Fix {
    enum class Kind {
        CreateToken,
        UseToken,
        AddToken,
        AddEnvironment,
        SendHeaderText,
        KeepSecret,
        DefineVariable, ///< whose is where a request's variables are kept to say
    };
    Kind kind = Kind::CreateToken;
    QString text; ///< text of its button
    QString slotId; ///< what the token is for
    QString tokenId; ///< for UseToken
    QStringList scopes; ///< for CreateToken
    QString suggestedName; ///< for CreateToken; unused in the environment
    QUrl address = {}; ///< for AddEnvironment: base of its API
    HeaderText headerText = HeaderText::Ascii; ///< for SendHeaderText
    /// For KeepSecret: the header or query parameter whose value becomes a stored credential.
    CredentialPlace place = CredentialPlace::Header;
    QString name = {}; ///< or of the variable
};

/// For a request to another host than the environment's, the one fix is an environment for that host: only
/// there can a token go along.
std::vector<Fix> fixesFor(const PreflightReport &report, const RequestDraft &draft,
                          const PreflightContext &context);

} // namespace patlas
