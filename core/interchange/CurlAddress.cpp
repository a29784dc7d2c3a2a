// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlAddress.h"

#include "core/http/Origin.h"
#include "core/request/OperationDraft.h"
#include "core/request/RequestUrl.h"

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
    return parts;
}

class AddressReader {
public:
    AddressReader(const CurlContext &context, RequestDraft &draft, Credentials &credentials, Notes &notes)
        : m_context(context)
        , m_draft(draft)
        , m_credentials(credentials)
        , m_notes(notes)
    {
    }

    void put(Parts parts)
    {
        takeUserInfo(parts);
        compareOrigins(parts);
        if (!findOperation(parts)) {
            m_draft.operationId.clear();
            const QUrl &base = m_context.environment.apiBase;
            m_draft.url = base.host().isEmpty()
                ? parts.path
                : QString(base.scheme() + u"://"_s + base.authority() + parts.path);
            m_notes.freeRequest();
        }
        putQuery(parts.query);
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

    void compareOrigins(const Parts &parts)
    {
        const QString &ours = m_context.environment.name;
        if (!parts.open.isEmpty()) {
            m_notes.openAddress(shown(parts.open.toStdString()), ours);
            return;
        }
        if (parts.authority.isEmpty())
            return;
        const auto originWith = [&parts](const QString &scheme) {
            return QUrl(scheme + u"://"_s + parts.authority);
        };
        // Without a scheme, curl uses http; people who omit it mean the environment's scheme.
        const auto isAt = [&](const Environment &environment) {
            return sameOrigin(
                originWith(parts.scheme.isEmpty() ? environment.apiBase.scheme() : parts.scheme),
                environment.apiBase);
        };
        if (isAt(m_context.environment))
            return;
        const auto &all = m_context.environments;
        const auto theirs = std::find_if(all.begin(), all.end(), isAt);
        m_base = theirs == all.end() ? QUrl() : theirs->apiBase;
        const QString origin = shown(
            (parts.scheme.isEmpty() ? parts.authority : QString(parts.scheme + u"://"_s + parts.authority))
                .toStdString());
        if (theirs == all.end())
            m_notes.otherAddress(origin, ours);
        else
            m_notes.otherEnvironment(origin, theirs->name, ours);
    }

    bool findOperation(const Parts &parts)
    {
        if (!m_context.api)
            return false;
        std::vector<std::optional<QString>> candidates{
            pathBelow(basePath(m_context.environment.apiBase), parts.path)};
        if (!m_base.isEmpty())
            candidates.insert(candidates.begin(), pathBelow(basePath(m_base), parts.path));
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
        const auto values = operation ? pathParameters(*operation, path) : std::nullopt;
        if (!values)
            return false;
        m_draft.operationId = operation->id;
        m_draft.url = draftFor(*operation, m_context.environment).url;
        for (const auto &[name, value] : *values) {
            if (value != QLatin1Char('{') + name + QLatin1Char('}'))
                m_draft.pathParameters.push_back({name, value, true});
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

    void putQuery(const QString &query)
    {
        QStringList kept;
        const QStringList items = query.split(QLatin1Char('&'), Qt::SkipEmptyParts);
        for (const QString &item : items) {
            const qsizetype equals = item.indexOf(QLatin1Char('='));
            QByteArray value = QByteArray::fromPercentEncoding(item.mid(equals + 1).toUtf8());
            const QString name =
                QString::fromUtf8(QByteArray::fromPercentEncoding(item.left(equals).toUtf8()));
            const QString text = QString::fromUtf8(value);
            const bool secret = equals >= 0 && Credentials::isSecret(name, text)
                && (!isDescribed(name) || Credentials::isSecret(QString(), text));
            if (secret) {
                m_credentials.take(Notes::tr("%1 in the address").arg(shown(name.toStdString())),
                                   {value.constData(), std::size_t(value.size())});
                wipe(value);
            } else if (isForField(item, equals, name, text)) {
                m_draft.queryParameters.push_back({name, text, true});
            } else {
                kept.append(item);
            }
        }
        if (!kept.isEmpty())
            m_draft.url += QLatin1Char('?') + kept.join(QLatin1Char('&'));
    }

    /// Whether the item is the same after a field has encoded it again.
    bool isForField(const QString &item, qsizetype equals, const QString &name, const QString &value) const
    {
        if (equals < 1 || value.isEmpty() || item.contains(QLatin1Char('+')) || name.trimmed() != name
            || name.isEmpty())
            return false;
        static const QRegularExpression oddEscape(u"%(?![0-9A-Fa-f]{2})"_s);
        const bool isSound = !item.contains(oddEscape) && !name.contains(QChar::ReplacementCharacter)
            && !value.contains(QChar::ReplacementCharacter);
        return isSound && std::none_of(value.begin(), value.end(), [](QChar c) {
                   return c.category() == QChar::Other_Control;
               });
    }

    const CurlContext &m_context;
    RequestDraft &m_draft;
    Credentials &m_credentials;
    Notes &m_notes;
    QUrl m_base; ///< of the environment that the command names, if it is not the current one
};

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
    return encoded + QByteArray::fromRawData(content.data(), qsizetype(content.size())).toPercentEncoding();
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
    static const QRegularExpression glob(u"\\[[0-9a-zA-Z]+-[0-9a-zA-Z]+(:[0-9]+)?\\]|\\{[^{},]*,[^{}]*\\}"_s);
    if (command.isGlobbed && (parts.path + parts.query).contains(glob))
        notes.globbing();

    const auto add = [&parts](const QByteArray &more) {
        if (!parts.query.isEmpty() && !more.isEmpty())
            parts.query += QLatin1Char('&');
        parts.query += QString::fromUtf8(more);
    };
    for (const std::string_view text : command.query) {
        if (text.substr(0, 1) == "+")
            add(QByteArray(text.data() + 1, qsizetype(text.size() - 1)));
        else
            add(urlEncoded(text));
    }
    if (command.isGet) {
        for (const Data &piece : command.data) {
            if (piece.kind == Data::Kind::File)
                notes.bodyFromFile(shown(piece.text));
            else if (piece.kind == Data::Kind::UrlEncode)
                add(urlEncoded(piece.text));
            else
                add(QByteArray(piece.text.data(), qsizetype(piece.text.size())));
        }
    }
    if (parts.query.count(QLatin1Char('&')) > maxParameters) {
        return failure(
            ErrorKind::InvalidInput, Notes::tr("The address has more than %1 parameters.").arg(maxParameters),
            {}, Notes::tr("Copy the command with only the parameters that you need and paste it again."));
    }
    AddressReader(context, draft, credentials, notes).put(std::move(parts));
    return {};
}

} // namespace patlas::curl
