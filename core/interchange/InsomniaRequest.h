// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/InsomniaTags.h"
#include "core/interchange/ToolCollection.h"
#include "core/openapi/DocumentBuilder.h"

#include <QCoreApplication>

namespace patlas {

/// What requests, groups and environments of Insomnia say, in the export of version 4 and of version 5, which
/// call some things by other names. Tags in texts are replaced.
class InsomniaRequest {
    Q_DECLARE_TR_FUNCTIONS(patlas::Insomnia)

public:
    explicit InsomniaRequest(InsomniaTags &tags)
        : m_tags(tags)
    {
    }

    ToolRequest request(const DocumentJson &object);
    ToolSettings settings(const DocumentJson &object);
    /// Of "data" or "environment": objects in it give a variable for each of their values, "a.b".
    std::vector<ToolRow> variables(const DocumentJson &data);

    static QString idOf(const DocumentJson &object);
    static double orderOf(const DocumentJson &object);
    /// Whether it is called by HTTP; WebSocket, gRPC and Socket.IO are not.
    static bool isHttp(const DocumentJson &object);

private:
    QString text(const DocumentJson &object, const char *name); ///< with its tags replaced
    ToolRow row(const DocumentJson &object);
    std::vector<ToolRow> rows(const DocumentJson &object, const char *name);
    ToolAuth auth(const DocumentJson &object);
    ToolBody body(const DocumentJson &object);
    void addVariables(const QString &prefix, const DocumentJson &data, std::vector<ToolRow> &rows);

    InsomniaTags &m_tags;
};

} // namespace patlas
