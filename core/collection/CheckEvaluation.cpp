// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/CheckEvaluation.h"

#include "core/base/VisibleText.h"
#include "core/collection/CheckWording.h"
#include "core/collection/CheckedValue.h"
#include "core/openapi/EcmaPattern.h"
#include "core/openapi/ExactNumber.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using CheckKind = ScriptValue::Kind;

constexpr qsizetype maxMatched = qsizetype(64) << 20; // bytes

struct CheckEvaluationText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Check)
};

/// ToBoolean of what is expected.
bool expectedBoolean(const QString &expected)
{
    const QString text = expected.trimmed();
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    const QByteArray number = leadingNumber(text.toUtf8());
    return number.isEmpty() ? !text.isEmpty() : ScriptValue::ofNumber(number).isTruthy();
}

/// What is expected, as a value of the kind that was found.
ScriptValue expectedValue(CheckKind found, const QString &expected)
{
    const QByteArray text = expected.toUtf8();
    switch (found) {
    case CheckKind::Number: {
        const QByteArray number = leadingNumber(text.trimmed());
        return number.isEmpty() ? ScriptValue() : ScriptValue::ofNumber(number);
    }
    case CheckKind::Boolean:
        return ScriptValue{CheckKind::Boolean, expectedBoolean(expected)};
    case CheckKind::Text:
        return ScriptValue::ofText(text);
    case CheckKind::Undefined:
        return text == "undefined" ? ScriptValue() : ScriptValue::ofText(text);
    default:
        break;
    }
    const std::optional<ScriptValue> parsed = ScriptValue::parsed(text);
    return parsed ? *parsed : ScriptValue::ofText(text);
}

/// ToString; nullopt: a value that has none in comparisons.
std::optional<QByteArray> scriptString(const ScriptValue &value)
{
    switch (value.kind) {
    case CheckKind::Undefined:
    case CheckKind::Null:
        return std::nullopt;
    case CheckKind::Boolean:
        return value.boolean ? std::optional(QByteArray("true")) : std::nullopt;
    case CheckKind::Number:
        return scriptNumberText(value.text);
    case CheckKind::Text:
        return value.text;
    default:
        return stringified(value);
    }
}

/// ToNumber in the form of JSON; empty: not a number. A list is the text of its items.
QByteArray scriptNumber(const ScriptValue &value, int depth = 0)
{
    if (value.kind == CheckKind::Number)
        return value.text;
    if (value.kind == CheckKind::Text)
        return leadingNumber(QByteArrayView(value.text).trimmed());
    if (value.kind != CheckKind::List || depth > ScriptValue::maxDepth)
        return {};
    const JsonIndex json = JsonIndex::build(value.text);
    const std::optional<JsonNode> root = json.root();
    if (!root || json.childCount(*root) == 0)
        return {};
    const std::optional<ScriptValue> first = ScriptValue::of(json, json.child(*root, 0));
    const QByteArray number = first ? scriptNumber(*first, depth + 1) : QByteArray();
    return QByteArray(number.constData(), number.size());
}

bool areEqualValues(const ScriptValue &found, const ScriptValue &expected)
{
    if (found.isJson() || found.kind == CheckKind::Null) {
        const std::optional<QByteArray> left = stringified(found);
        const std::optional<QByteArray> right = stringified(expected);
        return left && right && *left == *right;
    }
    if (found.kind != expected.kind)
        return false;
    switch (found.kind) {
    case CheckKind::Boolean:
        return found.boolean == expected.boolean;
    case CheckKind::Number:
        return ExactNumber::of(found.text.toStdString()).compare(ExactNumber::of(expected.text.toStdString()))
            == 0;
    case CheckKind::Text:
        return found.text == expected.text;
    default:
        return true;
    }
}

bool hasItem(const ScriptValue &list, const ScriptValue &wanted)
{
    const JsonIndex json = JsonIndex::build(list.text);
    const std::optional<JsonNode> root = json.root();
    if (!root || wanted.isJson())
        return false; // two objects are never the same one
    for (const JsonNode &item : json.children(*root, 0, json.childCount(*root))) {
        const std::optional<ScriptValue> value = ScriptValue::of(json, item);
        if (value && value->kind == wanted.kind && areEqualValues(*value, wanted))
            return true;
    }
    return false;
}

bool isPart(CheckPredicate predicate, const ScriptValue &found, const ScriptValue &expected)
{
    const std::optional<QByteArray> text = scriptString(found);
    const std::optional<QByteArray> part = scriptString(expected);
    if (text && part && !text->isEmpty() && !part->isEmpty()) {
        if (predicate == CheckPredicate::StartsWith)
            return text->startsWith(*part);
        if (predicate == CheckPredicate::EndsWith)
            return text->endsWith(*part);
        return text->contains(*part);
    }
    return predicate == CheckPredicate::Includes && found.kind == CheckKind::List && hasItem(found, expected);
}

bool isInOrder(CheckPredicate predicate, const ScriptValue &found, const ScriptValue &expected)
{
    const QByteArray left = scriptNumber(found);
    const QByteArray right = scriptNumber(expected);
    if (left.isEmpty() || right.isEmpty())
        return false;
    const int order = ExactNumber::of(left.toStdString()).compare(ExactNumber::of(right.toStdString()));
    switch (predicate) {
    case CheckPredicate::Less:
        return order < 0;
    case CheckPredicate::LessOrEqual:
        return order <= 0;
    case CheckPredicate::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

/// In base64; empty: there is nothing to hash.
QString hashOf(CheckPredicate predicate, const ScriptValue &found)
{
    const std::optional<QByteArray> text = scriptString(found);
    if (!text || text->isEmpty())
        return {};
    const auto method = predicate == CheckPredicate::Md5 ? QCryptographicHash::Md5
        : predicate == CheckPredicate::Sha256            ? QCryptographicHash::Sha256
                                                         : QCryptographicHash::Sha512;
    return QString::fromLatin1(QCryptographicHash::hash(*text, method).toBase64());
}

bool isHash(CheckPredicate predicate)
{
    return predicate >= CheckPredicate::Md5;
}

bool needsText(CheckPredicate predicate)
{
    return isHash(predicate) || predicate <= CheckPredicate::NotEquals
        || (predicate >= CheckPredicate::Includes && predicate <= CheckPredicate::Matches);
}

CheckResult notRunResult(CheckResult result, const QString &reason)
{
    result.outcome = CheckResult::Outcome::NotRun;
    result.sentence = reason;
    return result;
}

/// nullopt, with a reason: it cannot be told.
std::optional<bool> matchesPattern(const ScriptValue &found, const QString &expected, QString &reason)
{
    const std::optional<QByteArray> text = scriptString(found);
    if (!text || text->isEmpty() || expected.isEmpty())
        return false;
    if (text->size() > maxMatched) {
        reason = CheckEvaluationText::tr(
            "The text is too large for a regular expression: Patlas searches up to 64 MiB.");
        return std::nullopt;
    }
    const std::optional<QRegularExpression> pattern = ecmaPattern(expected);
    if (!pattern) {
        reason = CheckEvaluationText::tr("Patlas cannot read the regular expression %1.")
                     .arg(isolated(shownInCheck(expected)));
        return std::nullopt;
    }
    const QRegularExpressionMatch match = pattern->match(QString::fromUtf8(*text));
    if (!match.isValid()) {
        reason = CheckEvaluationText::tr("The regular expression takes too long on this text.");
        return std::nullopt;
    }
    return match.hasMatch();
}

bool holdsFor(const Check &check, const ScriptValue &found)
{
    const ScriptValue expected = expectedValue(found.kind, check.expected);
    switch (check.predicate) {
    case CheckPredicate::Equals:
        return areEqualValues(found, expected);
    case CheckPredicate::NotEquals:
        return !areEqualValues(found, expected);
    case CheckPredicate::Less:
    case CheckPredicate::LessOrEqual:
    case CheckPredicate::Greater:
    case CheckPredicate::GreaterOrEqual:
        return isInOrder(check.predicate, found, expected);
    case CheckPredicate::Exists:
        return found.isTruthy();
    case CheckPredicate::IsFalse:
        return !found.isTruthy();
    case CheckPredicate::IsNumber:
        return found.kind == CheckKind::Number;
    case CheckPredicate::IsString:
        return found.kind == CheckKind::Text;
    case CheckPredicate::IsBoolean:
        return found.kind == CheckKind::Boolean;
    case CheckPredicate::IsArray:
        return found.kind == CheckKind::List;
    default:
        return isPart(check.predicate, found, expected);
    }
}

} // namespace

CheckResult evaluate(const Check &check, const CheckedResponse &response)
{
    CheckResult result;
    result.text = check.text;
    if (!check.canRun())
        return notRunResult(std::move(result), check.notRunReason);
    CheckedValue found = checkedValue(check, response);
    if (!found.notRunReason.isEmpty())
        return notRunResult(std::move(result), found.notRunReason);
    result.outcome = CheckResult::Outcome::Failed;
    if (!found.failure.isEmpty()) {
        result.sentence = found.failure;
        return result;
    }
    result.actual = shownInCheck(found.value);
    if (found.value.isJson() && needsText(check.predicate)) {
        const std::optional<QByteArray> text = stringified(found.value);
        if (!text)
            return notRunResult(std::move(result),
                                CheckEvaluationText::tr("What the check is about is too large to compare."));
        found.value.text = *text;
    }
    bool holds = false;
    if (isHash(check.predicate)) {
        result.actual = hashOf(check.predicate, found.value);
        holds = !result.actual.isEmpty() && result.actual == check.expected;
    } else if (check.predicate == CheckPredicate::Matches) {
        QString reason;
        const std::optional<bool> matches = matchesPattern(found.value, check.expected, reason);
        if (!matches)
            return notRunResult(std::move(result), reason);
        holds = *matches;
    } else {
        holds = holdsFor(check, found.value);
    }
    if (holds)
        result.outcome = CheckResult::Outcome::Passed;
    else
        result.sentence = failureSentence(check, found.value, result.actual);
    return result;
}

} // namespace patlas
