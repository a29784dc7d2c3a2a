// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/CredentialWording.h"

#include "core/base/VisibleText.h"
#include "core/preflight/FindingWording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patlas::wording {

namespace {

struct CredentialText {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

QString written(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

Phrase withArticle(const CredentialSlot &slot)
{
    const bool takesAn = !slot.title.isEmpty() && u"aeiouAEIOU"_s.contains(slot.title.front());
    return takesAn ? phrased(CredentialText::tr("an %1"), {slot.title})
                   : phrased(CredentialText::tr("a %1"), {slot.title});
}

Phrase theCredential(const CredentialSlot &slot, const QString &name)
{
    return slot.isPersonal ? phrased(CredentialText::tr("the %1 %2"), {slot.title, asName(name)})
                           : phrased(CredentialText::tr("the %1 of %2"), {slot.title, asName(name)});
}

Phrase placeInWords(CredentialPlace place, const QByteArray &name)
{
    switch (place) {
    case CredentialPlace::Query:
        return phrased(CredentialText::tr("the query parameter %1"), {asName(QString::fromUtf8(name))});
    case CredentialPlace::Cookie:
        return phrased(CredentialText::tr("the cookie %1"), {asName(QString::fromUtf8(name))});
    case CredentialPlace::Header:
        break;
    }
    return asName(QString::fromLatin1(name));
}

Phrase carries(const Phrase &place, const CredentialSlot &slot, const QString &name, bool alone,
               bool recommendedOnly)
{
    const Phrase start = place.capitalised();
    if (!slot.isPersonal || alone)
        return phrased(CredentialText::tr("%1 carries %2"), {start, theCredential(slot, name)});
    return recommendedOnly ? phrased(CredentialText::tr("%1 carries %2 (%3)"),
                                     {start, asName(name), remark(CredentialText::tr("recommended here"))})
                           : phrased(CredentialText::tr("%1 carries %2"), {start, asName(name)});
}

Phrase schemeInWords(const SecurityScheme *scheme, const QString &id)
{
    if (!scheme)
        return isolated(id);
    if (scheme->kind == SchemeKind::MutualTls)
        return CredentialText::tr("a client certificate");
    return phrased(CredentialText::tr("the security scheme “%1”"), {id});
}

Phrase schemeNotFilled(const QString &operation, const Phrase &scheme)
{
    return phrased(CredentialText::tr("%1 needs %2, which Patlas cannot fill in."), {operation, scheme});
}

Phrase schemeNotFilledDetail()
{
    return CredentialText::tr(
        "The request would be sent without it, and the service will probably refuse it.");
}

Phrase certificateDetail()
{
    return CredentialText::tr(
        "Set it in the environment's connection. Whether one is set there is not checked here.");
}

Phrase credentialConflict(const Phrase &place, const Phrase &sent, const Phrase &leftOut)
{
    return phrased(
        CredentialText::tr("%1 can carry one credential only: that of %2 is sent, that of %3 is not."),
        {place.capitalised(), sent, leftOut});
}

Phrase credentialConflictDetail()
{
    return CredentialText::tr(
        "The description asks for both together. As no request can have both, the service "
        "probably takes either.");
}

Phrase credentialMissing(const QString &operation, const CredentialSlot &slot)
{
    return phrased(CredentialText::tr("%1 needs %2, and none is chosen."), {operation, withArticle(slot)});
}

Phrase credentialGone(const CredentialSlot &slot)
{
    return phrased(CredentialText::tr("The chosen %1 is no longer stored."), {slot.title});
}

Phrase credentialRecommended(const QString &operation, const CredentialSlot &slot)
{
    return phrased(CredentialText::tr("%1 is recommended for %2, and none is chosen."),
                   {withArticle(slot).capitalised(), operation});
}

Phrase credentialRecommendedDetail(const QStringList &fitting)
{
    const QString why = CredentialText::tr(
        "It says who makes the request. Services may refuse one without it, or respond with less.");
    if (fitting.isEmpty())
        return why;
    return why + QLatin1Char(' ') + phrased(CredentialText::tr("Suitable: %1."), {joined(fitting)}).text;
}

Phrase credentialUnused(const QString &operation, const CredentialSlot &slot, const QString &name)
{
    return phrased(CredentialText::tr("%1 needs no %2; %3 is not sent."),
                   {operation, slot.title, asName(name)});
}

Phrase otherCredentialAlone(const QString &operation, const CredentialSlot &taken, const CredentialSlot &slot,
                            const QString &name)
{
    return phrased(CredentialText::tr("%1 is authorised by the %2 alone; %3 is not sent."),
                   {operation, taken.title, theCredential(slot, name)});
}

Phrase nothingNeeded(const QString &operation)
{
    return phrased(CredentialText::tr("%1 needs no token."), {operation});
}

Phrase tokenOfOtherEnvironment(const QString &token, const QString &environment)
{
    return phrased(CredentialText::tr("%1 belongs to another environment and is not sent to %2."),
                   {asName(token), environment});
}

Phrase tokenOfOtherEnvironmentDetail()
{
    return CredentialText::tr(
        "A token is only ever sent to the service that issued it. Choose one of this environment.");
}

Phrase tokenExpired(const QString &token, const QDate &day)
{
    return phrased(CredentialText::tr("The token %1 expired on %2."), {asName(token), written(day)});
}

Phrase tokenRevoked(const QString &token, const QDate &day)
{
    return phrased(CredentialText::tr("The token %1 was revoked on %2."), {asName(token), written(day)});
}

Phrase tokenRefused(const QString &token, const QDate &day)
{
    return phrased(CredentialText::tr("The service refused the token %1 on %2."),
                   {asName(token), written(day)});
}

Phrase tokenRefusedDetail(const QString &words)
{
    const QString why = CredentialText::tr("Whether it is valid shows when it is used again.");
    return words.isEmpty() ? Phrase(why) : phrased(CredentialText::tr("It said: “%1”. %2"), {words, why});
}

Phrase secretMissing(const QString &token)
{
    return phrased(CredentialText::tr("The secret of %1 is not in the keychain."), {asName(token)});
}

Phrase secretMissingDetail()
{
    return CredentialText::tr(
        "It was deleted there, or was kept only until Patlas quit. Add the token again, or choose another.");
}

Phrase typedOverPlaced(const QString &header, const Phrase &placed)
{
    return phrased(CredentialText::tr("%1 was typed by hand, but here it carries %2."),
                   {asName(header), placed});
}

Phrase otherCredentialTaken(const QString &header, const CredentialSlot &given, const CredentialSlot &taken)
{
    return phrased(CredentialText::tr("%1 contains %2, but this operation takes the %3 there."),
                   {asName(header), withArticle(given), taken.title});
}

Phrase notReadHere(const QString &header, const CredentialSlot &wanted, const Phrase &rightPlace)
{
    return phrased(CredentialText::tr("This operation does not read %1: it takes the %2 in %3."),
                   {asName(header), wanted.title, rightPlace});
}

Phrase misplacedDetail(const CredentialSlot &given, const Phrase &rightPlace)
{
    const QString leftOut = CredentialText::tr("The typed header is left out.");
    if (rightPlace.text.isEmpty())
        return leftOut + QLatin1Char(' ')
            + phrased(CredentialText::tr("This operation takes no %1."), {given.title}).text;
    return leftOut + QLatin1Char(' ')
        + phrased(CredentialText::tr("Here the %1 belongs in %2; choose it under %3."),
                  {given.title, rightPlace, given.label})
              .text;
}

Phrase typedCredential(const Phrase &place)
{
    return phrased(CredentialText::tr("%1 was typed by hand and is left out."), {place});
}

Phrase typedCredentialDetail()
{
    return CredentialText::tr(
        "Patlas fills credential headers from stored tokens, so that drafts and the history "
        "contain no secret. Choose a stored one instead.");
}

Phrase sentAndNotKept(const QString &name)
{
    return phrased(
        CredentialText::tr(
            "The name %1 says that its value gives access. The value is sent as typed and not kept."),
        {asName(name)});
}

Phrase sentAndNotKeptDetail()
{
    return CredentialText::tr(
        "Drafts and history have dots in its place, unless it is kept as a credential.");
}

Phrase referenceUnknown(const QString &name, const QString &environment)
{
    return phrased(CredentialText::tr("No credential named %1 is stored for %2."),
                   {asName(name), environment});
}

Phrase referenceUnknownDetail()
{
    return CredentialText::tr("Add it, or choose the environment that has it.");
}

Phrase placeTaken(const Phrase &place)
{
    return phrased(
        CredentialText::tr("A chosen token goes into %1 already; the one that is named there is not sent."),
        {place});
}

Phrase placeTakenDetail()
{
    return CredentialText::tr("Remove the row, or choose no token.");
}

Phrase theKept(const QString &name)
{
    return phrased(CredentialText::tr("the credential %1"), {asName(name)});
}

Phrase carriesKept(const Phrase &place, const QString &name)
{
    return phrased(CredentialText::tr("%1 carries the credential %2."), {place, asName(name)}).capitalised();
}

Phrase printedBy(const QString &program)
{
    return phrased(CredentialText::tr("what %1 prints"), {asName(program)});
}

Phrase carriesPrinted(const Phrase &place, const QString &program)
{
    return phrased(CredentialText::tr("%1 carries what %2 prints."), {place, asName(program)}).capitalised();
}

Phrase carriesPrintedDetail()
{
    return CredentialText::tr(
        "The program is asked when the request is sent. What it printed is kept in memory "
        "for five minutes.");
}

Phrase commandNotAllowed(const QString &program)
{
    return phrased(CredentialText::tr("%1 may not be asked for a value yet."), {asName(program)})
        .capitalised();
}

Phrase commandNotAllowedDetail()
{
    return CredentialText::tr("You are shown the command before the request is sent, and can allow it.");
}

Phrase printedForOtherEnvironment(const QString &program, const QString &host)
{
    return phrased(CredentialText::tr("What %1 prints is not sent to %2."), {asName(program), host});
}

Phrase printedForOtherEnvironmentDetail()
{
    return CredentialText::tr(
        "It goes to the address of the environment only. Choose the environment of that "
        "host, or add one.");
}

Phrase theTyped(const QString &name)
{
    return phrased(CredentialText::tr("the secret that was typed for %1"), {asName(name)});
}

Phrase carriesTyped(const Phrase &place, const QString &name)
{
    return phrased(CredentialText::tr("%1 carries the secret that was typed for %2."), {place, asName(name)})
        .capitalised();
}

Phrase typedForOtherEnvironment(const QString &name, const QString &host)
{
    return phrased(CredentialText::tr("The secret that was typed for %1 is not sent to %2."),
                   {asName(name), host});
}

Phrase tokenInHeader(const QString &header)
{
    return phrased(CredentialText::tr("%1 contains what looks like a token and is left out."),
                   {asName(header)});
}

Phrase tokenInAddress()
{
    return CredentialText::tr("The address contains what looks like a token.");
}

Phrase tokenInAddressDetail()
{
    return CredentialText::tr("Servers and proxies log addresses. Remove it; tokens are sent in headers.");
}

QString theAddress()
{
    return CredentialText::tr("The address");
}

QString theBody()
{
    return CredentialText::tr("The body");
}

Phrase secretNotKept(const Phrase &where)
{
    return phrased(
        CredentialText::tr("%1 has •••• where a secret was, which was neither saved nor kept in the history. "
                           "Type it again."),
        {where});
}

Phrase tokenInBody()
{
    return CredentialText::tr(
        "The body contains what looks like a token. It is sent; what is kept of the request has "
        "•••• in its place.");
}

Phrase parameterMismatch(const CredentialSlot &slot, const QString &given, const QString &name,
                         const QString &value)
{
    return phrased(CredentialText::tr("%1 names %2, but %3 belongs to %4."),
                   {slot.parameter, given, theCredential(slot, name), value});
}

Phrase parameterMismatchDetail(const CredentialSlot &slot)
{
    return phrased(CredentialText::tr("Leave %1 empty: Patlas fills it from the token."), {slot.parameter});
}

} // namespace patlas::wording
