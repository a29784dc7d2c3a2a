// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/ApisListVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/StoredApiJson.h"
#include "app/patlasctl/TextTable.h"
#include "core/openapi/BuiltIn.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString ApisListVerb::name() const
{
    return u"apis list"_s;
}

QString ApisListVerb::summary() const
{
    return tr("Lists the APIs whose descriptions are here");
}

void ApisListVerb::declare(Arguments &arguments)
{
    arguments.flag("--json", &m_isJson, tr("As JSON"));
}

ExitCode ApisListVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    QJsonArray json;
    TextTable table({tr("ID"), tr("TITLE"), tr("VERSION"), tr("FROM")});
    const auto add = [&](const StoredApi &api, const QString &from) {
        QJsonObject each = toJson(api);
        each.insert(u"from"_s, from);
        json.append(each);
        table.add({api.id, api.title, api.version, from});
    };
    for (const BuiltInApi &shipped : builtInApis()) {
        if (const Result<void> read = session.readDescription(shipped.id); !read)
            return console.fail(read.error());
        const auto description = session.workspace().descriptions().of(shipped.id);
        StoredApi api;
        api.id = shipped.id;
        api.title = description->title;
        api.version = description->version;
        add(api, tr("Patlas"));
    }
    for (const StoredApi &api : session.services().apis.all())
        add(api, originText(api));
    if (m_isJson)
        console.print(QJsonDocument(QJsonObject{{u"apis"_s, json}}));
    else
        console.write(table.text().toUtf8());
    return ExitCode::Done;
}

} // namespace patlas
