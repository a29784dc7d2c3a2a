// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

namespace patlas {

class FolderRun;
struct PlannedRequest;
struct RequestResult;

/// The requests of a run in the order in which they are sent: before, what preflight says of them; after,
/// what came of it, with a row for each check below.
class RunModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Request, Result, Status, Duration, ColumnCount };
    enum Role {
        FailedRole = Qt::UserRole, ///< whether it failed or will: "failed", or nothing
        PathRole, ///< of the request's file, from the open folder
        RequestRole, ///< its number there
    };

    /// The run must outlive it.
    explicit RunModel(const FolderRun &run, QObject *parent = nullptr);

    void reset(); ///< other requests, another order, or a new run
    void takeResults(); ///< the report has more

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const RequestResult *resultAt(int row) const; ///< null: it was not sent yet
    const PlannedRequest &requestAt(int row) const;
    QVariant ofRequest(int row, int column, int role) const;
    QVariant ofResult(const RequestResult &result, int role) const;
    QVariant ofPlan(const PlannedRequest &request, int role) const;
    QVariant ofCheck(int row, int check, int column, int role) const;

    const FolderRun &m_run;
    int m_rows = 0;
    int m_done = 0; ///< results that the views know
};

} // namespace patlas
