// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/Comparison.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/document/DocumentLines.h"
#include "core/document/HeaderText.h"
#include "core/document/ResponseDocument.h"
#include "core/http/SentAddress.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

#include <algorithm>
#include <dtl/dtl.hpp>
#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxComparedLines = 5'000;
constexpr qsizetype maxCharacters = 1'000'000;

struct Text {
    std::vector<QString> lines;
    bool isCut = false;
};

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Comparison)
};

Text linesOf(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    const auto kept = std::min(std::size_t(lines.size()), maxComparedLines);
    return {{lines.begin(), lines.begin() + std::ptrdiff_t(kept)}, kept < std::size_t(lines.size())};
}

void addHeaders(Text &text, HeaderList headers)
{
    // The order of different headers has no meaning, and servers change it.
    std::stable_sort(headers.begin(), headers.end(), [](const auto &a, const auto &b) {
        return a.first.compare(b.first, Qt::CaseInsensitive) < 0;
    });
    for (const auto &[name, value] : headers)
        text.lines.push_back(headerText(name) + u": "_s + headerText(value));
}

Text requestOf(const Exchange &exchange)
{
    const SentRequest &request = exchange.request;
    Text text{{QString::fromLatin1(request.method) + QLatin1Char(' ') + sentAddress(request)}};
    addHeaders(text, request.headers);
    if (!request.bodyPreview.isEmpty()) {
        const Text body = linesOf(QString::fromUtf8(request.bodyPreview));
        text.lines.push_back({});
        text.lines.insert(text.lines.end(), body.lines.begin(), body.lines.end());
        text.isCut = body.isCut || request.bodySize > request.bodyPreview.size();
    }
    return text;
}

Text responseOf(const Exchange &exchange)
{
    Text text;
    if (exchange.status > 0)
        text.lines.push_back(u"%1 %2"_s.arg(exchange.status).arg(headerText(exchange.reason)));
    if (exchange.error)
        text.lines.push_back(exchange.error->message());
    addHeaders(text, exchange.responseHeaders);
    return text;
}

Text bodyOf(const ResponseDocument &document)
{
    const QByteArrayView bytes = document.bytes();
    std::unique_ptr<DocumentLines> lines;
    if (document.kind() == MediaKind::Json)
        lines = std::make_unique<JsonLines>(bytes, document.json());
    else if (document.kind() == MediaKind::Text)
        lines = std::make_unique<RawLines>(bytes);
    if (!lines && bytes.isEmpty())
        return {};
    if (!lines)
        return {{ComparisonText::tr("%1 bytes that are not text").arg(bytes.size())}};
    Text text = linesOf(lines->text(0, lines->size(), maxCharacters));
    text.isCut = text.isCut || bytes.size() > maxCharacters;
    return text;
}

ComparedPart part(ComparedPart::Of of, const Text &older, const Text &newer)
{
    return {of, comparedLines(older.lines, newer.lines), older.isCut || newer.isCut};
}

QFuture<Text> openBody(const Exchange &exchange, QObject *context)
{
    if (exchange.bodyPath.isEmpty())
        return makeReadyFuture(Text{});
    return then(ResponseDocument::open(exchange.bodyPath, exchange.contentType), context,
                [](const Result<ResponseDocument::Shared> &document) {
                    return document ? QtConcurrent::run([held = *document] { return bodyOf(*held); })
                                    : makeReadyFuture(Text{{document.error().message()}});
                });
}

} // namespace

bool ComparedPart::isSame() const
{
    return std::all_of(lines.begin(), lines.end(),
                       [](const ComparedLine &line) { return line.in == ComparedLine::In::Both; });
}

std::vector<ComparedLine> comparedLines(const std::vector<QString> &older, const std::vector<QString> &newer)
{
    dtl::Diff<QString, std::vector<QString>> difference(older, newer);
    difference.onHuge();
    difference.compose();
    std::vector<ComparedLine> lines;
    std::vector<ComparedLine> added; // added lines are listed after the removed ones
    const auto tellAdded = [&lines, &added] {
        lines.insert(lines.end(), added.begin(), added.end());
        added.clear();
    };
    for (const auto &[text, step] : difference.getSes().getSequence()) {
        if (step.type == dtl::SES_ADD) {
            added.push_back({ComparedLine::In::Newer, text});
            continue;
        }
        if (step.type == dtl::SES_COMMON)
            tellAdded();
        lines.push_back(
            {step.type == dtl::SES_COMMON ? ComparedLine::In::Both : ComparedLine::In::Older, text});
    }
    tellAdded();
    return lines;
}

QFuture<std::vector<ComparedPart>> compare(const Exchange &older, const Exchange &newer, QObject *context)
{
    return then(openBody(older, context), context, [older, newer, context](const Text &olderBody) {
        return then(openBody(newer, context), context, [older, newer, olderBody](const Text &newerBody) {
            return QtConcurrent::run([older, newer, olderBody, newerBody] {
                return std::vector{
                    part(ComparedPart::Of::Request, requestOf(older), requestOf(newer)),
                    part(ComparedPart::Of::ResponseRecord, responseOf(older), responseOf(newer)),
                    part(ComparedPart::Of::Body, olderBody, newerBody)};
            });
        });
    });
}

} // namespace patlas
