// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/BuiltIn.h"

#include "core/openapi/DescriptionIndex.h"
#include "core/openapi/DocumentParser.h"
#include "core/openapi/DocumentValue.h"
#include "core/openapi/OpenApiReader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/openapi/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Shipped {
    std::vector<BuiltInApi> apis;
    std::vector<BuiltInEnvironment> environments;
};

Shipped readShipped()
{
    // Part of the program: an exception here is a fault of the build, and the tests would find it.
    const DocumentJson json = parseDocument(resource(u"built-in.yaml"_s));
    const DocumentValue root(json, {});
    Shipped shipped;
    for (const DocumentValue &api : root.list("apis")->items())
        shipped.apis.push_back({api.text("id"), api.text("document"), api.text("own-description")});
    for (const DocumentValue &each : root.list("environments")->items())
        shipped.environments.push_back({each.text("id"), each.text("name"), each.text("api"),
                                        each.text("address"), each.text("dashboard"),
                                        each.flag("issues-over-api")});
    return shipped;
}

const Shipped &shipped()
{
    static const Shipped all = readShipped();
    return all;
}

} // namespace

QByteArray BuiltInApi::read() const
{
    return resource(document);
}

Result<ApiDescription> BuiltInApi::description() const
{
    if (std::optional<ApiDescription> indexed = readDescriptionIndex(resource(document + u".index"_s), {}))
        return std::move(*indexed);
    return readOpenApi(read());
}

const std::vector<BuiltInApi> &builtInApis()
{
    return shipped().apis;
}

const std::vector<BuiltInEnvironment> &builtInEnvironments()
{
    return shipped().environments;
}

QByteArray builtInApiDocument()
{
    return builtInApis().front().read();
}

} // namespace patlas
