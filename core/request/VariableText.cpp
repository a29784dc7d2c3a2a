// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/VariableText.h"

#include "core/request/VariableFunctions.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

// In UTF-8 no byte of a longer character looks like one of these.
bool endsExpression(char16_t c)
{
    return c == u'{' || c == u'}' || c == u'\n' || c == u'\r';
}

char16_t codeUnitOf(QChar c)
{
    return c.unicode();
}

char16_t codeUnitOf(char c)
{
    return char16_t(uchar(c));
}

QString trimmedExpression(QStringView text)
{
    return text.trimmed().toString();
}

QString trimmedExpression(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8).trimmed();
}

/// Where the next "{{" starts, the last two of a row of braces; -1 if there is none.
template <typename View> qsizetype nextOpening(View text, qsizetype from)
{
    const qsizetype size = text.size();
    for (qsizetype at = from; at + 1 < size; ++at) {
        if (codeUnitOf(text[at]) != u'{' || codeUnitOf(text[at + 1]) != u'{')
            continue;
        while (at + 2 < size && codeUnitOf(text[at + 2]) == u'{')
            ++at;
        return at;
    }
    return -1;
}

template <typename View> VariableUse nextUse(View text, qsizetype from)
{
    const qsizetype size = text.size();
    for (qsizetype start = nextOpening(text, from); start >= 0; start = nextOpening(text, start + 2)) {
        qsizetype end = start + 2;
        while (end < size && !endsExpression(codeUnitOf(text[end])))
            ++end;
        if (end + 1 >= size || codeUnitOf(text[end]) != u'}' || codeUnitOf(text[end + 1]) != u'}')
            continue;
        QString expression = trimmedExpression(text.sliced(start + 2, end - start - 2));
        if (!expression.isEmpty())
            return {start, end + 2 - start, std::move(expression)};
    }
    return {};
}

template <typename View> std::vector<VariableUse> allUsesIn(View text)
{
    std::vector<VariableUse> uses;
    VariableUse use = nextUse(text, 0);
    while (use.size > 0) {
        const qsizetype end = use.start + use.size;
        uses.push_back(std::move(use));
        use = nextUse(text, end);
    }
    return uses;
}

bool isVariableCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c.isMark() || c.isSurrogate();
}

/// The arguments of a function: "1 10", "(1, 10)", "\"yyyy-MM-dd\" 1 d". Nothing if a quote or bracket is
/// open.
std::optional<QStringList> argumentsOf(QStringView text)
{
    text = text.trimmed();
    const bool inBrackets = text.startsWith(u'(');
    if (inBrackets) {
        if (!text.endsWith(u')'))
            return std::nullopt;
        text = text.sliced(1).chopped(1).trimmed();
    }
    QStringList arguments;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace() || (inBrackets && c == u',')) {
            ++at;
            continue;
        }
        qsizetype end = at;
        if (c == u'"' || c == u'\'') {
            end = text.indexOf(c, at + 1);
            if (end < 0)
                return std::nullopt;
            arguments.append(text.sliced(at + 1, end - at - 1).toString());
            at = end + 1;
            continue;
        }
        while (end < text.size() && !text[end].isSpace() && !(inBrackets && text[end] == u','))
            ++end;
        arguments.append(text.sliced(at, end - at).toString());
        at = end;
    }
    return arguments;
}

VariableExpression namedIn(VariableExpression::Kind kind, QStringView name)
{
    VariableExpression expression;
    expression.isIndirect = name.startsWith(u'%')
        && (kind == VariableExpression::Kind::DotEnv || kind == VariableExpression::Kind::ProcessEnvironment);
    if (expression.isIndirect)
        name = name.sliced(1);
    expression.name = name.toString();
    expression.kind = name.isEmpty() ? VariableExpression::Kind::Other : kind;
    return expression;
}

/// "$pick city $value: Bern,Basel": as httpYac 6.16 has it, blanks around the commas are part of the values.
/// There, a single word may also name a list of a script.
std::optional<VariableExpression> pickIn(const QString &text)
{
    static const QRegularExpression form(
        u"\\A\\$pick(-askonce)?\\s+([^$]*[^$\\s])\\s*\\$value:\\s*(\\S.*)\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    VariableExpression expression;
    expression.kind = VariableExpression::Kind::Prompt;
    expression.name = match.captured(2);
    expression.arguments = match.captured(3).split(u',', Qt::SkipEmptyParts);
    expression.isPick = true;
    expression.isOnce = match.hasCaptured(1);
    return expression.arguments.isEmpty() ? std::nullopt : std::optional(expression);
}

/// As httpYac 6.16 has them.
std::optional<VariableExpression> promptIn(QStringView text)
{
    static const QRegularExpression form(
        u"\\A\\$(?:prompt|input|(password))(-askonce)?\\s+([^$]*[^$\\s])\\s*(?:\\$value:\\s*(.*))?\\z"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return pickIn(text.toString());
    VariableExpression expression;
    expression.kind = VariableExpression::Kind::Prompt;
    expression.name = match.captured(3);
    if (match.hasCaptured(4))
        expression.arguments.append(match.captured(4).trimmed());
    expression.isPassword = match.hasCaptured(1);
    expression.isOnce = match.hasCaptured(2);
    return expression;
}

VariableExpression functionIn(QStringView text)
{
    using Kind = VariableExpression::Kind;
    const auto endsName = [](QChar c) { return c.isSpace() || c == u'('; };
    const qsizetype end = std::find_if(text.begin(), text.end(), endsName) - text.begin();
    const QStringView name = text.first(end);
    const QStringView rest = text.sliced(end).trimmed();
    if (name == "$dotenv"_L1)
        return namedIn(Kind::DotEnv, rest);
    if (name == "$processEnv"_L1)
        return namedIn(Kind::ProcessEnvironment, rest);
    if (name == "$shared"_L1)
        return namedIn(Kind::Shared, rest);
    if (name.startsWith("$env."_L1) && rest.isEmpty()) {
        VariableExpression expression;
        expression.name = name.sliced(5).toString();
        expression.kind = expression.name.isEmpty() ? Kind::Other : Kind::ProcessEnvironment;
        return expression;
    }
    const std::optional<QStringList> arguments = argumentsOf(rest);
    VariableExpression expression;
    expression.name = name.toString();
    if (arguments && isVariableFunction(name)) {
        expression.kind = Kind::Dynamic;
        expression.arguments = *arguments;
    }
    return expression;
}

struct ReferenceForm {
    QLatin1String words;
    RequestReference::Part part;
    bool takesPath;
};
constexpr std::array referenceForms{
    ReferenceForm{"response.body"_L1, RequestReference::Part::ResponseBody, true},
    ReferenceForm{"response.headers"_L1, RequestReference::Part::ResponseHeader, true},
    ReferenceForm{"response.status"_L1, RequestReference::Part::ResponseStatus, false},
    ReferenceForm{"response.statusCode"_L1, RequestReference::Part::ResponseStatus, false},
    ReferenceForm{"request.body"_L1, RequestReference::Part::RequestBody, true},
    ReferenceForm{"request.headers"_L1, RequestReference::Part::RequestHeader, true},
};

bool isHeaderReference(RequestReference::Part part)
{
    return part == RequestReference::Part::ResponseHeader || part == RequestReference::Part::RequestHeader;
}

/// "create-tag.response.body.$.id"
std::optional<RequestReference> referenceToRequest(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot <= 0 || !std::all_of(text.begin(), text.begin() + dot, isVariableCharacter))
        return std::nullopt;
    const QStringView behind = text.sliced(dot + 1);
    for (const ReferenceForm &form : referenceForms) {
        if (!behind.startsWith(form.words))
            continue;
        const QStringView rest = behind.sliced(form.words.size());
        const bool isWhole = rest.isEmpty() && !isHeaderReference(form.part);
        const bool hasPath = form.takesPath && rest.size() > 1 && (rest[0] == u'.' || rest[0] == u'/');
        if (isWhole || hasPath) {
            const QStringView path = rest.startsWith(u'.') ? rest.sliced(1) : rest;
            return RequestReference{text.first(dot).toString(), form.part, path.toString(), text.toString()};
        }
    }
    return std::nullopt;
}

/// Where the segment of a path ends that starts here (".name", "[0]", "['a b']"); -1 if it is none.
qsizetype segmentEnd(QStringView text, qsizetype at)
{
    if (text[at] == u'.') {
        qsizetype end = at + 1;
        while (end < text.size() && isVariableCharacter(text[end]))
            ++end;
        return end == at + 1 ? -1 : end;
    }
    if (text[at] != u'[' || at + 2 >= text.size())
        return -1;
    const QChar quote = text[at + 1];
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = text.indexOf(quote, at + 2);
        return end > 0 && end + 1 < text.size() && text[end + 1] == u']' ? end + 2 : -1;
    }
    qsizetype end = at + 1;
    while (end < text.size() && text[end].unicode() >= u'0' && text[end].unicode() <= u'9')
        ++end;
    return end > at + 1 && end < text.size() && text[end] == u']' ? end + 1 : -1;
}

VariableExpression pathExpressionIn(QStringView text)
{
    const auto begin = std::find_if_not(text.begin(), text.end(), isVariableCharacter);
    const qsizetype start = begin - text.begin();
    VariableExpression expression;
    if (start == 0)
        return expression;
    qsizetype at = start;
    while (at >= 0 && at < text.size())
        at = segmentEnd(text, at);
    if (at < 0)
        return expression;
    expression.name = text.first(start).toString();
    expression.kind = start == text.size() ? VariableExpression::Kind::Name : VariableExpression::Kind::Path;
    if (start < text.size())
        expression.path = u'$' + text.sliced(start).toString();
    return expression;
}

} // namespace

std::vector<VariableUse> variablesIn(QStringView text)
{
    return allUsesIn(text);
}

std::vector<VariableUse> variablesIn(QByteArrayView utf8)
{
    return allUsesIn(utf8);
}

VariableUse nextVariable(QStringView text, qsizetype from)
{
    return nextUse(text, from);
}

VariableUse nextVariable(QByteArrayView utf8, qsizetype from)
{
    return nextUse(utf8, from);
}

VariableExpression expressionOf(QStringView text)
{
    using Kind = VariableExpression::Kind;
    text = text.trimmed();
    constexpr QLatin1String credential = "patlas:credential/"_L1;
    if (text.startsWith(credential))
        return namedIn(Kind::Credential, text.sliced(credential.size()));
    constexpr QLatin1String command = "patlas:command/"_L1;
    if (text.startsWith(command))
        return namedIn(Kind::Command, text.sliced(command.size()));
    if (text.startsWith(u'%')) {
        VariableExpression expression;
        expression.name = text.sliced(1).toString();
        expression.kind = isVariableName(expression.name) ? Kind::ProcessEnvironment : Kind::Other;
        return expression;
    }
    if (text.startsWith(u'$')) {
        std::optional<VariableExpression> prompt = promptIn(text);
        return prompt ? std::move(*prompt) : functionIn(text);
    }
    if (std::optional<RequestReference> reference = referenceToRequest(text)) {
        VariableExpression expression;
        expression.kind = Kind::Request;
        expression.name = reference->request;
        expression.reference = std::move(*reference);
        return expression;
    }
    return pathExpressionIn(text);
}

bool isVariableName(QStringView name)
{
    return !name.isEmpty() && name.front() != u'.'
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c == u'.' || isVariableCharacter(c); });
}

} // namespace patlas
