// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/ReferenceText.h"

#include "core/base/VisibleText.h"
#include "core/collection/JsonPath.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxNameInPath = 1000;

struct ReferenceWords {
    Q_DECLARE_TR_FUNCTIONS(patlas::ReferenceText)
};

bool isAsciiWord(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
}

bool isPlainMember(const QString &name)
{
    return isAsciiWord(name) && !name.front().isDigit();
}

Failure notReferable()
{
    return failure(
        ErrorKind::Unsupported, ReferenceWords::tr("A request cannot refer to this value."),
        ReferenceWords::tr("A name on the way to it cannot be written in a reference, or is there twice."));
}

/// `["a b"]`, or with single quotes; nullopt: a name that braces or a line cannot hold.
std::optional<QString> quotedMember(const QString &name, QChar quote)
{
    const bool isUnwritable = name.size() >= maxNameInPath || name.contains("{{"_L1) || name.contains("}}"_L1)
        || std::any_of(name.begin(), name.end(),
                       [](QChar c) { return c.unicode() < 0x20 || c.isSurrogate(); });
    if (isUnwritable)
        return std::nullopt;
    QString text = name;
    text.replace(u'\\', "\\\\"_L1).replace(quote, QString(u'\\') + quote);
    return u'[' + QString(quote) + text + quote + u']';
}

/// What stands behind "$", or behind the variable.
std::optional<QString> pathTo(const JsonIndex &json, JsonNode node, QChar quote)
{
    QString path;
    while (const std::optional<JsonNode> parent = json.parent(node)) {
        if (node.hasName()) {
            const QString name = json.key(node, maxNameInPath);
            const std::optional<QString> member =
                isPlainMember(name) ? std::optional(u'.' + name) : quotedMember(name, quote);
            if (!member)
                return std::nullopt;
            path.prepend(*member);
        } else {
            path.prepend(u"[%1]"_s.arg(json.row(node)));
        }
        node = *parent;
    }
    return path;
}

/// Whether reading the path gives this value: of repeated names only the last one can be named.
bool leadsTo(const Result<JsonPath> &path, const JsonIndex &json, const JsonNode &node)
{
    const Result<std::vector<JsonMatch>> found =
        path ? path->select(json) : Result<std::vector<JsonMatch>>(tl::make_unexpected(path.error()));
    return found && found->size() == 1 && found->front() == JsonMatch{node};
}

Result<QString> variableOf(const QString &request)
{
    const QString variable = httpYacVariable(request);
    if (isPlainMember(variable))
        return variable;
    return failure(ErrorKind::Unsupported,
                   ReferenceWords::tr("httpYac cannot refer to a request called %1.").arg(isolated(request)),
                   {}, ReferenceWords::tr("Use letters, digits and “_” in its name."));
}

} // namespace

QString httpYacVariable(const QString &request)
{
    QString variable;
    bool isRaised = false;
    const QString name = request.trimmed();
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QChar c = name[at];
        const bool isGap = !isRaised && (c == u'-' || c.isSpace());
        if (isGap && at + 1 < name.size()) {
            isRaised = true;
            continue;
        }
        const QChar kept = c.isSpace() ? QChar(u'-') : c;
        variable += isRaised ? kept.toUpper() : kept;
        isRaised = false;
    }
    return variable;
}

bool isPortableRequestName(const QString &request)
{
    return isPlainMember(request);
}

QString proposedRequestName(const QString &title, const QStringList &taken)
{
    constexpr qsizetype longest = 60;
    QString name;
    const QString plain = QString(title).replace(u"ß"_s, u"ss"_s).normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        const bool isWord = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (isWord)
            name += c.toLower();
        else if (!c.isMark() && !name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    name.truncate(longest);
    while (name.endsWith(u'_'))
        name.chop(1);
    if (!isPlainMember(name))
        name.prepend(name.isEmpty() ? u"request"_s : u"request_"_s);
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = name + u'_' + QString::number(number);
    return free;
}

Result<QString> referenceText(const QString &request, const JsonIndex &json, const JsonNode &node,
                              HttpDialect dialect)
{
    const bool isHttpYac = dialect == HttpDialect::HttpYac;
    if (!json.parent(node))
        return bodyReferenceText(request, dialect);
    const std::optional<QString> path = pathTo(json, node, isHttpYac ? u'"' : u'\'');
    if (!path)
        return notReferable();
    const QString properties = path->startsWith(u'.') ? path->sliced(1) : *path;
    const bool isRight = isHttpYac ? leadsTo(JsonPath::readProperties(properties), json, node)
                                   : leadsTo(JsonPath::read(u'$' + *path), json, node);
    if (!isRight)
        return notReferable();
    if (!isHttpYac)
        return QString(request + ".response.body.$"_L1 + *path);
    return variableOf(request).map([&path](const QString &variable) { return QString(variable + *path); });
}

Result<QString> bodyReferenceText(const QString &request, HttpDialect dialect)
{
    if (dialect == HttpDialect::Universal)
        return QString(request + ".response.body.*"_L1);
    return variableOf(request).map(
        [](const QString &variable) { return QString(variable + "Response.body"_L1); });
}

Result<QString> headerReferenceText(const QString &request, const QString &header, HttpDialect dialect)
{
    if (dialect == HttpDialect::Universal)
        return QString(request + ".response.headers."_L1 + header);
    const QString name = header.toLower(); // Node.js has them so
    const std::optional<QString> member =
        isPlainMember(name) ? std::optional(u'.' + name) : quotedMember(name, u'"');
    if (!member)
        return notReferable();
    return variableOf(request).map(
        [&member](const QString &variable) { return QString(variable + "Response.headers"_L1 + *member); });
}

} // namespace patlas
