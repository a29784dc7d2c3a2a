// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/ResponseReference.h"

#include "core/base/VisibleText.h"
#include "core/collection/JsonPath.h"
#include "core/collection/ReferenceText.h"
#include "core/collection/ScriptValue.h"
#include "core/collection/XmlPath.h"
#include "core/document/HeaderText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxReferred = qsizetype(64) << 20; // bytes

struct ReferredText {
    Q_DECLARE_TR_FUNCTIONS(patlas::ResponseReference)
};

bool isXPath(QStringView path)
{
    return path.startsWith(u'/') || path.startsWith("string("_L1) || path.startsWith("count("_L1);
}

ResponseReference bodyReference(const QString &request, ResponseReference::Part part, QStringView path)
{
    using Path = ResponseReference::Path;
    ResponseReference reference{request, part};
    if (path.isEmpty() || path == u"*")
        return reference;
    reference.kind = isXPath(path) ? Path::XPath : Path::Json;
    reference.path = path.toString();
    return reference;
}

/// "response.body.$.a", as the REST Client has it.
std::optional<ResponseReference> partReference(const QString &request, QStringView rest)
{
    using Part = ResponseReference::Part;
    const bool isRequest = rest.startsWith("request."_L1);
    if (!isRequest && !rest.startsWith("response."_L1))
        return std::nullopt;
    rest = rest.sliced(rest.indexOf(u'.') + 1);
    if (rest == u"status" && !isRequest)
        return ResponseReference{request, Part::ResponseStatus};
    if (rest == u"body" || rest.startsWith("body."_L1))
        return bodyReference(request, isRequest ? Part::RequestBody : Part::ResponseBody, rest.mid(5));
    if (!rest.startsWith("headers."_L1) || rest.size() <= 8)
        return std::nullopt;
    return ResponseReference{request, isRequest ? Part::RequestHeader : Part::ResponseHeader,
                             ResponseReference::Path::Name, rest.sliced(8).toString()};
}

/// "headers.location", 'headers["x-id"]': one name; empty if it is more or less.
QString singleName(QStringView properties)
{
    const bool isQuoted = properties.startsWith("[\""_L1) || properties.startsWith("['"_L1);
    if (isQuoted && properties.size() > 4 && properties.endsWith(u']'))
        return properties.sliced(2, properties.size() - 4).toString();
    return properties.startsWith(u'.') ? properties.sliced(1).toString() : QString();
}

QStringView withoutDot(QStringView properties)
{
    return properties.startsWith(u'.') ? properties.sliced(1) : properties;
}

/// What httpYac's variable of the whole response leads to.
std::optional<ResponseReference> responseVariable(const QString &request, QStringView rest)
{
    using Part = ResponseReference::Part;
    if (rest == u".statusCode")
        return ResponseReference{request, Part::ResponseStatus};
    if (rest == u".body")
        return ResponseReference{request, Part::ResponseBody};
    constexpr QLatin1String parsed(".parsedBody");
    if (rest.startsWith(parsed) && rest.size() > parsed.size())
        return ResponseReference{request, Part::ResponseBody, ResponseReference::Path::Properties,
                                 withoutDot(rest.sliced(parsed.size())).toString()};
    constexpr QLatin1String headers(".headers");
    const QString name = rest.startsWith(headers) ? singleName(rest.sliced(headers.size())) : QString();
    if (name.isEmpty())
        return std::nullopt;
    return ResponseReference{request, Part::ResponseHeader, ResponseReference::Path::Name, name};
}

std::optional<ResponseReference> propertyReference(const QString &request, QStringView text,
                                                   const QString &variable)
{
    if (!text.startsWith(variable))
        return std::nullopt;
    const QStringView rest = text.sliced(variable.size());
    if (rest.isEmpty())
        return ResponseReference{request};
    if (rest.startsWith(u'.') || rest.startsWith(u'[') || rest.startsWith("?."_L1))
        return ResponseReference{request, ResponseReference::Part::ResponseBody,
                                 ResponseReference::Path::Properties, withoutDot(rest).toString()};
    constexpr QLatin1String response("Response");
    return rest.startsWith(response) ? responseVariable(request, rest.sliced(response.size())) : std::nullopt;
}

Failure nothingThere(const QString &path)
{
    return failure(ErrorKind::NotFound, ReferredText::tr("Nothing is at %1.").arg(isolated(path)),
                   ReferredText::tr("The response is not of the form that the reference expects."));
}

Result<QString> unlessMasked(const QString &text)
{
    if (!text.contains(u"••••"_s))
        return text;
    return failure(ErrorKind::Refused, ReferredText::tr("The value holds a credential."),
                   ReferredText::tr("Patlas keeps no credentials in responses; they are masked."),
                   ReferredText::tr("Use the credential itself."));
}

Result<QString> headerIn(const HeaderList &headers, const QString &name)
{
    QStringList values;
    const QByteArray wanted = name.toUtf8();
    for (const auto &[header, value] : headers) {
        if (header.compare(wanted, Qt::CaseInsensitive) == 0)
            values.append(headerText(value));
    }
    if (values.isEmpty())
        return failure(ErrorKind::NotFound, ReferredText::tr("There is no header %1.").arg(isolated(name)));
    const bool isCookie = wanted.compare("set-cookie", Qt::CaseInsensitive) == 0;
    return unlessMasked(isCookie ? values.front() : values.join(", "_L1));
}

Failure tooLargeReferred()
{
    return failure(ErrorKind::Unsupported, ReferredText::tr("The value is too large for a request."),
                   ReferredText::tr("A reference can stand for up to 64 MiB."));
}

Result<QString> textIn(const JsonIndex &json, const ResponseReference &reference)
{
    if (!json.isWhole())
        return failure(ErrorKind::InvalidInput, ReferredText::tr("The body is not valid JSON."));
    const Result<JsonPath> path = reference.kind == ResponseReference::Path::Properties
        ? JsonPath::readProperties(reference.path)
        : JsonPath::read(reference.path);
    if (!path)
        return tl::make_unexpected(path.error());
    const Result<std::vector<JsonMatch>> found = path->select(json);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->empty())
        return nothingThere(reference.path);
    const JsonMatch &first = found->front();
    if (first.length)
        return QString::number(*first.length);
    const QByteArrayView raw = json.raw(first.node);
    if (raw.size() > maxReferred)
        return tooLargeReferred();
    return unlessMasked(first.node.kind == JsonKind::String ? unescaped(raw, raw.size())
                                                            : QString::fromUtf8(raw));
}

Result<QString> textIn(QByteArrayView bytes, const JsonIndex &json, const ResponseReference &reference)
{
    switch (reference.kind) {
    case ResponseReference::Path::Whole:
        return bytes.size() > maxReferred ? Result<QString>(tooLargeReferred())
                                          : unlessMasked(QString::fromUtf8(bytes));
    case ResponseReference::Path::XPath: {
        const Result<QStringList> texts = selectXml(bytes, reference.path);
        if (!texts)
            return tl::make_unexpected(texts.error());
        return texts->isEmpty() ? Result<QString>(nothingThere(reference.path))
                                : unlessMasked(texts->front());
    }
    default:
        return textIn(json, reference);
    }
}

Result<QString> responseBodyValue(const ResponseReference &reference, const CheckedResponse &response)
{
    if (const std::optional<Error> problem = response.bodyProblem())
        return tl::make_unexpected(*problem);
    if (!response.body || response.body->kind() == MediaKind::Empty)
        return failure(ErrorKind::NotFound, ReferredText::tr("The response has no body."));
    const ResponseDocument &body = *response.body;
    if (body.kind() == MediaKind::Binary || body.kind() == MediaKind::Image)
        return failure(ErrorKind::Unsupported, ReferredText::tr("The body of the response is not text."));
    const bool needsJson = reference.kind == ResponseReference::Path::Json
        || reference.kind == ResponseReference::Path::Properties;
    if (needsJson && body.kind() != MediaKind::Json)
        return failure(ErrorKind::InvalidInput, ReferredText::tr("The body of the response is not JSON."));
    return textIn(body.bytes(), body.json(), reference);
}

Result<QString> requestBodyValue(const ResponseReference &reference, const SentRequest &request)
{
    if (request.bodySize == 0)
        return failure(ErrorKind::NotFound, ReferredText::tr("The request had no body."));
    if (request.bodySize > request.bodyPreview.size())
        return failure(ErrorKind::Unsupported,
                       ReferredText::tr("Patlas does not have the whole body of the request."),
                       ReferredText::tr("Of what was sent it keeps the first 64 KiB."));
    return textIn(request.bodyPreview, JsonIndex::build(request.bodyPreview), reference);
}

} // namespace

std::optional<ResponseReference> readReference(QStringView text, const QStringList &names)
{
    text = text.trimmed();
    // The longest name first: one may be the beginning of another.
    QStringList known = names;
    std::sort(known.begin(), known.end(),
              [](const QString &left, const QString &right) { return left.size() > right.size(); });
    for (const QString &name : std::as_const(known)) {
        if (name.isEmpty() || !text.startsWith(name) || text.mid(name.size(), 1) != u".")
            continue;
        if (const auto found = partReference(name, text.sliced(name.size() + 1)))
            return found;
    }
    for (const QString &name : std::as_const(known)) {
        for (const QString &variable : {name, httpYacVariable(name)}) {
            if (variable.isEmpty())
                continue;
            if (const auto found = propertyReference(name, text, variable))
                return found;
        }
    }
    // Of a request that is in no file which was read.
    const qsizetype dot = text.indexOf(u'.');
    const QStringView name = dot > 0 ? text.first(dot) : QStringView();
    const bool isName = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-';
    });
    return isName ? partReference(name.toString(), text.sliced(dot + 1)) : std::nullopt;
}

Result<QString> valueOf(const ResponseReference &reference, const NamedResponses &responses)
{
    const auto found = responses.find(reference.request);
    if (found == responses.end())
        return failure(ErrorKind::NotFound,
                       ReferredText::tr("The request %1 was not sent yet.").arg(isolated(reference.request)),
                       ReferredText::tr("This request takes a value from it."),
                       ReferredText::tr("Send it first."));
    const CheckedResponse &response = found->second;
    const bool isOfRequest = reference.part == ResponseReference::Part::RequestBody
        || reference.part == ResponseReference::Part::RequestHeader;
    if (!isOfRequest && response.exchange.status == 0)
        return failure(ErrorKind::NotFound,
                       ReferredText::tr("The request %1 had no response.").arg(isolated(reference.request)));
    switch (reference.part) {
    case ResponseReference::Part::ResponseStatus:
        return QString::number(response.exchange.status);
    case ResponseReference::Part::ResponseHeader:
        return headerIn(response.exchange.responseHeaders, reference.path);
    case ResponseReference::Part::RequestHeader:
        return headerIn(response.exchange.request.headers, reference.path);
    case ResponseReference::Part::RequestBody:
        return requestBodyValue(reference, response.exchange.request);
    case ResponseReference::Part::ResponseBody:
        break;
    }
    return responseBodyValue(reference, response);
}

} // namespace patlas
