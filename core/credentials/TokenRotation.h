// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/PersonalAccessToken.h"
#include "core/credentials/RotationRepository.h"
#include "core/secret/Secret.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace patlas {

class TokenIssuer;
class TokenRepository;

/// Puts a new token in the place of an old one: makes the replacement, moves saved requests to it, tries it
/// with a harmless call, and only then revokes the old one. Each step is written down before the next begins,
/// so that a killed program takes up where it was; until the replacement has been tried, the old token is
/// left alone.
///
/// Stops in a state and goes on when asked to. GUI thread; what Parts names must outlive it.
class TokenRotation : public QObject {
    Q_OBJECT

public:
    struct Parts {
        TokenRepository &tokens;
        RotationRepository &records;
        /// Makes and revokes tokens as the owner of the given one; null while that cannot be done.
        std::function<TokenIssuer *(const PersonalAccessToken &)> issuerFor;
        /// Whether the environment's tokens are made and revoked on a website by hand.
        std::function<bool(const QString &environmentId)> isByHand;
        /// Has every saved request that uses `from` use `to`.
        std::function<QFuture<Result<void>>(const QString &from, const QString &to)> moveReferences;
        /// A harmless call. Refused when the service does not know the token.
        std::function<QFuture<Result<void>>(const QString &environmentId, const Secret &)> check;
    };

    enum class State {
        NotStarted, ///< not begun, or read back after a restart
        Working,
        NeedsToken, ///< by hand: the replacement is to be made on the website, see `usePasted`
        NeedsRevocation, ///< by hand: the old token is to be deleted on the website, see `confirmRevoked`
        Stopped, ///< see `error`; `proceed` tries again
        Finished,
        Undone,
    };
    enum class Phase { Make, Keep, Move, Check, Revoke };

    TokenRotation(Parts parts, RotationRecord record, bool isResumed, QObject *parent = nullptr);
    ~TokenRotation() override;

    State state() const { return m_state; }
    const RotationRecord &record() const { return m_record; }
    /// Why it stopped, or what speaks against the person's word in NeedsRevocation.
    const std::optional<Error> &error() const { return m_error; }
    /// Whether the old token is certainly still accepted as far as this rotation is concerned.
    bool canUndo() const { return m_record.done < RotationStep::Revoked; }
    /// The replacement was made, but the keychain did not take it.
    bool isUnkept() const { return !m_secret.isEmpty(); }

public Q_SLOTS:
    void proceed();
    /// Goes back: requests use the old token again and the replacement is revoked. Stops with Conflict when
    /// the old token turns out not to work any more.
    void undo();
    void keepForSession(); ///< the replacement lives until Patlas quits

public:
    void usePasted(Secret secret); ///< in NeedsToken
    /// In NeedsRevocation. The old token is tried first, and the state stays as it is when the service still
    /// accepts it, unless `untried`.
    void confirmRevoked(bool untried);

Q_SIGNALS:
    void changed(); ///< of state or error
    void phaseDone(patlas::TokenRotation::Phase phase); ///< done, and not written down yet
    void recorded(patlas::RotationStep step);
    /// Before saved requests are moved: what is held in memory has to change first.
    void moving(const QString &from, const QString &to);

private:
    void next();
    void replace();
    void adopt(const PersonalAccessToken &replacement);
    void revokeUnknownTokens(TokenIssuer &issuer, const std::function<void()> &afterwards);
    void revokeAll(QStringList unknownTokens, const std::function<void()> &afterwards);
    void issue(TokenIssuer &issuer);
    void keep();
    void move();
    void check();
    void revoke();
    void markOldRevoked();
    void finish(State state);
    void goBack();
    void discardReplacement();
    void takeDown(TokenIssuer *issuer, const QString &serviceId);
    void dropReplacement();

    void record(RotationStep step, const std::function<void()> &afterwards);
    void setState(State state);
    void stop(const Error &error);
    void stopWithoutIssuer();
    template <typename T> QFuture<Result<T>> orFailure(const QFuture<Result<T>> &future);
    template <typename T, typename Use> void await(const QFuture<Result<T>> &future, Use use);
    const PersonalAccessToken *oldToken() const;
    const PersonalAccessToken *newToken() const;

    Parts m_parts;
    RotationRecord m_record;
    State m_state = State::NotStarted;
    std::optional<Error> m_error;
    bool m_mayHaveUnknownTokens; ///< a killed run may have left a token at the service that nobody has
    PersonalAccessToken m_replacement;
    Secret m_secret; ///< of a replacement that is not kept yet
};

} // namespace patlas
