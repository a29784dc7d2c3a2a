// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/OddAnswers.h"

#include <QByteArrayList>

#include <brotli/encode.h>
#include <zlib.h>
#include <zstd.h>

#include <utility>

namespace patlas::test {

namespace {

using Answers = std::vector<OddAnswer>;

const QByteArray json = R"({"name":"Zürich","values":[1,2,3,1,2,3,1,2,3,1,2,3]})";

QByteArray withLength(const QByteArray &headers, const QByteArray &body = "ok")
{
    return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

QByteArray deflated(const QByteArray &plain, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))) + 32, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray gzipped(const QByteArray &plain)
{
    return deflated(plain, MAX_WBITS + 16);
}

QByteArray brotli(const QByteArray &plain)
{
    std::size_t size = BrotliEncoderMaxCompressedSize(std::size_t(plain.size()));
    QByteArray out(qsizetype(size), '\0');
    BrotliEncoderCompress(BROTLI_DEFAULT_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_GENERIC,
                          std::size_t(plain.size()), reinterpret_cast<const uint8_t *>(plain.data()), &size,
                          reinterpret_cast<uint8_t *>(out.data()));
    out.truncate(qsizetype(size));
    return out;
}

QByteArray zstd(const QByteArray &plain)
{
    QByteArray out(qsizetype(ZSTD_compressBound(std::size_t(plain.size()))), '\0');
    out.truncate(qsizetype(
        ZSTD_compress(out.data(), std::size_t(out.size()), plain.data(), std::size_t(plain.size()), 3)));
    return out;
}

void addHeaders(Answers &answers)
{
    const std::pair<const char *, QByteArray> lines[] = {
        {"blank before the colon", "X-Y : 1\r\n"},
        {"tab before the colon", "X-Y\t: 1\r\n"},
        {"no name", ": value\r\n"},
        {"no colon", "nonsense\r\n"},
        {"bytes in a name", "X-\xff\x80: 1\r\n"},
        {"control character in a name", "X-\x01: 1\r\n"},
        {"mark-up in a name", "X-<b>: <script>alert(1)</script>\r\n"},
        {"punctuation in a name", "!#$%&'*+-.^_`|~: 1\r\n"},
        {"quotes in a name", "\"X\": 1\r\n"},
        {"NUL in a name", QByteArray("X-\0Y: 1\r\n", 9)},
        {"NUL in a value", QByteArray("X-Y: a\0b\r\n", 10)},
        {"escape in a value", "X-Y: \x1b[31m\x07\r\n"},
        {"Latin-1 in a value", "X-Y: caf\xe9\r\n"},
        {"UTF-8 in a value", "X-Y: caf\xc3\xa9\r\n"},
        {"right to left in a value",
         "X-Y: a\xe2\x80\xae"
         "b\r\n"},
        {"folded", "X-Y: 1\r\n two\r\n\tthree\r\n"},
        {"folded first line", " folded\r\n"},
        {"empty", "X-Y:\r\nX-Z:   \r\n"},
        {"no blank after the colon", "X-Y:1\r\n"},
        {"many blanks", "X-Y:   \t 1  \t \r\n"},
        {"colons in a value", "X-Y: a:b:c\r\n"},
        {"line feeds only", "X-A: 1\nX-B: 2\n"},
        {"a carriage return within", "X-A: 1\rX-B: 2\r\n"},
        {"two carriage returns", "X-A: 1\r\r\n"},
        {"same name twice", "X-Y: 1\r\nX-Y: 2\r\n"},
        {"same name in other case", "X-Y: 1\r\nx-y: 2\r\n"},
        {"two content types", "Content-Type: text/plain\r\nContent-Type: application/json\r\n"},
        {"a line of 90 kB", "X-Y: " + QByteArray(90'000, 'x') + "\r\n"},
        {"a line of 200 kB", "X-Y: " + QByteArray(200'000, 'x') + "\r\n"},
        {"a name of 60 kB", QByteArray(60'000, 'x') + ": 1\r\n"},
        {"an early blank line", "X-Y: 1\r\n\r\nX-Z: 2\r\n"},
        {"a status line among them", "HTTP/1.1 404 Not Found\r\n"},
        {"a date that is none", "Date: yesterday\r\n"},
        {"connection closes", "Connection: close\r\n"},
        {"connection: nonsense", "Connection: nonsense, , ,\r\n"},
        {"upgrade", "Upgrade: h2c\r\nConnection: Upgrade\r\n"},
        {"location", "Location: /caf\xe9\r\n"},
        {"alternative service", "Alt-Svc: h3=\":443\"\r\n"},
        {"strict transport", "Strict-Transport-Security: max-age=1\r\n"},
    };
    for (const auto &[name, line] : lines)
        answers.push_back({QByteArray("header: ") + name, withLength(line)});
    for (const int count : {99, 100, 101, 500, 2000}) {
        QByteArray many;
        for (int i = 0; i < count; ++i)
            many += "X-" + QByteArray::number(i) + ": " + QByteArray::number(i) + "\r\n";
        answers.push_back({"header: " + QByteArray::number(count) + " lines", withLength(many)});
    }
}

void addStatusLines(Answers &answers)
{
    for (const char *line :
         {"HTTP/1.1 200",
          "HTTP/1.1 200 ",
          "HTTP/1.0 200 OK",
          "HTTP/1.1  200 OK",
          "HTTP/2 200",
          "HTTP/1.1 2000 Long",
          "HTTP/1.1 20 Short",
          "http/1.1 200 OK",
          "HTTP/3.0 200 OK",
          "HTTP/1.2 200 OK",
          "HTTP/0.9 200 OK",
          "ICY 200 OK",
          "HTTP/1.1 099 Low",
          "HTTP/1.1 600 High",
          "HTTP/1.1 999 Highest",
          "HTTP/1.1 two OK",
          "HTTP/1.1",
          "HTTP/",
          "HTTP",
          "SSH-2.0-OpenSSH_9.2",
          "",
          " ",
          "\t",
          "HTTP/1.1 200 \xd0\x92\xd1\x81\xd1\x91 \xd1\x85\xd0\xbe\xd1\x80\xd0\xbe\xd1\x88\xd0\xbe",
          "HTTP/1.1 200 caf\xe9",
          "HTTP/1.1 200 a:b",
          "HTTP/1.1 200 OK OK  OK",
          "HTTP/11 200 OK",
          "HTTP/1.1\t200 OK",
          "<html><body>no</body></html>",
          "{\"ok\":true}"})
        answers.push_back(
            {QByteArray("status: ") + line, QByteArray(line) + "\r\nContent-Length: 2\r\n\r\nok"});
    for (const int status : {201, 202, 203, 204, 205, 206, 300, 301, 304, 400, 401, 404,
                             407, 411, 417, 418, 421, 429, 451, 500, 501, 503, 511, 599})
        answers.push_back(
            {"status: " + QByteArray::number(status),
             "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nX-Y: 1\r\nContent-Length: 2\r\n\r\nok"});
}

void addLengths(Answers &answers)
{
    for (const char *length : {"0",
                               "1",
                               "2",
                               "3",
                               "10",
                               "+2",
                               "-1",
                               "-2",
                               "0x2",
                               "2 2",
                               "2, 2",
                               "2, 3",
                               "2;",
                               "two",
                               "",
                               "  2  ",
                               "02",
                               "2.0",
                               "2e0",
                               "9223372036854775807",
                               "9223372036854775808",
                               "18446744073709551616",
                               "99999999999999999999999999"})
        answers.push_back({QByteArray("length: ") + length,
                           QByteArray("HTTP/1.1 200 OK\r\nContent-Length: ") + length + "\r\n\r\nok"});
    const std::pair<const char *, QByteArray> others[] = {
        {"none", "\r\nok"},
        {"none and no body", "\r\n"},
        {"twice the same", "Content-Length: 2\r\nContent-Length: 2\r\n\r\nok"},
        {"twice, smaller first", "Content-Length: 1\r\nContent-Length: 2\r\n\r\nok"},
        {"twice, larger first", "Content-Length: 3\r\nContent-Length: 2\r\n\r\nok"},
        {"with chunks", "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n"},
        {"after chunks", "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n2\r\nok\r\n0\r\n\r\n"},
        {"blank before the colon", "Content-Length : 2\r\n\r\nok"},
        {"in lower case", "content-length:2\r\n\r\nok"},
        {"folded", "Content-Length:\r\n 2\r\n\r\nok"},
    };
    for (const auto &[name, rest] : others)
        answers.push_back({QByteArray("length: ") + name, "HTTP/1.1 200 OK\r\n" + rest});
}

void addChunks(Answers &answers)
{
    const std::pair<const char *, QByteArray> bodies[] = {
        {"good", "2\r\nok\r\n0\r\n\r\n"},
        {"several", "1\r\no\r\n1\r\nk\r\n0\r\n\r\n"},
        {"capital digits", "A\r\n0123456789\r\n0\r\n\r\n"},
        {"leading zeros", "00000002\r\nok\r\n0\r\n\r\n"},
        {"many leading zeros", QByteArray(30, '0') + "2\r\nok\r\n0\r\n\r\n"},
        {"extension", "2;a=b\r\nok\r\n0\r\n\r\n"},
        {"quoted extension", "2;a=\"b;c\"\r\nok\r\n0;x\r\n\r\n"},
        {"blank after the size", "2 \r\nok\r\n0 \r\n\r\n"},
        {"blank before the size", " 2\r\nok\r\n0\r\n\r\n"},
        {"hexadecimal prefix", "0x2\r\nok\r\n0\r\n\r\n"},
        {"negative", "-2\r\nok\r\n0\r\n\r\n"},
        {"plus", "+2\r\nok\r\n0\r\n\r\n"},
        {"not hexadecimal", "zz\r\nok\r\n0\r\n\r\n"},
        {"no size", "\r\nok\r\n0\r\n\r\n"},
        {"too large a size", "ffffffffffffffff\r\nok\r\n0\r\n\r\n"},
        {"far too large a size", "fffffffffffffffffffff\r\nok\r\n0\r\n\r\n"},
        {"longer than said", "1\r\nok\r\n0\r\n\r\n"},
        {"shorter than said", "3\r\nok\r\n0\r\n\r\n"},
        {"no line end after a chunk", "2\r\nok0\r\n\r\n"},
        {"line feeds only", "2\nok\n0\n\n"},
        {"no last chunk", "2\r\nok\r\n"},
        {"no end", "2\r\nok\r\n0\r\n"},
        {"nothing", ""},
        {"only the end", "0\r\n\r\n"},
        {"plain text", "ok"},
        {"something behind", "2\r\nok\r\n0\r\n\r\nmore"},
        {"trailer", "2\r\nok\r\n0\r\nX-T: 1\r\n\r\n"},
        {"trailers", "2\r\nok\r\n0\r\nX-T: 1\r\nX-U: 2\r\n\r\n"},
        {"trailer that is a length", "2\r\nok\r\n0\r\nContent-Length: 9\r\n\r\n"},
        {"trailer without colon", "2\r\nok\r\n0\r\nnonsense\r\n\r\n"},
        {"trailer without end", "2\r\nok\r\n0\r\nX-T: 1\r\n"},
    };
    for (const auto &[name, body] : bodies)
        answers.push_back(
            {QByteArray("chunks: ") + name, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body});
    for (const char *coding : {"Chunked", "CHUNKED", "chunked, chunked", "identity", "identity, chunked",
                               "gzip, chunked", "chunked, gzip", "x-foo", "x-foo, chunked", ""})
        answers.push_back(
            {QByteArray("transfer coding: ") + coding,
             QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: ") + coding + "\r\n\r\n2\r\nok\r\n0\r\n\r\n"});
    answers.push_back(
        {"chunks: in HTTP/1.0", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n"});
}

void addCodings(Answers &answers)
{
    const std::pair<QByteArray, QByteArray> codings[] = {{"gzip", gzipped(json)},
                                                         {"deflate", deflated(json, MAX_WBITS)},
                                                         {"br", brotli(json)},
                                                         {"zstd", zstd(json)}};
    for (const auto &[name, body] : codings) {
        const QByteArray header = "Content-Encoding: " + name + "\r\n";
        const QByteArray what = "coding: " + name;
        QByteArray damaged = body;
        damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 0x55);
        answers.push_back({what, withLength(header, body)});
        answers.push_back(
            {what + ", capitals", withLength("Content-Encoding: " + name.toUpper() + "\r\n", body)});
        answers.push_back({what + ", damaged", withLength(header, damaged)});
        answers.push_back({what + ", plain", withLength(header, json)});
        answers.push_back({what + ", empty", withLength(header, {})});
        answers.push_back(
            {what + ", HEAD", "HTTP/1.1 200 OK\r\n" + header + "Content-Length: 60\r\n\r\n", false, "HEAD"});
        answers.push_back(
            {what + ", and identity", withLength("Content-Encoding: " + name + ", identity\r\n", body)});
        answers.push_back(
            {what + ", twice", withLength("Content-Encoding: " + name + ", gzip\r\n", gzipped(body))});
        answers.push_back({what + ", chunked",
                           "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" + header + "\r\n"
                               + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"});
    }
    answers.push_back(
        {"coding: raw deflate", withLength("Content-Encoding: deflate\r\n", deflated(json, -MAX_WBITS))});
    answers.push_back({"coding: x-gzip", withLength("Content-Encoding: x-gzip\r\n", gzipped(json))});
    answers.push_back({"coding: identity", withLength("Content-Encoding: identity\r\n", json)});
    answers.push_back({"coding: empty", withLength("Content-Encoding:\r\n", json)});
}

void addInterim(Answers &answers)
{
    const QByteArray last = withLength({});
    for (const char *line : {"100 Continue", "102 Processing", "103 Early Hints", "110 Old", "199 Odd"})
        answers.push_back(
            {QByteArray("interim: ") + line, QByteArray("HTTP/1.1 ") + line + "\r\n\r\n" + last});
    const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n";
    answers.push_back({"interim: with headers", hints + last});
    answers.push_back({"interim: twenty", hints.repeated(20) + last});
    answers.push_back({"interim: nothing after it", hints});
    answers.push_back({"interim: broken off after it", hints + "HTTP/1.1 2"});
    answers.push_back({"interim: with a length", "HTTP/1.1 102 Wait\r\nContent-Length: 5\r\n\r\n" + last});
}

void addHeads(Answers &answers)
{
    answers.push_back({"HEAD: length", "HTTP/1.1 200 OK\r\nContent-Length: 1234\r\n\r\n", false, "HEAD"});
    answers.push_back(
        {"HEAD: chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", false, "HEAD"});
    answers.push_back({"HEAD: a body all the same", withLength({}), false, "HEAD"});
    answers.push_back({"HEAD: broken off", "HTTP/1.1 200 OK\r\nContent-Le", false, "HEAD"});
    answers.push_back(
        {"HEAD: interim", "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", false, "HEAD"});
}

void addBreaks(Answers &answers)
{
    const std::pair<QByteArray, QByteArray> whole[] = {
        {"length", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 12\r\n\r\nhello, world"},
        {"chunks",
         "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n2\r\n, \r\n0\r\nX-T: 1\r\n\r\n"},
    };
    for (const auto &[name, bytes] : whole) {
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            for (const bool isReset : {false, true})
                answers.push_back(
                    {(isReset ? "reset: " : "closed: ") + name + " after " + QByteArray::number(size),
                     bytes.left(size), isReset});
        }
    }
}

} // namespace

std::vector<OddAnswer> oddAnswers()
{
    Answers answers;
    addHeaders(answers);
    addStatusLines(answers);
    addLengths(answers);
    addChunks(answers);
    addCodings(answers);
    addInterim(answers);
    addHeads(answers);
    addBreaks(answers);
    return answers;
}

} // namespace patlas::test
