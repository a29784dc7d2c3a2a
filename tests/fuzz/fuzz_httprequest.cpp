// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpRequestParser.h"

#include <QByteArrayList>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>

using patlas::sandbox::HttpRequestParser;

namespace {

constexpr qsizetype maxBody = 1024 * 1024;

struct Outcome {
    std::vector<patlas::sandbox::HttpRequestHead> heads;
    QByteArrayList bodies;
    int refusal = 0;
    QString sentence;
};

/// Parses all requests of one connection, in pieces of the given size.
Outcome parsed(const QByteArray &bytes, qsizetype pieceSize)
{
    using State = HttpRequestParser::State;
    Outcome outcome;
    std::optional<HttpRequestParser> parser(std::in_place, maxBody);
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const QByteArray piece = bytes.mid(at, pieceSize); // a copy, so that reads past its end are detected
        QByteArrayView rest(piece);
        while (!rest.isEmpty()) {
            const qsizetype before = rest.size();
            const State state = parser->feed(rest);
            if (state == State::Malformed) {
                outcome.refusal = parser->refusal().status;
                outcome.sentence = parser->refusal().sentence;
                return outcome;
            }
            if (state == State::Complete) {
                outcome.heads.push_back(parser->head());
                outcome.bodies.append(parser->takeBody());
                parser.emplace(maxBody);
            } else if (state == State::NeedsMore && !rest.isEmpty()) {
                abort(); // stopped without a reason
            }
            if (rest.size() > before)
                abort();
        }
    }
    return outcome;
}

bool isSame(const Outcome &one, const Outcome &other)
{
    return one.refusal == other.refusal && one.sentence == other.sentence && one.bodies == other.bodies
        && std::equal(one.heads.begin(), one.heads.end(), other.heads.begin(), other.heads.end(),
                      [](const auto &a, const auto &b) {
                          return a.method == b.method && a.target == b.target && a.headers == b.headers;
                      });
}

bool isLine(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

/// The first byte is the size of the pieces, the rest the bytes of a connection: in pieces, byte by byte and
/// as a whole they yield the same requests and the same refusal, and no head contains a line end within a
/// line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const Outcome whole = parsed(bytes, std::max<qsizetype>(bytes.size(), 1));
    if (!isSame(whole, parsed(bytes, 1)) || !isSame(whole, parsed(bytes, 1 + data[0])))
        abort();
    if ((whole.refusal == 0) != whole.sentence.isEmpty())
        abort();
    for (const auto &head : whole.heads) {
        if (head.method.isEmpty() || head.target.isEmpty() || !isLine(head.method) || !isLine(head.target))
            abort();
        for (const auto &[name, value] : head.headers) {
            if (name.isEmpty() || !isLine(name) || !isLine(value))
                abort();
        }
    }
    return 0;
}
