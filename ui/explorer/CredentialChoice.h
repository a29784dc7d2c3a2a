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

/// The context's usable personal access tokens of its environment that have every scope the operation names,
/// the most recently used or made first. Tokens of another user come last when `user` is known.
std::vector<PersonalAccessToken>
suitablePersonalTokens(const Operation &operation, const PreflightContext &context, const QString &user = {});

/// Answers, for many operations of one context, which token suitablePersonalTokens would name first: the
/// tokens are looked through once, and once more for each set of scopes. Holds pointers into the context.
class BestTokens {
public:
    explicit BestTokens(const PreflightContext &context);
    const PersonalAccessToken *forScopes(const QStringList &scopes); ///< null: none has them all

private:
    std::vector<const PersonalAccessToken *> m_usable; ///< the most recently used or made first
    QHash<QStringList, const PersonalAccessToken *> m_known;
};

/// The token to choose for a person who has not chosen: the preferred one if it suits, else the best one,
/// else none. With a known `user`, tokens of other users are never chosen unasked.
QString defaultPersonalToken(const Operation &operation, const PreflightContext &context,
                             const QString &preferredId, const QString &user = {});

/// The preferred project token if the environment has it, else the only one, else none.
QString defaultProjectToken(const PreflightContext &context, const QString &preferredId);

/// One press that would make the request work better.
struct Fix {
    enum class Kind { CreateToken, UseToken, AddProjectToken };
    Kind kind = Kind::CreateToken;
    QString text; ///< of its button
    QString tokenId; ///< for UseToken
    QStringList scopes; ///< for CreateToken
    QString suggestedName; ///< for CreateToken; not taken in the environment
};

std::vector<Fix> fixesFor(const PreflightReport &report, const RequestDraft &draft,
                          const PreflightContext &context);

} // namespace patlas
