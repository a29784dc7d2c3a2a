// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/CredentialChoice.h"

#include "core/base/Find.h"
#include "core/base/FreeName.h"
#include "core/http/HeaderNames.h"
#include "core/request/CredentialReference.h"
#include "core/request/RequestUrl.h"
#include "core/secret/SecretNames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CredentialChoice)
};

QDateTime lastTouched(const Credential &token)
{
    const QDateTime &since = token.created.isValid() ? token.created : token.added;
    return token.lastUsed.isValid() ? std::max(token.lastUsed, since) : since;
}

/// Chosen after others: it may be accepted again, but probably is not.
bool wasRefused(const Credential &token)
{
    return token.refused.isValid();
}

bool isForeign(const Credential &token, const QString &user)
{
    return !user.isEmpty() && !token.owner.isEmpty() && token.owner != user;
}

// Where a credential is not needed at all, it is sent only if a person chooses it.
bool isPublic(const Operation &operation)
{
    return std::any_of(operation.security.begin(), operation.security.end(),
                       [](const SecurityAlternative &alternative) { return alternative.empty(); });
}

QString freeTokenName(const QString &wished, const PreflightContext &context)
{
    return freeName(wished, [&context](const QString &name) {
        return findIf(context.credentials,
                      [&](const Credential &each) {
                          return each.environmentId == context.environment.id && each.name == name;
                      })
            != nullptr;
    });
}

bool isUsableHere(const Credential &credential, const PreflightContext &context)
{
    return credential.environmentId == context.environment.id && isUsable(credential, context.now);
}

} // namespace

bool coversScopes(const Credential &credential, const QStringList &scopes)
{
    return std::all_of(scopes.begin(), scopes.end(),
                       [&](const QString &scope) { return credential.scopes.contains(scope); });
}

BestTokens::BestTokens(const PreflightContext &context)
{
    std::vector<std::pair<qint64, const Credential *>> usable;
    for (const Credential &token : context.credentials) {
        if (isUsableHere(token, context))
            usable.emplace_back(lastTouched(token).toMSecsSinceEpoch(), &token);
    }
    std::stable_sort(usable.begin(), usable.end(), [](const auto &left, const auto &right) {
        if (wasRefused(*left.second) != wasRefused(*right.second))
            return wasRefused(*right.second);
        return left.first > right.first;
    });
    for (const auto &[touched, token] : usable)
        m_usable.push_back(token);
}

const Credential *BestTokens::forNeed(const CredentialNeed &need)
{
    const auto key = qMakePair(need.slotId, need.scopes);
    auto known = m_known.find(key);
    if (known == m_known.end()) {
        const auto best = findIf(m_usable, [&need](const Credential *each) {
            return each->slotId == need.slotId && coversScopes(*each, need.scopes);
        });
        known = m_known.insert(key, best ? *best : nullptr);
    }
    return *known;
}

std::vector<Credential> suitableCredentials(const CredentialNeed &need, const PreflightContext &context,
                                            const QString &user)
{
    std::vector<Credential> suitable;
    for (const Credential &each : context.credentials) {
        if (each.slotId == need.slotId && isUsableHere(each, context) && coversScopes(each, need.scopes))
            suitable.push_back(each);
    }
    std::stable_sort(suitable.begin(), suitable.end(), [&](const auto &left, const auto &right) {
        if (isForeign(left, user) != isForeign(right, user))
            return isForeign(right, user);
        if (wasRefused(left) != wasRefused(right))
            return wasRefused(right);
        return lastTouched(left) > lastTouched(right);
    });
    return suitable;
}

QString firstOf(const CredentialSlot &slot, const PreflightContext &context)
{
    const Credential *first = findIf(context.credentials, [&](const Credential &each) {
        return each.slotId == slot.id && each.environmentId == context.environment.id && !each.secretMissing;
    });
    return first ? first->id : QString();
}

namespace {

QString defaultPersonal(const CredentialNeed &need, const PreflightContext &context,
                        const QString &preferredId, const QString &user)
{
    const std::vector<Credential> suitable = suitableCredentials(need, context, user);
    const Credential *preferred = findById(suitable, preferredId);
    if (preferred && !isForeign(*preferred, user))
        return preferred->id;
    return suitable.empty() || isForeign(suitable.front(), user) ? QString() : suitable.front().id;
}

/// What the operation needs of a slot, from the first alternative that asks for it and can be filled.
std::optional<CredentialNeed> needFor(const CredentialSlot &slot, const Operation &operation,
                                      const ApiDescription &api)
{
    for (const CredentialNeeds &needs : api.needsOf(operation)) {
        const CredentialNeed *need = needs.canBeFilled() ? needs.find(slot.id) : nullptr;
        if (need)
            return *need;
    }
    return std::nullopt;
}

} // namespace

QString defaultCredential(const CredentialSlot &slot, const Operation &operation,
                          const PreflightContext &context, const QString &preferredId, const QString &user)
{
    if (!context.api || isPublic(operation))
        return {};
    const std::optional<CredentialNeed> need = needFor(slot, operation, *context.api);
    if (!need)
        return {};
    if (slot.isPersonal)
        return defaultPersonal(*need, context, preferredId, user);
    const Credential *preferred = findById(context.credentials, preferredId);
    const bool isHere = preferred && preferred->slotId == slot.id
        && preferred->environmentId == context.environment.id && !preferred->secretMissing;
    return isHere ? preferredId : firstOf(slot, context);
}

namespace {

/// The base that an environment for this address would have: its origin, and the path of the current base
/// where an operation of the same API follows it. Nothing: the address is of the current environment, or one
/// that no environment may have.
std::optional<QUrl> newBaseFor(const RequestDraft &draft, const PreflightContext &context)
{
    const auto typed = readTypedUrl(draft.url, context.environment);
    const QUrl &current = context.environment.apiBase;
    if (!typed || sameOrigin(typed->origin, current))
        return std::nullopt;
    const bool isHere = isLoopback(typed->origin);
    if (typed->origin.scheme() != "https"_L1 && !isHere)
        return std::nullopt;
    if (isHere && current.host().isEmpty())
        return std::nullopt; // may be the sandbox, which has no address until it runs
    QUrl base = typed->origin;
    base.setPath({});
    const std::optional<QString> below = pathBelow(basePath(current), typed->path);
    if (below && context.api && !hasDotSegment(typed->path) && context.api->match(draft.method, *below))
        base.setPath(basePath(current), QUrl::TolerantMode);
    return base;
}

/// Header values beyond ASCII can be sent in these ways; the one that is chosen is not offered.
void offerHeaderText(std::vector<Fix> &fixes, const PreflightReport &report, const RequestDraft &draft)
{
    if (!report.finding(FindingKind::HeaderBeyondAscii))
        return;
    const bool fitsLatin1 =
        std::all_of(draft.headers.begin(), draft.headers.end(), [](const NamedValue &header) {
            return !header.enabled || std::all_of(header.value.begin(), header.value.end(), [](QChar c) {
                return c.unicode() <= 0xff;
            });
        });
    const auto offer = [&](HeaderText way, const QString &text) {
        if (draft.headerText == way)
            return;
        Fix fix{Fix::Kind::SendHeaderText, text, {}, {}, {}, {}};
        fix.headerText = way;
        fixes.push_back(std::move(fix));
    };
    offer(HeaderText::Utf8, Words::tr("Send header as UTF-8"));
    if (fitsLatin1)
        offer(HeaderText::Latin1, Words::tr("Send header as Latin-1"));
}

/// A typed value that gives access can become a stored credential: then it is kept, and safe.
void offerToKeep(std::vector<Fix> &fixes, const PreflightReport &report, const RequestDraft &draft,
                 const PreflightContext &context)
{
    if (!sameOrigin(report.url, context.environment.apiBase))
        return;
    const auto offer = [&fixes](CredentialPlace place, const NamedValue &value) {
        if (value.value.trimmed().isEmpty() || value.value.contains(u"••••"_s) || referenceIn(value.value))
            return false;
        Fix fix{Fix::Kind::KeepSecret,
                Words::tr("Keep %1 as a credential…").arg(value.name.trimmed()),
                {},
                {},
                {},
                {}};
        fix.place = place;
        fix.name = value.name;
        fixes.push_back(std::move(fix));
        return true;
    };
    for (const NamedValue &header : draft.headers) {
        const QString name = header.name.trimmed();
        if (header.enabled && (isCredentialHeader(name) || namesSecret(name))
            && name.compare("Cookie"_L1, Qt::CaseInsensitive) != 0 && offer(CredentialPlace::Header, header))
            return;
    }
    for (const NamedValue &parameter : draft.queryParameters) {
        if (parameter.enabled && holdsSecret(parameter.name, parameter.value) && !isSignature(parameter.name)
            && offer(CredentialPlace::Query, parameter))
            return;
    }
}

} // namespace

std::vector<Fix> fixesFor(const PreflightReport &report, const RequestDraft &draft,
                          const PreflightContext &context)
{
    std::vector<Fix> fixes;
    offerHeaderText(fixes, report, draft);
    if (const std::optional<QUrl> base = newBaseFor(draft, context)) {
        fixes.push_back({Fix::Kind::AddEnvironment, Words::tr("Add as environment…"), {}, {}, {}, {}, *base});
        return fixes;
    }
    offerToKeep(fixes, report, draft, context);
    if (!report.operation || !context.api)
        return fixes;
    const Operation &operation = *report.operation;
    for (const CredentialSlot &slot : context.api->credentialSlots) {
        if (!slot.isPersonal && !draft.credentials.contains(slot.id) && needFor(slot, operation, *context.api)
            && firstOf(slot, context).isEmpty())
            fixes.push_back({Fix::Kind::AddToken,
                             Words::tr("Add %1 token…").arg(slot.label.toLower()),
                             slot.id,
                             {},
                             {},
                             {}});
    }

    const std::optional<CredentialNeed> need = context.api->personalNeed(operation);
    if (!need)
        return fixes;
    const Credential *chosen = findById(context.credentials, draft.credentials.value(need->slotId));
    if (chosen && isUsableHere(*chosen, context) && coversScopes(*chosen, need->scopes))
        return fixes;
    const std::vector<Credential> suitable = suitableCredentials(*need, context);
    for (std::size_t i = 0; i < suitable.size() && i < 2; ++i) {
        fixes.push_back({Fix::Kind::UseToken,
                         Words::tr("Use “%1”").arg(suitable[i].name),
                         need->slotId,
                         suitable[i].id,
                         {},
                         {}});
    }
    // Do not offer a new token if a suitable one exists: it would be one more secret to manage.
    if (suitable.empty()) {
        fixes.push_back({Fix::Kind::CreateToken,
                         context.api->signInScheme(need->slotId) ? Words::tr("Sign in for this operation…")
                             : tellsWhereTokensAreMade(context.environment)
                             ? Words::tr("Create a token for this operation…")
                             : Words::tr("Add a token for this operation…"),
                         need->slotId,
                         {},
                         need->scopes,
                         freeTokenName(operation.title, context)});
    }
    return fixes;
}

} // namespace patlas
