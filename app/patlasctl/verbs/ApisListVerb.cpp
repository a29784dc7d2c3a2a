// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/ApisListVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
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
    const auto add = [&](const QString &id, const QString &title, const QString &version,
                         const QString &from) {
        json.append(
            QJsonObject{{u"id"_s, id}, {u"title"_s, title}, {u"version"_s, version}, {u"from"_s, from}});
        table.add({id, title, version, from});
    };
    for (const BuiltInApi &api : builtInApis()) {
        if (const Result<void> read = session.readDescription(api.id); !read)
            return console.fail(read.error());
        const auto description = session.workspace().descriptions().of(api.id);
        add(api.id, description->title, description->version, tr("Patlas"));
    }
    for (const StoredApi &api : session.services().apis.all())
        add(api.id, api.title, api.version,
            api.address.isEmpty() ? tr("pasted") : api.address.toDisplayString());
    if (m_isJson)
        console.print(QJsonDocument(QJsonObject{{u"apis"_s, json}}));
    else
        console.write(table.text().toUtf8());
    return ExitCode::Done;
}

} // namespace patlas
