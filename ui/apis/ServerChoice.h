// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/Server.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QTableWidget;

namespace patlas {

/// A server that becomes an environment.
struct ChosenServer {
    QString name;
    QUrl address;
};

/// The servers of a description: which of them become environments, under which name and address. An address
/// that the description does not fully say is typed here, or completed by its variables.
class ServerChoice : public QWidget {
    Q_OBJECT

public:
    explicit ServerChoice(QWidget *parent = nullptr);

    /// `document`: where the description came from. `isTaken`: whether an environment has this name.
    void setServers(const std::vector<Server> &servers, const QUrl &document, const QString &title,
                    const std::function<bool(const QString &)> &isTaken);
    std::vector<ChosenServer> chosen() const;
    /// Why `chosen` cannot be used, in a sentence; empty: it can.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void showVariables(int row);
    void fill(int row);

    QTableWidget *m_table;
    QLabel *m_hint;
    QWidget *m_variables;
    QFormLayout *m_form;
    std::vector<Server> m_servers;
    std::vector<QHash<QString, QString>> m_values; ///< of the variables, by row
    QUrl m_document;
};

} // namespace patlas
