// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/OperationTreeModel.h"

#include "core/base/Find.h"
#include "core/base/VisibleText.h"
#include "core/preflight/AccessOutlook.h"
#include "core/preflight/CredentialChoice.h"
#include "core/preflight/CredentialWording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString inAWord(FindingKind kind)
{
    switch (kind) {
    case FindingKind::ScopeMissing:
        return OperationTreeModel::tr("no scope");
    case FindingKind::RoleTooLow:
        return OperationTreeModel::tr("role too low");
    case FindingKind::NotAMember:
        return OperationTreeModel::tr("not a member");
    case FindingKind::TokenExpired:
        return OperationTreeModel::tr("expired");
    case FindingKind::TokenRevoked:
        return OperationTreeModel::tr("revoked");
    case FindingKind::TokenSecretMissing:
        return OperationTreeModel::tr("no secret");
    case FindingKind::CredentialNotSupported:
        return OperationTreeModel::tr("not supported");
    default:
        return OperationTreeModel::tr("refused");
    }
}

} // namespace

OperationTreeModel::OperationTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_api(std::make_shared<const ApiDescription>())
{
}

bool OperationTreeModel::setApi(std::shared_ptr<const ApiDescription> api)
{
    std::vector<Group> groups = groupsOf(*api);
    const auto sameRow = [](const Row &one, const Row &other) {
        return one.operation->id == other.operation->id;
    };
    const auto sameGroup = [&sameRow](const Group &one, const Group &other) {
        return one.name == other.name
            && std::equal(one.rows.begin(), one.rows.end(), other.rows.begin(), other.rows.end(), sameRow);
    };
    if (std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(), sameGroup)) {
        const std::shared_ptr<const ApiDescription> former = std::exchange(m_api, std::move(api));
        m_groups = std::move(groups);
        evaluate();
        return false;
    }
    beginResetModel();
    m_api = std::move(api);
    m_groups = std::move(groups);
    endResetModel();
    return true;
}

std::vector<OperationTreeModel::Group> OperationTreeModel::groupsOf(const ApiDescription &api)
{
    std::vector<Group> groups;
    for (const QString &name : api.groups)
        groups.push_back({name, {}});
    for (const Operation &operation : api.operations) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const Group &candidate) { return candidate.name == operation.group; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {operation.group, {}});
        const QString searched = QStringList{operation.method, operation.title, operation.path,
                                             operation.group, api.scopesFor(operation).join(QLatin1Char(' '))}
                                     .join(QLatin1Char(' '))
                                     .toLower();
        group->rows.push_back({&operation, Availability::NoPersonalToken, {}, {}, searched});
    }
    std::erase_if(groups, [](const Group &group) { return group.rows.empty(); });
    return groups;
}

void OperationTreeModel::setTokens(const PreflightContext &context)
{
    m_context = context;
    evaluate();
}

void OperationTreeModel::setChosen(const CredentialSelection &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    evaluate();
}

std::pair<int, int> OperationTreeModel::opened() const
{
    std::pair<int, int> count;
    for (const Group &group : m_groups) {
        count.second += int(group.rows.size());
        count.first += int(std::count_if(group.rows.begin(), group.rows.end(), [](const Row &row) {
            return row.availability == Availability::Callable;
        }));
    }
    return count;
}

void OperationTreeModel::evaluate()
{
    m_context.api = m_api;
    // An operation that takes no such credential has none chosen; without a default the others would lack
    // one.
    m_others.clear();
    for (const CredentialSlot &slot : m_api->credentialSlots) {
        if (!slot.isPersonal)
            choose(m_others, slot.id, m_chosen.value(slot.id, firstOf(slot, m_context)));
    }
    BestTokens tokens(m_context);
    // Other tokens do not affect what the chosen ones open, and there may be thousands; leave them out.
    PreflightContext context = m_context;
    std::erase_if(context.credentials, [this](const Credential &each) {
        return !isChosen(m_chosen, each.id) && !isChosen(m_others, each.id);
    });
    const bool hasChosen = std::any_of(context.credentials.begin(), context.credentials.end(),
                                       [](const Credential &each) { return each.isPersonal; });
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        for (Row &row : m_groups[g].rows) {
            row.shortfall.clear();
            if (hasChosen)
                evaluateChosen(row, context, tokens);
            else
                evaluateStored(row, tokens);
        }
        const QModelIndex group = index(int(g), 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

bool OperationTreeModel::isStored(const CredentialNeed &need) const
{
    return m_others.contains(need.slotId);
}

void OperationTreeModel::evaluateStored(Row &row, BestTokens &tokens) const
{
    const Operation &operation = *row.operation;
    const QString environment = m_context.environment.name;
    const std::vector<CredentialNeeds> all = m_api->needsOf(operation);
    const auto personalOf = [this](const CredentialNeeds &needs) {
        return findIf(needs.credentials,
                      [this](const CredentialNeed &need) { return m_api->isPersonal(need.slotId); });
    };
    const auto isCallable = [&](const CredentialNeeds &needs) {
        return needs.canBeFilled()
            && std::all_of(needs.credentials.begin(), needs.credentials.end(),
                           [&](const CredentialNeed &need) {
                               return m_api->isPersonal(need.slotId) ? tokens.forNeed(need) != nullptr
                                                                     : isStored(need);
                           });
    };
    // An alternative with a user is shown rather than one without, whichever the document names first.
    const CredentialNeeds *open =
        findIf(all, [&](const CredentialNeeds &needs) { return personalOf(needs) && isCallable(needs); });
    const CredentialNeed *personal = open ? personalOf(*open) : nullptr;
    if (!open)
        open = findIf(all, isCallable);
    if (all.empty() || (open && !personal && m_api->personalDemand(operation) == Demand::None)) {
        row.availability = Availability::Callable;
        row.reason = withoutUser();
        return;
    }
    if (personal) {
        const Credential *best = tokens.forNeed(*personal);
        row.availability = Availability::Callable;
        row.reason = personal->scopes.isEmpty()
            ? phrased(tr("“%1” can be used for it."), {best->name}).text
            : phrased(tr("“%1” has %2."), {best->name, personal->scopes.join(u", "_s)}).text;
        return;
    }
    const CredentialNeeds *fillable =
        findIf(all, [](const CredentialNeeds &needs) { return needs.canBeFilled(); });
    if (!fillable) {
        const QString &scheme = all.front().unfilled.front();
        row.availability = Availability::NotSupported;
        row.shortfall = tr("not supported");
        row.reason = phrased(tr("Needs %1, which Patlas cannot fill in."),
                             {wording::schemeInWords(m_api->scheme(scheme), scheme)});
        return;
    }
    const CredentialNeed *missing = findIf(fillable->credentials, [this](const CredentialNeed &need) {
        return !m_api->isPersonal(need.slotId) && !isStored(need);
    });
    if (missing) {
        const CredentialSlot &slot = *m_api->credentialSlot(missing->slotId);
        row.availability = Availability::NotStored;
        row.reason =
            phrased(tr("Needs %1, and none is stored for %2."), {wording::withArticle(slot), environment});
        row.shortfall = tr("no %1").arg(isolated(slot.label.toLower()));
        return;
    }
    // Of the operation's alternatives that can be filled, one asks for a credential of a user.
    const CredentialNeed need = *m_api->personalNeed(operation);
    const CredentialSlot &slot = *m_api->credentialSlot(need.slotId);
    row.availability = Availability::NoPersonalToken;
    row.shortfall = tr("no token");
    row.reason = need.scopes.isEmpty()
        ? tr("No usable %1 is stored for %2.").arg(isolated(slot.title), isolated(environment))
        : tr("No stored token has %1.").arg(isolated(need.scopes.join(u", "_s)));
    if (m_api->personalDemand(operation) == Demand::Recommended) {
        row.reason += QLatin1Char(' ')
            + phrased(tr("%1 is recommended here, not required."), {wording::withArticle(slot).capitalised()})
                  .text;
    }
}

QString OperationTreeModel::withoutUser() const
{
    const CredentialSlot *slot = m_api->firstPersonalSlot();
    return slot ? tr("Needs no %1.").arg(isolated(slot->title)) : tr("Needs no token.");
}

QString OperationTreeModel::shortfallOf(const Finding &refusal) const
{
    if (refusal.kind != FindingKind::CredentialMissing)
        return inAWord(refusal.kind);
    const CredentialSlot *slot = m_api->credentialSlot(refusal.slotId);
    return slot ? tr("no %1").arg(isolated(slot->label.toLower())) : tr("no token");
}

void OperationTreeModel::evaluateChosen(Row &row, const PreflightContext &context, BestTokens &tokens) const
{
    const Operation &operation = *row.operation;
    CredentialSelection credentials = m_chosen;
    credentials.insert(m_others);
    const std::optional<Finding> refusal = accessRefusal(operation, context, credentials);
    if (!refusal) {
        row.availability = Availability::Callable;
        row.reason = m_api->personalDemand(operation) == Demand::None ? withoutUser()
                                                                      : tr("The chosen token opens it.");
        return;
    }
    row.availability = Availability::NotWithChosen;
    row.reason = refusal->sentence;
    row.shortfall = shortfallOf(*refusal);
    const std::optional<CredentialNeed> need = m_api->personalNeed(operation);
    const Credential *best = need ? tokens.forNeed(*need) : nullptr;
    if (best && best->id != m_chosen.value(need->slotId))
        row.reason += QLatin1Char(' ')
            + tr("“%1” has %2.").arg(isolated(best->name), isolated(need->scopes.join(u", "_s)));
}

QModelIndex OperationTreeModel::indexOf(const QString &operationId) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        for (std::size_t r = 0; r < m_groups[g].rows.size(); ++r) {
            if (m_groups[g].rows[r].operation->id == operationId)
                return index(int(r), 0, index(int(g), 0));
        }
    }
    return {};
}

bool OperationTreeModel::matches(const QModelIndex &operation, const QStringList &words) const
{
    const Row *row = rowAt(operation);
    return row && std::all_of(words.begin(), words.end(), [row](const QString &word) {
               return row->searched.contains(word);
           });
}

// The internal id of an operation's index is its group's row plus one; zero marks a group.
QModelIndex OperationTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex OperationTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId() - 1), 0, quintptr(0));
}

int OperationTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_groups[std::size_t(parent.row())].rows.size());
}

int OperationTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const OperationTreeModel::Row *OperationTreeModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups[index.internalId() - 1].rows[std::size_t(index.row())];
}

QVariant OperationTreeModel::groupData(const Group &group, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return isolated(group.name);
    default:
        return {};
    }
}

QVariant OperationTreeModel::rowData(const Row &row, int role) const
{
    const Operation &operation = *row.operation;
    switch (role) {
    case Qt::DisplayRole:
        return QString(operation.method + QLatin1Char(' ') + isolated(operation.title));
    case Qt::ToolTipRole:
        return QString(operation.method + QLatin1Char(' ') + isolated(operation.path) + QLatin1Char('\n')
                       + isolated(operation.title) + QLatin1Char('\n') + row.reason);
    case Qt::AccessibleDescriptionRole:
        return row.reason;
    case MethodRole:
        return operation.method;
    case TitleRole:
        return isolated(operation.title);
    case OperationIdRole:
        return operation.id;
    case AvailabilityRole:
        return int(row.availability);
    case ShortfallRole:
        return row.shortfall;
    default:
        return {};
    }
}

QVariant OperationTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Row *row = rowAt(index))
        return rowData(*row, role);
    return groupData(m_groups[std::size_t(index.row())], role);
}

Qt::ItemFlags OperationTreeModel::flags(const QModelIndex &index) const
{
    if (rowAt(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
}

} // namespace patlas

#include "moc_OperationTreeModel.cpp"
