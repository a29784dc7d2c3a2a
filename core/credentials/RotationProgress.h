// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Then.h"
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
class RotationClaim;
class RotationUndo;

/// Where the rotation of a token stands, and how each of its steps waits, is recorded or stops. Shared by
/// TokenRotation, which goes forwards, and RotationUndo, which goes back. GUI thread; the objects in Parts
/// must outlive it.
class RotationProgress : public QObject {
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
        /// See RotationClaim.
        QString claims = {};
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

    RotationProgress(Parts parts, RotationRecord record, bool isResumed, QObject *parent = nullptr);
    ~RotationProgress() override;

    const RotationRecord &record() const { return m_record; }
    State state() const { return m_state; }
    /// Why it stopped; in NeedsRevocation, why the old token does not count as deleted.
    const std::optional<Error> &error() const { return m_error; }
    /// Nothing is under way, and nothing that another program could not go on with.
    bool isIdle() const;
    bool isRecorded() const { return m_isRecorded; } ///< in the database, at some time
    /// Why one that is revoked is not rotated.
    static Error alreadyRevoked(const Credential &old);
    /// Takes over what another program did, while it is idle.
    void follow(const RotationRecord &record);

Q_SIGNALS:
    void changed(); ///< of state or error
    void recorded(patlas::RotationStep step);
    /// Emitted before saved requests are moved, because requests held in memory have to change first.
    void moving(const QString &from, const QString &to);

protected:
    friend class RotationUndo;

    const Parts &parts() const { return m_parts; }
    RotationRecord &editableRecord() { return m_record; }
    /// Goes on where no other program does, from what is recorded; else it stops, or has ended.
    void claim(const std::function<void()> &afterwards);
    const Credential *oldToken() const; ///< null once it was removed from this computer
    const Credential *newToken() const; ///< null until it is stored

    void setState(State state, const std::optional<Error> &error = {});
    void stop(const Error &error);
    void stopWithoutIssuer();
    void finish(State state);
    void saveStep(RotationStep step, const std::function<void()> &afterwards);

    /// Revokes tokens that the service issued for a killed run; their secrets are lost.
    void revokeUnknownTokens(TokenIssuer &issuer, const std::function<void()> &afterwards);

    /// A cancelled future means that the called service went away, for example because the sandbox was
    /// stopped.
    template <typename T> QFuture<Result<T>> orFailure(const QFuture<Result<T>> &future)
    {
        return valueOr(
            future, this,
            Result<T>(failure(ErrorKind::Network, tr("The service went away before it responded."),
                              tr("It is not known whether the request was carried out."),
                              tr("Check that the service or the sandbox is running, then try again."))));
    }
    /// Uses the value, or stops with the error.
    template <typename T, typename Use> void await(const QFuture<Result<T>> &future, Use use)
    {
        then(orFailure(future), this, [this, use = std::move(use)](Result<T> result) mutable {
            if (!result)
                stop(result.error());
            else
                use(std::move(result));
        });
    }

    bool mayHaveUnknownTokens; ///< a killed run may have left an unknown token at the service
    Credential replacement;
    Secret unstoredSecret; ///< of a replacement that is not stored yet

private:
    void resume(const std::vector<RotationRecord> &records, const std::function<void()> &afterwards);
    void revokeAll(QStringList unknownTokens, const std::function<void()> &afterwards);

    Parts m_parts;
    RotationRecord m_record;
    std::unique_ptr<RotationClaim> m_claim; ///< from the first step until it stops or ends
    bool m_isRecorded;
    State m_state = State::NotStarted;
    std::optional<Error> m_error;
};

} // namespace patlas
