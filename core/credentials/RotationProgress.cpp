// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/RotationProgress.h"

#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/RotationClaim.h"
#include "core/credentials/TokenIssuer.h"

#include <algorithm>

namespace patlas {

RotationProgress::RotationProgress(Parts parts, RotationRecord record, bool isResumed, QObject *parent)
    : QObject(parent)
    , mayHaveUnknownTokens(isResumed)
    , m_parts(std::move(parts))
    , m_record(std::move(record))
    , m_isRecorded(isResumed)
{
}

RotationProgress::~RotationProgress() = default;

const Credential *RotationProgress::oldToken() const
{
    return m_parts.tokens.find(m_record.oldTokenId);
}

const Credential *RotationProgress::newToken() const
{
    return m_parts.tokens.find(m_record.newTokenId);
}

void RotationProgress::setState(State state, const std::optional<Error> &error)
{
    m_state = state;
    m_error = error;
    if (isIdle() || state == State::Finished || state == State::Undone)
        m_claim.reset();
    Q_EMIT changed();
}

bool RotationProgress::isIdle() const
{
    return (m_state == State::NotStarted || m_state == State::Stopped) && unstoredSecret.isEmpty();
}

void RotationProgress::follow(const RotationRecord &record)
{
    m_isRecorded = true;
    if (!isIdle() || record == m_record)
        return;
    m_record = record;
    mayHaveUnknownTokens = true;
    Q_EMIT changed();
}

void RotationProgress::claim(const std::function<void()> &afterwards)
{
    if (m_claim) {
        afterwards();
        return;
    }
    m_claim = RotationClaim::take(m_parts.claims, m_record.oldTokenId);
    if (!m_claim) {
        stop({ErrorKind::Conflict,
              tr("Another program is rotating this token."),
              tr("Only one can go on with it."),
              tr("Wait until it is done there, then try again."),
              {}});
        return;
    }
    // Another one may have gone on, or have ended it, since tokens and record were read.
    await(m_parts.tokens.load(), [this, afterwards](const Result<void> &) {
        await(m_parts.records.all(), [this, afterwards](const Result<std::vector<RotationRecord>> &records) {
            resume(*records, afterwards);
        });
    });
}

void RotationProgress::resume(const std::vector<RotationRecord> &records,
                              const std::function<void()> &afterwards)
{
    const auto found = std::ranges::find(records, m_record.oldTokenId, &RotationRecord::oldTokenId);
    if (found == records.end()) {
        const Credential *old = oldToken();
        const bool isRevoked = old && old->revoked.isValid();
        if (m_isRecorded)
            setState(!old || isRevoked ? State::Finished : State::Undone);
        else if (isRevoked && !m_record.undoing)
            stop(alreadyRevoked(*old));
        else
            afterwards();
        return;
    }
    m_isRecorded = true;
    if (*found != m_record) {
        const bool isUndoing = m_record.undoing;
        m_record = *found;
        m_record.undoing = isUndoing || found->undoing;
        mayHaveUnknownTokens = true;
    }
    afterwards();
}

Error RotationProgress::alreadyRevoked(const Credential &old)
{
    return {ErrorKind::NotFound,
            tr("“%1” is already revoked.").arg(isolated(old.name)),
            {},
            tr("Make a new token instead."),
            {}};
}

void RotationProgress::stop(const Error &error)
{
    setState(State::Stopped, error);
}

void RotationProgress::stopWithoutIssuer()
{
    stop({ErrorKind::Network,
          tr("The service that issues this token is not running."),
          tr("Nothing is lost: the old token is unchanged."),
          tr("Start the sandbox in the Sandbox menu, then try again."),
          {}});
}

void RotationProgress::saveStep(RotationStep step, const std::function<void()> &afterwards)
{
    RotationRecord recordNow = m_record;
    recordNow.done = step;
    await(m_parts.records.save(recordNow), [this, recordNow, afterwards](const Result<void> &) {
        m_record.done = recordNow.done;
        m_isRecorded = true;
        Q_EMIT recorded(m_record.done);
        afterwards();
    });
}

void RotationProgress::finish(State state)
{
    await(m_parts.records.remove(m_record.oldTokenId),
          [this, state](const Result<void> &) { setState(state); });
}

void RotationProgress::revokeUnknownTokens(TokenIssuer &issuer, const std::function<void()> &afterwards)
{
    then(orFailure(issuer.list()), this, [this, afterwards](const Result<std::vector<ListedToken>> &listed) {
        if (!listed && listed.error().kind != ErrorKind::Unsupported) {
            stop(listed.error());
            return;
        }
        const auto &stored = m_parts.tokens.all();
        QStringList unknownTokens;
        for (const ListedToken &token : listed ? *listed : std::vector<ListedToken>()) {
            const bool isOurs = std::any_of(stored.begin(), stored.end(), [&token](const auto &known) {
                return known.serviceId == token.serviceId;
            });
            if (!isOurs && !token.revoked.isValid() && token.name == m_record.name
                && token.created >= m_record.started.addSecs(-60))
                unknownTokens.append(token.serviceId);
        }
        revokeAll(unknownTokens, afterwards);
    });
}

/// One after the other, so that each failure is reported.
void RotationProgress::revokeAll(QStringList unknownTokens, const std::function<void()> &afterwards)
{
    if (unknownTokens.isEmpty()) {
        mayHaveUnknownTokens = false;
        afterwards();
        return;
    }
    const Credential *old = oldToken();
    TokenIssuer *revoker = old ? m_parts.issuerFor(*old) : nullptr;
    if (!revoker) {
        stopWithoutIssuer();
        return;
    }
    const QString next = unknownTokens.takeFirst();
    await(revoker->revoke(next),
          [this, unknownTokens, afterwards](const Result<void> &) { revokeAll(unknownTokens, afterwards); });
}

} // namespace patlas

#include "moc_RotationProgress.cpp"
