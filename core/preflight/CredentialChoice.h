// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

bool coversScopes(const PersonalAccessToken &token, const QStringList &scopes);

/// The usable personal access tokens of the context's environment that have every scope of the operation,
/// most recently used or created first. If `user` is known, tokens of other users come last.
std::vector<PersonalAccessToken>
suitablePersonalTokens(const Operation &operation, const PreflightContext &context, const QString &user = {});

/// Finds, for many operations of one context, the token that suitablePersonalTokens would list first: the
/// tokens are scanned once, and once more for each set of scopes. Holds pointers into the context.
class BestTokens {
public:
    explicit BestTokens(const PreflightContext &context);
    const PersonalAccessToken *forScopes(const QStringList &scopes); ///< null: none has them all

private:
    std::vector<const PersonalAccessToken *> m_usable; ///< most recently used or created first
    QHash<QStringList, const PersonalAccessToken *> m_known;
};

/// The default personal access token: the preferred one if it suits, else the best one, else none. If `user`
/// is known, never a token of another user.
QString defaultPersonalToken(const Operation &operation, const PreflightContext &context,
                             const QString &preferredId, const QString &user = {});

/// The preferred project token if the environment has it, else the only one, else none.
QString defaultProjectToken(const PreflightContext &context, const QString &preferredId);

/// A fix that one button applies to the request.
struct Fix {
    enum class Kind { CreateToken, UseToken, AddProjectToken };
    Kind kind = Kind::CreateToken;
    QString text; ///< text of its button
    QString tokenId; ///< for UseToken
    QStringList scopes; ///< for CreateToken
    QString suggestedName; ///< for CreateToken; unused in the environment
};

std::vector<Fix> fixesFor(const PreflightReport &report, const RequestDraft &draft,
                          const PreflightContext &context);

} // namespace patlas
