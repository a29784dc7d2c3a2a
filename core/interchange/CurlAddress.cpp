// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlAddress.h"

#include "core/http/Origin.h"
#include "core/interchange/CurlBody.h"
#include "core/request/OperationDraft.h"
#include "core/request/ParameterValues.h"
#include "core/request/QueryItem.h"
#include "core/request/RequestUrl.h"
#include "core/secret/SecretNames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::curl {

namespace {

constexpr qsizetype maxParameters = 500;

/// The parts of an address, unchanged.
struct Parts {
    QString open; ///< `$HOST`, `{{base}}`: a placeholder for the beginning
    QString scheme;
    QString authority;
    QString path;
    QString query;
    bool hasQuery = false;
};

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// `$NAME`, `${…}`, `$(…)`, `{{…}}` at the beginning; empty: none.
QString openingOf(const QString &address)
{
    static const QRegularExpression opening(
        u"^(?:\\{\\{[^{}]*\\}\\}|\\$\\{[^{}]*\\}|\\$\\([^()]*\\)|`[^`]*`|\\$[A-Za-z_][A-Za-z0-9_]*|"
        "%[A-Za-z_][A-Za-z0-9_]*%)"_s);
    return opening.match(address).captured();
}

/// Up to the first of "/", "?", "#" from `from`.
qsizetype endOfAuthority(const QString &address, qsizetype from)
{
    for (qsizetype at = from; at < address.size(); ++at) {
        const QChar c = address.at(at);
        if (c == QLatin1Char('/') || c == QLatin1Char('?') || c == QLatin1Char('#') || c == QLatin1Char('\\'))
            return at;
    }
    return address.size();
}

Parts takenApart(const QString &address)
{
    Parts parts;
    qsizetype at = 0;
    parts.open = openingOf(address);
    if (!parts.open.isEmpty()) {
        // "$SCHEME://host" and "$HOST:8080" belong to the beginning.
        at = parts.open.size();
        if (QStringView(address).mid(at).startsWith("://"_L1))
            at += 3;
        at = endOfAuthority(address, at);
        parts.open = address.left(at);
    } else if (!address.startsWith(QLatin1Char('/'))) {
        const qsizetype colons = address.indexOf("://"_L1);
        const bool hasScheme = colons > 0 && colons < endOfAuthority(address, 0);
        if (hasScheme) {
            parts.scheme = address.left(colons).toLower();
            at = colons + 3;
        }
        const qsizetype end = endOfAuthority(address, at);
        parts.authority = address.mid(at, end - at);
        at = end;
    }
    const PathAndQuery rest = pathAndQuery(address.mid(at));
    parts.path = rest.path;
    parts.query = rest.query;
    parts.hasQuery = rest.hasQuery;
    return parts;
}

/// "$HOST", "{{host}}", "<host>" within the authority: it stands for an address that is not known.
bool hasPlaceholder(const QString &authority)
{
    return std::any_of(authority.begin(), authority.end(), [](QChar c) {
        return c == QLatin1Char('$') || c == QLatin1Char('{') || c == QLatin1Char('<')
            || c == QLatin1Char('`');
    });
}

/// The first of the addresses that curl makes of {a,b} and [1-9], with the escapes of brackets undone.
class Globbing {
public:
    explicit Globbing(const QString &text)
        : m_text(text)
    {
    }

    QString first()
    {
        // curl refuses braces within braces, so they are meant as they are: JSON, or {{name}}.
        static const QRegularExpression nested(u"\\{[^{}]*\\{"_s);
        m_hasSets = !m_text.contains(nested);
        while (m_at < m_text.size()) {
            if (!takeEscape() && !takeRange() && !takeSet())
                m_first += m_text.at(m_at++);
        }
        return m_first;
    }

    bool hasSeveral() const { return m_hasSeveral; }

private:
    bool isAt(char c) const { return m_text.at(m_at) == QLatin1Char(c); }

    bool takeEscape()
    {
        if (!isAt('\\') || m_at + 1 == m_text.size() || !u"[]{}"_s.contains(m_text.at(m_at + 1)))
            return false;
        m_first += m_text.at(m_at + 1);
        m_at += 2;
        return true;
    }

    bool takeRange()
    {
        static const QRegularExpression range(
            u"\\G\\[(?:([0-9]+)-[0-9]+|([A-Za-z])-[A-Za-z])(?::[0-9]+)?\\]"_s);
        const auto match = isAt('[') ? range.match(m_text, m_at) : QRegularExpressionMatch();
        return match.hasMatch() && take(match, match.captured(1) + match.captured(2));
    }

    bool takeSet()
    {
        static const QRegularExpression set(u"\\G\\{([^{}]+)\\}"_s);
        static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_.-]*$"_s);
        const auto match = m_hasSets && isAt('{') ? set.match(m_text, m_at) : QRegularExpressionMatch();
        // {name} is the placeholder of a document, to be filled in.
        return match.hasMatch() && !match.captured(1).contains(name)
            && take(match, match.captured(1).section(QLatin1Char(','), 0, 0));
    }

    bool take(const QRegularExpressionMatch &match, const QString &first)
    {
        m_first += first;
        m_at = match.capturedEnd();
        m_hasSeveral = true;
        return true;
    }

    const QString &m_text;
    QString m_first;
    qsizetype m_at = 0;
    bool m_hasSets = true;
    bool m_hasSeveral = false;
};

/// RFC 3986 5.2.4, which curl applies to the path as written.
QString withoutDotSegments(const QString &path)
{
    QStringList kept;
    const QStringList segments = path.split(QLatin1Char('/'));
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &segment = segments[i];
        const bool isLast = i + 1 == segments.size();
        if (segment == ".."_L1) {
            if (kept.size() > 1)
                kept.removeLast();
        } else if (segment != "."_L1) {
            kept.append(segment);
            continue;
        }
        if (isLast)
            kept.append(QString());
    }
    return kept.join(QLatin1Char('/'));
}

/// The path of a free request: each placeholder of a document as a {template} with a field of its own, any
/// other brace percent-encoded, because a brace marks a template. Without globbing, {name} is no placeholder.
QString withTemplates(const QString &path, bool isGlobbed, std::vector<NamedValue> &fields)
{
    static const QRegularExpression placeholder(
        u"\\{\\{([^{}/]{1,60})\\}\\}|\\{([A-Za-z_][A-Za-z0-9_.-]{0,60})\\}|<([^<>{}/]{1,60})>"_s);
    QString made;
    qsizetype copied = 0;
    const auto copyUpTo = [&](qsizetype end) {
        QString text = path.mid(copied, end - copied);
        made += text.replace(QLatin1Char('{'), "%7B"_L1).replace(QLatin1Char('}'), "%7D"_L1);
    };
    for (auto matches = placeholder.globalMatch(path); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!isGlobbed && !match.captured(2).isEmpty())
            continue;
        const QString name = QString(match.captured(1) + match.captured(2) + match.captured(3)).trimmed();
        copyUpTo(match.capturedStart());
        copied = match.capturedEnd();
        made += QLatin1Char('{') + name + QLatin1Char('}');
        const auto isThere = [&name](const NamedValue &field) { return field.name == name; };
        if (std::none_of(fields.begin(), fields.end(), isThere))
            fields.push_back({name, {}});
    }
    copyUpTo(path.size());
    return made;
}

class AddressReader {
public:
    AddressReader(const CurlContext &context, bool isGlobbed, RequestDraft &draft, Credentials &credentials,
                  Notes &notes)
        : m_context(context)
        , m_isGlobbed(isGlobbed)
        , m_draft(draft)
        , m_credentials(credentials)
        , m_notes(notes)
    {
    }

    void put(Parts parts)
    {
        const bool isElsewhere = !compareOrigins(parts);
        if (isElsewhere)
            m_credentials.goElsewhere();
        takeUserInfo(parts);
        if (isElsewhere || !findOperation(parts)) {
            m_draft.operationId.clear();
            m_draft.url =
                originOf(parts, isElsewhere) + withTemplates(parts.path, m_isGlobbed, m_draft.pathParameters);
            if (!isElsewhere)
                m_notes.freeRequest();
        }
        for (const NamedValue &parameter : m_draft.pathParameters) {
            if (parameter.value.isEmpty())
                m_notes.toFill(shown(parameter.name.toStdString()));
        }
        putQuery(parts);
    }

private:
    void takeUserInfo(Parts &parts)
    {
        const qsizetype at = parts.authority.lastIndexOf(QLatin1Char('@'));
        if (at < 0)
            return;
        QByteArray info = QByteArray::fromPercentEncoding(parts.authority.left(at).toUtf8());
        parts.authority.remove(0, at + 1);
        const qsizetype colon = info.indexOf(':');
        const QByteArrayView secret = QByteArrayView(info).sliced(colon + 1);
        m_credentials.take(Notes::tr("User in the address"), {secret.data(), std::size_t(secret.size())});
        wipe(info);
    }

    QString originOf(const Parts &parts, bool isElsewhere) const
    {
        if (isElsewhere) // without a scheme, curl uses http
            return (parts.scheme.isEmpty() ? u"http"_s : parts.scheme) + u"://"_s + parts.authority;
        const QUrl &base = m_context.environment.apiBase;
        return base.host().isEmpty() ? QString() : QString(base.scheme() + u"://"_s + base.authority());
    }

    /// False: the command goes to another host than the environment.
    bool compareOrigins(Parts &parts)
    {
        const QString host = parts.authority.mid(parts.authority.lastIndexOf(QLatin1Char('@')) + 1);
        if (parts.open.isEmpty() && hasPlaceholder(host))
            parts.open = (parts.scheme.isEmpty() ? QString() : QString(parts.scheme + u"://"_s)) + host;
        if (!parts.open.isEmpty()) {
            m_notes.openAddress(shown(parts.open.toStdString()), m_context.environment.name);
            return true;
        }
        if (host.isEmpty())
            return true;
        // Without a scheme, curl uses http; people who omit it mean the environment's scheme.
        const auto isAt = [&](const Environment &environment) {
            const QString scheme = parts.scheme.isEmpty() ? environment.apiBase.scheme() : parts.scheme;
            return sameOrigin(QUrl(scheme + u"://"_s + host), environment.apiBase);
        };
        if (isAt(m_context.environment))
            return true;
        const auto &all = m_context.environments;
        const auto theirs = std::find_if(all.begin(), all.end(), isAt);
        const QString origin =
            shown((parts.scheme.isEmpty() ? host : QString(parts.scheme + u"://"_s + host)).toStdString());
        if (theirs == all.end())
            m_notes.otherAddress(origin, m_context.environment.name);
        else
            m_notes.otherEnvironment(origin, theirs->name, m_context.environment.name);
        return false;
    }

    bool findOperation(const Parts &parts)
    {
        if (!m_context.api)
            return false;
        if (hasDotSegment(parts.path))
            return false;
        std::vector<std::optional<QString>> candidates{
            pathBelow(basePath(m_context.environment.apiBase), parts.path)};
        const QUrl documented(m_context.api->serverUrl);
        candidates.push_back(pathBelow(basePath(documented), parts.path));
        if (!parts.open.isEmpty())
            candidates.emplace_back(parts.path); // the placeholder may stand for the whole base
        for (const std::optional<QString> &path : candidates) {
            if (path && adopt(*path))
                return true;
        }
        return false;
    }

    bool adopt(const QString &path)
    {
        const Operation *operation = m_context.api->match(m_draft.method, path);
        auto fields = operation ? pathFields(*operation, path) : std::nullopt;
        if (!fields)
            return false;
        m_draft.operationId = operation->id;
        m_draft.url = draftFor(*operation, m_context.environment).url;
        for (NamedValue &field : *fields) {
            if (field.value.startsWith(QLatin1Char('<')) && field.value.endsWith(QLatin1Char('>')))
                field = {field.name, {}}; // a placeholder
            m_draft.pathParameters.push_back(std::move(field));
        }
        return true;
    }

    bool isDescribed(const QString &name) const
    {
        const Operation *operation = m_context.api ? m_context.api->operation(m_draft.operationId) : nullptr;
        return operation
            && std::any_of(operation->parameters.begin(), operation->parameters.end(),
                           [&name](const Parameter &parameter) {
                               return parameter.place == ParameterPlace::Query && parameter.name == name;
                           });
    }

    void putQuery(const Parts &parts)
    {
        QStringList items;
        const QStringList all = queryItems(parts.query);
        for (const QString &item : all) {
            if (!takeSecret(item))
                items.append(item);
        }
        // The query of the address comes before the fields, so an item that no field can show keeps those
        // before it there.
        const auto last = std::find_if_not(items.crbegin(), items.crend(), fitsField);
        qsizetype firstField = items.crend() - last;
        if (firstField == 1 && items.size() > 1 && items.front().isEmpty())
            ++firstField; // "?&a=1": alone, an empty item would be no item
        const QStringList kept = items.mid(0, firstField);
        for (qsizetype i = firstField; i < items.size(); ++i)
            m_draft.queryParameters.push_back(fieldOf(items[i]));
        if (!kept.isEmpty() || (parts.hasQuery && items.isEmpty() && all.isEmpty()))
            m_draft.url += QLatin1Char('?') + kept.join(QLatin1Char('&'));
    }

    bool takeSecret(const QString &item)
    {
        const NamedValue field = fieldOf(item);
        if (isSignature(field.name))
            m_notes.signatureKept(shown(field.name.toStdString()));
        const bool isSecret = !field.value.isEmpty() && Credentials::isSecret(field.name, field.value)
            && (!isDescribed(field.name) || Credentials::isSecret(QString(), field.value));
        if (!isSecret)
            return false;
        QByteArray value =
            QByteArray::fromPercentEncoding(item.mid(item.indexOf(QLatin1Char('=')) + 1).toUtf8());
        m_credentials.take(Notes::tr("%1 in the address").arg(shown(field.name.toStdString())),
                           {value.constData(), std::size_t(value.size())});
        wipe(value);
        return true;
    }

    const CurlContext &m_context;
    const bool m_isGlobbed; ///< {name} in the path is a placeholder
    RequestDraft &m_draft;
    Credentials &m_credentials;
    Notes &m_notes;
};

/// Adds to the query as curl does: with "&", unless nothing stands before it.
void addToQuery(Parts &parts, const QByteArray &more)
{
    if (more.isEmpty())
        return;
    if (!parts.query.isEmpty())
        parts.query += QLatin1Char('&');
    parts.query += QString::fromUtf8(more).replace(QLatin1Char('#'), "%23"_L1);
    parts.hasQuery = true;
}

/// What curl adds to a path that ends with "/" when it uploads a file.
QString uploadedName(std::string_view path)
{
    const std::string_view name = path.substr(path.find_last_of("/\\") + 1);
    return name == "-" || name == "." ? QString()
                                      : QString::fromLatin1(QUrl::toPercentEncoding(textOf(name)));
}

} // namespace

QByteArray urlEncoded(std::string_view text)
{
    const std::size_t equals = text.find('=');
    const std::string_view name =
        equals == std::string_view::npos ? std::string_view() : text.substr(0, equals);
    const std::string_view content = equals == std::string_view::npos ? text : text.substr(equals + 1);
    QByteArray encoded(name.data(), qsizetype(name.size()));
    if (!name.empty())
        encoded += '=';
    encoded += QByteArray::fromRawData(content.data(), qsizetype(content.size())).toPercentEncoding();
    return encoded.replace("%20", "+");
}

Result<void> putAddress(const Command &command, const CurlContext &context, RequestDraft &draft,
                        Credentials &credentials, Notes &notes)
{
    if (command.addresses.empty()) {
        return failure(ErrorKind::InvalidInput, Notes::tr("The command contains no address."), {},
                       Notes::tr("Copy the whole command and paste it again."));
    }
    if (command.addresses.size() > 1)
        notes.moreAddresses();
    Parts parts = takenApart(textOf(command.addresses.front()).trimmed());
    if (!parts.scheme.isEmpty() && parts.scheme != "http"_L1 && parts.scheme != "https"_L1) {
        return failure(
            ErrorKind::InvalidInput,
            Notes::tr("Patlas supports http and https, not %1.").arg(shown(parts.scheme.toStdString())));
    }
    if (command.isGlobbed) {
        Globbing path(parts.path);
        Globbing query(parts.query);
        const QString firstPath = path.first();
        const QString firstQuery = query.first();
        if (path.hasSeveral() || query.hasSeveral())
            notes.globbing();
        parts.path = firstPath;
        parts.query = firstQuery;
    }
    if (!command.isPathAsIs)
        parts.path = withoutDotSegments(parts.path);
    if (command.upload && parts.path.endsWith(QLatin1Char('/')))
        parts.path += uploadedName(*command.upload);

    for (const std::string_view text : command.query) {
        if (text.substr(0, 1) == "+")
            addToQuery(parts, QByteArray(text.data() + 1, qsizetype(text.size() - 1)));
        else
            addToQuery(parts, urlEncoded(text));
    }
    if (command.isGet)
        addToQuery(parts, joinedData(command, notes));
    if (parts.query.count(QLatin1Char('&')) > maxParameters) {
        return failure(
            ErrorKind::InvalidInput, Notes::tr("The address has more than %1 parameters.").arg(maxParameters),
            {}, Notes::tr("Copy the command with only the parameters that you need and paste it again."));
    }
    AddressReader(context, command.isGlobbed, draft, credentials, notes).put(std::move(parts));
    return {};
}

} // namespace patlas::curl
