// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/InspectVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/DescriptionArgument.h"
#include "app/patlasctl/DescriptionJson.h"
#include "core/base/ReadyFuture.h"
#include "core/environment/Transports.h"
#include "core/http/HttpEngine.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace patlas {

QString InspectVerb::name() const
{
    return u"apis inspect"_s;
}

QString InspectVerb::summary() const
{
    return tr("Says what a description of an API holds, and what is wrong with it");
}

QString InspectVerb::description() const
{
    return tr(
        "OpenAPI 3 or Swagger 2, JSON or YAML, or a documentation page that shows one. Nothing is kept. "
        "Files that a file refers to are read where they are in its folder. It ends with 0 wherever "
        "anything could be read.");
}

void InspectVerb::declare(Arguments &arguments)
{
    arguments.operand("FILE", &m_source, tr("A file, an address, or - for standard input"), Completes::Files);
    arguments.flag("--json", &m_isJson, tr("As JSON"));
    arguments.flag("--follow-references", &m_followsReferences,
                   tr("Reads what a description on the web refers to on the same host"));
}

ExitCode InspectVerb::run(Console &console)
{
    const QTemporaryDir folder;
    HttpEngine engine(folder.path());
    const auto directly = [](const QUrl &) {
        return makeReadyResult<std::shared_ptr<Transport>>(std::shared_ptr<Transport>());
    };
    const Result<LoadedDescription> loaded =
        loadDescription(m_source, m_followsReferences, engine, directly, console);
    if (!loaded)
        return console.fail(loaded.error());
    if (m_isJson)
        console.print(QJsonDocument(toJson(*loaded->api)));
    else
        console.write(toText(*loaded->api).toUtf8());
    return ExitCode::Done;
}

} // namespace patlas
