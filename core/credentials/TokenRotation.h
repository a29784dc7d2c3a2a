// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/credentials/RotationRepository.h"
#include "core/secret/Secret.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace patlas {

class TokenIssuer;
class CredentialRepository;

/// Replaces a token by a new one: makes the replacement, moves saved requests to it, tests it with a
/// harmless call, and only then revokes the old one. Each step is recorded before the next begins, so that
/// a killed program can resume. Until the replacement was tested, the old token is not touched.
///
/// Stops in a state and continues on request. GUI thread; the objects in Parts must outlive it.
class TokenRotation : public QObject {
    Q_OBJECT

public:
    struct Parts {
        CredentialRepository &tokens;
        RotationRepository &records;
        /// Makes and revokes tokens as the owner of the given one; null while that is not possible.
        std::function<TokenIssuer *(const Credential &)> issuerFor;
        /// Whether the environment's tokens are made and revoked by hand on a website.
        std::function<bool(const QString &environmentId)> isByHand;
        /// Changes every saved request that uses `from` to use `to`.
        std::function<QFuture<Result<void>>(const QString &from, const QString &to)> moveReferences;
        /// A harmless call. Refused when the service does not know the token.
        std::function<QFuture<Result<void>>(const QString &environmentId, const Secret &)> check;
    };

    enum class State {
        NotStarted, ///< not begun, or loaded after a restart
        Working,
        NeedsToken, ///< by hand: make the replacement on the website, then `usePasted`
        NeedsRevocation, ///< by hand: delete the old token on the website, then `confirmRevoked`
        Stopped, ///< see `error`; `proceed` tries again
        Finished,
        Undone,
    };
    enum class Phase { Make, Keep, Move, Check, Revoke };

    TokenRotation(Parts parts, RotationRecord record, bool isResumed, QObject *parent = nullptr);
    ~TokenRotation() override;

    State state() const { return m_state; }
    const RotationRecord &record() const { return m_record; }
    /// Why it stopped; in NeedsRevocation, why the old token does not count as deleted.
    const std::optional<Error> &error() const { return m_error; }
    /// Whether this rotation has not yet recorded the old token as revoked.
    bool canUndo() const { return m_record.done < RotationStep::Revoked; }
    /// The replacement was made, but could not be stored in the keychain.
    bool isUnkept() const { return !m_secret.isEmpty(); }

public Q_SLOTS:
    void proceed();
    /// Undoes the rotation: requests use the old token again and the replacement is revoked. Stops with
    /// Conflict when the old token no longer works.
    void undo();
    void keepForSession(); ///< keeps the replacement only until Patlas quits

public:
    void usePasted(Secret secret); ///< in NeedsToken
    /// In NeedsRevocation. Tests the old token first, unless `untried`; while the service still accepts it,
    /// the state does not change.
    void confirmRevoked(bool untried);

Q_SIGNALS:
    void changed(); ///< of state or error
    void phaseDone(patlas::TokenRotation::Phase phase); ///< done, not recorded yet
    void recorded(patlas::RotationStep step);
    /// Emitted before saved requests are moved, because requests held in memory have to change first.
    void moving(const QString &from, const QString &to);

private:
    void next();
    void replace();
    Credential blankReplacement() const;
    void adopt(const Credential &replacement);
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
    const Credential *oldToken() const;
    const Credential *newToken() const;

    Parts m_parts;
    RotationRecord m_record;
    State m_state = State::NotStarted;
    std::optional<Error> m_error;
    bool m_mayHaveUnknownTokens; ///< a killed run may have left an unknown token at the service
    Credential m_replacement;
    Secret m_secret; ///< of a replacement that is not stored yet
};

} // namespace patlas
