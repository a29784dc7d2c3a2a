// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/JsonPath.h"

#include "core/collection/JsonPathReader.h"
#include "core/collection/JsonPathWalk.h"

#include <QCoreApplication>

#include <algorithm>

namespace patlas {

namespace {

struct JsonPathSelection {
    Q_DECLARE_TR_FUNCTIONS(patlas::JsonPath)
};

Failure pathFailure(const QString &what, const QString &meaning = {})
{
    return failure(ErrorKind::Unsupported, what, meaning);
}

} // namespace

JsonPath::JsonPath(std::vector<Step> steps)
    : m_steps(std::make_shared<const std::vector<Step>>(std::move(steps)))
{
}

Result<JsonPath> JsonPath::read(QStringView text)
{
    Result<std::vector<Step>> steps = JsonPathReader(text.trimmed()).readJsonPath();
    return steps ? Result<JsonPath>(JsonPath(std::move(*steps))) : tl::make_unexpected(steps.error());
}

Result<JsonPath> JsonPath::readRelative(QStringView text)
{
    // "@property" and the like are functions of one library.
    if (!text.isEmpty() && text.front() != QLatin1Char('.') && text.front() != QLatin1Char('['))
        return pathFailure(JsonPathSelection::tr("Patlas cannot follow such a path."));
    Result<std::vector<Step>> steps = JsonPathReader(text, true).readJsonPath();
    return steps ? Result<JsonPath>(JsonPath(std::move(*steps))) : tl::make_unexpected(steps.error());
}

Result<JsonPath> JsonPath::readProperties(QStringView text)
{
    Result<std::vector<Step>> steps = JsonPathReader(text.trimmed()).readProperties();
    return steps ? Result<JsonPath>(JsonPath(std::move(*steps))) : tl::make_unexpected(steps.error());
}

bool JsonPath::isDefinite() const
{
    return std::all_of(m_steps->begin(), m_steps->end(), [](const Step &step) {
        const bool isName = step.kind == Step::Kind::Names && step.names.size() == 1;
        const bool isIndex = step.kind == Step::Kind::Indexes && step.indexes.size() == 1;
        return !step.isDeep && (isName || isIndex || step.kind == Step::Kind::FromEnd);
    });
}

std::optional<JsonPath> JsonPath::parent() const
{
    if (m_steps->empty())
        return std::nullopt;
    return JsonPath(std::vector<Step>(m_steps->begin(), m_steps->end() - 1));
}

bool JsonPath::hasOptionalStep() const
{
    return std::any_of(m_steps->begin(), m_steps->end(), [](const Step &step) { return step.isOptional; });
}

Result<std::vector<JsonMatch>> JsonPath::select(const JsonIndex &json) const
{
    const std::optional<JsonNode> root = json.root();
    if (!root)
        return std::vector<JsonMatch>();
    if (json.isSequence() && root->kind == JsonKind::Sequence)
        return pathFailure(JsonPathSelection::tr("The body holds several JSON values one after the other."),
                           JsonPathSelection::tr("A path leads into one value only."));
    JsonPathWalk walk(json);
    std::vector<JsonMatch> found = walk.follow(*this, *root);
    if (walk.isBeyondBounds())
        return pathFailure(
            JsonPathSelection::tr("The path leads to too many values of this body."),
            JsonPathSelection::tr("Patlas takes up to 100,000 of them, and looks at some millions."));
    if (walk.hasCharacter())
        return pathFailure(JsonPathSelection::tr("The path leads to a single character of a text."),
                           JsonPathSelection::tr("Patlas takes whole values only."));
    return found;
}

} // namespace patlas
