// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/preflight/Preflight.h"

#include <QAbstractItemModel>

#include <memory>
#include <utility>
#include <vector>

namespace patlas {

class BestTokens;

/// The operations of the API description by group, with what the stored tokens can do.
class OperationTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Roles {
        MethodRole = Qt::UserRole + 1, ///< upper case; empty for a group
        TitleRole,
        OperationIdRole, ///< empty for a group
        AvailabilityRole, ///< int(Availability)
        ShortfallRole, ///< what is missing, in a word or two; empty when nothing is
    };

    enum class Availability {
        Callable, ///< the stored tokens have all that the operation names
        NoPersonalToken, ///< no usable personal access token has the scopes
        NotStored, ///< it takes another credential, and none is stored
        NotWithChosen, ///< the chosen tokens do not open it
        NotSupported, ///< it asks for a scheme that Patlas cannot fill
    };

    explicit OperationTreeModel(QObject *parent = nullptr);

    /// False: it has the same rows as the one before, which stay where they are.
    bool setApi(std::shared_ptr<const ApiDescription> api);
    /// Compares the stored tokens of the context's environment with every operation.
    void setTokens(const PreflightContext &context);
    /// Compares only these; without a credential of a user, all stored ones again.
    void setChosen(const CredentialSelection &chosen);
    /// How many operations the tokens open, and how many there are.
    std::pair<int, int> opened() const;

    QModelIndex indexOf(const QString &operationId) const;
    /// Whether method, title, path, group or scopes contain every word; `words` in lower case.
    bool matches(const QModelIndex &operation, const QStringList &words) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        const Operation *operation = nullptr; ///< in m_api
        Availability availability = Availability::NoPersonalToken;
        QString reason; ///< the availability in words
        QString shortfall;
        QString searched; ///< text that the filter searches, in lower case
    };
    struct Group {
        QString name;
        std::vector<Row> rows;
    };
    static std::vector<Group> groupsOf(const ApiDescription &api);
    void evaluate();
    void evaluateStored(Row &row, BestTokens &tokens) const;
    void evaluateChosen(Row &row, const PreflightContext &context, BestTokens &tokens) const;
    /// Whether the credential is stored, other than one of a user.
    bool isStored(const CredentialNeed &need) const;
    QString withoutUser() const;
    QString shortfallOf(const Finding &refusal) const;
    const Row *rowAt(const QModelIndex &index) const;
    static QVariant groupData(const Group &group, int role);
    QVariant rowData(const Row &row, int role) const;

    std::shared_ptr<const ApiDescription> m_api;
    PreflightContext m_context; ///< with m_api
    CredentialSelection m_others; ///< the chosen credentials that are not of a user, else the default ones
    CredentialSelection m_chosen;
    std::vector<Group> m_groups;
};

} // namespace patlas
