// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpRequestParser.h"

#include "app/sandbox/HttpHeadRules.h"
#include "app/sandbox/HttpLines.h"

// The only source that includes Boost.Beast, whose headers take 2 to 3 seconds to compile.
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/version.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

namespace http = boost::beast::http;
using ErrorCode = boost::beast::error_code;
using StringView = boost::beast::string_view;

constexpr qsizetype maxExtensions = 64 * 1024; // bytes of chunk extensions in one request
constexpr qsizetype maxReserved = 1024 * 1024; // bytes reserved at most for an announced body

QByteArray bytesOf(StringView text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// Beast's parser; it reports its results through virtual functions.
class BeastParser final : public http::basic_parser<true> {
public:
    explicit BeastParser(qsizetype maxBody)
    {
        body_limit(std::uint64_t(maxBody));
        header_limit(2 * HttpLines::maxHead); // HttpLines sets the limit, the same for every Beast version
    }

    HttpRequestHead request;
    QByteArray content;
    std::uint64_t chunkLeft = 0; ///< bytes of the chunk still missing

private:
    void on_request_impl(http::verb, StringView method, StringView target, int version, ErrorCode &) override
    {
        request.method = bytesOf(method);
        request.target = bytesOf(target);
        request.minorVersion = version % 10;
    }
    void on_response_impl(int, StringView, int, ErrorCode &) override { }
    void on_field_impl(http::field, StringView name, StringView value, ErrorCode &) override
    {
        request.headers.emplace_back(bytesOf(name), bytesOf(value));
    }
#if BOOST_BEAST_VERSION >= 359 // Boost 1.90
    void on_trailer_field_impl(http::field, StringView, StringView, ErrorCode &) override { }
#endif
    void on_header_impl(ErrorCode &) override { }
    void on_body_init_impl(const boost::optional<std::uint64_t> &length, ErrorCode &) override
    {
        if (length)
            content.reserve(qsizetype(std::min<std::uint64_t>(*length, maxReserved)));
    }
    std::size_t on_body_impl(StringView piece, ErrorCode &) override
    {
        content.append(piece.data(), qsizetype(piece.size()));
        return piece.size();
    }
    void on_chunk_header_impl(std::uint64_t size, StringView extensions, ErrorCode &error) override
    {
        chunkLeft = size;
        m_extensions += qsizetype(extensions.size());
        if (m_extensions > maxExtensions)
            error = http::error::bad_chunk_extension;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, StringView piece, ErrorCode &error) override
    {
        chunkLeft -= piece.size();
        return on_body_impl(piece, error);
    }
    void on_finish_impl(ErrorCode &) override { }

    qsizetype m_extensions = 0;
};

HttpRefusal refusalFor(const ErrorCode &error)
{
    if (error == http::error::body_limit)
        return {413, u"The body is larger than 50 MB."_s};
    if (error == http::error::header_limit)
        return {431, u"The head of the request is larger than 64 KiB."_s};
    if (error == http::error::bad_method)
        return {400, u"The method of the request is not a token."_s};
    if (error == http::error::bad_target)
        return {400, u"The request line has no valid target."_s};
    if (error == http::error::bad_version)
        return {400, u"The request line does not end with HTTP/1.0 or HTTP/1.1."_s};
    if (error == http::error::bad_content_length)
        return {400, u"Content-Length is not one number, or goes with Transfer-Encoding."_s};
    if (error == http::error::bad_transfer_encoding)
        return {400, u"Transfer-Encoding is repeated, or goes with Content-Length."_s};
    if (error == http::error::bad_chunk || error == http::error::bad_chunk_extension)
        return {400, u"A chunk of the body has no valid size or extension."_s};
    return {400, u"A header line of the request is not valid."_s};
}

} // namespace

struct HttpRequestParser::Private {
    enum class Stage { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer };

    explicit Private(qsizetype maxBody)
        : beast(maxBody)
    {
    }

    BeastParser beast;
    HttpLines lines{HttpLines::Kind::Head};
    Stage stage = Stage::Head;
    QByteArray chunkLine; ///< prefix of the collected lines, for Beast
    QByteArray requestLine;
    HttpRefusal refusal;

    /// Returns NeedsMore to continue while there are bytes; any other state is final.
    State step(QByteArrayView &bytes);
    State parseHead();
    State takeChunkEnd(QByteArrayView &bytes);
    State parseChunkSize();
    State parseTrailer();
    State put(QByteArrayView &bytes);
    State putWhole(const QByteArray &bytes);
    State refuse(const HttpRefusal &why)
    {
        refusal = why;
        return State::Malformed;
    }
    void gather(Stage next, HttpLines::Kind kind)
    {
        stage = next;
        lines = HttpLines(kind);
    }
};

HttpRequestParser::State HttpRequestParser::Private::step(QByteArrayView &bytes)
{
    switch (stage) {
    case Stage::Body:
    case Stage::ChunkData:
        return put(bytes);
    case Stage::ChunkEnd:
        return takeChunkEnd(bytes);
    default:
        break;
    }
    switch (lines.take(bytes)) {
    case HttpLines::State::NeedsMore:
        return State::NeedsMore;
    case HttpLines::State::Malformed:
        return refuse(lines.refusal());
    case HttpLines::State::Complete:
        break;
    }
    return stage == Stage::Head ? parseHead() : stage == Stage::ChunkSize ? parseChunkSize() : parseTrailer();
}

HttpRequestParser::State HttpRequestParser::Private::parseHead()
{
    requestLine = lines.text().left(lines.text().indexOf('\r'));
    if (putWhole(lines.text()) == State::Malformed)
        return refuse(namesOtherVersion(requestLine)
                          ? HttpRefusal{505, u"The sandbox speaks HTTP/1.0 and HTTP/1.1 only."_s}
                          : refusal);
    if (const HttpRefusal why = refusalForHead(beast.request); why.status != 0)
        return refuse(why);
    if (beast.is_done())
        return State::Complete;
    if (beast.chunked())
        gather(Stage::ChunkSize, HttpLines::Kind::ChunkSize);
    else
        stage = Stage::Body;
    return State::HeadComplete;
}

HttpRequestParser::State HttpRequestParser::Private::takeChunkEnd(QByteArrayView &bytes)
{
    constexpr QByteArrayView end("\r\n");
    if (bytes.front() != end[chunkLine.size()])
        return refuse(refusalFor(http::error::bad_chunk));
    chunkLine += bytes.front();
    bytes = bytes.sliced(1);
    if (chunkLine.size() == end.size())
        gather(Stage::ChunkSize, HttpLines::Kind::ChunkSize);
    return State::NeedsMore;
}

HttpRequestParser::State HttpRequestParser::Private::parseChunkSize()
{
    chunkLine += lines.text();
    if (isLastChunk(lines.text())) {
        gather(Stage::Trailer, HttpLines::Kind::Trailer);
        return State::NeedsMore;
    }
    const State state = putWhole(chunkLine);
    chunkLine.clear();
    stage = Stage::ChunkData;
    return state;
}

HttpRequestParser::State HttpRequestParser::Private::parseTrailer()
{
    if (!isTrailer(lines.text()))
        return refuse({400, u"The trailer of the body is not valid."_s});
    return putWhole(chunkLine + "\r\n");
}

/// Passes a piece of the body on. Beast consumes only what belongs to the body.
HttpRequestParser::State HttpRequestParser::Private::put(QByteArrayView &bytes)
{
    ErrorCode error;
    const std::size_t taken =
        beast.put(boost::asio::const_buffer(bytes.data(), std::size_t(bytes.size())), error);
    bytes = bytes.sliced(qsizetype(taken));
    if (error)
        return refuse(refusalFor(error));
    if (beast.is_done())
        return State::Complete;
    if (stage == Stage::ChunkData && beast.chunkLeft == 0)
        stage = Stage::ChunkEnd;
    return State::NeedsMore;
}

/// Passes complete lines to Beast; if Beast needs more, the lines are invalid.
HttpRequestParser::State HttpRequestParser::Private::putWhole(const QByteArray &bytes)
{
    ErrorCode error;
    const std::size_t taken =
        beast.put(boost::asio::const_buffer(bytes.data(), std::size_t(bytes.size())), error);
    if (error)
        return refuse(refusalFor(error));
    if (qsizetype(taken) != bytes.size())
        return refuse(refusalFor(http::error::bad_field));
    return beast.is_done() ? State::Complete : State::NeedsMore;
}

HttpRequestParser::HttpRequestParser(qsizetype maxBody)
    : d(std::make_unique<Private>(maxBody))
{
}

HttpRequestParser::~HttpRequestParser() = default;

HttpRequestParser::State HttpRequestParser::feed(QByteArrayView &bytes)
{
    while (!bytes.isEmpty()) {
        if (const State state = d->step(bytes); state != State::NeedsMore)
            return state;
    }
    return State::NeedsMore;
}

bool HttpRequestParser::hasStarted() const
{
    const QByteArray &text = d->lines.text();
    return d->stage != Private::Stage::Head || (!text.isEmpty() && text != "\r");
}

QByteArray HttpRequestParser::requestLine() const
{
    if (d->stage != Private::Stage::Head)
        return d->requestLine;
    const QByteArray &text = d->lines.text();
    const qsizetype end = text.indexOf('\r');
    return end < 0 ? text : text.left(end);
}

const HttpRequestHead &HttpRequestParser::head() const
{
    return d->beast.request;
}

bool HttpRequestParser::keepsAlive() const
{
    return d->beast.keep_alive();
}

bool HttpRequestParser::expectsContinue() const
{
    const std::vector<QByteArray> values = head().values("Expect");
    return head().minorVersion == 1 && values.size() == 1
        && values.front().compare("100-continue", Qt::CaseInsensitive) == 0;
}

QByteArray HttpRequestParser::takeBody()
{
    return std::exchange(d->beast.content, {});
}

const HttpRefusal &HttpRequestParser::refusal() const
{
    return d->refusal;
}

} // namespace patlas::sandbox
