// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/OperationTreeModel.h"

#include "core/preflight/AccessOutlook.h"
#include "core/preflight/CredentialChoice.h"
#include "core/preflight/FindingWording.h"

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
    case FindingKind::CredentialMissing:
        return OperationTreeModel::tr("no project");
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

void OperationTreeModel::setApi(std::shared_ptr<const ApiDescription> api)
{
    beginResetModel();
    m_api = std::move(api);
    m_groups.clear();
    for (const QString &name : m_api->groups)
        m_groups.push_back({name, {}});
    for (const Operation &operation : m_api->operations) {
        auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                  [&](const Group &candidate) { return candidate.name == operation.group; });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), {operation.group, {}});
        const QString searched =
            QStringList{operation.method, operation.title, operation.path, operation.group,
                        m_api->scopesFor(operation).join(QLatin1Char(' '))}
                .join(QLatin1Char(' '))
                .toLower();
        group->rows.push_back({&operation, Availability::NoPersonalToken, {}, {}, searched});
    }
    m_groups.erase(std::remove_if(m_groups.begin(), m_groups.end(),
                                  [](const Group &group) { return group.rows.empty(); }),
                   m_groups.end());
    endResetModel();
}

void OperationTreeModel::setTokens(const PreflightContext &context)
{
    m_context = context;
    evaluate();
}

void OperationTreeModel::setChosen(const QString &projectTokenId, const QString &personalTokenId)
{
    if (projectTokenId == m_projectTokenId && personalTokenId == m_personalTokenId)
        return;
    m_projectTokenId = projectTokenId;
    m_personalTokenId = personalTokenId;
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
    const bool hasProject = !defaultProjectToken(m_context, {}).isEmpty();
    BestTokens tokens(m_context);
    // Other tokens do not affect what the chosen token opens, and there may be thousands; leave them out.
    PreflightContext chosen = m_context;
    std::erase_if(chosen.personalTokens,
                  [this](const PersonalAccessToken &token) { return token.id != m_personalTokenId; });
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        for (Row &row : m_groups[g].rows) {
            row.shortfall.clear();
            if (chosen.personalTokens.empty())
                evaluateStored(row, hasProject, tokens);
            else
                evaluateChosen(row, chosen, tokens);
        }
        const QModelIndex group = index(int(g), 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

void OperationTreeModel::evaluateStored(Row &row, bool hasProject, BestTokens &tokens) const
{
    const Operation &operation = *row.operation;
    const QString environment = m_context.environment.name;
    const std::vector<CredentialNeeds> all = m_api->needsOf(operation);
    const auto isCallable = [&](const CredentialNeeds &needs) {
        return needs.canBeFilled() && (!needs.project || hasProject)
            && (!needs.personal || tokens.forScopes(needs.scopes));
    };
    const auto open = std::find_if(all.begin(), all.end(), isCallable);
    if (all.empty()
        || (open != all.end() && !open->personal && m_api->patDemand(operation) == PatDemand::None)) {
        row.availability = Availability::Callable;
        row.reason = tr("Needs no personal access token.");
        return;
    }
    if (open != all.end() && open->personal) {
        const PersonalAccessToken *best = tokens.forScopes(open->scopes);
        row.availability = Availability::Callable;
        row.reason = open->scopes.isEmpty() ? tr("“%1” can be used for it.").arg(best->name)
                                            : tr("“%1” has %2.").arg(best->name, open->scopes.join(u", "_s));
        return;
    }
    const auto fillable = std::find_if(all.begin(), all.end(),
                                       [](const CredentialNeeds &needs) { return needs.canBeFilled(); });
    if (fillable == all.end()) {
        const QString &scheme = all.front().unfilled.front();
        row.availability = Availability::NotSupported;
        row.shortfall = tr("not supported");
        row.reason = tr("Needs %1, which Patlas cannot fill in.")
                         .arg(wording::schemeInWords(m_api->scheme(scheme), scheme));
    } else if (fillable->project && !hasProject) {
        row.availability = Availability::NoProjectToken;
        row.reason = tr("Needs a project API token, and none is stored for %1.").arg(environment);
        row.shortfall = tr("no project");
    } else {
        const QStringList scopes = m_api->scopesFor(operation);
        row.availability = Availability::NoPersonalToken;
        row.shortfall = tr("no token");
        row.reason = scopes.isEmpty()
            ? tr("No usable personal access token is stored for %1.").arg(environment)
            : tr("No stored token has %1.").arg(scopes.join(u", "_s));
        if (m_api->patDemand(operation) == PatDemand::Recommended)
            row.reason += QLatin1Char(' ') + tr("A personal access token is recommended here, not required.");
    }
}

void OperationTreeModel::evaluateChosen(Row &row, const PreflightContext &chosen, BestTokens &tokens) const
{
    const Operation &operation = *row.operation;
    // With an account operation no project token is chosen; without a default the others would all lack one.
    const QString project =
        m_projectTokenId.isEmpty() ? defaultProjectToken(m_context, {}) : m_projectTokenId;
    const std::optional<Finding> refusal = accessRefusal(operation, chosen, project, m_personalTokenId);
    if (!refusal) {
        row.availability = Availability::Callable;
        row.reason = m_api->patDemand(operation) == PatDemand::None ? tr("Needs no personal access token.")
                                                                    : tr("The chosen token opens it.");
        return;
    }
    row.availability = Availability::NotWithChosen;
    row.reason = refusal->sentence;
    row.shortfall = inAWord(refusal->kind);
    const QStringList scopes = m_api->scopesFor(operation);
    const PersonalAccessToken *best = tokens.forScopes(scopes);
    if (best && best->id != m_personalTokenId)
        row.reason += QLatin1Char(' ') + tr("“%1” has %2.").arg(best->name, scopes.join(u", "_s));
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
        return group.name;
    default:
        return {};
    }
}

QVariant OperationTreeModel::rowData(const Row &row, int role) const
{
    const Operation &operation = *row.operation;
    switch (role) {
    case Qt::DisplayRole:
        return QString(operation.method + QLatin1Char(' ') + operation.title);
    case Qt::ToolTipRole:
        return QString(operation.method + QLatin1Char(' ') + operation.path + QLatin1Char('\n')
                       + operation.title + QLatin1Char('\n') + row.reason);
    case Qt::AccessibleDescriptionRole:
        return row.reason;
    case MethodRole:
        return operation.method;
    case TitleRole:
        return operation.title;
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
