// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/SnippetLimits.h"

#include "core/base/Find.h"
#include "core/interchange/SnippetHeaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::snippets {

namespace {

QByteArray queryOf(const PreflightReport &report)
{
    const qsizetype at = report.target.indexOf('?');
    return at < 0 ? QByteArray() : report.target.mid(at);
}

bool contains(const QByteArray &text, const char *characters)
{
    return std::any_of(text.begin(), text.end(),
                       [all = QByteArrayView(characters)](char c) { return all.contains(c); });
}

/// RFC 3986 2.3.
bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

/// Escapes of characters that need none, or with small letters: equal for RFC 3986, and other bytes.
bool hasUnusualEscape(const QByteArray &target)
{
    for (qsizetype at = target.indexOf('%'); at >= 0; at = target.indexOf('%', at + 1)) {
        const QByteArray digits = target.mid(at + 1, 2);
        const int c = digits.toInt(nullptr, 16);
        if (digits != digits.toUpper() || isUnreserved(char(c)))
            return true;
    }
    return false;
}

template <typename Fits> bool anyHeader(const PreflightReport &report, Fits fits)
{
    return std::any_of(report.headers.begin(), report.headers.end(),
                       [&fits](const auto &header) { return fits(header.second); });
}

template <typename Fits> bool anyPart(const RequestDraft &draft, Fits fits)
{
    const auto parts = isMultipart(draft) ? sentParts(draft) : std::vector<DraftPart>();
    return std::any_of(parts.begin(), parts.end(), fits);
}

bool hasUnwritableItem(const PreflightReport &report, const RequestDraft &draft)
{
    const auto isUnwritable = [](const QByteArray &value) {
        for (qsizetype at = value.indexOf('\\'); at >= 0; at = value.indexOf('\\', at + 2)) {
            if (at + 1 < value.size() && contains(value.mid(at + 1, 1), ":;=@"))
                return true;
        }
        return false;
    };
    return anyHeader(report, isUnwritable)
        || anyPart(draft, [&](const DraftPart &part) { return isUnwritable(part.value.toUtf8()); });
}

/// The form has another part between two of one name.
bool hasScatteredParts(const RequestDraft &draft)
{
    QStringList names;
    return anyPart(draft, [&names](const DraftPart &part) {
        const bool isScattered = names.contains(part.name) && names.constLast() != part.name;
        names += part.name;
        return isScattered;
    });
}

bool hasRepeatedHeader(const PreflightReport &report, const RequestDraft &draft)
{
    const HeaderList headers = plainHeaders(report, draft);
    return withOneLineEach(headers).size() != headers.size();
}

/// Limits that a language has or not, by their names in its rules.
struct Limit {
    const char *name;
    bool applies;
    QByteArray sentence; ///< after the name of the library
};

std::vector<Limit> plainLimits(const PreflightReport &report, const RequestDraft &draft,
                               const SnippetCredentials &credentials)
{
    const Placement *key = placementInQuery(report);
    const auto hasNul = [](const auto &text) { return text.contains(char(0)); };
    const bool isWide = anyHeader(report, [](const QByteArray &value) { return !isAscii(value); });
    const bool isLatin1 =
        anyHeader(report, [](const QByteArray &value) { return !QByteArrayView(value).isValidUtf8(); });
    return {
        {"body-headers", needsBodyForHeaders(report, draft),
         "sends a header such as Content-Type only with a body: here with one of the length 0."},
        {"dots", hasDots(report), "takes the segments \".\" and \"..\" out of the path."},
        {"escapes", hasUnusualEscape(report.target),
         "writes the escapes of the address in their usual form: A for %41, %2F for %2f."},
        {"address", contains(pathOf(report), "\"<>`{}[]^|\\") || contains(queryOf(report), "\"<>'`{}^|\\"),
         "may encode or refuse characters of the address that stand in it as they are here."},
        {"typed",
         anyPart(draft, [](const DraftPart &part) { return !part.file && !part.contentType.isEmpty(); }),
         "has no content type for the texts of a form, which are to have one."},
        {"untyped",
         anyPart(draft, [](const DraftPart &part) { return !part.file && part.contentType.isEmpty(); }),
         "gives the texts of a form a content type, which are to have none."},
        {"form", isMultipart(draft), "sends forms since version 1.3."},
        {"grouped", hasScatteredParts(draft), "sends the parts of one name after each other."},
        {"wide", isWide, "sends ASCII in headers only: it refuses other characters, or replaces them."},
        {"latin1", isLatin1, "sends UTF-8 in headers, where ISO 8859-1 is meant here."},
        {"backslash", hasUnwritableItem(report, draft),
         "drops the backslash before \":\", \";\", \"=\" and \"@\"."},
        {"nul",
         hasNul(draft.body)
             || anyPart(draft, [](const DraftPart &part) { return part.value.contains(QChar(0)); }),
         "gets no character NUL, which no word of a shell can hold: it is left out."},
        {"repeated", hasRepeatedHeader(report, draft),
         "sends the lines of one name as one, with commas between the values."},
        {"escaped-key", key && !credentials.secretFor(*key),
         "does not encode a variable in an address: its value has to be percent-encoded."},
    };
}

QByteArrayList limitsOnMethod(const SnippetLanguage &language, const PreflightReport &report)
{
    QByteArrayList limits;
    const QByteArray capitals = report.method.toUpper();
    if (report.method != capitals
        && (language.rule("capitals") == "*" || language.lists("capitals", capitals)))
        limits += "sends the method in capitals, as " + capitals + '.';
    if (language.rules.contains("letters")
        && !std::all_of(capitals.begin(), capitals.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        limits += "takes only letters in a method: it refuses this one.";
    return limits;
}

QByteArrayList limitsOnHeaders(const SnippetLanguage &language, const PreflightReport &report,
                               const RequestDraft &draft)
{
    QByteArrayList limits;
    for (const auto &[name, value] : plainHeaders(report, draft)) {
        if (language.lists("sets", name.toLower()))
            limits += "sets the header " + name + " by itself, to what may be another value.";
    }
    for (const QString &name : report.omittedHeaders) {
        if (language.lists("limits", "omitted") || language.lists("adds", name.toUtf8().toLower()))
            limits += "may add the header " + name.toUtf8() + ", which is to be left out.";
    }
    if (isEmptyText(draft) && language.rules.contains("length-with")
        && language.lists("sets", "content-length")
        && !language.lists("length-with", report.method.toUpper()))
        limits += "may send no Content-Length: 0 with the method " + report.method + '.';
    return limits;
}

} // namespace

bool isRefused(const SnippetLanguage &language, const PreflightReport &report, const RequestDraft &draft)
{
    const QByteArray method = report.method.toUpper();
    return language.lists("refuses", method) || (hasBody(draft) && language.lists("refuses-body", method));
}

QByteArray refusalOf(const SnippetLanguage &language)
{
    return language.rule("library") + " refuses this request: it takes no body with "
        + language.rule("refuses-body").split(' ').join(" and ")
        + (language.rules.contains("refuses") ? ", and not every method." : ".");
}

QByteArrayList limitsOf(const SnippetLanguage &language, const PreflightReport &report,
                        const RequestDraft &draft, const SnippetCredentials &credentials)
{
    const SnippetLanguage *other = snippets::language(language.rule("otherwise"));
    if (other && isRefused(language, report, draft))
        return QByteArrayList{refusalOf(language)} + limitsOf(*other, report, draft, credentials);
    QByteArrayList limits = limitsOnMethod(language, report) + limitsOnHeaders(language, report, draft);
    for (const Limit &limit : plainLimits(report, draft, credentials)) {
        if (limit.applies && language.lists("limits", limit.name))
            limits += limit.sentence;
    }
    for (QByteArray &limit : limits)
        limit.prepend(language.rule("library") + ' ');
    if (isRefused(language, report, draft))
        limits.prepend(refusalOf(language));
    for (const auto &[name, value] : report.headers) {
        if (isSecretHeader(name, value))
            limits += "The header " + name + " is missing: its value is a secret.";
    }
    if (sendsPieces(draft))
        limits += "Lines of the body that begin with \"<\" stand for files: put their content there.";
    for (const Placement &placement : report.placements) {
        if (placement.proof == CredentialProof::Digest && language.lists("limits", "digest"))
            limits += language.rule("library")
                + " does not answer the challenge of Digest here: a library has to, with the user and "
                  "password of "
                + placement.variable + '.';
        if (placement.proof == CredentialProof::AwsSigV4 && language.lists("limits", "aws"))
            limits += "The request has to be signed (AWS Signature Version 4), which takes a library.";
    }
    // A name that was typed with a line break must not end the comment.
    for (QByteArray &limit : limits)
        std::replace_if(
            limit.begin(), limit.end(), [](char c) { return c >= 0 && c < 0x20; }, ' ');
    return limits;
}

} // namespace patlas::snippets
