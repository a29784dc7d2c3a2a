// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/Check.h"

#include "core/base/VisibleText.h"
#include "core/collection/JsonPath.h"
#include "core/collection/XmlLocation.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct CheckRuleText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Check)
};

struct CheckWord {
    QLatin1String text;
    CheckPredicate predicate;
};

// Longer ones before those that they begin with.
constexpr CheckWord checkWords[] = {
    {QLatin1String("==="), CheckPredicate::Equals},
    {QLatin1String("=="), CheckPredicate::Equals},
    {QLatin1String("!=="), CheckPredicate::NotEquals},
    {QLatin1String("!="), CheckPredicate::NotEquals},
    {QLatin1String("<="), CheckPredicate::LessOrEqual},
    {QLatin1String("<"), CheckPredicate::Less},
    {QLatin1String(">="), CheckPredicate::GreaterOrEqual},
    {QLatin1String(">"), CheckPredicate::Greater},
    {QLatin1String("not equals"), CheckPredicate::NotEquals},
    {QLatin1String("equals"), CheckPredicate::Equals},
    {QLatin1String("contains"), CheckPredicate::Includes},
    {QLatin1String("includes"), CheckPredicate::Includes},
    {QLatin1String("startsWith"), CheckPredicate::StartsWith},
    {QLatin1String("endsWith"), CheckPredicate::EndsWith},
    {QLatin1String("matches"), CheckPredicate::Matches},
    {QLatin1String("exists"), CheckPredicate::Exists},
    {QLatin1String("isTrue"), CheckPredicate::Exists},
    {QLatin1String("isFalse"), CheckPredicate::IsFalse},
    {QLatin1String("isNumber"), CheckPredicate::IsNumber},
    {QLatin1String("isString"), CheckPredicate::IsString},
    {QLatin1String("isBoolean"), CheckPredicate::IsBoolean},
    {QLatin1String("isArray"), CheckPredicate::IsArray},
    {QLatin1String("md5"), CheckPredicate::Md5},
    {QLatin1String("sha256"), CheckPredicate::Sha256},
    {QLatin1String("sha512"), CheckPredicate::Sha512},
};

/// The predicate that begins there; null: none. Words end at a blank, signs anywhere.
const CheckWord *checkWordAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    for (const CheckWord &word : checkWords) {
        if (!rest.startsWith(word.text, Qt::CaseInsensitive))
            continue;
        const bool isSign = !QChar(word.text.back()).isLetterOrNumber();
        if (isSign || rest.size() == word.text.size() || rest[word.text.size()].isSpace())
            return &word;
    }
    return nullptr;
}

std::optional<CheckSubject> checkSubject(QStringView word)
{
    constexpr std::pair<QLatin1String, CheckSubject> subjects[] = {
        {QLatin1String("status"), CheckSubject::Status}, {QLatin1String("duration"), CheckSubject::Duration},
        {QLatin1String("header"), CheckSubject::Header}, {QLatin1String("body"), CheckSubject::Body},
        {QLatin1String("xpath"), CheckSubject::XPath},
    };
    for (const auto &[name, subject] : subjects) {
        if (word == name)
            return subject;
    }
    return std::nullopt;
}

/// Why the argument does not fit the subject; empty: it does.
QString argumentProblem(CheckSubject subject, const QString &argument)
{
    const auto messageOf = [](const auto &read) { return read ? QString() : read.error().message(); };
    const bool isOneWord = !argument.isEmpty()
        && std::none_of(argument.begin(), argument.end(), [](QChar c) { return c.isSpace(); });
    switch (subject) {
    case CheckSubject::Status:
        return argument.isEmpty()
            ? QString()
            : CheckRuleText::tr("Nothing stands between “status” and the comparison: %1.")
                  .arg(isolated(argument));
    case CheckSubject::Duration: {
        const QStringList phases{u"firstByte"_s, u"download"_s, u"wait"_s, u"request"_s,
                                 u"tcp"_s,       u"tls"_s,      u"total"_s};
        return argument.isEmpty() || phases.contains(argument)
            ? QString()
            : CheckRuleText::tr("No phase of a request is called %1.").arg(isolated(argument));
    }
    case CheckSubject::Header:
        return isOneWord ? QString() : CheckRuleText::tr("The check needs the name of one header.");
    case CheckSubject::XPath:
        return argument.isEmpty() ? CheckRuleText::tr("The check needs an XPath.")
                                  : messageOf(readXmlLocation(argument));
    case CheckSubject::Body:
        break;
    }
    if (argument.contains("{{"_L1))
        return {}; // known once it is resolved
    return isJsonPath(argument) ? messageOf(JsonPath::read(argument))
                                : messageOf(JsonPath::readProperties(argument));
}

Check notRunCheck(Check check, const QString &reason)
{
    check.notRunReason = reason;
    return check;
}

} // namespace

bool isJsonPath(QStringView argument)
{
    return argument == u"$" || argument.startsWith("$."_L1) || argument.startsWith("$["_L1);
}

Check readCheck(const QString &text)
{
    Check check;
    check.text = text;
    const QStringView all = QStringView(text).trimmed();
    qsizetype wordEnd = 0;
    while (wordEnd < all.size() && !all[wordEnd].isSpace())
        ++wordEnd;
    const QStringView word = all.first(wordEnd);
    const std::optional<CheckSubject> subject = checkSubject(word);
    if (word == "js"_L1)
        return notRunCheck(check, CheckRuleText::tr("This check is a script, and Patlas runs no scripts."));
    if (!subject)
        return notRunCheck(
            check,
            CheckRuleText::tr("Patlas can check status, duration, header, body and xpath, not %1.")
                .arg(isolated(word.toString())));
    check.subject = *subject;

    // As in httpYac the last predicate counts, but only if what stands before it can be what is compared:
    // "body text == it exists" expects a text.
    QString problem;
    for (qsizetype at = all.size() - 1; at > wordEnd; --at) {
        if (!all[at - 1].isSpace())
            continue;
        const CheckWord *found = checkWordAt(all, at);
        if (!found)
            continue;
        const QString argument = all.sliced(wordEnd, at - wordEnd).trimmed().toString();
        problem = argumentProblem(*subject, argument);
        if (!problem.isEmpty())
            continue;
        check.argument = argument;
        check.predicate = found->predicate;
        check.expected = all.sliced(at + found->text.size()).trimmed().toString();
        return check;
    }
    return notRunCheck(check,
                       problem.isEmpty() ? CheckRuleText::tr("The check has no comparison that Patlas knows.")
                                         : problem);
}

Check resolved(Check check, const std::function<Result<QString>(const QString &)> &resolve)
{
    if (!check.canRun())
        return check;
    for (QString *part : {&check.argument, &check.expected}) {
        if (!part->contains("{{"_L1))
            continue;
        const Result<QString> text = resolve(*part);
        if (!text)
            return notRunCheck(std::move(check), text.error().message());
        *part = *text;
    }
    const QString problem = argumentProblem(check.subject, check.argument);
    return problem.isEmpty() ? check : notRunCheck(std::move(check), problem);
}

} // namespace patlas
