// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/BrunoWords.h"

#include "core/collection/Check.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct AssertionWord {
    QLatin1String theirs;
    QLatin1String ours; ///< empty: there is no check like it
    bool takesValue;
};

// "isDefined", "isNotEmpty" and "isNull" are not what "exists" says, for which 0 and false do not exist.
constexpr std::array assertionWords{
    AssertionWord{"eq"_L1, "=="_L1, true},
    AssertionWord{"neq"_L1, "!="_L1, true},
    AssertionWord{"gt"_L1, ">"_L1, true},
    AssertionWord{"gte"_L1, ">="_L1, true},
    AssertionWord{"lt"_L1, "<"_L1, true},
    AssertionWord{"lte"_L1, "<="_L1, true},
    AssertionWord{"contains"_L1, "contains"_L1, true},
    AssertionWord{"startsWith"_L1, "startsWith"_L1, true},
    AssertionWord{"endsWith"_L1, "endsWith"_L1, true},
    AssertionWord{"matches"_L1, "matches"_L1, true},
    AssertionWord{"isTruthy"_L1, "exists"_L1, false},
    AssertionWord{"isFalsy"_L1, "isFalse"_L1, false},
    AssertionWord{"isNumber"_L1, "isNumber"_L1, false},
    AssertionWord{"isString"_L1, "isString"_L1, false},
    AssertionWord{"isBoolean"_L1, "isBoolean"_L1, false},
    AssertionWord{"isArray"_L1, "isArray"_L1, false},
    AssertionWord{"between"_L1, {}, true},
    AssertionWord{"in"_L1, {}, true},
    AssertionWord{"notIn"_L1, {}, true},
    AssertionWord{"notContains"_L1, {}, true},
    AssertionWord{"notMatches"_L1, {}, true},
    AssertionWord{"length"_L1, {}, true},
    AssertionWord{"isEmpty"_L1, {}, false},
    AssertionWord{"isNotEmpty"_L1, {}, false},
    AssertionWord{"isNull"_L1, {}, false},
    AssertionWord{"isUndefined"_L1, {}, false},
    AssertionWord{"isDefined"_L1, {}, false},
    AssertionWord{"isJson"_L1, {}, false},
};

/// What stands between "['" and "']", or "('" and "')"; empty: something else does.
QString quotedIn(QStringView text, QChar open, QChar close)
{
    if (text.size() < 5 || text.front() != open || text.back() != close)
        return {};
    const QStringView inside = text.sliced(1).chopped(1);
    const QChar quote = inside.front();
    if ((quote != u'\'' && quote != u'"') || inside.back() != quote)
        return {};
    const QStringView name = inside.sliced(1).chopped(1);
    return name.contains(quote) || name.contains(u'\\') ? QString() : name.toString();
}

QString headerSubject(QStringView rest)
{
    const QString name = rest.startsWith(u'.') ? rest.sliced(1).toString() : quotedIn(rest, u'[', u']');
    return name.isEmpty() ? QString() : u"header "_s + name;
}

/// What a check is about; empty: Patlas cannot look there.
QString subjectOf(const QString &expression)
{
    QStringView text = QStringView(expression).trimmed();
    if (text.startsWith(u'$'))
        text = text.sliced(1);
    if (!text.startsWith("res"_L1))
        return {};
    text = text.sliced(3);
    if (text == ".status"_L1 || text == ".getStatus()"_L1)
        return u"status"_s;
    if (text == ".responseTime"_L1 || text == ".getResponseTime()"_L1)
        return u"duration"_s;
    if (text == ".body"_L1 || text == ".getBody()"_L1)
        return u"body"_s;
    constexpr QLatin1String headers = ".headers"_L1;
    if (text.startsWith(headers))
        return headerSubject(text.sliced(headers.size()));
    constexpr QLatin1String header = ".getHeader"_L1;
    if (text.startsWith(header)) {
        const QString name = quotedIn(text.sliced(header.size()), u'(', u')');
        return name.isEmpty() ? QString() : u"header "_s + name;
    }
    constexpr QLatin1String body = ".body"_L1;
    if (text.startsWith(body) && (text[body.size()] == u'.' || text[body.size()] == u'['))
        return u"body $"_s + text.sliced(body.size()).toString();
    const QString path = quotedIn(text, u'(', u')');
    return path.isEmpty() || path.contains(".."_L1) || path.contains(u'?') ? QString() : u"body $."_s + path;
}

QString withoutQuotes(const QString &value)
{
    const bool isQuoted = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'')
        && value.back() == value.front();
    return isQuoted ? value.sliced(1).chopped(1) : value;
}

/// "/^a/" is "^a"; with flags it is another pattern.
QString patternOf(const QString &value)
{
    const qsizetype end = value.lastIndexOf(u'/');
    if (!value.startsWith(u'/') || end < 1)
        return value;
    return end == value.size() - 1 ? value.sliced(1).chopped(1) : QString();
}

QStringList understood(const QStringList &checks)
{
    const bool canRun = std::all_of(checks.begin(), checks.end(), [](const QString &check) {
        return !check.contains(u'\n') && readCheck(check).canRun();
    });
    return canRun ? checks : QStringList();
}

} // namespace

QStringList checksOfAssertion(const QString &expression, const QString &condition)
{
    const QString subject = subjectOf(expression);
    if (subject.isEmpty())
        return {};
    const QString text = condition.trimmed();
    const QString first = text.section(u' ', 0, 0);
    const auto word = std::find_if(assertionWords.begin(), assertionWords.end(),
                                   [&first](const AssertionWord &each) { return each.theirs == first; });
    const bool hasWord = word != assertionWords.end() && (word->takesValue || first == text);
    const QString value = hasWord ? text.sliced(first.size()).trimmed() : text;
    if (!hasWord)
        return value.isEmpty() ? QStringList() : understood({subject + " == "_L1 + withoutQuotes(value)});
    if (word->theirs == "between"_L1) {
        const QStringList ends = value.split(u',');
        return ends.size() != 2
            ? QStringList()
            : understood({subject + " >= "_L1 + ends[0].trimmed(), subject + " <= "_L1 + ends[1].trimmed()});
    }
    if (word->ours.isEmpty() || (word->takesValue && value.isEmpty()))
        return {};
    if (!word->takesValue)
        return understood({subject + u' ' + word->ours});
    const QString expected = word->theirs == "matches"_L1 ? patternOf(value) : withoutQuotes(value);
    return expected.isEmpty() ? QStringList() : understood({subject + u' ' + word->ours + u' ' + expected});
}

std::optional<BrunoAssertion> assertionOfCheck(const Check &check)
{
    QString expression;
    switch (check.subject) {
    case CheckSubject::Status:
        expression = u"res.status"_s;
        break;
    case CheckSubject::Duration:
        expression = check.argument.isEmpty() ? u"res.responseTime"_s : QString();
        break;
    case CheckSubject::Header:
        expression = "res.headers['"_L1 + check.argument + "']"_L1;
        break;
    case CheckSubject::Body:
        expression = check.argument.isEmpty() ? u"res.body"_s
            : check.argument.startsWith("$."_L1) || check.argument.startsWith("$["_L1)
            ? "res.body"_L1 + check.argument.sliced(1)
            : QString();
        break;
    case CheckSubject::XPath:
        break;
    }
    const auto readsAs = [](const QStringList &checks) {
        return checks.size() == 1 ? std::optional(readCheck(checks.front())) : std::nullopt;
    };
    for (const AssertionWord &word : assertionWords) {
        if (expression.isEmpty() || word.ours.isEmpty() || word.takesValue == check.expected.isEmpty())
            continue;
        const QString condition =
            word.theirs + (check.expected.isEmpty() ? QString() : u' ' + check.expected);
        const std::optional<Check> read = readsAs(checksOfAssertion(expression, condition));
        if (read && read->subject == check.subject && read->argument == check.argument
            && read->predicate == check.predicate && read->expected == check.expected)
            return BrunoAssertion{expression, word.theirs, check.expected};
    }
    return std::nullopt;
}

std::optional<QString> expressionOfBruno(const QString &expression)
{
    constexpr QLatin1String environment = "process.env."_L1;
    if (expression.startsWith(environment))
        return "$dotenv "_L1 + expression.sliced(environment.size());
    return expression == "$randomUUID"_L1 ? std::optional(u"$uuid"_s) : std::nullopt;
}

} // namespace patlas
