// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/document/JsonPointer.h"
#include "core/openapi/SchemaCheck.h"
#include "core/preflight/FindingWording.h"
#include "core/request/ParameterCheck.h"
#include "core/request/ParameterSerializer.h"
#include "core/request/ParameterValues.h"
#include "core/secret/TokenRedaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

// Bytes; both are read anew at each key, within a frame: bench_description measures it.
constexpr qsizetype maxComparedBody = 64'000;
constexpr qsizetype maxComparedSchema = 128'000;
constexpr qsizetype maxPlaces = 3;
constexpr std::size_t maxShownPlaces = 20; ///< marked in the body: each is looked for among its siblings

using Differences = std::vector<SchemaDifference>;

/// Services overlook such a field; the description asks for nothing that is not there.
bool isHarmless(const SchemaDifference &difference)
{
    return difference.kind == DifferenceKind::UndocumentedField || isMild(difference.kind);
}

/// What is worst comes first. They are told, and a token that was typed there is not.
void prepare(Differences &differences)
{
    std::stable_partition(differences.begin(), differences.end(),
                          [](const SchemaDifference &each) { return !isHarmless(each); });
    for (SchemaDifference &difference : differences) {
        difference.found = redactTokens(difference.found);
        difference.name = redactTokens(difference.name);
    }
}

/// The value, or of what has no end in sight or should not be there, its name.
BodyPlace placeOf(const SchemaDifference &difference, const JsonIndex &json, const JsonNode &node,
                  const QByteArray &body)
{
    const bool isOfName = node.isContainer() || difference.kind == DifferenceKind::UndocumentedField
        || difference.kind == DifferenceKind::ForbiddenField;
    const QByteArrayView text = isOfName && node.hasName() ? json.rawKey(node)
        : node.isContainer()                               ? json.raw(node).first(1)
                                                           : json.raw(node);
    return {text.data() - body.constData(), text.size(), sentenceOf(difference).text, isHarmless(difference)};
}

std::vector<BodyPlace> placesOf(const Differences &differences, const QByteArray &body)
{
    std::vector<BodyPlace> places;
    const JsonIndex json = JsonIndex::build(body);
    for (const SchemaDifference &difference : differences) {
        if (places.size() == maxShownPlaces)
            break;
        if (const std::optional<JsonNode> node = nodeAt(json, difference.pointer))
            places.push_back(placeOf(difference, json, *node, body));
    }
    return places;
}

/// Where the differences after the first are; a finding has no room for all of them.
QString othersOf(const Differences &differences)
{
    QStringList pointers;
    for (std::size_t i = 1; i < differences.size(); ++i) {
        const QString &pointer = differences[i].pointer;
        if (!pointer.isEmpty() && pointer != differences.front().pointer && !pointers.contains(pointer))
            pointers.append(pointer);
    }
    const bool hasMore = pointers.size() > maxPlaces;
    return pointers.isEmpty() ? QString() : wording::alsoAt(pointers.mid(0, maxPlaces), hasMore).text;
}

Finding &addDifference(PreflightRun &run, FindingKind kind, const SchemaDifference &worst, Phrase sentence,
                       QString detail)
{
    const bool isFine = isHarmless(worst);
    Finding &finding =
        run.add(kind, isFine ? Severity::Info : Severity::Warning, std::move(sentence), std::move(detail));
    // A service may take more than it says. What it overlooks makes nothing doubtful.
    if (!isFine)
        finding.certainty = Certainty::Probable;
    return finding;
}

} // namespace

void checkValue(PreflightRun &run, ParameterPlace place, const QString &name, const QString &value)
{
    const Parameter *parameter = describedParameter(run.report.operation, place, name);
    if (!parameter)
        return;
    const ParameterField field{place, parameter->name, value};
    if (ParameterSerializer(*parameter).isBroken(value)) {
        const bool isList = withoutBlanksAround(value).startsWith(u'[');
        Finding &finding =
            run.add(FindingKind::InvalidParameter, Severity::Warning, wording::parameterNotJson(name, isList),
                    wording::parameterNotJsonDetail());
        finding.certainty = Certainty::Probable;
        finding.fields = {field};
        return;
    }
    Differences differences = differencesOf(*parameter, value);
    if (differences.empty())
        return;
    prepare(differences);
    addDifference(run, FindingKind::InvalidParameter, differences.front(),
                  wording::parameterDiffers(name, differences.front()), othersOf(differences))
        .fields = {field};
}

void compareBody(PreflightRun &run, const QByteArray &schema)
{
    const QByteArray &body = run.draft.body;
    if (schema.size() > maxComparedSchema || body.size() > maxComparedBody)
        return;
    SchemaComparison comparison = compareWithSchema(schema, body, MessageDirection::Request);
    Differences &differences = comparison.differences;
    if (differences.empty())
        return;
    prepare(differences);
    std::vector<BodyPlace> places = placesOf(differences, body);
    for (SchemaDifference &difference : differences)
        difference.pointer = redactTokens(difference.pointer); // names are in it
    addDifference(run, FindingKind::InvalidBody, differences.front(),
                  wording::bodyDiffers(differences.front()), othersOf(differences))
        .places = std::move(places);
}

} // namespace patlas
