// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/SchemaVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Console.h"
#include "core/base/VisibleText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr QLatin1String definitionsKey("$defs");

/// The names of the definitions that a schema refers to, and those that these refer to.
void collectReferences(const QJsonValue &schema, const QJsonObject &definitions, QStringList &names)
{
    if (schema.isArray()) {
        const QJsonArray items = schema.toArray();
        for (const QJsonValue &item : items)
            collectReferences(item, definitions, names);
        return;
    }
    const QJsonObject object = schema.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (each.key() != "$ref"_L1) {
            collectReferences(each.value(), definitions, names);
            continue;
        }
        const QString name = each.value().toString().section(u'/', -1);
        if (names.contains(name))
            continue;
        names.append(name);
        collectReferences(definitions.value(name), definitions, names);
    }
}

} // namespace

QString SchemaVerb::name() const
{
    return u"schema"_s;
}

QString SchemaVerb::summary() const
{
    return tr("Writes the JSON Schema of what a verb writes as JSON");
}

QString SchemaVerb::description() const
{
    return tr(
        "Draft 2020-12. Without a verb, those of all verbs, by name. The request that curl --print writes "
        "is curl-print.\n\n"
        "Example: patlasctl schema tokens list");
}

void SchemaVerb::declare(Arguments &arguments)
{
    arguments.optionalOperands("VERB", &m_verb, tr("Such as tokens list"));
}

ExitCode SchemaVerb::run(Console &console)
{
    QFile file(u":/patlasctl/output.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return console.refuse(ExitCode::Failed, tr("The schemas are missing from this program."));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    if (m_verb.isEmpty()) {
        console.print(QJsonDocument(all));
        return ExitCode::Done;
    }
    const QJsonObject definitions = all.value(definitionsKey).toObject();
    const QString name = m_verb.join(u' ').replace(u' ', u'-');
    QJsonObject schema = definitions.value(name).toObject();
    if (!schema.value(u"title"_s).toString().startsWith("patlasctl "_L1)) {
        QStringList known;
        for (auto each = definitions.begin(); each != definitions.end(); ++each) {
            if (each.value()[u"title"_s].isString())
                known.append(each.key());
        }
        return console.refuse(
            ExitCode::Usage,
            tr("%1 writes no JSON. There are: %2.").arg(isolated(m_verb.join(u' ')), known.join(u", "_s)));
    }
    QStringList names;
    collectReferences(schema, definitions, names);
    QJsonObject used;
    for (const QString &each : std::as_const(names))
        used.insert(each, definitions.value(each));
    if (!used.isEmpty())
        schema.insert(definitionsKey, used);
    schema.insert(u"$schema"_s, all.value(u"$schema"_s));
    console.print(QJsonDocument(schema));
    return ExitCode::Done;
}

} // namespace patlas
