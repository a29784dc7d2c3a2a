// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/base/Find.h"
#include "core/http/HeaderNames.h"
#include "core/preflight/CredentialWording.h"
#include "core/preflight/FindingWording.h"
#include "core/request/ParameterValues.h"
#include "core/secret/SecretNames.h"
#include "core/secret/TokenPatterns.h"
#include "core/secret/TokenRedaction.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

const Placement *placementIn(const PreflightRun &run, const QString &header)
{
    return findIf(run.report.placements, [&header](const Placement &placement) {
        if (placement.place == CredentialPlace::Cookie)
            return header.compare("Cookie"_L1, Qt::CaseInsensitive) == 0;
        return placement.place == CredentialPlace::Header
            && header.compare(QLatin1String(placement.name), Qt::CaseInsensitive) == 0;
    });
}

/// Every scheme that some alternative of the operation names and that can be filled.
std::vector<const SecurityScheme *> wantedSchemes(const PreflightRun &run)
{
    std::vector<const SecurityScheme *> wanted;
    if (!run.report.operation)
        return wanted;
    for (const SecurityAlternative &alternative : run.report.operation->security) {
        for (const SchemeUse &use : alternative) {
            const SecurityScheme *scheme = run.context.api->scheme(use.schemeId);
            if (scheme && scheme->canBeFilled())
                wanted.push_back(scheme);
        }
    }
    return wanted;
}

/// The credential of the description whose form the typed value has; null: of no such form.
const CredentialSlot *slotByForm(const PreflightRun &run, const QString &value)
{
    if (!run.context.api)
        return nullptr;
    const auto patterns = TokenPatterns::current();
    const QByteArray bytes = value.toLatin1();
    std::vector<FoundToken> found;
    patterns->find({bytes.constData(), std::size_t(bytes.size())}, found,
                   TokenPatterns::Which::WithoutGeneric);
    for (const FoundToken &token : found) {
        if (const CredentialSlot *slot = run.context.api->credentialSlot(token.pattern->credential))
            return slot;
    }
    return nullptr;
}

/// The first scheme of the API that uses this header; null for none.
const SecurityScheme *schemeOfHeader(const PreflightRun &run, const QString &header)
{
    if (!run.context.api)
        return nullptr;
    return findIf(run.context.api->schemes,
                  [&header](const SecurityScheme &scheme) { return scheme.goesInHeader(header); });
}

/// Reports a credential in a header where the operation takes another one, or in a header that the
/// operation does not read while the header that it reads is empty. True if reported.
bool reportMisplaced(PreflightRun &run, const QString &name, const CredentialSlot &given)
{
    const auto words = [](const SecurityScheme &scheme) {
        return wording::placeInWords(scheme.place, scheme.name);
    };
    const auto slotOf = [&run](const SecurityScheme &scheme) -> const CredentialSlot & {
        return *run.context.api->credentialSlot(scheme.slotId);
    };
    const std::vector<const SecurityScheme *> wanted = wantedSchemes(run);
    const auto right =
        findIf(wanted, [&given](const SecurityScheme *each) { return each->slotId == given.id; });
    const Phrase rightPlace = right ? words(**right) : Phrase();
    const auto here =
        findIf(wanted, [&name](const SecurityScheme *each) { return each->goesInHeader(name); });
    if (here) {
        const bool fits = std::any_of(wanted.begin(), wanted.end(), [&](const SecurityScheme *each) {
            return each->goesInHeader(name) && each->slotId == given.id;
        });
        if (fits)
            return false;
        run.add(FindingKind::CredentialInWrongHeader, Severity::Blocking,
                wording::otherCredentialTaken(name, given, slotOf(**here)),
                wording::misplacedDetail(given, rightPlace));
        return true;
    }
    // A credential header of other operations, while the one that this operation reads is empty.
    const SecurityScheme *usual = schemeOfHeader(run, name);
    if (!usual)
        return false;
    for (const SecurityScheme *each : wanted) {
        const bool isMeant = each->slotId == given.id || usual->slotId == each->slotId;
        if (!isMeant || placementIn(run, QString::fromLatin1(each->name)))
            continue;
        run.add(FindingKind::CredentialInWrongHeader, Severity::Blocking,
                wording::notReadHere(name, slotOf(*each), words(*each)),
                wording::misplacedDetail(given, rightPlace));
        return true;
    }
    return false;
}

void reportTypedCredential(PreflightRun &run, const QString &name, const QString &value)
{
    const CredentialSlot *given = slotByForm(run, value);
    if (given && reportMisplaced(run, name, *given))
        return;
    if (const Placement *placement = placementIn(run, name)) {
        run.add(FindingKind::CredentialTyped, Severity::Warning,
                wording::typedOverPlaced(name, placement->credential), wording::typedCredentialDetail());
    } else {
        run.add(FindingKind::CredentialTyped, Severity::Warning, wording::typedCredential(asName(name)),
                wording::typedCredentialDetail());
    }
}

// RFC 9110 5.5: they may end a line, and with it the header.
bool hasControlCharacter(const QString &value)
{
    return std::any_of(value.begin(), value.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != QLatin1Char('\t')) || c.unicode() == 0x7f;
    });
}

/// The bytes of a value. RFC 9110 5.5: visible ASCII, space and tab; servers read other bytes differently, so
/// they are sent only as the person said. Reports it; nothing: they have not been told, or do not fit.
std::optional<QByteArray> bytesOf(PreflightRun &run, const QString &name, const QString &value)
{
    const auto highest = std::max_element(value.begin(), value.end());
    if (highest == value.end() || *highest < QChar(0x80))
        return value.toLatin1();
    const HeaderText text = run.draft.headerText;
    if (text == HeaderText::Ascii || (text == HeaderText::Latin1 && *highest > QChar(0xff))) {
        run.refuse(FindingKind::HeaderBeyondAscii,
                   text == HeaderText::Ascii ? wording::headerBeyondAscii(name) : wording::notLatin1(name),
                   wording::headerBeyondAsciiDetail());
        return std::nullopt;
    }
    const bool isUtf8 = text == HeaderText::Utf8;
    run.add(FindingKind::HeaderBeyondAscii, Severity::Warning, wording::headerAsBytes(name, isUtf8),
            wording::headerAsBytesDetail());
    return isUtf8 ? value.toUtf8() : value.toLatin1();
}

bool isThere(const PreflightReport &report, const QString &name)
{
    return std::any_of(report.headers.begin(), report.headers.end(), [&name](const auto &header) {
        return name.compare(QLatin1String(header.first), Qt::CaseInsensitive) == 0;
    });
}

/// Several cookies share one header, so that a whole one is no credential.
bool takesReference(const QString &name)
{
    return !isConnectionHeader(name) && name.compare("Cookie"_L1, Qt::CaseInsensitive) != 0;
}

/// A Cookie header goes as typed, unless one in it is what a credential of the API stands for.
bool isOwnCookieHeader(const PreflightRun &run, const QString &name, const QString &value)
{
    if (name.compare("Cookie"_L1, Qt::CaseInsensitive) != 0)
        return false;
    const QStringList pairs = value.split(u';');
    return std::ranges::none_of(pairs, [&run](const QString &pair) {
        const QByteArray cookie = pair.section(u'=', 0, 0).trimmed().toUtf8();
        return run.context.api
            && std::ranges::any_of(run.context.api->schemes, [&cookie](const SecurityScheme &scheme) {
                   return scheme.canBeFilled() && scheme.place == CredentialPlace::Cookie
                       && scheme.name == cookie;
               });
    });
}

bool isHostHeader(const QString &name)
{
    return name.compare("Host"_L1, Qt::CaseInsensitive) == 0;
}

/// RFC 9110 7.2: host and port, nothing else.
bool isAuthority(const QString &text)
{
    static constexpr QByteArrayView marks = "-._~%!$&'()*+,;=:[]";
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || marks.contains(char(c.unicode())));
    });
}

/// Goes as typed, and the request still to the address that it has. A server, or what stands before it, may
/// choose by this header who gets the request, so that none for another host goes with a credential.
void takeHost(PreflightRun &run, const QString &value)
{
    const QUrl &url = run.report.url;
    const QUrl named(url.scheme() + u"://"_s + value, QUrl::StrictMode);
    if (!isAuthority(value)) {
        run.refuse(FindingKind::InvalidHeader, wording::headerValueInvalid(u"Host"_s));
    } else if (isThere(run.report, u"Host"_s)) {
        run.add(FindingKind::InvalidHeader, Severity::Warning, wording::hostTwice(value));
    } else if (sameOrigin(named, url)) {
        run.report.headers.emplace_back("Host", value.toLatin1());
    } else if (run.report.placements.empty()) {
        run.report.headers.emplace_back("Host", value.toLatin1());
        run.add(FindingKind::InvalidHeader, Severity::Warning, wording::otherHostNamed(value, url.host()));
    } else {
        run.add(FindingKind::InvalidHeader, Severity::Warning, wording::hostLeftOut(value),
                wording::hostLeftOutDetail());
    }
}

void omitHeaders(PreflightRun &run)
{
    for (const QString &name : run.draft.omittedHeaders) {
        if (!isAddedHeader(name) || isThere(run.report, name))
            continue;
        run.report.omittedHeaders.append(name);
        run.add(FindingKind::InvalidHeader, Severity::Info, wording::headerOmitted(name),
                wording::headerOmittedDetail());
    }
}

} // namespace

void checkHeaders(PreflightRun &run)
{
    for (const NamedValue &header : run.draft.headers) {
        const QString name = header.name.trimmed();
        if (!header.enabled || (name.isEmpty() && header.value.trimmed().isEmpty()))
            continue;
        // Before every check: JSON can hold what the typed text does not show, such as a line break.
        const std::optional<QString> sent =
            headerValue(name, withoutBlanksAround(header.value), run.report.operation);
        if (!sent)
            continue;
        const QString &value = *sent;
        if (!isHttpToken(name.toUtf8())) {
            run.refuse(FindingKind::InvalidHeader, wording::headerNameInvalid(redactTokens(name)));
        } else if (takesReference(name) && placeReference(run, CredentialPlace::Header, name, value)) {
            continue; // the signer fills it
        } else if ((isCredentialHeader(name) && !isOwnCookieHeader(run, name, value))
                   || schemeOfHeader(run, name)) {
            // An empty value is a row that is still being filled in; it needs no finding.
            if (!value.isEmpty())
                reportTypedCredential(run, name, value);
        } else if (value.contains(u"••••"_s)) {
            run.refuse(FindingKind::InvalidHeader, wording::secretNotKept(asName(name)));
        } else if (hasControlCharacter(value)) {
            run.refuse(FindingKind::InvalidHeader, wording::headerValueInvalid(name));
        } else if (isConnectionHeader(name) && !isHostHeader(name)) {
            run.add(FindingKind::InvalidHeader, Severity::Warning, wording::connectionHeader(name));
        } else if (redactTokens(value) != value) {
            run.add(FindingKind::CredentialTyped, Severity::Warning, wording::tokenInHeader(name),
                    wording::typedCredentialDetail());
        } else if (isHostHeader(name)) {
            if (!value.isEmpty())
                takeHost(run, value);
        } else {
            if (value.isEmpty() && namesSecret(name))
                run.add(FindingKind::InvalidHeader, Severity::Blocking, wording::keyNotKept(name));
            else if (namesSecret(name))
                run.add(FindingKind::CredentialTyped, Severity::Info, wording::sentAndNotKept(name),
                        wording::sentAndNotKeptDetail());
            checkValue(run, ParameterPlace::Header, name, header.value);
            if (std::optional<QByteArray> bytes = bytesOf(run, name, value))
                run.report.headers.emplace_back(name.toLatin1(), std::move(*bytes));
        }
    }
    omitHeaders(run);
}

} // namespace patlas
