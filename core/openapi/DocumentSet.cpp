// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DocumentSet.h"

#include "core/openapi/DocumentParser.h"
#include "core/openapi/DocumentProblem.h"
#include "core/openapi/ReferenceScope.h"
#include "core/openapi/References.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>

namespace patlas {

namespace {

using namespace std::string_view_literals;

/// Members whose values are data, in which a `$ref` is no reference.
bool holdsData(std::string_view key)
{
    static constexpr std::array data{"example"sv, "enum"sv, "const"sv, "default"sv, "value"sv};
    return std::find(data.begin(), data.end(), key) != data.end();
}

/// Members whose own members are named by the author: there "example" is just a name.
bool holdsNames(std::string_view key)
{
    static constexpr std::array names{"properties"sv,    "patternProperties"sv, "$defs"sv,
                                      "definitions"sv,   "dependentSchemas"sv,  "schemas"sv,
                                      "parameters"sv,    "responses"sv,         "examples"sv,
                                      "requestBodies"sv, "headers"sv,           "paths"sv};
    return std::find(names.begin(), names.end(), key) != names.end();
}

/// Every `$ref` of a document that leads out of it, in document order. Documents have at most 200 levels.
void collectReferences(const DocumentJson &value, bool isNamed, std::vector<const std::string *> &all)
{
    if (value.is_array()) {
        for (const DocumentJson &item : value)
            collectReferences(item, false, all);
        return;
    }
    if (!value.is_object())
        return;
    if (const std::string *reference = referenceOf(value);
        reference && !reference->empty() && reference->front() != '#')
        all.push_back(reference);
    for (const auto &[key, member] : value.get_ref<const DocumentJson::object_t &>()) {
        if (member.is_structured() && (isNamed || !holdsData(key)))
            collectReferences(member, !isNamed && holdsNames(key), all);
    }
}

} // namespace

QUrl documentAddress(const QUrl &address)
{
    return address.adjusted(QUrl::RemoveFragment | QUrl::NormalizePathSegments);
}

std::vector<QUrl> missingDocuments(const DocumentSet &documents)
{
    std::vector<QUrl> missing;
    const QUrl root = documentAddress(documents.address);
    QSet<QUrl> read;
    std::vector<QUrl> toRead{root};
    // Goes on through the files of the set, so that the order is that of the references.
    for (std::size_t next = 0; next < toRead.size(); ++next) {
        const QUrl base = toRead[next];
        if (read.contains(base))
            continue;
        read.insert(base);
        const bool isRoot = next == 0;
        if (!isRoot && !documents.others.contains(base)) {
            missing.push_back(base);
            continue;
        }
        std::vector<const std::string *> references;
        DocumentJson json;
        try {
            json = parseDocument(isRoot ? documents.root : documents.others.value(base));
        } catch (const std::exception &) {
            continue;
        } catch (const DocumentProblem &) {
            continue; // readOpenApi says what is wrong with it
        }
        collectReferences(json, false, references);
        for (const std::string *reference : references) {
            const QUrl target = documentAddress(base.resolved(QUrl(QString::fromStdString(*reference))));
            if (whyNotFollowed(root, target).isEmpty())
                toRead.push_back(target);
        }
    }
    return missing;
}

} // namespace patlas
