// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/KnownService.h"

#include "core/openapi/DocumentBuilder.h"
#include "core/openapi/DocumentParser.h"

#include <QFile>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

DocumentJson readServices()
{
    QFile file(u":/openapi/services.yaml"_s);
    // Part of the program: what is wrong with it the tests find.
    return file.open(QIODevice::ReadOnly) ? parseDocument(file.readAll()) : DocumentJson::object();
}

const DocumentJson &services()
{
    static const DocumentJson all = readServices().value("services", DocumentJson::array());
    return all;
}

QString serviceText(const DocumentJson &object, const char *name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

bool listsText(const DocumentJson &list, const QString &text)
{
    return std::any_of(list.begin(), list.end(), [&text](const DocumentJson &each) {
        return QString::fromStdString(each.get<std::string>()).compare(text, Qt::CaseInsensitive) == 0;
    });
}

bool isAbout(const DocumentJson &service, const DocumentJson &description)
{
    if (const auto info = description.find("info");
        info != description.end() && listsText(service["titles"], serviceText(*info, "title")))
        return true;
    const auto servers = description.find("servers");
    return servers != description.end() && servers->is_array()
        && std::any_of(servers->begin(), servers->end(), [&service](const DocumentJson &server) {
               return listsText(service["hosts"], QUrl(serviceText(server, "url")).host());
           });
}

/// Whether both take the same header, parameter or cookie in the same way.
bool isSameScheme(const DocumentJson &one, const DocumentJson &other)
{
    const auto same = [&](const char *name) {
        return serviceText(one, name).compare(serviceText(other, name), Qt::CaseInsensitive) == 0;
    };
    return same("type") && same("scheme") && same("in") && same("name");
}

void addMissing(DocumentJson &target, const DocumentJson &source)
{
    for (const auto &[name, value] : source.items()) {
        if (!target.contains(name))
            target[name] = value;
    }
}

} // namespace

const std::vector<KnownService> &knownServices()
{
    static const std::vector<KnownService> all = [] {
        std::vector<KnownService> read;
        for (const DocumentJson &service : services())
            read.push_back({serviceText(service, "name"), QUrl(serviceText(service, "description"))});
        return read;
    }();
    return all;
}

void addWhatIsKnown(DocumentJson &description)
{
    if (!description.is_object())
        return;
    for (const DocumentJson &service : services()) {
        if (!isAbout(service, description))
            continue;
        DocumentJson &components = description["components"];
        if (components.is_null())
            components = DocumentJson::object();
        if (!components.is_object())
            return;
        DocumentJson &schemes = components["securitySchemes"];
        if (schemes.is_null() || (schemes.is_object() && schemes.empty())) {
            schemes = service["schemes"];
            if (!description.contains("security"))
                description["security"] = service["security"];
        } else if (schemes.is_object()) {
            for (auto &scheme : schemes) {
                for (const DocumentJson &known : service["schemes"]) {
                    if (scheme.is_object() && isSameScheme(scheme, known))
                        addMissing(scheme, known);
                }
            }
        }
        addMissing(description, service["extensions"]);
    }
}

} // namespace patlas
