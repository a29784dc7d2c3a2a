// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/FindingWording.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patlas::wording {

namespace {

struct Preflight {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

} // namespace

Phrase joined(const QStringList &items)
{
    // What a language puts between the items of a list is only to be had in a list.
    const QChar mark(0xE000);
    const QString pattern = QLocale().createSeparatedList(QStringList(items.size(), QString(mark)));
    Phrase list;
    auto item = items.begin();
    for (const QChar c : pattern) {
        if (c != mark) {
            list.text += c;
            continue;
        }
        const Phrase name = asName(*item++);
        for (const PhraseSpan &span : name.spans)
            list.spans.push_back({list.text.size() + span.start, span.length, span.style});
        list.text += name.text;
    }
    return list;
}

Phrase otherHost(const QString &host, const QString &environment)
{
    return phrased(Preflight::tr("The address is on %1, not in the environment %2: no token is sent there."),
                   {asName(host), environment});
}

Phrase otherHostDetail()
{
    return Preflight::tr(
        "A token is bound to the address of its environment, host and port included. Type a path that "
        "begins with /, or choose the environment that the address belongs to.");
}

Phrase plainHttp(const QString &host)
{
    return phrased(Preflight::tr("The connection to %1 would not be encrypted."), {asName(host)});
}

Phrase plainHttpDetail(bool credentials)
{
    return credentials
        ? Preflight::tr("Anyone on the network path could read the tokens. Use https.")
        : Preflight::tr("Anyone on the network path could read and change what is sent. Use https.");
}

Phrase plainHttpRefused(bool isEnvironmentOrigin)
{
    return isEnvironmentOrigin
        ? Preflight::tr("Anyone on the network path could read the tokens. Use https, or allow plain http "
                        "for this one environment under Edit environment.")
        : Preflight::tr("Anyone on the network path could read and change what is sent. Use https.");
}

Phrase scopeGranted(const QString &scope)
{
    return phrased(Preflight::tr("Scope %1 is granted"), {asCode(scope)});
}

Phrase scopeGrantedAndAllowed(const QString &scope, const QString &role, const QString &ability)
{
    return phrased(Preflight::tr("Scope %1 is granted; the role %2 may %3"), {asCode(scope), role, ability});
}

Phrase scopeMissing(const QString &token, const QString &scope, bool certain)
{
    return certain
        ? phrased(Preflight::tr("The token %1 lacks the scope %2."), {asName(token), asCode(scope)})
        : phrased(Preflight::tr("The token %1 lacks the scope %2, which is probably needed."),
                  {asName(token), asCode(scope)});
}

Phrase scopeMissingDetail(const QString &ability)
{
    return ability.isEmpty()
        ? Phrase(Preflight::tr("Scopes cannot be added to a token. Create another one with this scope."))
        : phrased(
            Preflight::tr(
                "It is needed to %1. Scopes cannot be added to a token: create another one with this scope."),
            {ability});
}

Phrase openOtherwiseDetail()
{
    return Preflight::tr(
        "By the description the operation is open without it, too: the service may respond with "
        "less, or refuse the token.");
}

Phrase scopeLearned(const LearnedScopes &learned)
{
    const Phrase when(QLocale().toString(learned.seen.toLocalTime().date(), QLocale::ShortFormat));
    const Phrase header = asCode(QString::fromLatin1(learned.source));
    if (learned.alternatives.size() < 2)
        return phrased(Preflight::tr("The service said so on %1, in %2."), {when, header});
    QStringList ways;
    for (const QStringList &way : learned.alternatives)
        ways.append(way.join(u" + "_s));
    return phrased(Preflight::tr("The service said on %1, in %2, that one of these is enough: %3."),
                   {when, header, joined(ways)});
}

Phrase scopesUnknown(const QString &token, const QString &scope, bool certain)
{
    return certain ? phrased(Preflight::tr("The scopes of %1 are not known here; %2 is needed."),
                             {asName(token), asCode(scope)})
                   : phrased(Preflight::tr("The scopes of %1 are not known here; %2 is probably needed."),
                             {asName(token), asCode(scope)});
}

Phrase scopesUnknownDetail()
{
    return Preflight::tr("They were not stated when the token was added.");
}

Phrase scopesUndescribed(const QString &operation)
{
    return phrased(Preflight::tr("Which scopes %1 needs is not described."), {operation});
}

Phrase scopesUndescribedDetail()
{
    return Preflight::tr("The service says it with its response; Patlas will know it then.");
}

Phrase noTokenHasScope(const QString &scope)
{
    return phrased(Preflight::tr("No stored token has the scope %1."), {asCode(scope)});
}

Phrase noTokenHasScopeDetail(bool canBeMade)
{
    return canBeMade ? Preflight::tr("Create a token for this operation: the scope is already ticked.")
                     : Preflight::tr("Get a token that has it: the scope is already ticked.");
}

Phrase roleTooLow(const QString &role, const QString &ability, const QString &lowest, bool highest)
{
    return highest
        ? phrased(Preflight::tr("The role %1 may not %2: it takes %3."), {role, ability, lowest})
        : phrased(Preflight::tr("The role %1 may not %2: it takes %3 or higher."), {role, ability, lowest});
}

Phrase roleTooLowDetail(const QString &owner, const QString &token)
{
    return phrased(
        Preflight::tr("%2 acts as %1. A scope gives no more than the role of the token's owner allows."),
        {owner, asName(token)});
}

Phrase roleTooLowBefore(const QString &token, const QString &ability, const QString &lowest)
{
    return phrased(Preflight::tr("The role of the owner of %1 is probably too low to %2: it takes %3."),
                   {asName(token), ability, lowest});
}

Phrase roleObserved(const QString &ability)
{
    return phrased(
        Preflight::tr("Earlier responses showed that the role of the token's owner is high enough to %1."),
        {ability});
}

Phrase roleUnknown(const QString &ability)
{
    return phrased(
        Preflight::tr("It is not known here whether the role of the token's owner is high enough to %1."),
        {ability});
}

Phrase observedDetail()
{
    return Preflight::tr("An earlier response showed this; it may have changed since.");
}

Phrase notAMemberBefore(const QString &token, const QString &project)
{
    return phrased(Preflight::tr("The owner of %1 is probably not a member of %2."),
                   {asName(token), asName(project)});
}

Phrase notAMember(const QString &owner, const QString &token, const QString &project)
{
    return phrased(Preflight::tr("%1, the owner of %2, is not a member of %3."),
                   {owner, asName(token), asName(project)});
}

Phrase notAMemberDetail()
{
    return Preflight::tr("Choose a project of that person, or a token whose owner is a member.");
}

Phrase methodMissing()
{
    return Preflight::tr("The method is missing.");
}

Phrase methodInvalid(const QString &method)
{
    return phrased(Preflight::tr("%1 is not a valid method."), {method});
}

Phrase pathParameterUnnamed()
{
    return Preflight::tr("The path contains braces without a name.");
}

Phrase pathParametersMissing(const QStringList &names)
{
    return phrased(names.size() == 1 ? Preflight::tr("The path needs a value for %1.")
                                     : Preflight::tr("The path needs values for %1."),
                   {joined(names)});
}

Phrase parametersMissing(const QString &operation, const QStringList &names)
{
    return phrased(names.size() == 1 ? Preflight::tr("%1 needs a value for %2.")
                                     : Preflight::tr("%1 needs values for %2."),
                   {operation, joined(names)});
}

Phrase parametersMissingDetail(bool certain)
{
    return certain
        ? Preflight::tr("Fill it in under Parameters.")
        : Preflight::tr(
            "Fill it in under Parameters. This requirement was inferred, not read in the documentation.");
}

Phrase parameterNotJson(const QString &name, bool isList)
{
    return phrased(isList
                       ? Preflight::tr("The value of %1 begins like a JSON list, and is not valid JSON.")
                       : Preflight::tr("The value of %1 begins like a JSON object, and is not valid JSON."),
                   {asName(name)});
}

Phrase parameterNotJsonDetail()
{
    return Preflight::tr(
        "It is sent as it was typed, and not as items. The service will most likely refuse it.");
}

Phrase alsoAt(const QStringList &pointers, bool hasMore)
{
    return hasMore ? phrased(Preflight::tr("Also at %1 and more places."), {joined(pointers)})
                   : phrased(Preflight::tr("Also at %1."), {joined(pointers)});
}

namespace {

/// With its place, if it has one.
Phrase differenceAt(const SchemaDifference &difference)
{
    const Phrase sentence = sentenceOf(difference);
    return difference.pointer.isEmpty()
        ? sentence
        : phrased(Preflight::tr("%1: %2"), {asName(difference.pointer), sentence});
}

} // namespace

Phrase parameterDiffers(const QString &name, const SchemaDifference &difference)
{
    return phrased(Preflight::tr("The value of %1 is not as described. %2"),
                   {asName(name), differenceAt(difference)});
}

Phrase bodyDiffers(const SchemaDifference &difference)
{
    return phrased(Preflight::tr("The body is not as described. %1"), {differenceAt(difference)});
}

Phrase unknownOperation(const QString &method, const QString &path)
{
    return phrased(
        Preflight::tr("%1 %2 is not an operation that Patlas knows; it is sent as typed, without a token."),
        {method, path});
}

Phrase unknownOperationDetail(const QString &basePath)
{
    return phrased(Preflight::tr("Paths of this API begin with %1."), {basePath});
}

Phrase headerNameInvalid(const QString &name)
{
    return name.isEmpty() ? Phrase(Preflight::tr("A header has a value but no name."))
                          : phrased(Preflight::tr("%1 is not a valid header name."), {asName(name)});
}

Phrase headerValueInvalid(const QString &name)
{
    return phrased(
        Preflight::tr(
            "The value of %1 contains a line break or another character that is not allowed in a header."),
        {asName(name)});
}

Phrase headerBeyondAscii(const QString &name)
{
    return phrased(
        Preflight::tr("The value of %1 contains characters that are not allowed in a header as they are."),
        {asName(name)});
}

Phrase notLatin1(const QString &name)
{
    return phrased(Preflight::tr("The value of %1 contains characters that Latin-1 does not have."),
                   {asName(name)});
}

Phrase headerBeyondAsciiDetail()
{
    return Preflight::tr("A header has ASCII only. Some services take more, as UTF-8 or as Latin-1: choose "
                         "what this one takes, or change the value.");
}

Phrase headerAsBytes(const QString &name, bool isUtf8)
{
    return isUtf8 ? phrased(Preflight::tr("The value of %1 is sent as bytes, in UTF-8."), {asName(name)})
                  : phrased(Preflight::tr("The value of %1 is sent as bytes, in Latin-1."), {asName(name)});
}

Phrase headerAsBytesDetail()
{
    return Preflight::tr(
        "A header has ASCII only. The service may read these characters as others, or refuse "
        "them.");
}

Phrase headerOmitted(const QString &name)
{
    return phrased(Preflight::tr("%1 is not sent."), {asName(name)});
}

Phrase headerOmittedDetail()
{
    return Preflight::tr("The command that this request was taken from leaves it out. A header of that name, "
                         "added under Headers, is sent.");
}

Phrase hiddenInAddress(const QString &shown)
{
    return phrased(
        Preflight::tr("The address holds characters that are not seen, or that turn the direction of what "
                      "follows: %1"),
        {shown});
}

Phrase keyNotKept(const QString &name)
{
    return phrased(
        Preflight::tr("%1 has no value: values of such headers are neither saved nor kept in the history. "
                      "Type it again, or remove the header."),
        {asName(name)});
}

Phrase hostTwice(const QString &value)
{
    return phrased(Preflight::tr("A request has one header Host: %1 is left out."), {value});
}

Phrase otherHostNamed(const QString &value, const QString &host)
{
    return phrased(Preflight::tr("The header Host names %1. The request goes to %2 all the same."),
                   {value, asName(host)});
}

Phrase hostLeftOut(const QString &value)
{
    return phrased(
        Preflight::tr("The header Host: %1 is left out, because the request carries a credential."), {value});
}

Phrase hostLeftOutDetail()
{
    return Preflight::tr(
        "With it, a proxy or server could hand the credential to another host than the one in "
        "the address. To send it, choose no credential.");
}

Phrase connectionHeader(const QString &name)
{
    return phrased(Preflight::tr("%1 is set by Patlas itself; the one typed by hand is left out."),
                   {asName(name)});
}

Phrase bodyMissing(const QString &operation)
{
    return phrased(Preflight::tr("%1 needs a body."), {operation});
}

Phrase partMissing(const QString &operation, const QString &part)
{
    return phrased(Preflight::tr("%1 needs the field %2 in its form."), {operation, part});
}

Phrase bodyNotJson(int line, int column)
{
    return phrased(Preflight::tr("The body is not valid JSON: line %1, column %2."), {line, column});
}

Phrase bodyNotJsonDetail()
{
    return Preflight::tr("The service will most likely refuse it.");
}

Phrase bodyTooLarge(qint64 bytes)
{
    return phrased(Preflight::tr("The body has %1; the service is said to accept up to 50 MB."),
                   {QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)});
}

Phrase bodyTooLargeDetail()
{
    return Preflight::tr("Send it in several parts.");
}

} // namespace patlas::wording
