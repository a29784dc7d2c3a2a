// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/AwsSignature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr char algorithmName[] = "AWS4-HMAC-SHA256";

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Wipes the key.
QByteArray keyed(QByteArray key, const QByteArray &message)
{
    const QByteArray code = QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
    wipe(key);
    return code;
}

/// Each segment is encoded once more; S3 takes the path as it is.
QByteArray canonicalPath(const QByteArray &path, const QByteArray &service)
{
    if (service == "s3" || path.isEmpty())
        return path.isEmpty() ? QByteArray("/") : path;
    QByteArrayList segments = path.split('/');
    for (QByteArray &segment : segments)
        segment = segment.toPercentEncoding();
    return segments.join('/');
}

/// Names and values encoded the same way, whatever was typed, and in order.
QByteArray canonicalQuery(const QByteArray &query)
{
    std::vector<std::pair<QByteArray, QByteArray>> items;
    const QByteArrayList written = query.split('&');
    for (const QByteArray &item : written) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const auto encoded = [](const QByteArray &part) {
            return QByteArray::fromPercentEncoding(part).toPercentEncoding();
        };
        items.emplace_back(encoded(item.left(equals < 0 ? item.size() : equals)),
                           equals < 0 ? QByteArray() : encoded(item.mid(equals + 1)));
    }
    std::sort(items.begin(), items.end());
    QByteArrayList lines;
    for (const auto &[name, value] : items)
        lines.append(name + '=' + value);
    return lines.join('&');
}

/// What is signed of the headers, in order; values of one name are joined.
HeaderList canonicalHeaders(const HeaderList &headers)
{
    HeaderList signedOnes;
    for (const auto &[name, value] : headers) {
        const QByteArray small = name.toLower();
        if (small != "host" && small != "content-type" && !small.startsWith("x-amz-"))
            continue;
        const auto same = std::find_if(signedOnes.begin(), signedOnes.end(),
                                       [&small](const auto &each) { return each.first == small; });
        if (same == signedOnes.end())
            signedOnes.emplace_back(small, value.simplified());
        else
            same->second += ',' + value.simplified();
    }
    std::sort(signedOnes.begin(), signedOnes.end());
    return signedOnes;
}

QByteArray part(std::string_view text, std::size_t from, std::size_t to)
{
    return {text.data() + from, qsizetype(to - from)};
}

} // namespace

AwsScope awsScopeOf(const QString &host)
{
    const QStringList labels = host.toLower().split(u'.');
    const qsizetype aws = labels.indexOf(u"amazonaws"_s);
    if (aws < 2)
        return {};
    return {labels[aws - 1].toLatin1(), labels[aws - 2].toLatin1()};
}

std::optional<AwsSignature> awsSignature(AwsRequest request, const AwsScope &scope, const Secret &key)
{
    const std::string_view whole = key.view();
    const std::size_t colon = whole.find(':');
    const std::size_t second = std::min(whole.find(':', colon + 1), whole.size());
    if (colon == std::string_view::npos || colon == 0 || second == colon + 1)
        return std::nullopt;
    AwsSignature signature;
    signature.date = request.time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    request.headers.emplace_back("X-Amz-Date", signature.date);
    if (second < whole.size()) {
        signature.sessionToken = Secret::copyOf(whole.substr(second + 1));
        request.headers.emplace_back("X-Amz-Security-Token", part(whole, second + 1, whole.size()));
    }

    const qsizetype question = request.target.indexOf('?');
    const QByteArray path = question < 0 ? request.target : request.target.left(question);
    const QByteArray query = question < 0 ? QByteArray() : request.target.mid(question + 1);
    HeaderList headers = canonicalHeaders(request.headers);
    QByteArrayList names;
    QByteArray lines;
    for (const auto &[name, value] : headers) {
        names.append(name);
        lines += name + ':' + value + '\n';
    }
    QByteArray canonical = request.method + '\n' + canonicalPath(path, scope.service) + '\n'
        + canonicalQuery(query) + '\n' + lines + '\n' + names.join(';') + '\n' + sha256Hex(request.body);

    const QByteArray day = signature.date.left(8);
    const QByteArray reach = day + '/' + scope.region + '/' + scope.service + "/aws4_request";
    const QByteArray text =
        algorithmName + ('\n' + signature.date) + '\n' + reach + '\n' + sha256Hex(canonical);
    // The session token is in all of these; other values share their bytes with what goes out.
    wipe(canonical);
    wipe(lines);
    for (auto &[name, value] : headers) {
        if (name == "x-amz-security-token")
            wipe(value);
    }
    if (!signature.sessionToken.isEmpty())
        wipe(request.headers.back().second);

    QByteArray signing = keyed("AWS4" + part(whole, colon + 1, second), day);
    for (const QByteArray &step : {scope.region, scope.service, QByteArray("aws4_request"), text})
        signing = keyed(std::move(signing), step);
    QByteArray proof = "Credential=" + part(whole, 0, colon) + '/' + reach
        + ", SignedHeaders=" + names.join(';') + ", Signature=" + signing.toHex();
    signature.authorization = Secret::take(std::move(proof));
    return signature;
}

} // namespace patlas
