// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/RequestUrl.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct Address {
    Q_DECLARE_TR_FUNCTIONS(Address)
};

const QRegularExpression &templates()
{
    static const QRegularExpression expression(u"\\{([^{}/]*)\\}"_s);
    return expression;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The bytes of the text, each as it is or percent-encoded: `isAllowed` is told the byte and its position.
template <typename Allowed> QByteArray encodedUnless(const QByteArray &bytes, Allowed isAllowed)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray encoded;
    encoded.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (isAllowed(bytes[i], i)) {
            encoded += bytes[i];
        } else {
            const auto byte = static_cast<unsigned char>(bytes[i]);
            encoded += '%';
            encoded += digits[byte >> 4];
            encoded += digits[byte & 15];
        }
    }
    return encoded;
}

// Typed text may already be percent-encoded; only characters that are not allowed in a URL are encoded.
QByteArray encodedAsTyped(const QString &text, QByteArrayView allowed)
{
    const QByteArray bytes = text.toUtf8();
    return encodedUnless(bytes, [&bytes, allowed](char c, qsizetype at) {
        const bool letterOrDigit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool escape = c == '%' && at + 2 < bytes.size() && isHex(bytes[at + 1]) && isHex(bytes[at + 2]);
        return letterOrDigit || escape || allowed.contains(c);
    });
}

/// The path with its templates filled in; `encode` is for what was typed between them.
template <typename Encode>
QByteArray filledPath(const QString &path, const EncodedValues &values, Encode encode)
{
    QByteArray filledIn;
    qsizetype copied = 0;
    for (auto matches = templates().globalMatch(path); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filledIn += encode(path.mid(copied, match.capturedStart() - copied));
        filledIn += values.value(match.captured(1));
        copied = match.capturedEnd();
    }
    return filledIn + encode(path.mid(copied));
}

bool isDotSegment(const QByteArray &segment)
{
    const QByteArray plain = QByteArray::fromPercentEncoding(segment);
    return plain == "." || plain == "..";
}

/// The first segment that is "." or ".." and holds a template, filled in; empty: none.
QByteArray dotSegmentOfAValue(const QString &path, const EncodedValues &values)
{
    const QStringList segments = path.split(QLatin1Char('/'));
    for (const QString &segment : segments) {
        if (!segment.contains(templates()))
            continue;
        const QByteArray filledIn = filledPath(segment, values, asWritten);
        if (isDotSegment(filledIn))
            return QByteArray::fromPercentEncoding(filledIn);
    }
    return {};
}

Failure noAddress(const QString &what, const QString &remedy)
{
    return failure(ErrorKind::InvalidInput, what, {}, remedy);
}

Result<QUrl> originOf(const QString &scheme, const QString &authority)
{
    if (authority.contains(QLatin1Char('@'))) {
        return noAddress(Address::tr("The address contains a user name or a password."),
                         Address::tr("Remove everything before the @; credentials are sent in headers."));
    }
    const QUrl origin(scheme + u"://"_s + authority, QUrl::StrictMode);
    if (authority.isEmpty() || authority.startsWith(QLatin1Char(':')) || !origin.isValid()
        || origin.host().isEmpty() || origin.port() == 0) {
        return noAddress(Address::tr("The address has no valid host."),
                         Address::tr("Check the part between // and the next /."));
    }
    return origin;
}

} // namespace

Result<TypedUrl> readTypedUrl(const QString &text, const Environment &environment)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return noAddress(Address::tr("The address is empty."),
                         Address::tr("Type a path such as /v1/api/tags."));
    const bool control =
        std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (control) {
        return noAddress(Address::tr("The address contains a line break or another control character."),
                         Address::tr("Type the address again, or paste it as one line."));
    }

    TypedUrl url;
    QString rest = typed;
    const QUrl &base = environment.apiBase;
    const QString home = base.scheme() + u"://"_s + base.authority();
    const bool isPath = typed.startsWith(QLatin1Char('/'));
    // The sandbox has no port until it runs.
    if ((isPath || typed.startsWith(home + QLatin1Char('/')))
        && (base.host().isEmpty() || base.port() == 0)) {
        return noAddress(Address::tr("%1 has no address at the moment.").arg(isolated(environment.name)),
                         Address::tr("Start the sandbox, or choose another environment."));
    }
    if (isPath) {
        url.origin = QUrl(home);
    } else {
        static const QRegularExpression absolute(u"^([A-Za-z][A-Za-z0-9+.-]*)://([^/?#\\\\]*)"_s);
        const QRegularExpressionMatch match = absolute.match(typed);
        if (!match.hasMatch()) {
            return noAddress(Address::tr("The address does not begin with /, http:// or https://."),
                             Address::tr("Type a path such as /v1/api/tags, or a full address."));
        }
        const QString scheme = match.captured(1).toLower();
        if (scheme != "http"_L1 && scheme != "https"_L1) {
            return noAddress(Address::tr("Patlas supports http and https, not %1.").arg(isolated(scheme)),
                             Address::tr("Type an address that begins with http:// or https://."));
        }
        auto origin = originOf(scheme, match.captured(2));
        if (!origin)
            return Failure(std::move(origin.error()));
        url.origin = std::move(*origin);
        rest = typed.mid(match.capturedEnd());
    }

    const PathAndQuery parts = pathAndQuery(rest);
    url.path = parts.path;
    url.query = parts.query;
    url.hasQuery = parts.hasQuery;
    return url;
}

PathAndQuery pathAndQuery(const QString &typed)
{
    const QString rest = typed.left(typed.indexOf(QLatin1Char('#')));
    const qsizetype question = rest.indexOf(QLatin1Char('?'));
    PathAndQuery parts{question < 0 ? rest : rest.left(question),
                       question < 0 ? QString() : rest.mid(question + 1), question >= 0};
    if (!parts.path.startsWith(QLatin1Char('/')))
        parts.path.prepend(QLatin1Char('/'));
    return parts;
}

QString basePath(const QUrl &base)
{
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

std::optional<QString> pathBelow(const QString &base, const QString &path)
{
    if (!path.startsWith(base))
        return std::nullopt;
    const QString relative = path.mid(base.size());
    if (relative.isEmpty())
        return u"/"_s;
    return relative.startsWith(QLatin1Char('/')) ? std::optional(relative) : std::nullopt;
}

std::optional<QString> apiPath(const TypedUrl &url, const Environment &environment)
{
    if (!sameOrigin(url.origin, environment.apiBase) || hasDotSegment(url.path))
        return std::nullopt;
    return pathBelow(basePath(environment.apiBase), url.path);
}

QStringList unfilledTemplates(const QString &path, const EncodedValues &values)
{
    QStringList names;
    for (auto matches = templates().globalMatch(path); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!values.contains(match.captured(1)) && !names.contains(match.captured(1)))
            names.append(match.captured(1));
    }
    return names;
}

bool hasDotSegment(const QString &path)
{
    const QList<QByteArray> segments = path.toUtf8().split('/');
    return std::any_of(segments.begin(), segments.end(), isDotSegment);
}

QByteArray asWritten(const QString &text)
{
    return encodedUnless(text.toUtf8(), [](char c, qsizetype) { return c > 0x20 && c < 0x7f && c != '#'; });
}

Result<FilledUrl> filledUrl(const TypedUrl &typed, const EncodedValues &pathValues,
                            const QByteArrayList &items)
{
    const QByteArray dots = dotSegmentOfAValue(typed.path, pathValues);
    if (!dots.isEmpty()) {
        return noAddress(Address::tr("A part of the path is \"%1\", which would change the address.")
                             .arg(QLatin1String(dots)),
                         Address::tr("Enter another value for the parameter, or type the whole path."));
    }
    QByteArray added = items.join('&');
    const auto withQuery = [&](const QByteArray &path, const QByteArray &typedQuery) {
        if (!typed.hasQuery && items.isEmpty())
            return path;
        const char *between = typedQuery.isEmpty() || items.isEmpty() ? "" : "&";
        return QByteArray(path + '?' + typedQuery + between + added);
    };
    FilledUrl filled;
    filled.target = withQuery(filledPath(typed.path, pathValues, asWritten), asWritten(typed.query));

    const auto encodePath = [](const QString &text) { return encodedAsTyped(text, "-._~!$&'()*+,;=:@/[]"); };
    const QByteArray wanted = "-._~!$'()*+,;=:@/?&[]";
    added = encodedAsTyped(QString::fromLatin1(added), wanted);
    filled.url = QUrl::fromEncoded(
        typed.origin.toEncoded(QUrl::RemovePath)
            + withQuery(filledPath(typed.path, pathValues, encodePath), encodedAsTyped(typed.query, wanted)),
        QUrl::StrictMode);
    if (!filled.url.isValid() || filled.url.host().isEmpty() || !sameOrigin(filled.url, typed.origin)) {
        return noAddress(Address::tr("The address cannot be understood."),
                         Address::tr("Check it for invalid characters."));
    }
    return filled;
}

} // namespace patlas
