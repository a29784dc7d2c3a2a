// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ApiDescription.h"

#include "core/openapi/PathTemplate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

template <typename Items, typename Field, typename Key>
auto *findBy(const Items &items, Field wanted, const Key &key)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto &item) { return item.*wanted == key; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

bool SecurityScheme::goesInHeader(QStringView header) const
{
    return canBeFilled() && place == CredentialPlace::Header
        && header.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
}

const CredentialNeed *CredentialNeeds::find(QStringView slotId) const
{
    return findBy(credentials, &CredentialNeed::slotId, slotId);
}

QByteArray variableFrom(const QString &schemeId)
{
    QByteArray name;
    for (const QChar c : schemeId) {
        const bool isAscii = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (isAscii && c.isUpper() && !name.isEmpty() && !name.endsWith('_'))
            name += '_';
        if (isAscii)
            name += char(c.toUpper().unicode());
        else if (!name.isEmpty() && !name.endsWith('_'))
            name += '_';
    }
    return name.isEmpty() || (name.front() >= '0' && name.front() <= '9') ? "TOKEN_" + name : name;
}

bool Operation::isWrite() const
{
    return method != "GET"_L1 && method != "HEAD"_L1 && method != "OPTIONS"_L1 && method != "QUERY"_L1;
}

const ResponseExample *Operation::response(int status) const
{
    const QString exact = QString::number(status);
    const QString range = exact.left(1) + u"XX"_s;
    const ResponseExample *ofRange = nullptr;
    const ResponseExample *ofOthers = nullptr;
    for (const ResponseExample &each : responses) {
        if (each.code.isEmpty() ? each.status == status : each.code == exact)
            return &each;
        if (!ofRange && exact.size() == 3 && each.code.compare(range, Qt::CaseInsensitive) == 0)
            ofRange = &each;
        if (!ofOthers && each.code == "default"_L1)
            ofOthers = &each;
    }
    return ofRange ? ofRange : ofOthers;
}

const Operation *ApiDescription::operation(QStringView id) const
{
    return findBy(operations, &Operation::id, id);
}

const SecurityScheme *ApiDescription::scheme(QStringView id) const
{
    return findBy(schemes, &SecurityScheme::id, id);
}

const CredentialSlot *ApiDescription::credentialSlot(QStringView id) const
{
    return findBy(credentialSlots, &CredentialSlot::id, id);
}

const SecurityScheme *ApiDescription::signInScheme(QStringView slotId) const
{
    const auto found = std::find_if(schemes.begin(), schemes.end(), [slotId](const SecurityScheme &scheme) {
        if (scheme.slotId != slotId)
            return false;
        if (scheme.kind == SchemeKind::OpenIdConnect)
            return !scheme.openIdConnectUrl.isEmpty();
        return scheme.kind == SchemeKind::OAuth2
            && ((scheme.flows.empty() && !scheme.oauthMetadataUrl.isEmpty())
                || std::any_of(scheme.flows.begin(), scheme.flows.end(),
                               [](const OAuthFlow &flow) { return flow.kind != OAuthFlow::Kind::Implicit; }));
    });
    return found == schemes.end() ? nullptr : &*found;
}

bool ApiDescription::isPersonal(QStringView slotId) const
{
    const CredentialSlot *known = credentialSlot(slotId);
    return !known || known->isPersonal;
}

const CredentialSlot *ApiDescription::firstPersonalSlot() const
{
    return findBy(credentialSlots, &CredentialSlot::isPersonal, true);
}

const CredentialSlot *ApiDescription::firstOtherSlot() const
{
    return findBy(credentialSlots, &CredentialSlot::isPersonal, false);
}

bool SecurityScheme::takesPlaceOf(const SecurityScheme &other) const
{
    return canBeFilled() && place == other.place
        && name.compare(other.name,
                        place == CredentialPlace::Header ? Qt::CaseInsensitive : Qt::CaseSensitive)
        == 0;
}

const Scope *ApiDescription::scope(QStringView name) const
{
    return findBy(scopes, &Scope::name, name);
}

const Role *ApiDescription::role(QStringView id) const
{
    return findBy(roles, &Role::id, id);
}

const Operation *ApiDescription::match(QStringView method, QStringView path) const
{
    const Operation *best = nullptr;
    quint64 closest = 0;
    for (const Operation &candidate : operations) {
        if (candidate.method != method)
            continue;
        const std::optional<quint64> closeness = fitPath(candidate.path, path);
        if (closeness && *closeness > closest) {
            best = &candidate;
            closest = *closeness;
        }
    }
    return best;
}

std::vector<CredentialNeeds> ApiDescription::needsOf(const Operation &operation) const
{
    std::vector<CredentialNeeds> all;
    for (std::size_t i = 0; i < operation.security.size(); ++i) {
        CredentialNeeds needs;
        needs.alternative = i;
        for (const SchemeUse &use : operation.security[i]) {
            const SecurityScheme *known = scheme(use.schemeId);
            if (!known || !known->canBeFilled()) {
                needs.unfilled.append(use.schemeId);
                continue;
            }
            // Two schemes of one alternative may take the same credential.
            auto need =
                std::find_if(needs.credentials.begin(), needs.credentials.end(),
                             [known](const CredentialNeed &each) { return each.slotId == known->slotId; });
            if (need == needs.credentials.end())
                need = needs.credentials.insert(need, {known->slotId, {}});
            need->scopes += use.scopes;
            need->scopes.removeDuplicates();
        }
        all.push_back(std::move(needs));
    }
    return all;
}

namespace {

template <typename Takes> Demand demandOf(const std::vector<CredentialNeeds> &all, Takes takes)
{
    bool with = false;
    bool without = false;
    for (const CredentialNeeds &needs : all) {
        if (needs.canBeFilled())
            (takes(needs) ? with : without) = true;
    }
    if (!with)
        return Demand::None;
    return without ? Demand::Recommended : Demand::Required;
}

} // namespace

Demand ApiDescription::demandFor(const Operation &operation, QStringView slotId) const
{
    return demandOf(needsOf(operation),
                    [slotId](const CredentialNeeds &needs) { return needs.find(slotId) != nullptr; });
}

Demand ApiDescription::personalDemand(const Operation &operation) const
{
    return demandOf(needsOf(operation), [this](const CredentialNeeds &needs) {
        return std::any_of(needs.credentials.begin(), needs.credentials.end(),
                           [this](const CredentialNeed &need) { return isPersonal(need.slotId); });
    });
}

std::optional<CredentialNeed> ApiDescription::personalNeed(const Operation &operation) const
{
    for (const CredentialNeeds &needs : needsOf(operation)) {
        if (!needs.canBeFilled())
            continue;
        for (const CredentialNeed &need : needs.credentials) {
            if (isPersonal(need.slotId))
                return need;
        }
    }
    return std::nullopt;
}

QStringList ApiDescription::scopesFor(const Operation &operation) const
{
    const std::optional<CredentialNeed> need = personalNeed(operation);
    return need ? need->scopes : QStringList();
}

std::vector<const Operation *> ApiDescription::operationsFor(QStringView scope) const
{
    std::vector<const Operation *> result;
    for (const Operation &candidate : operations) {
        if (scopesFor(candidate).contains(scope))
            result.push_back(&candidate);
    }
    return result;
}

std::optional<bool> ApiDescription::roleAllows(QStringView roleId, QStringView lowestRole) const
{
    const Role *has = role(roleId);
    const Role *needs = role(lowestRole);
    if (!has || !needs)
        return std::nullopt;
    return has->rank >= needs->rank;
}

std::optional<std::vector<std::pair<QString, QString>>> pathParameters(const Operation &operation,
                                                                       QStringView path)
{
    PathValues values;
    if (!fitPath(operation.path, path, &values))
        return std::nullopt;
    return values;
}

} // namespace patlas
