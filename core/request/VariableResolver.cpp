// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/VariableResolver.h"

#include "core/base/VisibleText.h"
#include "core/document/JsonPointer.h"
#include "core/request/CredentialReference.h"
#include "core/request/VariableFunctions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ResolverText {
    Q_DECLARE_TR_FUNCTIONS(Variables)
};

constexpr qsizetype maxRememberedValues = 10'000; // besides those of layers
constexpr qsizetype maxExpandedValues = 64 << 20; // UTF-16 units, of all values that need others

/// A name within a sentence.
QString nameInSentence(const QString &name)
{
    constexpr qsizetype longest = 100;
    return isolated(name.size() <= longest ? name : QString(name.first(longest) + u'…'));
}

EvaluatedVariable unknownVariable(VariableState state, const QString &sentence)
{
    EvaluatedVariable result;
    result.state = state;
    result.sentence = sentence;
    return result;
}

EvaluatedVariable missingVariable(const QString &name)
{
    return unknownVariable(
        VariableState::Missing,
        ResolverText::tr("There is no variable %1. Add it to an environment, or correct its name.")
            .arg(nameInSentence(name)));
}

EvaluatedVariable knownVariable(const QString &value, const QString &origin, bool isSecret)
{
    EvaluatedVariable result;
    result.value = value;
    result.origin = origin;
    result.isSecret = isSecret;
    return result;
}

EvaluatedVariable credentialHole(const QString &name, const QString &origin, bool isCommand = false)
{
    EvaluatedVariable result;
    result.state = VariableState::Hole;
    result.value = toText(
        {{}, name, {}, isCommand ? CredentialReference::Kind::Command : CredentialReference::Kind::Stored});
    result.origin = origin;
    result.credential = name;
    return result;
}

bool hasVariableValue(const EvaluatedVariable &variable)
{
    return variable.state == VariableState::Known || variable.state == VariableState::Hole;
}

EvaluatedVariable tooDeepVariable(const QString &name)
{
    EvaluatedVariable result = unknownVariable(
        VariableState::Failed,
        ResolverText::tr(
            "%1 needs variables within variables, more than %2 deep. Write its value more directly.")
            .arg(nameInSentence(name))
            .arg(maxVariableDepth));
    result.height = maxVariableDepth + 1;
    return result;
}

EvaluatedVariable tooLongVariable(const QString &name)
{
    return unknownVariable(
        VariableState::Failed,
        ResolverText::tr("The value of %1 becomes too long when the variables in it are replaced.")
            .arg(nameInSentence(name)));
}

/// The outer one cannot be used because of one within it.
EvaluatedVariable becauseOf(const QString &outer, const QString &inner, const EvaluatedVariable &variable)
{
    EvaluatedVariable result;
    result.state = variable.state;
    result.cause = variable.cause.isEmpty() ? inner : variable.cause;
    switch (variable.state) {
    case VariableState::Missing:
        result.sentence = ResolverText::tr("%1 needs %2, which has no value.");
        break;
    case VariableState::Circular:
        result.sentence = result.cause == outer ? ResolverText::tr("%1 needs itself.")
                                                : ResolverText::tr("%1 needs %2, which needs itself.");
        break;
    default:
        result.sentence = ResolverText::tr("%1 needs %2, which cannot be used.");
    }
    result.sentence = result.cause == outer && variable.state == VariableState::Circular
        ? result.sentence.arg(nameInSentence(outer))
        : result.sentence.arg(nameInSentence(outer), nameInSentence(result.cause));
    return result;
}

/// "$.a[0]['b c']" as a JSON Pointer.
QString pointerOfPath(QStringView path)
{
    QString pointer;
    for (qsizetype at = 1; at < path.size();) {
        qsizetype start = at + 1;
        qsizetype end = 0;
        if (path[at] == u'.') {
            const auto next = std::find_if(path.begin() + start, path.end(),
                                           [](QChar c) { return c == u'.' || c == u'['; });
            end = next - path.begin();
            at = end;
        } else if (path[start] == u'"' || path[start] == u'\'') {
            end = path.indexOf(path[start], start + 1);
            ++start;
            at = end + 2;
        } else {
            end = path.indexOf(u']', start);
            at = end + 1;
        }
        QString name = path.sliced(start, end - start).toString();
        pointer += u'/' + name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    }
    return pointer;
}

/// What is at a place of JSON: strings without quotes, anything else as it is written. Nothing if it is not
/// there.
std::optional<QString> valueInJson(const QString &json, QStringView path)
{
    const QByteArray bytes = json.toUtf8();
    const JsonIndex index = JsonIndex::build(bytes);
    const std::optional<JsonNode> node = index.error() ? std::nullopt : nodeAt(index, pointerOfPath(path));
    if (!node)
        return std::nullopt;
    if (node->kind == JsonKind::Null)
        return QString();
    return node->isContainer() ? QString::fromUtf8(index.raw(*node)) : index.value(*node, maxNestedValue);
}

} // namespace

EvaluatedVariable VariableResolver::evaluate(const QString &expression, const Occurrence &at)
{
    return evaluated(expression, at, 0);
}

EvaluatedVariable VariableResolver::evaluated(const QString &expression, const Occurrence &at, int depth)
{
    const auto known = m_known.constFind(expression);
    if (known != m_known.cend())
        return *known;
    // What has a meaning of its own cannot be taken over by a file.
    const bool isReserved =
        expression.startsWith(u'$') || expression.startsWith(u'%') || expression.startsWith("patlas:"_L1);
    if (!isReserved) {
        const bool isPrompted = std::ranges::any_of(
            m_variables.prompted, [&](const PromptedVariable &each) { return each.name == expression; });
        if (const auto given = isPrompted ? givenFor(expression) : std::nullopt)
            return *given;
        if (const std::optional<VariableValue> value = m_variables.value(expression))
            return ofLayer(expression, *value, depth);
    }
    const VariableExpression parsed = expressionOf(expression);
    EvaluatedVariable result = outsideOfLayers(expression, parsed, at, depth);
    const bool dependsOnPlace =
        parsed.kind == VariableExpression::Kind::Dynamic || (depth > 0 && !hasVariableValue(result));
    if (!dependsOnPlace && m_known.size() < maxRememberedValues)
        m_known.insert(expression, result);
    return result;
}

EvaluatedVariable VariableResolver::outsideOfLayers(const QString &text, const VariableExpression &expression,
                                                    const Occurrence &at, int depth)
{
    using Kind = VariableExpression::Kind;
    switch (expression.kind) {
    case Kind::Name: {
        EvaluatedVariable result =
            ofRequest(text, {expression.name, RequestReference::Part::ResponseBody, {}, text});
        if (result.state != VariableState::Missing)
            return result;
        const auto given = givenFor(expression.name);
        return given ? *given : missingVariable(text);
    }
    case Kind::Prompt: {
        const auto given = givenFor(expression.name);
        return given ? *given
                     : unknownVariable(VariableState::Missing,
                                       ResolverText::tr("%1 is asked for when the request is sent.")
                                           .arg(nameInSentence(expression.name)));
    }
    case Kind::Path:
        return atPath(text, expression, depth);
    case Kind::Request:
        return ofRequest(text, expression.reference);
    case Kind::Dynamic:
        return ofFunction(expression, at);
    case Kind::DotEnv:
    case Kind::ProcessEnvironment:
        return ofEnvironment(text, expression, depth);
    case Kind::Shared: {
        const std::optional<VariableValue> value = m_variables.sharedValue(expression.name);
        return value ? ofLayer(text, *value, depth) : missingVariable(text);
    }
    case Kind::Credential:
    case Kind::Command:
        return credentialHole(expression.name, {}, expression.kind == Kind::Command);
    case Kind::Other:
        break;
    }
    return unknownVariable(
        VariableState::Failed,
        ResolverText::tr("%1 is neither the name of a variable nor a function that Patlas knows. Scripts "
                         "are not run.")
            .arg(nameInSentence(text)));
}

std::optional<EvaluatedVariable> VariableResolver::givenFor(const QString &name) const
{
    const std::optional<GivenValue> given = m_variables.given ? m_variables.given(name) : std::nullopt;
    if (!given)
        return std::nullopt;
    EvaluatedVariable result =
        knownVariable(given->value, ResolverText::tr("typed in this session"), given->isSecret);
    if (given->isSecret) {
        result.hole = toText({{}, name, {}, CredentialReference::Kind::Typed});
        result.credential = name;
    }
    return result;
}

EvaluatedVariable VariableResolver::ofLayer(const QString &key, const VariableValue &value, int depth)
{
    if (value.isLiteral)
        return knownVariable(value.value, value.origin, value.isSecret);
    if (value.isCredential) {
        const std::optional<QString> command = commandInValue(value.value);
        return credentialHole(command ? *command : *credentialInValue(value.value), value.origin,
                              command.has_value());
    }
    if (value.value.startsWith("patlas:"_L1)) {
        EvaluatedVariable result = unknownVariable(
            VariableState::Failed,
            ResolverText::tr("The value of %1 refers to something that Patlas cannot look up.")
                .arg(nameInSentence(key)));
        result.origin = value.origin;
        return result;
    }
    if (!value.value.contains("{{"_L1))
        return knownVariable(value.value, value.origin, value.isSecret);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    if (m_open.contains(key))
        return unknownVariable(VariableState::Circular,
                               ResolverText::tr("%1 needs itself.").arg(nameInSentence(key)));
    if (depth >= maxVariableDepth)
        return tooDeepVariable(key);
    m_open.insert(key);
    EvaluatedVariable result = expanded(key, value, depth);
    m_open.remove(key);
    result.origin = value.origin;
    result.isSecret = result.isSecret || value.isSecret;
    // How deep it is depends on where it stands; whether it can be used at all does not.
    const bool isTooDeepHere = result.height > maxVariableDepth && depth > 0;
    if (!isTooDeepHere)
        m_known.insert(key, result);
    return result;
}

EvaluatedVariable VariableResolver::expanded(const QString &key, const VariableValue &value, int depth)
{
    EvaluatedVariable result;
    const QStringView text = value.value;
    const QString place = u"variable "_s + key;
    qsizetype copied = 0;
    qsizetype number = 0;
    for (VariableUse use = nextVariable(text, 0); use.size > 0; use = nextVariable(text, copied)) {
        const EvaluatedVariable inner = evaluated(use.expression, {place, number++}, depth + 1);
        const int height = inner.height + 1;
        if (height > maxVariableDepth)
            return tooDeepVariable(key);
        if (!hasVariableValue(inner))
            return becauseOf(key, use.expression, inner);
        result.height = std::max(result.height, height);
        result.isSecret = result.isSecret || inner.isSecret;
        if (inner.state == VariableState::Hole) {
            result.state = VariableState::Hole;
            result.credential = inner.credential;
        }
        if (!inner.hole.isEmpty() && result.hole.isEmpty()) {
            result.hole = result.value;
            result.credential = inner.credential;
        }
        if (!result.hole.isEmpty() || !inner.hole.isEmpty())
            result.hole.append(text.sliced(copied, use.start - copied))
                .append(inner.hole.isEmpty() ? inner.value : inner.hole);
        const qsizetype added = use.start - copied + inner.value.size();
        if (result.value.size() + added > maxNestedValue || m_expanded + added > maxExpandedValues)
            return tooLongVariable(key);
        result.value.append(text.sliced(copied, use.start - copied)).append(inner.value);
        m_expanded += added;
        copied = use.start + use.size;
    }
    result.value.append(text.sliced(copied));
    if (!result.hole.isEmpty())
        result.hole.append(text.sliced(copied));
    m_expanded += text.size() - copied;
    return result;
}

EvaluatedVariable VariableResolver::atPath(const QString &text, const VariableExpression &expression,
                                           int depth)
{
    const std::optional<VariableValue> layered = m_variables.value(expression.name);
    if (!layered) {
        EvaluatedVariable result =
            ofRequest(text, {expression.name, RequestReference::Part::ResponseBody, expression.path, text});
        return result.state == VariableState::Missing && !m_variables.request ? missingVariable(text)
                                                                              : result;
    }
    EvaluatedVariable whole = ofLayer(expression.name, *layered, depth);
    if (!hasVariableValue(whole))
        return becauseOf(text, expression.name, whole);
    const std::optional<QString> value =
        whole.state == VariableState::Known ? valueInJson(whole.value, expression.path) : std::nullopt;
    if (!value) {
        return unknownVariable(
            VariableState::Missing,
            ResolverText::tr("The variable %1 has no value at %2.")
                .arg(nameInSentence(expression.name), nameInSentence(expression.path.sliced(1))));
    }
    whole.isSecret = whole.isSecret || isSecretVariable(expression.path.section(u'.', -1), *value);
    whole.value = *value;
    return whole;
}

EvaluatedVariable VariableResolver::ofRequest(const QString &text, const RequestReference &reference)
{
    if (!m_variables.request) {
        return unknownVariable(
            VariableState::Missing,
            ResolverText::tr("There is no request that %1 refers to.").arg(nameInSentence(text)));
    }
    const Result<QString> value = m_variables.request(reference);
    if (!value) {
        const bool isMissing = value.error().kind == ErrorKind::NotFound;
        return unknownVariable(isMissing ? VariableState::Missing : VariableState::Failed,
                               value.error().message());
    }
    // Never looked at for variables: a service must not be able to name a credential or a file's variable.
    return knownVariable(*value,
                         ResolverText::tr("the response of %1").arg(nameInSentence(reference.request)),
                         isSecretVariable(reference.path.section(u'.', -1), *value));
}

EvaluatedVariable VariableResolver::ofEnvironment(const QString &text, const VariableExpression &expression,
                                                  int depth)
{
    const bool isFile = expression.kind == VariableExpression::Kind::DotEnv;
    QString name = expression.name;
    if (expression.isIndirect) {
        const std::optional<VariableValue> layered = m_variables.value(name);
        const EvaluatedVariable named = layered ? ofLayer(name, *layered, depth) : missingVariable(name);
        if (named.state != VariableState::Known)
            return becauseOf(text, name, named);
        name = named.value;
    }
    const Variables::Lookup &lookup = isFile ? m_variables.dotEnv : m_variables.processEnvironment;
    const std::optional<QString> value = lookup ? lookup(name) : std::nullopt;
    if (!value) {
        return unknownVariable(VariableState::Missing,
                               (isFile ? ResolverText::tr("The file .env has no %1.")
                                       : ResolverText::tr("The environment in which Patlas runs has no %1."))
                                   .arg(nameInSentence(name)));
    }
    // What people keep in .env is what must not be seen.
    return knownVariable(*value,
                         isFile ? u".env"_s : ResolverText::tr("the environment in which Patlas runs"),
                         isFile || isSecretVariable(name, *value));
}

EvaluatedVariable VariableResolver::ofFunction(const VariableExpression &expression,
                                               const Occurrence &at) const
{
    const QString place = at.text + u'\n' + QString::number(at.number);
    const Result<QString> value =
        functionValue(expression.name, expression.arguments, {m_variables.now, m_variables.seed, place});
    if (!value)
        return unknownVariable(VariableState::Failed, value.error().message());
    return knownVariable(*value, ResolverText::tr("new for each request"), false);
}

} // namespace patlas
