// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace patlas {

/// A request as bytes and the status of its refusal before it reaches the service; 0 when it is accepted.
struct HttpSample {
    const char *name;
    QByteArray bytes;
    int refusal;
};

/// Requests that RFC 9112 refuses or accepts.
inline std::vector<HttpSample> httpSamples()
{
    const auto get = [](const QByteArray &lines) {
        return QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n") + lines + "\r\n";
    };
    const auto post = [](const QByteArray &lines, const QByteArray &body) {
        return QByteArray("POST / HTTP/1.1\r\nHost: localhost\r\n") + lines + "\r\n" + body;
    };
    const auto line = [](const QByteArray &requestLine) {
        return requestLine + "\r\nHost: localhost\r\n\r\n";
    };
    const auto chunked = [post](const QByteArray &body) {
        return post("Transfer-Encoding: chunked\r\n", body);
    };
    const auto many = [](int count) {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += "X-" + QByteArray::number(i) + ": 1\r\n";
        return lines;
    };
    return {
        {"plain", get({}), 0},
        {"empty line before", "\r\n" + get({}), 0},
        {"two empty lines before", "\r\n\r\n" + get({}), 400},
        {"line feed before", "\n" + get({}), 400},
        {"own method", line("FROBNICATE / HTTP/1.1"), 0},
        {"method in small letters", line("get / HTTP/1.1"), 0},
        {"method is no token", line("G(T / HTTP/1.1"), 400},
        {"no method", line(" / HTTP/1.1"), 400},
        {"tab after the method", line("GET\t/ HTTP/1.1"), 400},
        {"two spaces", line("GET  / HTTP/1.1"), 400},
        {"no target", line("GET HTTP/1.1"), 400},
        {"space in the target", line("GET /a b HTTP/1.1"), 400},
        {"relative target", line("GET a HTTP/1.1"), 400},
        {"fragment", line("GET /a#b HTTP/1.1"), 400},
        {"target beyond ASCII", line("GET /\xc3\xa4 HTTP/1.1"), 400},
        {"braces in the query", line("GET /?q={a|b} HTTP/1.1"), 0},
        {"absolute target", line("GET http://localhost:1/a?b HTTP/1.1"), 0},
        {"absolute target, other scheme", line("GET ftp://localhost/ HTTP/1.1"), 400},
        {"absolute target without host", line("GET http:///a HTTP/1.1"), 400},
        {"absolute target with a user", line("GET http://a@localhost/ HTTP/1.1"), 400},
        {"asterisk", line("OPTIONS * HTTP/1.1"), 0},
        {"asterisk with GET", line("GET * HTTP/1.1"), 400},
        {"authority", line("CONNECT localhost:1 HTTP/1.1"), 0},
        {"CONNECT to a path", line("CONNECT / HTTP/1.1"), 400},
        {"no version", line("GET /"), 400},
        {"HTTP/2.0", line("GET / HTTP/2.0"), 505},
        {"HTTP/1.10", line("GET / HTTP/1.10"), 400},
        {"version in small letters", line("GET / http/1.1"), 400},
        {"space after the version", line("GET / HTTP/1.1 "), 400},
        {"HTTP/1.0 without Host", "GET / HTTP/1.0\r\n\r\n", 0},
        {"HTTP/1.1 without Host", "GET / HTTP/1.1\r\n\r\n", 400},
        {"Host twice", get("Host: localhost\r\n"), 400},
        {"Host twice, HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n", 400},
        {"Host with a user", "GET / HTTP/1.1\r\nHost: a@localhost\r\n\r\n", 400},
        {"Host with a path", "GET / HTTP/1.1\r\nHost: localhost/\r\n\r\n", 400},
        {"Host, IPv6", "GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n", 0},
        {"Host, broken IPv6", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", 400},
        {"Host, port is no number", "GET / HTTP/1.1\r\nHost: localhost:x\r\n\r\n", 400},
        {"folded line", get("X: a\r\n b\r\n"), 400},
        {"folded line, tab", get("X: a\r\n\tb\r\n"), 400},
        {"space before the first header", "GET / HTTP/1.1\r\n Host: localhost\r\n\r\n", 400},
        {"space before the colon", get("X : a\r\n"), 400},
        {"no colon", get("X\r\n"), 400},
        {"no name", get(": a\r\n"), 400},
        {"name is no token", get("X(Y): a\r\n"), 400},
        {"empty value", get("X:\r\n"), 0},
        {"value beyond ASCII", get("X: \xc3\xa4\xff\r\n"), 0},
        {"tab in a value", get("X: a\tb\r\n"), 0},
        {"NUL in a value", get(QByteArray("X: a\0b\r\n", 8)), 400},
        {"escape in a value", get("X: a\x1b\r\n"), 400},
        {"delete in a value", get("X: a\x7f\r\n"), 400},
        {"NUL in the target", line(QByteArray("GET /\0 HTTP/1.1", 15)), 400},
        {"CR alone in a value", get("X: a\rb\r\n"), 400},
        {"CR CR LF", get("X: a\r\r\n"), 400},
        {"LF alone after a header", get("X: a\nY: b\r\n"), 400},
        {"LF alone at the end", "GET / HTTP/1.1\nHost: localhost\n\n", 400},
        {"CR before", "\r" + get({}), 400},
        {"CR in the target", line("GET /\ra HTTP/1.1"), 400},
        {"CR instead of a space", line("GET\r/ HTTP/1.1"), 400},
        {"NUL before", QByteArray(1, '\0') + get({}), 400},
        {"NUL in the method", line(QByteArray("G\0T / HTTP/1.1", 14)), 400},
        {"NUL in a name", get(QByteArray("X\0Y: a\r\n", 8)), 400},
        {"NUL after the version", line(QByteArray("GET / HTTP/1.1\0", 15)), 400},
        {"space in a name", get("X Y: a\r\n"), 400},
        {"CR after a name", get("X\r: a\r\n"), 400},
        {"CR at the end of the head", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\r\n", 400},
        {"TLS", QByteArray("\x16\x03\x01\x02\x00\x01", 6), 400},
        {"256 header lines", get(many(254)), 0},
        {"too many header lines", get(many(256)), 431},
        {"head too large", get("X: " + QByteArray(64 * 1024, 'x') + "\r\n"), 431},
        {"head large", get("X: " + QByteArray(60 * 1024, 'x') + "\r\n"), 0},
        {"body", post("Content-Length: 3\r\n", "abc"), 0},
        {"length 0", post("Content-Length: 0\r\n", {}), 0},
        {"length negative", post("Content-Length: -5\r\n", {}), 400},
        {"length with a plus", post("Content-Length: +3\r\n", "abc"), 400},
        {"length in hexadecimal", post("Content-Length: 0x3\r\n", "abc"), 400},
        {"length empty", post("Content-Length:\r\n", {}), 400},
        {"length over 64 bits", post("Content-Length: 18446744073709551619\r\n", "abc"), 400},
        {"length over the limit", post("Content-Length: 52428801\r\n", {}), 413},
        {"lengths that differ", post("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd"), 400},
        {"lengths that differ, one line", post("Content-Length: 3, 4\r\n", "abcd"), 400},
        {"lengths that agree", post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"), 400},
        {"lengths that differ in case", post("content-length: 3\r\nCONTENT-LENGTH: 4\r\n", "abcd"), 400},
        {"lengths that differ in form", post("Content-Length: 3\r\nContent-Length: 0x3\r\n", "abc"), 400},
        {"lengths that agree, one line", post("Content-Length: 3, 3\r\n", "abc"), 400},
        {"length and a comma", post("Content-Length: 3,\r\n", "abc"), 400},
        {"length with a space inside", post("Content-Length: 1 3\r\n", "abc"), 400},
        {"length with a fraction", post("Content-Length: 3.0\r\n", "abc"), 400},
        {"length in quotes", post("Content-Length: \"3\"\r\n", "abc"), 400},
        {"length with a parameter", post("Content-Length: 3;a=b\r\n", "abc"), 400},
        {"length in other digits", post("Content-Length: \xd9\xa3\r\n", "abc"), 400},
        {"length with leading zeros", post("Content-Length: 003\r\n", "abc"), 0},
        {"length between tabs", post("Content-Length:\t3\t\r\n", "abc"), 0},
        {"length after a space before the colon", post("Content-Length : 3\r\n", "abc"), 400},
        {"length after a tab before the colon", post("Content-Length\t: 3\r\n", "abc"), 400},
        {"length folded", post("Content-Length:\r\n 3\r\n", "abc"), 400},
        {"length with NUL", post(QByteArray("Content-Length: 3\0\r\n", 20), "abc"), 400},
        {"length with CR", post("Content-Length: 3\r4\r\n", "abc"), 400},
        {"length with a vertical tab",
         post("Content-Length: \x0b"
              "3\r\n",
              "abc"),
         400},
        {"length and coding", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        {"coding and length", post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n"), 400},
        {"other coding and length", post("Transfer-Encoding: gzip\r\nContent-Length: 3\r\n", "abc"), 400},
        {"coding is not chunked", post("Transfer-Encoding: gzip\r\n", {}), 400},
        {"chunked is not last", post("Transfer-Encoding: chunked, gzip\r\n", "0\r\n\r\n"), 400},
        {"chunked twice", post("Transfer-Encoding: chunked, chunked\r\n", "0\r\n\r\n"), 400},
        {"chunked twice, two lines",
         post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        {"identity", post("Transfer-Encoding: identity\r\n", {}), 400},
        {"chunked with a parameter", post("Transfer-Encoding: chunked;a=b\r\n", "0\r\n\r\n"), 400},
        {"xchunked", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 400},
        {"empty coding", post("Transfer-Encoding:\r\n", "0\r\n\r\n"), 400},
        {"chunked in capitals", post("TRANSFER-ENCODING: CHUNKED\r\n", "1\r\na\r\n0\r\n\r\n"), 0},
        {"coding after a space before the colon", post("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"), 400},
        {"coding in quotes", post("Transfer-Encoding: \"chunked\"\r\n", "0\r\n\r\n"), 400},
        {"coding and a comma", post("Transfer-Encoding: chunked,\r\n", "0\r\n\r\n"), 400},
        {"coding folded", post("Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n"), 400},
        {"coding with a vertical tab",
         post("Transfer-Encoding: \x0b"
              "chunked\r\n",
              "0\r\n\r\n"),
         400},
        {"coding with NUL", post(QByteArray("Transfer-Encoding: chunked\0\r\n", 29), "0\r\n\r\n"), 400},
        {"coding beyond ASCII", post("Transfer-Encoding: chunked\xa0\r\n", "0\r\n\r\n"), 400},
        {"coding, then identity, two lines",
         post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", "0\r\n\r\n"), 400},
        {"coding, length of another case",
         post("transfer-encoding: chunked\r\ncontent-length: 3\r\n", "0\r\n\r\n"), 400},
        {"gzip, then chunked", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501},
        {"coding with HTTP/1.0",
         "POST / HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"chunks", chunked("3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n"), 0},
        {"no chunk", chunked("0\r\n\r\n"), 0},
        {"last chunk of many zeros", chunked("1\r\na\r\n0000\r\n\r\n"), 0},
        {"size with leading zeros", chunked("0003\r\nabc\r\n0\r\n\r\n"), 0},
        {"extensions", chunked("3;a;b=c;d=\"e f\"\r\nabc\r\n0;z\r\n\r\n"), 0},
        {"trailer", chunked("1\r\na\r\n0\r\nX: y\r\nContent-Length: 9\r\n\r\n"), 0},
        {"trailer without colon", chunked("1\r\na\r\n0\r\nX\r\n\r\n"), 400},
        {"trailer folded", chunked("1\r\na\r\n0\r\nX: y\r\n z\r\n\r\n"), 400},
        {"trailer with NUL", chunked(QByteArray("0\r\nX: \0\r\n\r\n", 11)), 400},
        {"trailer too large", chunked("0\r\nX: " + QByteArray(64 * 1024, 'x') + "\r\n\r\n"), 431},
        {"chunk size is no number", chunked("x\r\nabc\r\n0\r\n\r\n"), 400},
        {"chunk size empty", chunked("\r\nabc\r\n0\r\n\r\n"), 400},
        {"chunk size negative", chunked("-1\r\nabc\r\n0\r\n\r\n"), 400},
        {"chunk size 0x3", chunked("0x3\r\nabc\r\n0\r\n\r\n"), 400},
        {"chunk size over 64 bits", chunked("10000000000000003\r\nabc\r\n0\r\n\r\n"), 400},
        {"chunk size over the limit", chunked("3200001\r\nabc"), 413},
        {"chunk size after a space", chunked(" 3\r\nabc\r\n0\r\n\r\n"), 400},
        {"chunk size before a space", chunked("3 \r\nabc\r\n0\r\n\r\n"), 400},
        {"chunk shorter than its size", chunked("4\r\nabc\r\n0\r\n\r\n"), 400},
        {"chunk longer than its size", chunked("2\r\nabc\r\n0\r\n\r\n"), 400},
        {"chunk size ends with LF", chunked("3\nabc\r\n0\r\n\r\n"), 400},
        {"chunk ends with LF", chunked("3\r\nabc\n0\r\n\r\n"), 400},
        {"extension without name", chunked("3;\r\nabc\r\n0\r\n\r\n"), 400},
        {"extension with an open quote", chunked("3;a=\"\r\nabc\r\n0\r\n\r\n"), 400},
        {"extension of the last chunk", chunked("0;\r\n\r\n"), 400},
        {"extension with NUL", chunked(QByteArray("3;a=\"\0\"\r\nabc\r\n0\r\n\r\n", 19)), 400},
        {"extension too long", chunked("3;a=" + QByteArray(5'000, 'x') + "\r\nabc\r\n0\r\n\r\n"), 400},
        {"extensions too long together",
         chunked(QByteArray("1;a=" + QByteArray(4'000, 'x') + "\r\na\r\n").repeated(20) + "0\r\n\r\n"), 400},
    };
}

} // namespace patlas
