// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/ChainedValue.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace patlas {

namespace {

struct ChainText {
    Q_DECLARE_TR_FUNCTIONS(patlas::ChainedValue)
};

constexpr qint64 maxChainedBody = 8 << 20; ///< bytes

ResponseReference::Part chainedPart(RequestReference::Part part)
{
    switch (part) {
    case RequestReference::Part::ResponseBody:
        return ResponseReference::Part::ResponseBody;
    case RequestReference::Part::ResponseHeader:
        return ResponseReference::Part::ResponseHeader;
    case RequestReference::Part::ResponseStatus:
        return ResponseReference::Part::ResponseStatus;
    case RequestReference::Part::RequestBody:
        return ResponseReference::Part::RequestBody;
    case RequestReference::Part::RequestHeader:
        return ResponseReference::Part::RequestHeader;
    }
    return ResponseReference::Part::ResponseBody;
}

ResponseReference::Path kindOfPath(const RequestReference &asked)
{
    const bool isHeader = asked.part == RequestReference::Part::ResponseHeader
        || asked.part == RequestReference::Part::RequestHeader;
    if (isHeader)
        return ResponseReference::Path::Name;
    if (asked.path.isEmpty() || asked.path == QLatin1Char('*'))
        return ResponseReference::Path::Whole;
    return asked.path.startsWith(QLatin1Char('/')) ? ResponseReference::Path::XPath
                                                   : ResponseReference::Path::Json;
}

/// By its name, or by the variable that httpYac has for it.
NamedResponses::const_iterator responseNamed(const RequestReference &asked, const NamedResponses &responses)
{
    const auto found = responses.find(asked.request);
    if (found != responses.end())
        return found;
    return std::find_if(responses.begin(), responses.end(), [&asked](const auto &each) {
        return readReference(asked.text, {each.first}).has_value();
    });
}

} // namespace

bool hasResponse(const RequestReference &asked, const NamedResponses &responses)
{
    return responseNamed(asked, responses) != responses.end();
}

Result<QString> chainedValue(const RequestReference &asked, const NamedResponses &responses)
{
    const auto found = responseNamed(asked, responses);
    if (found == responses.end())
        return failure(ErrorKind::NotFound,
                       ChainText::tr("“%1” was not sent yet.").arg(isolated(asked.request)));
    if (found->second.exchange.bodySize > maxChainedBody)
        return failure(ErrorKind::Unsupported,
                       ChainText::tr("The response of “%1” is too large to take values from.")
                           .arg(isolated(asked.request)));
    if (found->first != asked.request)
        return valueOf(*readReference(asked.text, {found->first}), responses);
    return valueOf({asked.request, chainedPart(asked.part), kindOfPath(asked), asked.path}, responses);
}

} // namespace patlas
