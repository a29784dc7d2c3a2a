// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/ApisOperationsVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/DescriptionJson.h"
#include "app/patlasctl/TextTable.h"
#include "core/apis/DescriptionChanges.h"
#include "core/openapi/ApiDescription.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patlas {

QString ApisOperationsVerb::name() const
{
    return u"apis operations"_s;
}

QString ApisOperationsVerb::summary() const
{
    return tr("Lists the operations of an API, with the credentials that they take");
}

QString ApisOperationsVerb::description() const
{
    return tr("FILTER is part of an id, a path or a title.");
}

void ApisOperationsVerb::declare(Arguments &arguments)
{
    arguments.optionalOperand("FILTER", &m_filter, tr("Only those with this text"));
    arguments.option("--env", "ENV", &m_environment, tr("The environment; else that in PATLAS_ENVIRONMENT"),
                     Completes::Environments);
    arguments.flag("--json", &m_isJson, tr("As JSON, as apis inspect has it"));
}

ExitCode ApisOperationsVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    if (const Result<void> chosen = session.choose(m_environment, CommandSession::Sandbox::AsItIs); !chosen)
        return console.fail(chosen.error());
    ApiDescription api = session.workspace().api();
    std::erase_if(api.operations, [this](const Operation &operation) {
        return !operation.id.contains(m_filter, Qt::CaseInsensitive)
            && !operation.path.contains(m_filter, Qt::CaseInsensitive)
            && !operation.title.contains(m_filter, Qt::CaseInsensitive);
    });
    if (m_isJson) {
        console.print(QJsonDocument(toJson(api)));
        return ExitCode::Done;
    }
    TextTable table({tr("OPERATION"), tr("METHOD"), tr("PATH"), tr("CREDENTIALS")});
    for (const Operation &operation : api.operations)
        table.add({operation.id, operation.method, operation.path, securityInWords(operation)});
    console.write(table.text().toUtf8());
    return ExitCode::Done;
}

} // namespace patlas
