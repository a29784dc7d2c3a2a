// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/Rotations.h"

#include "core/base/FreeName.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/RotationClaim.h"

#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::chrono::seconds untilNextLook{2};

}

Rotations::Rotations(TokenRotation::Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_again.setSingleShot(true);
    m_again.setInterval(untilNextLook);
    connect(&m_again, &QTimer::timeout, this, [this] { load(); });
}

Rotations::~Rotations() = default;

QFuture<Result<void>> Rotations::load(Unknown unknown)
{
    return then(m_parts.records.all(), this,
                [this, unknown](const Result<std::vector<RotationRecord>> &records) -> Result<void> {
                    if (!records)
                        return tl::make_unexpected(records.error());
                    takeOver(*records, unknown);
                    Q_EMIT changed();
                    return {};
                });
}

void Rotations::takeOver(const std::vector<RotationRecord> &records, Unknown unknown)
{
    QSet<QString> known;
    for (const RotationRecord &record : records) {
        known.insert(record.oldTokenId);
        if (TokenRotation *flow = find(record.oldTokenId)) {
            flow->follow(record);
            continue;
        }
        if (isOfAnotherProgram(record)) {
            m_again.start();
            continue;
        }
        if (m_parts.tokens.find(record.oldTokenId))
            take(record, true);
        else if (unknown == Unknown::Removed)
            m_parts.records.remove(record.oldTokenId);
    }
    for (auto each = m_flows.begin(); each != m_flows.end();) {
        TokenRotation *flow = each->second;
        const bool hasEndedElsewhere = flow->isIdle() && flow->isRecorded() && !known.contains(each->first);
        each = hasEndedElsewhere ? m_flows.erase(each) : std::next(each);
        if (hasEndedElsewhere)
            flow->deleteLater();
    }
}

bool Rotations::isOfAnotherProgram(const RotationRecord &record) const
{
    return !RotationClaim::take(m_parts.claims, record.oldTokenId);
}

bool Rotations::isNameTaken(const Credential &old, const QString &name) const
{
    const auto &tokens = m_parts.tokens.all();
    return std::any_of(tokens.begin(), tokens.end(), [&](const Credential &token) {
        return token.environmentId == old.environmentId && token.slotId == old.slotId
            && token.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Result<TokenRotation *> Rotations::begin(const RotationRequest &wish)
{
    const Credential *old = m_parts.tokens.find(wish.oldTokenId);
    if (!old)
        return failure(ErrorKind::NotFound, tr("This token is no longer stored here."));
    if (old->revoked.isValid())
        return tl::make_unexpected(RotationProgress::alreadyRevoked(*old));
    if (find(wish.oldTokenId))
        return failure(ErrorKind::Conflict, tr("“%1” is already being rotated.").arg(isolated(old->name)));
    const QString name = wish.name.trimmed();
    if (name.isEmpty())
        return failure(ErrorKind::InvalidInput, tr("The replacement has no name."), {}, tr("Enter a name."));
    if (isNameTaken(*old, name))
        return failure(ErrorKind::Conflict,
                       tr("This environment already has a token named %1.").arg(isolated(name)), {},
                       tr("Choose another name."));
    RotationRecord record;
    record.oldTokenId = old->id;
    record.environmentId = old->environmentId;
    record.name = name;
    record.scopes = wish.scopes;
    record.scopes.removeDuplicates();
    record.scopes.sort();
    record.expiresInDays = wish.expiresInDays;
    record.takesName = wish.takesName;
    record.started = QDateTime::currentDateTimeUtc();
    return &take(std::move(record), false);
}

TokenRotation &Rotations::take(RotationRecord record, bool isResumed)
{
    const QString id = record.oldTokenId;
    auto *flow = new TokenRotation(m_parts, std::move(record), isResumed, this);
    m_flows[id] = flow;
    connect(flow, &TokenRotation::moving, this, &Rotations::moving);
    connect(flow, &TokenRotation::changed, this, [this, flow, id] {
        const bool ended =
            flow->state() == TokenRotation::State::Finished || flow->state() == TokenRotation::State::Undone;
        if (ended && find(id) == flow) {
            m_flows.erase(id);
            flow->deleteLater();
        }
        Q_EMIT changed();
    });
    return *flow;
}

TokenRotation *Rotations::find(const QString &oldTokenId) const
{
    const auto found = m_flows.find(oldTokenId);
    return found == m_flows.end() ? nullptr : found->second;
}

std::vector<TokenRotation *> Rotations::unfinished() const
{
    std::vector<TokenRotation *> flows;
    for (const auto &[id, flow] : m_flows)
        flows.push_back(flow);
    return flows;
}

QString Rotations::suggestedName(const QString &oldTokenId) const
{
    const Credential *old = m_parts.tokens.find(oldTokenId);
    if (!old)
        return {};
    return freeName(old->name, [&](const QString &name) { return isNameTaken(*old, name); });
}

} // namespace patlas

#include "moc_Rotations.cpp"
