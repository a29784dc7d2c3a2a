// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/http/RawServer.h"

#include <QCryptographicHash>
#include <QMap>

namespace patlas::test {

/// A server that asks for user and password as RFC 7616 says, and computes by itself what has to come.
class DigestServer : public RawServer {
public:
    explicit DigestServer(QByteArray algorithm, QByteArray user = "ada",
                          QByteArray password = "pass: \"w\\ord")
        : RawServer([this](QTcpSocket &socket) { respond(socket); })
        , m_algorithm(std::move(algorithm))
        , m_user(std::move(user))
        , m_password(std::move(password))
    {
    }

    bool hasQop = true; ///< without it, as in RFC 2069
    int staleAnswers = 0; ///< right ones that are turned away, because their nonce is too old
    QByteArrayList faults; ///< what was wrong about answers

private:
    QByteArray hashed(const QByteArray &text) const
    {
        const auto method =
            m_algorithm.startsWith("SHA-256") ? QCryptographicHash::Sha256 : QCryptographicHash::Md5;
        return QCryptographicHash::hash(text, method).toHex();
    }

    static QMap<QByteArray, QByteArray> fieldsOf(const QByteArray &header)
    {
        QMap<QByteArray, QByteArray> fields;
        for (qsizetype at = 0; at < header.size();) {
            const qsizetype equals = header.indexOf('=', at);
            if (equals < 0)
                break;
            const QByteArray name = header.mid(at, equals - at).trimmed();
            QByteArray value;
            at = equals + 1;
            if (at < header.size() && header[at] == '"') {
                for (++at; at < header.size() && header[at] != '"'; ++at) {
                    if (header[at] == '\\')
                        ++at;
                    value += header[at];
                }
                at = header.indexOf(',', at);
            } else {
                const qsizetype comma = header.indexOf(',', at);
                value = header.mid(at, comma < 0 ? -1 : comma - at).trimmed();
                at = comma;
            }
            at = at < 0 ? header.size() : at + 1;
            fields.insert(name, value);
        }
        return fields;
    }

    /// Empty: the answer is right.
    QByteArray faultOf(const QByteArray &request, const QMap<QByteArray, QByteArray> &answer) const
    {
        const QByteArray method = request.left(request.indexOf(' '));
        const QByteArray target =
            request.mid(method.size() + 1).left(request.mid(method.size() + 1).indexOf(' '));
        QByteArray first = hashed(m_user + ':' + m_realm + ':' + m_password);
        if (m_algorithm.endsWith("-sess"))
            first = hashed(first + ':' + answer.value("nonce") + ':' + answer.value("cnonce"));
        const QByteArray second = hashed(method + ':' + target);
        const QByteArray right = hasQop
            ? hashed(first + ':' + nonce() + ':' + answer.value("nc") + ':' + answer.value("cnonce") + ':'
                     + answer.value("qop") + ':' + second)
            : hashed(first + ':' + nonce() + ':' + second);
        const auto differs = [&answer](const char *name, const QByteArray &wanted) {
            return answer.value(name) != wanted;
        };
        return differs("username", m_user)     ? "user"
            : differs("realm", m_realm)        ? "realm"
            : differs("uri", target)           ? "uri"
            : differs("nonce", nonce())        ? "nonce"
            : hasQop && differs("qop", "auth") ? "qop"
            : differs("response", right)       ? "response"
                                               : "";
    }

    QByteArray nonce() const { return "nonce-" + QByteArray::number(m_nonces); }

    void respond(QTcpSocket &socket)
    {
        const QByteArray request = requests.last();
        const qsizetype at = request.toLower().indexOf("\r\nauthorization: digest ");
        const bool hasAnswer = at >= 0 && at < request.indexOf("\r\n\r\n");
        bool isStale = false;
        if (hasAnswer) {
            const qsizetype begin = at + qsizetype(strlen("\r\nauthorization: digest "));
            const QByteArray fault =
                faultOf(request, fieldsOf(request.mid(begin, request.indexOf("\r\n", begin) - begin)));
            if (!fault.isEmpty())
                faults.append(fault);
            isStale = fault.isEmpty() && staleAnswers-- > 0;
            if (fault.isEmpty() && !isStale) {
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nwelcome");
                return;
            }
        }
        ++m_nonces;
        const QByteArray body = hasAnswer ? "turned away" : "who is there";
        socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"" + m_realm
                     + "\", nonce=\"" + nonce() + "\", algorithm=" + m_algorithm
                     + (hasQop ? ", qop=\"auth\"" : "") + (isStale ? ", stale=true" : "")
                     + ", opaque=\"o p\"\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                     + body);
    }

    const QByteArray m_algorithm;
    const QByteArray m_user;
    const QByteArray m_password;
    const QByteArray m_realm = "a realm";
    int m_nonces = 0;
};

} // namespace patlas::test
