// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/RequestUrl.h"

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

// Typed text may already be percent-encoded; only characters that are not allowed in a URL are encoded.
QByteArray encodedAsTyped(const QString &text, QByteArrayView allowed)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const QByteArray bytes = text.toUtf8();
    QByteArray encoded;
    encoded.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool letterOrDigit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool escape = c == '%' && i + 2 < bytes.size() && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
        if (letterOrDigit || escape || allowed.contains(c)) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += '%';
            encoded += digits[byte >> 4];
            encoded += digits[byte & 15];
        }
    }
    return encoded;
}

const NamedValue *filled(const std::vector<NamedValue> &parameters, QStringView name)
{
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [name](const NamedValue &parameter) {
            return parameter.enabled && parameter.name == name && !parameter.value.isEmpty();
        });
    return found == parameters.end() ? nullptr : &*found;
}

QByteArray encodedPath(const QString &path, const std::vector<NamedValue> &parameters)
{
    static constexpr QByteArrayView allowed("-._~!$&'()*+,;=:@/");
    QByteArray encoded;
    qsizetype copied = 0;
    for (auto matches = templates().globalMatch(path); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        encoded += encodedAsTyped(path.mid(copied, match.capturedStart() - copied), allowed);
        // toPercentEncoding also encodes "/", so that a value stays one segment.
        if (const NamedValue *value = filled(parameters, match.capturedView(1)))
            encoded += QUrl::toPercentEncoding(value->value);
        copied = match.capturedEnd();
    }
    return encoded + encodedAsTyped(path.mid(copied), allowed);
}

bool hasDotSegment(const QByteArray &encodedPath)
{
    const QList<QByteArray> segments = encodedPath.split('/');
    return std::any_of(segments.begin(), segments.end(), [](const QByteArray &segment) {
        const QByteArray plain = QByteArray::fromPercentEncoding(segment);
        return plain == "." || plain == "..";
    });
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
        return noAddress(Address::tr("%1 has no address at the moment.").arg(environment.name),
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
            return noAddress(Address::tr("Patlas supports http and https, not %1.").arg(scheme),
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
    return url;
}

PathAndQuery pathAndQuery(const QString &typed)
{
    const QString rest = typed.left(typed.indexOf(QLatin1Char('#')));
    const qsizetype question = rest.indexOf(QLatin1Char('?'));
    PathAndQuery parts{question < 0 ? rest : rest.left(question),
                       question < 0 ? QString() : rest.mid(question + 1)};
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
    if (!sameOrigin(url.origin, environment.apiBase))
        return std::nullopt;
    return pathBelow(basePath(environment.apiBase), url.path);
}

QStringList unfilledTemplates(const QString &path, const std::vector<NamedValue> &parameters)
{
    QStringList names;
    for (auto matches = templates().globalMatch(path); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!filled(parameters, match.capturedView(1)) && !names.contains(match.captured(1)))
            names.append(match.captured(1));
    }
    return names;
}

Result<QUrl> filledUrl(const TypedUrl &typed, const std::vector<NamedValue> &pathParameters,
                       const QueryItems &query)
{
    const QByteArray path = encodedPath(typed.path, pathParameters);
    if (hasDotSegment(path)) {
        return noAddress(Address::tr("A part of the path is \"%1\", which would change the address.")
                             .arg(path.contains("..") ? u".."_s : u"."_s),
                         Address::tr("Enter another value for the parameter, or type the whole path."));
    }
    QByteArray encodedQuery = encodedAsTyped(typed.query, "-._~!$'()*+,;=:@/?&");
    for (const auto &[name, value] : query) {
        if (!encodedQuery.isEmpty())
            encodedQuery += '&';
        encodedQuery += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    QByteArray whole = typed.origin.toEncoded(QUrl::RemovePath) + path;
    if (!encodedQuery.isEmpty())
        whole += '?' + encodedQuery;
    const QUrl url = QUrl::fromEncoded(whole, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !sameOrigin(url, typed.origin)) {
        return noAddress(Address::tr("The address cannot be understood."),
                         Address::tr("Check it for invalid characters."));
    }
    return url;
}

} // namespace patlas
