// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace patlas {

/// Scopes by group, each with a box to tick; a group's box follows its scopes. GUI thread; keeps no pointer
/// into the API description.
class ScopeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Roles {
        NameRole = Qt::UserRole + 1, ///< of a scope or of a group
        GroupRole, ///< bool: the row is a group
        SentenceRole,
        OperationsRole, ///< QStringList: "POST Create a tag"
        ConfidenceRole, ///< int(Confidence); invalid for scopes added by hand
        MarkRole, ///< "documented", "proposed" or "by hand"
        RoleAllowedRole, ///< bool; true also if it is not known
        RoleNoteRole, ///< why the signed-in role cannot use the scope; empty if it can
        CountRole, ///< of a group: "1 of 3"
        SearchRole, ///< text that the filter searches
    };

    /// `roleId`: the signed-in role; empty when unknown.
    ScopeModel(const ApiDescription &api, const QString &roleId, QObject *parent = nullptr);
    ~ScopeModel() override;

    QStringList chosen() const; ///< sorted
    /// Ticks exactly these; names that the API description does not list are marked as added by hand.
    void setChosen(const QStringList &names);
    /// Adds a scope that is not in the list and ticks it; ticks the row if there already is one.
    void addByHand(const QString &name);
    /// Why `name` is not valid as a scope's name, as a sentence; empty if it is valid.
    static QStringList marks(); ///< all texts of MarkRole
    static QString nameProblem(const QString &name);

    QModelIndex indexOf(const QString &name) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row;
    struct Group;
    QVariant groupData(const Group &group, int role) const;
    QVariant scopeData(const Row &row, int role) const;
    bool tick(Row &row, bool ticked);
    void announceGroup(int group);

    std::vector<Group> m_groups;
};

} // namespace patlas
