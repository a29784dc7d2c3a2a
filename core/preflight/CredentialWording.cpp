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

QString withArticle(const CredentialSlot &slot)
{
    const bool takesAn = !slot.title.isEmpty() && u"aeiouAEIOU"_s.contains(slot.title.front());
    return takesAn ? CredentialText::tr("an %1").arg(slot.title) : CredentialText::tr("a %1").arg(slot.title);
}

QString theCredential(const CredentialSlot &slot, const QString &name)
{
    return slot.isPersonal ? CredentialText::tr("the %1 %2").arg(slot.title, name)
                           : CredentialText::tr("the %1 of %2").arg(slot.title, name);
}

QString placeInWords(CredentialPlace place, const QByteArray &name)
{
    switch (place) {
    case CredentialPlace::Query:
        return CredentialText::tr("the query parameter %1").arg(QString::fromUtf8(name));
    case CredentialPlace::Cookie:
        return CredentialText::tr("the cookie %1").arg(QString::fromUtf8(name));
    case CredentialPlace::Header:
        break;
    }
    return QString::fromLatin1(name);
}

QString carries(const QString &place, const CredentialSlot &slot, const QString &name, bool alone,
                bool recommendedOnly)
{
    QString start = place;
    start[0] = start.front().toUpper();
    if (!slot.isPersonal || alone)
        return CredentialText::tr("%1 carries %2").arg(start, theCredential(slot, name));
    return recommendedOnly ? CredentialText::tr("%1 carries %2 (recommended here)").arg(start, name)
                           : CredentialText::tr("%1 carries %2").arg(start, name);
}

QString schemeInWords(const SecurityScheme *scheme, const QString &id)
{
    if (!scheme)
        return id;
    if (scheme->kind == SchemeKind::MutualTls)
        return CredentialText::tr("a client certificate");
    return CredentialText::tr("the security scheme “%1”").arg(id);
}

QString schemeNotFilled(const QString &operation, const QString &scheme)
{
    return CredentialText::tr("%1 needs %2, which Patlas cannot fill in.").arg(operation, scheme);
}

QString schemeNotFilledDetail()
{
    return CredentialText::tr(
        "The request would be sent without it, and the service will probably refuse it.");
}

QString certificateDetail()
{
    return CredentialText::tr(
        "Set it in the environment's connection. Whether one is set there is not checked here.");
}

QString credentialMissing(const QString &operation, const CredentialSlot &slot)
{
    return CredentialText::tr("%1 needs %2, and none is chosen.").arg(operation, withArticle(slot));
}

QString credentialGone(const CredentialSlot &slot)
{
    return CredentialText::tr("The chosen %1 is no longer stored.").arg(slot.title);
}

QString credentialRecommended(const QString &operation, const CredentialSlot &slot)
{
    QString credential = withArticle(slot);
    credential[0] = credential.front().toUpper();
    return CredentialText::tr("%1 is recommended for %2, and none is chosen.").arg(credential, operation);
}

QString credentialRecommendedDetail(const QStringList &fitting)
{
    const QString why =
        CredentialText::tr("It identifies who makes the change. Some operations refuse a change without it.");
    if (fitting.isEmpty())
        return why;
    return why + QLatin1Char(' ') + CredentialText::tr("Suitable: %1.").arg(joined(fitting));
}

QString credentialUnused(const QString &operation, const CredentialSlot &slot, const QString &name)
{
    return CredentialText::tr("%1 needs no %2; %3 is not sent.").arg(operation, slot.title, name);
}

QString otherCredentialAlone(const QString &operation, const CredentialSlot &taken,
                             const CredentialSlot &slot, const QString &name)
{
    return CredentialText::tr("%1 is authorised by the %2 alone; %3 is not sent.")
        .arg(operation, taken.title, theCredential(slot, name));
}

QString nothingNeeded(const QString &operation)
{
    return CredentialText::tr("%1 needs no token.").arg(operation);
}

QString tokenOfOtherEnvironment(const QString &token, const QString &environment)
{
    return CredentialText::tr("%1 belongs to another environment and is not sent to %2.")
        .arg(token, environment);
}

QString tokenOfOtherEnvironmentDetail()
{
    return CredentialText::tr(
        "A token is only ever sent to the service that issued it. Choose one of this environment.");
}

QString tokenExpired(const QString &token, const QDate &day)
{
    return CredentialText::tr("The token %1 expired on %2.").arg(token, written(day));
}

QString tokenRevoked(const QString &token, const QDate &day)
{
    return CredentialText::tr("The token %1 was revoked on %2.").arg(token, written(day));
}

QString tokenRefused(const QString &token, const QDate &day)
{
    return CredentialText::tr("The service refused the token %1 on %2.").arg(isolated(token), written(day));
}

QString tokenRefusedDetail(const QString &words)
{
    const QString why = CredentialText::tr("Whether it is valid shows when it is used again.");
    return words.isEmpty()
        ? why
        : CredentialText::tr("It said: “%1”.").arg(isolated(words)) + QLatin1Char(' ') + why;
}

QString secretMissing(const QString &token)
{
    return CredentialText::tr("The secret of %1 is not in the keychain.").arg(token);
}

QString secretMissingDetail()
{
    return CredentialText::tr(
        "It was deleted there, or was kept only until Patlas quit. Add the token again, or choose another.");
}

QString typedOverPlaced(const QString &header, const QString &placed)
{
    return CredentialText::tr("%1 was typed by hand, but here it carries %2.").arg(header, placed);
}

QString otherCredentialTaken(const QString &header, const CredentialSlot &given, const CredentialSlot &taken)
{
    return CredentialText::tr("%1 contains %2, but this operation takes the %3 there.")
        .arg(header, withArticle(given), taken.title);
}

QString notReadHere(const QString &header, const CredentialSlot &wanted, const QString &rightPlace)
{
    return CredentialText::tr("This operation does not read %1: it takes the %2 in %3.")
        .arg(header, wanted.title, rightPlace);
}

QString misplacedDetail(const CredentialSlot &given, const QString &rightPlace)
{
    const QString leftOut = CredentialText::tr("The typed header is left out.");
    if (rightPlace.isEmpty())
        return leftOut + QLatin1Char(' ')
            + CredentialText::tr("This operation takes no %1.").arg(given.title);
    return leftOut + QLatin1Char(' ')
        + CredentialText::tr("Here the %1 belongs in %2; choose it under %3.")
              .arg(given.title, rightPlace, given.label);
}

QString typedCredential(const QString &header)
{
    return CredentialText::tr("%1 was typed by hand and is left out.").arg(header);
}

QString typedCredentialDetail()
{
    return CredentialText::tr(
        "Patlas fills credential headers from stored tokens, so that drafts and the history "
        "contain no secret. Choose a stored one instead.");
}

QString sentAndNotKept(const QString &name)
{
    return CredentialText::tr(
               "The name %1 says that its value gives access. The value is sent as typed and not kept.")
        .arg(name);
}

QString sentAndNotKeptDetail()
{
    return CredentialText::tr(
        "Drafts and history have dots in its place, unless it is kept as a credential.");
}

QString referenceUnknown(const QString &name, const QString &environment)
{
    return CredentialText::tr("No credential named %1 is stored for %2.")
        .arg(isolated(name), isolated(environment));
}

QString referenceUnknownDetail()
{
    return CredentialText::tr("Add it, or choose the environment that has it.");
}

QString placeTaken(const QString &place)
{
    return CredentialText::tr("A chosen token goes into %1 already; the one that is named there is not sent.")
        .arg(place);
}

QString placeTakenDetail()
{
    return CredentialText::tr("Remove the row, or choose no token.");
}

QString theKept(const QString &name)
{
    return CredentialText::tr("the credential %1").arg(isolated(name));
}

QString carriesKept(const QString &place, const QString &name)
{
    QString sentence = CredentialText::tr("%1 carries the credential %2.").arg(place, isolated(name));
    sentence[0] = sentence.front().toUpper();
    return sentence;
}

QString tokenInHeader(const QString &header)
{
    return CredentialText::tr("%1 contains what looks like a token and is left out.").arg(header);
}

QString tokenInAddress()
{
    return CredentialText::tr("The address contains what looks like a token.");
}

QString tokenInAddressDetail()
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

QString secretNotKept(const QString &where)
{
    return CredentialText::tr(
               "%1 has •••• where a secret was, which was neither saved nor kept in the history. "
               "Type it again.")
        .arg(where);
}

QString tokenInBody()
{
    return CredentialText::tr(
        "The body contains what looks like a token. It is sent; what is kept of the request has "
        "•••• in its place.");
}

QString parameterMismatch(const CredentialSlot &slot, const QString &given, const QString &name,
                          const QString &value)
{
    return CredentialText::tr("%1 names %2, but %3 belongs to %4.")
        .arg(slot.parameter, given, theCredential(slot, name), value);
}

QString parameterMismatchDetail(const CredentialSlot &slot)
{
    return CredentialText::tr("Leave %1 empty: Patlas fills it from the token.").arg(slot.parameter);
}

} // namespace patlas::wording
