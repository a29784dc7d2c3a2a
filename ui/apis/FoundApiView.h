// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/DescriptionLoader.h"
#include "ui/apis/ServerChoice.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTableView;
class QTableWidget;

namespace patlas {

class FoundOperationsModel;
class ProblemsModel;

/// What was found in a description: title, servers, credentials, operations and problems.
class FoundApiView : public QWidget {
    Q_OBJECT

public:
    explicit FoundApiView(QWidget *parent = nullptr);

    void setFound(const LoadedDescription &found, const std::function<bool(const QString &)> &isTaken);
    const ServerChoice &servers() const { return *m_servers; }

Q_SIGNALS:
    void changed(); ///< which servers are chosen

private:
    void showSchemes(const ApiDescription &api);

    QLabel *m_title;
    QLabel *m_about;
    QTabWidget *m_tabs;
    ServerChoice *m_servers;
    QTableWidget *m_schemes;
    QTableView *m_operations;
    QTableView *m_problems;
    FoundOperationsModel *m_operationsModel;
    ProblemsModel *m_problemsModel;
};

} // namespace patlas
