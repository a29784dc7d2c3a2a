// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopes/ScopeModel.h"

#include "core/base/VisibleText.h"
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace patlas {

struct ScopeModel::Row {
    QString name;
    QString sentence;
    QStringList operations;
    std::optional<Confidence> confidence; ///< nullopt: added by hand
    QString roleNote;
    bool ticked = false;
};

struct ScopeModel::Group {
    QString name;
    bool byHand = false;
    std::vector<Row> rows;

    int tickedCount() const
    {
        return int(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.ticked; }));
    }
    Qt::CheckState state() const
    {
        const int ticked = tickedCount();
        return ticked == 0 ? Qt::Unchecked : ticked == int(rows.size()) ? Qt::Checked : Qt::PartiallyChecked;
    }
};

namespace {

// The id of an index is 0 for a group and the group's row plus one for a scope.
constexpr quintptr groupId = 0;

QString roleName(const ApiDescription &api, const QString &id)
{
    const Role *role = api.role(id);
    return role ? role->name.toLower() : id;
}

QString roleNote(const ApiDescription &api, const QString &roleId, const Scope &scope)
{
    if (api.roleAllows(roleId, scope.lowestRole).value_or(true))
        return {};
    return ScopeModel::tr("needs %1; you are %2")
        .arg(isolated(roleName(api, scope.lowestRole)), isolated(roleName(api, roleId)));
}

QString confidenceMark(std::optional<Confidence> confidence)
{
    if (!confidence)
        return ScopeModel::tr("by hand");
    switch (*confidence) {
    case Confidence::Documented:
        return ScopeModel::tr("documented");
    case Confidence::ClientSource:
        return ScopeModel::tr("seen in a client");
    case Confidence::Inferred:
        return ScopeModel::tr("proposed");
    }
    return {};
}

QString markSentence(std::optional<Confidence> confidence)
{
    if (!confidence)
        return ScopeModel::tr("You added this name by hand; what it allows is not known here.");
    switch (*confidence) {
    case Confidence::Documented:
        return ScopeModel::tr("The service's documentation names this scope.");
    case Confidence::ClientSource:
        return ScopeModel::tr("A public client uses this scope's name; the documentation does not list it.");
    case Confidence::Inferred:
        return ScopeModel::tr(
            "This name is our proposal, made from the guide to roles. The service may call it "
            "something else.");
    }
    return {};
}

} // namespace

ScopeModel::ScopeModel(const ApiDescription &api, const QString &roleId, QObject *parent)
    : QAbstractItemModel(parent)
{
    for (const Scope &scope : api.scopes) {
        auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                  [&scope](const Group &known) { return known.name == scope.group; });
        if (group == m_groups.end())
            group = m_groups.insert(group, Group{scope.group, false, {}});
        Row row;
        row.name = scope.name;
        row.sentence = scope.sentence;
        row.confidence = scope.confidence;
        row.roleNote = roleNote(api, roleId, scope);
        for (const Operation *operation : api.operationsFor(scope.name))
            row.operations.append(operation->method + QLatin1Char(' ') + operation->title);
        group->rows.push_back(std::move(row));
    }
}

ScopeModel::~ScopeModel() = default;

QStringList ScopeModel::chosen() const
{
    QStringList names;
    for (const Group &group : m_groups) {
        for (const Row &row : group.rows) {
            if (row.ticked)
                names.append(row.name);
        }
    }
    names.sort();
    return names;
}

void ScopeModel::setChosen(const QStringList &names)
{
    for (int group = 0; group < int(m_groups.size()); ++group) {
        for (Row &row : m_groups[size_t(group)].rows)
            row.ticked = names.contains(row.name);
        announceGroup(group);
    }
    for (const QString &name : names) {
        if (!indexOf(name).isValid() && nameProblem(name).isEmpty())
            addByHand(name);
    }
    Q_EMIT chosenChanged();
}

void ScopeModel::addByHand(const QString &name)
{
    if (const QModelIndex known = indexOf(name); known.isValid()) {
        setData(known, Qt::Checked, Qt::CheckStateRole);
        return;
    }
    if (m_groups.empty() || !m_groups.back().byHand) {
        const int at = int(m_groups.size());
        beginInsertRows({}, at, at);
        m_groups.push_back(Group{tr("Added by hand"), true, {}});
        endInsertRows();
    }
    const int group = int(m_groups.size()) - 1;
    const int at = int(m_groups.back().rows.size());
    beginInsertRows(index(group, 0), at, at);
    Row row;
    row.name = name;
    row.sentence = tr("Not on the list; what it allows is not known here");
    row.ticked = true;
    m_groups.back().rows.push_back(std::move(row));
    endInsertRows();
    announceGroup(group);
    Q_EMIT chosenChanged();
}

QStringList ScopeModel::marks()
{
    return {confidenceMark({}), confidenceMark(Confidence::Documented),
            confidenceMark(Confidence::ClientSource), confidenceMark(Confidence::Inferred)};
}

QString ScopeModel::nameProblem(const QString &name)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]{2,63}$"_s, QRegularExpression::DontCaptureOption);
    // '$' would accept a line break at the end.
    if (form.match(name).hasMatch() && !name.endsWith(QLatin1Char('\n')))
        return {};
    return tr(
        "A scope's name has 3 to 64 small letters, digits and underscores and begins with a letter, such as "
        "can_edit_texts.");
}

QModelIndex ScopeModel::indexOf(const QString &name) const
{
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const auto &rows = m_groups[group].rows;
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&name](const Row &row) { return row.name == name; });
        if (found != rows.end())
            return createIndex(int(found - rows.begin()), 0, quintptr(group) + 1);
    }
    return {};
}

QModelIndex ScopeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : groupId);
}

QModelIndex ScopeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, groupId);
}

int ScopeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == groupId && parent.column() == 0
        ? int(m_groups[size_t(parent.row())].rows.size())
        : 0;
}

int ScopeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ScopeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == groupId)
        return groupData(m_groups[size_t(index.row())], role);
    return scopeData(m_groups[index.internalId() - 1].rows[size_t(index.row())], role);
}

QVariant ScopeModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return group.name;
    case Qt::CheckStateRole:
        return group.state();
    case GroupRole:
        return true;
    case CountRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1 of %2", "ticked scopes of a group").arg(group.tickedCount()).arg(group.rows.size());
    default:
        return {};
    }
}

QVariant ScopeModel::scopeData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case Qt::CheckStateRole:
        return row.ticked ? Qt::Checked : Qt::Unchecked;
    case GroupRole:
        return false;
    case SentenceRole:
        return row.sentence;
    case OperationsRole:
        return row.operations;
    case ConfidenceRole:
        return row.confidence ? QVariant(int(*row.confidence)) : QVariant();
    case MarkRole:
        return confidenceMark(row.confidence);
    case RoleAllowedRole:
        return row.roleNote.isEmpty();
    case RoleNoteRole:
        return row.roleNote;
    case SearchRole:
        return QStringList({row.name, row.sentence, row.operations.join(QLatin1Char('\n')),
                            confidenceMark(row.confidence)})
            .join(QLatin1Char('\n'));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const bool isTooltip = role == Qt::ToolTipRole;
        QStringList parts{row.sentence};
        if (!row.roleNote.isEmpty())
            parts.append(tr("Your role cannot use it: %1.").arg(row.roleNote));
        if (!row.operations.isEmpty())
            // A tooltip of plain text is as wide as its longest line.
            parts.append(tr("Opens %1.").arg(row.operations.join(isTooltip ? u",\n    "_s : u", "_s)));
        parts.append(markSentence(row.confidence));
        return parts.join(isTooltip ? u"\n"_s : u". "_s);
    }
    default:
        return {};
    }
}

bool ScopeModel::tick(Row &row, bool ticked)
{
    const bool changes = row.ticked != ticked;
    row.ticked = ticked;
    return changes;
}

bool ScopeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool ticked = value.toInt() != Qt::Unchecked;
    const bool isGroup = index.internalId() == groupId;
    const int group = isGroup ? index.row() : int(index.internalId()) - 1;
    auto &rows = m_groups[size_t(group)].rows;
    bool changed = false;
    if (isGroup) {
        for (Row &row : rows)
            changed = tick(row, ticked) || changed;
    } else {
        changed = tick(rows[size_t(index.row())], ticked);
    }
    if (changed) {
        announceGroup(group);
        Q_EMIT chosenChanged();
    }
    return true;
}

void ScopeModel::announceGroup(int group)
{
    const QModelIndex parent = index(group, 0);
    Q_EMIT dataChanged(parent, parent);
    if (const int rows = rowCount(parent); rows > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent), {Qt::CheckStateRole});
}

Qt::ItemFlags ScopeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // No automatic tri-state: the group's box is computed here.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

} // namespace patlas

#include "moc_ScopeModel.cpp"
