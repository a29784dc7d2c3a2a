// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace patlas {

/// A hole in the address of a server: `{region}`.
struct ServerVariable {
    QString name;
    QString defaultValue;
    QStringList values; ///< enum; empty: any
    QString description;

    bool operator==(const ServerVariable &) const = default;
};

/// Where an API is reached.
struct Server {
    QString url; ///< as written: may be relative to the document and have variables
    QString description;
    std::vector<ServerVariable> variables;

    bool operator==(const Server &) const = default;
};

/// The address of the server with its variables filled from `values`, else by their defaults, and resolved
/// against the address of the document. Invalid where it cannot be known: a variable without a value, a
/// relative address without a document on a host, or what is no http(s) address.
QUrl serverAddress(const Server &server, const QUrl &document, const QHash<QString, QString> &values = {});

} // namespace patlas
