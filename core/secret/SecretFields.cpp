// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretFields.h"

#include "core/secret/SecretNames.h"
#include "core/secret/TokenRedaction.h"

#include <QString>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr char maskDots[] = "\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2";

QString fieldText(QByteArrayView encoded)
{
    QByteArray plain = encoded.toByteArray();
    plain.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(plain));
}

bool isMasked(QByteArrayView value)
{
    return value == QByteArrayView(maskDots) || value == "%E2%80%A2%E2%80%A2%E2%80%A2%E2%80%A2";
}

/// "Bearer ••••", "sid=••••": how the signer shows a credential that it placed.
bool isShownCredential(QByteArrayView value)
{
    if (!value.endsWith(maskDots))
        return false;
    const QByteArrayView before = value.chopped(qsizetype(sizeof maskDots) - 1);
    return before.isEmpty()
        || ((before.back() == ' ' || before.back() == '=')
            && std::all_of(before.begin(), before.end() - 1, [](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                       || c == '-' || c == '_' || c == '.';
               }));
}

/// Where a string of JSON that begins before `at` ends: at its quotation mark; -1 if it does not.
qsizetype endOfString(QByteArrayView json, qsizetype at)
{
    for (; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at;
    }
    return -1;
}

qsizetype pastBlanks(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && std::string_view(" \t\r\n").find(json[at]) != std::string_view::npos)
        ++at;
    return at;
}

/// Strings that are the value of a member whose name gives them away. Works on any text, also on JSON that is
/// not complete.
QByteArray maskedMembers(const QByteArray &json)
{
    QByteArray masked;
    qsizetype copied = 0;
    for (qsizetype at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at)) {
        const qsizetype nameEnd = endOfString(json, at + 1);
        if (nameEnd < 0)
            break;
        const QByteArrayView name = QByteArrayView(json).sliced(at + 1, nameEnd - at - 1);
        at = nameEnd + 1;
        qsizetype value = pastBlanks(json, at);
        if (value >= json.size() || json[value] != ':')
            continue;
        value = pastBlanks(json, value + 1);
        if (value >= json.size() || json[value] != '"')
            continue;
        const qsizetype end = endOfString(json, value + 1);
        const qsizetype size = (end < 0 ? json.size() : end) - value - 1;
        const QByteArrayView text = QByteArrayView(json).sliced(value + 1, size);
        if (holdsSecret(QString::fromUtf8(name), QString::fromUtf8(text)) && !isMasked(text)) {
            masked.append(QByteArrayView(json).sliced(copied, value + 1 - copied)).append(maskDots);
            copied = value + 1 + size;
        }
        at = value + 1 + size + 1;
        if (at >= json.size())
            break;
    }
    return copied == 0 ? json : masked.append(QByteArrayView(json).sliced(copied));
}

bool isFormByte(char c)
{
    return c > ' ' && c < '\x7f' && std::string_view("\"'<>{}[]|\\^`").find(c) == std::string_view::npos;
}

/// One word without blanks and quotation marks, with "name=" at its start.
bool isForm(const QByteArray &body)
{
    return body.contains('=') && std::all_of(body.begin(), body.end(), isFormByte);
}

/// Of a value that is JSON the members have names of their own.
QByteArray maskedValue(QByteArrayView value)
{
    const QByteArray written = value.toByteArray();
    const QByteArray plain = QByteArray::fromPercentEncoding(written);
    const QByteArray start = plain.trimmed().left(1);
    if (start != "{" && start != "[")
        return written;
    const QByteArray masked = maskedMembers(plain);
    return masked == plain ? written : masked.toPercentEncoding();
}

} // namespace

QByteArray maskedQuery(const QByteArray &query, const QByteArray &instead, Signatures signatures)
{
    QByteArray masked;
    qsizetype start = 0;
    while (start <= query.size()) {
        qsizetype end = query.indexOf('&', start);
        if (end < 0)
            end = query.size();
        const QByteArrayView item = QByteArrayView(query).sliced(start, end - start);
        const qsizetype equals = item.indexOf('=');
        const QString name = equals < 0 ? QString() : fieldText(item.first(equals));
        const bool isSecret = equals >= 0 && !isMasked(item.sliced(equals + 1))
            && holdsSecret(name, fieldText(item.sliced(equals + 1)))
            && (signatures == Signatures::Masked || !isSignature(name));
        if (isSecret)
            masked.append(item.first(equals + 1)).append(instead);
        else if (equals >= 0)
            masked.append(item.first(equals + 1)).append(maskedValue(item.sliced(equals + 1)));
        else
            masked.append(item);
        if (end < query.size())
            masked.append('&');
        start = end + 1;
    }
    return redactTokens(masked);
}

QByteArray maskedAddress(const QByteArray &address)
{
    const qsizetype query = address.indexOf('?');
    if (query < 0)
        return redactTokens(address);
    // A fragment carries tokens, too: that of a sign-in by OAuth.
    QByteArray masked = address.first(query + 1);
    const QList<QByteArray> parts = address.mid(query + 1).split('#');
    for (const QByteArray &part : parts) {
        if (&part != &parts.front())
            masked += '#';
        masked += maskedQuery(part, maskDots);
    }
    return redactTokens(masked);
}

QByteArray maskedBody(const QByteArray &body)
{
    return isForm(body) ? maskedQuery(body, maskDots) : redactTokens(maskedMembers(body));
}

QByteArray maskedHeader(const QByteArray &name, const QByteArray &value)
{
    if (isShownCredential(value))
        return value;
    if (holdsSecret(QString::fromLatin1(name), QString::fromLatin1(value)))
        return maskDots;
    return maskedAddress(value);
}

} // namespace patlas
