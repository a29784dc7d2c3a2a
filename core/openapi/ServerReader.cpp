// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ServerReader.h"

namespace patlas {

namespace {

ServerVariable readVariable(const QString &name, const DocumentValue &value, ProblemList &problems)
{
    ServerVariable variable;
    variable.name = name;
    problems.collect([&] {
        // Null and missing are told from "": a variable may be left out of the address.
        if (const std::optional<DocumentValue> given = value.field("default");
            given && !given->json().is_null())
            variable.defaultValue = given->asText();
    });
    problems.collect([&] { variable.values = value.texts("enum"); });
    problems.collect([&] { variable.description = value.text("description"); });
    return variable;
}

Server readServer(const DocumentValue &value, ProblemList &problems)
{
    Server server;
    server.url = value.text("url");
    problems.collect([&] { server.description = value.text("description"); });
    problems.collect([&] {
        const std::optional<DocumentValue> variables = value.object("variables");
        if (!variables)
            return;
        for (const auto &[name, variable] : variables->members()) {
            problems.collect([&, &name = name, &variable = variable] {
                variable.mustBeObject();
                server.variables.push_back(readVariable(QString::fromStdString(name), variable, problems));
            });
        }
    });
    return server;
}

} // namespace

std::vector<Server> readServers(const DocumentValue &holder, ProblemList &problems)
{
    std::vector<Server> servers;
    problems.collect([&] {
        const std::optional<DocumentValue> list = holder.list("servers");
        if (!list)
            return;
        for (const DocumentValue &value : list->items())
            problems.collect([&] { servers.push_back(readServer(value, problems)); });
    });
    return servers;
}

} // namespace patlas
