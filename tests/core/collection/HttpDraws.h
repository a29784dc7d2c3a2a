// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDefinition.h"

#include <QRandomGenerator>
#include <QStringList>

namespace patlas::test {

/// Definitions at random, the same for the same seed.
class HttpDraws {
public:
    explicit HttpDraws(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return int(m_random.bounded(bound)); }
    bool oneIn(int chances) { return below(chances) == 0; }
    template <typename List> auto oneOf(const List &list)
    {
        return list[typename List::size_type(below(int(list.size())))];
    }

    /// One that a file can say.
    RequestDefinition definition()
    {
        RequestDefinition request;
        if (oneIn(2))
            request.title = oneOf(texts());
        if (oneIn(2))
            request.name = oneOf(words());
        if (oneIn(3))
            request.operationId = oneOf(words());
        request.method = oneOf(QStringList{QStringLiteral("GET"), QStringLiteral("POST"),
                                           QStringLiteral("PROPFIND"), QStringLiteral("PURGE")});
        request.url = url();
        if (oneIn(6))
            request.httpVersion = QStringLiteral("HTTP/1.1");
        for (int at = below(4); at > 0; --at)
            request.headers.push_back(header());
        request.body = body();
        for (int at = below(3); at > 0; --at)
            request.checks.append(check());
        for (int at = below(3); at > 0; --at)
            request.metadata.push_back(metadata());
        return request;
    }

    QString url()
    {
        QString text =
            oneOf(QStringList{QStringLiteral("https://a.example/x"), QStringLiteral("{{ base }}/y z"),
                              QStringLiteral("/päth"), QStringLiteral("http://localhost:80")});
        for (int at = below(4); at > 0; --at)
            text += oneOf(QStringList{QStringLiteral("?a=b"), QStringLiteral("&c={{ d }}"),
                                      QStringLiteral("/e"), QStringLiteral("#f"), QStringLiteral("//")});
        return text;
    }

    NamedValue header()
    {
        return {oneOf(QStringList{QStringLiteral("A"), QStringLiteral("X-Long-Name"),
                                  QStringLiteral("{{ n }}"), QStringLiteral("Accept")}),
                oneIn(5) ? QString() : oneOf(texts())};
    }

    QString check()
    {
        return oneOf(QStringList{QStringLiteral("status == 201"), QStringLiteral("body $.a == \"b\""),
                                 QStringLiteral("header a exists"), QStringLiteral("? b")});
    }

    RequestMetadata metadata()
    {
        return {oneOf(QStringList{QStringLiteral("no-redirect"), QStringLiteral("timeout"),
                                  QStringLiteral("ref"), QStringLiteral("name2")}),
                oneIn(2) ? QString() : oneOf(texts())};
    }

    std::vector<BodyPiece> body()
    {
        if (oneIn(3))
            return {};
        std::vector<BodyPiece> pieces;
        if (oneIn(3)) {
            pieces.push_back(file());
            if (oneIn(2))
                return pieces;
            pieces.push_back({"\n" + text()});
            return pieces;
        }
        pieces.push_back({text()});
        if (oneIn(4)) {
            pieces.back().text += "\n";
            pieces.push_back(file());
        }
        return pieces;
    }

    static QStringList words()
    {
        return {QStringLiteral("create-tag"), QStringLiteral("a"), QStringLiteral("tags.create"),
                QStringLiteral("nämé")};
    }
    static QStringList texts()
    {
        return {QStringLiteral("Create a tag"), QStringLiteral("#x"),     QStringLiteral("a: b # c // d"),
                QStringLiteral("{{x}} ?? y"),   QStringLiteral("@z = 1"), QStringLiteral("ünï 𝄞"),
                QStringLiteral("\"quoted\",")};
    }

private:
    BodyPiece file()
    {
        BodyPiece piece;
        piece.file = oneOf(
            QStringList{QStringLiteral("./a.json"), QStringLiteral("b c.txt"), QStringLiteral("{{dir}}/d")});
        piece.hasVariables = oneIn(3);
        if (piece.hasVariables && oneIn(2))
            piece.charset = QStringLiteral("latin1");
        return piece;
    }

    /// Lines of a body, the first and the last of which are not blank.
    QByteArray text()
    {
        const QByteArrayList lines = {"{",   "  \"a\": 1", "}",  "plain text", "<a/>",       "GET well soon",
                                      "--b", "\xff\xfe",   "@x", "A: 1",       "> two words"};
        const QByteArray lineEnd = oneIn(4) ? "\r\n" : "\n";
        QByteArray all = oneOf(lines);
        for (int at = below(6); at > 0; --at) {
            if (oneIn(4))
                all += lineEnd;
            all += lineEnd + oneOf(lines);
        }
        return all;
    }

    QRandomGenerator m_random;
};

} // namespace patlas::test
