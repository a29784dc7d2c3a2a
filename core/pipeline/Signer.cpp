// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Signer.h"

#include "core/base/VisibleText.h"
#include "core/http/HeaderLookup.h"
#include "core/http/UploadBody.h"
#include "core/pipeline/AwsSignature.h"
#include "core/preflight/CredentialWording.h"
#include "core/secret/SecretFields.h"
#include "core/secret/SecretNames.h"
#include "core/secret/TokenRedaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct Signing {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

constexpr qsizetype previewSize = 64 * 1024;

QByteArray hostOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    // QUrl removes the brackets of an IPv6 address; the header needs them.
    const QByteArray name = host.contains(':') && !host.startsWith('[') ? '[' + host + ']' : host;
    return url.port() < 0 ? name : name + ':' + QByteArray::number(url.port());
}

/// Headers that are added where the person named none and did not leave them out.
class AddedHeaders {
public:
    AddedHeaders(HeaderList &headers, const QStringList &omitted)
        : m_headers(headers)
        , m_omitted(omitted)
    {
    }

    void add(const QByteArray &name, const QByteArray &value)
    {
        if (!headerNamed(m_headers, name) && !m_omitted.contains(QLatin1String(name), Qt::CaseInsensitive))
            m_headers.emplace_back(name, value);
    }

private:
    HeaderList &m_headers;
    const QStringList &m_omitted;
};

bool sendsFile(const RequestDraft &draft)
{
    return draft.bodyKind == BodyKind::File && !draft.bodyFile.isEmpty();
}

qint64 sizeOf(const std::vector<BodyPiece> &pieces)
{
    qint64 size = 0;
    for (const BodyPiece &piece : pieces)
        size += piece.file.isEmpty() ? piece.text.size() : QFileInfo(piece.file).size();
    return size;
}

/// What is shown in place of a file.
QByteArray contentsOf(const QString &path)
{
    return Signing::tr("(contents of %1)").arg(QFileInfo(path).fileName()).toUtf8();
}

// All header lines are set here, in the order in which they are sent, so that what is shown is what is sent:
// the HTTP engine adds none.
HeaderList headersOf(const PreflightReport &report, const RequestDraft &draft, const QByteArray &boundary)
{
    HeaderList headers;
    const QByteArray *typedHost = headerNamed(report.headers, "Host");
    headers.emplace_back("Host", typedHost ? *typedHost : hostOf(report.url));
    std::copy_if(report.headers.begin(), report.headers.end(), std::back_inserter(headers),
                 [](const auto &header) { return header.first != "Host"; });
    AddedHeaders added(headers, report.omittedHeaders);
    added.add("User-Agent", "Patlas/" PATLAS_VERSION);
    added.add("Accept", "*/*");
    added.add("Accept-Language", "en");
    added.add("Accept-Encoding", "gzip, deflate, br, zstd");
    added.add("Connection", "Keep-Alive");

    if (draft.bodyKind == BodyKind::Multipart) {
        // The boundary must be the one that is used, so a typed Content-Type is replaced.
        std::erase_if(headers, [](const auto &header) {
            return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0;
        });
        headers.emplace_back("Content-Type", "multipart/form-data; boundary=" + boundary);
    } else if (sendsFile(draft)) {
        added.add(
            "Content-Type",
            QMimeDatabase().mimeTypeForFile(draft.bodyFile, QMimeDatabase::MatchExtension).name().toLatin1());
    } else if (hasText(draft)) {
        added.add("Content-Type",
                  draft.bodyKind == BodyKind::Json ? "application/json" : "text/plain; charset=utf-8");
        headers.emplace_back(
            "Content-Length",
            QByteArray::number(sendsPieces(draft) ? sizeOf(draft.pieces) : draft.body.size()));
    } else if (statesLength(report.method) || draft.bodyKind == BodyKind::Text) {
        headers.emplace_back("Content-Length", "0");
    }
    return headers;
}

QByteArray multipartPreview(const RequestDraft &draft, const QByteArray &boundary)
{
    QByteArray preview;
    for (const DraftPart &part : draft.parts) {
        if (!part.enabled || part.name.isEmpty() || preview.size() > previewSize)
            continue;
        preview += multipartHeader(part, boundary);
        if (part.file)
            preview += contentsOf(part.value);
        else
            preview += (holdsSecret(part.name, part.value) ? u"••••"_s : part.value).toUtf8();
        preview += "\r\n";
    }
    return preview + multipartEnd(boundary);
}

// Where a credential stands, with dots for its value.
void showPlaced(SentRequest &sent, const Placement &placement)
{
    const QByteArray dots = u"••••"_s.toUtf8();
    switch (placement.place) {
    case CredentialPlace::Header:
        // What libcurl writes comes behind Host.
        sent.headers.insert(placement.proof == CredentialProof::Digest && !sent.headers.empty()
                                ? sent.headers.begin() + 1
                                : sent.headers.end(),
                            {placement.name, placement.prefix + dots});
        break;
    case CredentialPlace::Cookie:
        sent.headers.emplace_back("Cookie", placement.name + '=' + dots);
        break;
    case CredentialPlace::Query: {
        const QByteArray item = QUrl::toPercentEncoding(QString::fromUtf8(placement.name)) + '='
            + QUrl::toPercentEncoding(QString::fromUtf8(dots));
        const QByteArray query = sent.url.query(QUrl::FullyEncoded).toLatin1();
        sent.url.setQuery(QString::fromLatin1(query.isEmpty() ? item : query + '&' + item));
        if (!sent.target.isEmpty())
            sent.target += (sent.target.contains('?') ? '&' : '?') + item;
        break;
    }
    }
}

SentRequest described(const PreflightReport &report, const RequestDraft &draft, const HeaderList &headers,
                      const QByteArray &boundary)
{
    SentRequest sent;
    sent.method = report.method;
    sent.url = QUrl::fromEncoded(maskedAddress(report.url.toEncoded()));
    if (report.target
        != report.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment))
        sent.target = maskedAddress(report.target);
    for (const auto &[name, value] : headers) {
        sent.headers.emplace_back(name, maskedHeader(name, value));
    }
    for (const Placement &placement : report.placements) {
        showPlaced(sent, placement);
        if (placement.isStored())
            choose(sent.credentials, placement.slotId, placement.tokenId);
    }
    if (sendsFile(draft)) {
        sent.bodyPreview = redactTokens(contentsOf(draft.bodyFile));
        sent.bodySize = QFileInfo(draft.bodyFile).size();
    } else if (draft.bodyKind == BodyKind::Multipart) {
        sent.bodyPreview = redactTokens(multipartPreview(draft, boundary)).left(previewSize);
    } else if (sendsPieces(draft)) {
        QByteArray shown;
        for (const BodyPiece &piece : draft.pieces) {
            if (shown.size() < 2 * previewSize)
                shown += piece.file.isEmpty() ? piece.text.left(2 * previewSize) : contentsOf(piece.file);
        }
        sent.bodyPreview = maskedBody(shown).left(previewSize);
        sent.bodySize = sizeOf(draft.pieces);
    } else if (hasText(draft)) {
        // Redacted before it is cut, so that no part of a token is left at the end.
        sent.bodyPreview = maskedBody(draft.body.left(2 * previewSize)).left(previewSize);
        sent.bodySize = draft.body.size();
    }
    sent.operationId = report.operation ? report.operation->id : QString();
    sent.environmentId = draft.environmentId;
    return sent;
}

QByteArray newBoundary()
{
    return "patlas-" + QUuid::createUuid().toByteArray(QUuid::Id128);
}

/// Whether the credential can be sent as it is. What is sent encoded may have any character.
bool fits(const Placement &placement, const Secret &secret)
{
    const std::string_view bytes = secret.view();
    if (placement.proof != CredentialProof::Itself) {
        const bool hasControl = std::any_of(bytes.begin(), bytes.end(), [](char c) {
            return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        });
        return !hasControl && bytes.find(':') != std::string_view::npos && bytes.front() != ':';
    }
    if (placement.isBase64 || placement.place == CredentialPlace::Query)
        return !bytes.empty();
    // RFC 6265 4.1.1: these would end the value of a cookie.
    const std::string_view forbidden = placement.place == CredentialPlace::Cookie ? "\",;\\" : "";
    return !bytes.empty() && std::all_of(bytes.begin(), bytes.end(), [forbidden](char c) {
        return c > 0x20 && c < 0x7f && forbidden.find(c) == std::string_view::npos;
    });
}

/// The bytes as they go on the wire; RFC 7617 for Basic, RFC 3986 for the query.
Secret encoded(const Placement &placement, const Secret &secret)
{
    const std::string_view bytes = secret.view();
    const auto raw = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
    if (placement.isBase64) {
        QByteArray both = placement.user.isEmpty() ? QByteArray() : placement.user + ':';
        both.reserve(both.size() + raw.size()); // a copy that grows would leave another behind
        const Secret joined = Secret::take(std::move(both.append(raw)));
        const std::string_view plain = joined.view();
        return Secret::take(QByteArray::fromRawData(plain.data(), qsizetype(plain.size())).toBase64());
    }
    if (placement.place == CredentialPlace::Query)
        return Secret::take(raw.toPercentEncoding());
    return secret.duplicate();
}

} // namespace

namespace {

/// What a response could repeat instead of the encoded form: the credential as it is stored, and of user name
/// and password the password alone.
std::vector<Secret> plainForms(const Placement &placement, const Secret &secret)
{
    std::vector<Secret> forms;
    if (placement.place == CredentialPlace::Query || placement.isBase64)
        forms.push_back(secret.duplicate());
    const std::size_t colon = secret.view().find(':');
    const bool isUserAndPassword = placement.isBase64 || placement.proof == CredentialProof::Digest;
    if (isUserAndPassword && colon != std::string_view::npos && colon + 1 < secret.size())
        forms.push_back(Secret::copyOf(secret.view().substr(colon + 1)));
    return forms;
}

/// AWS Signature Version 4: the key signs the request as it goes out, and stays here.
Result<void> signForAws(SignedRequest &request, const Placement &placement, const RequestDraft &draft,
                        const Secret &key)
{
    const auto notSigned = [&placement](const QString &meaning, const QString &remedy) {
        return failure(
            ErrorKind::InvalidInput,
            Signing::tr("The request could not be signed with %1.").arg(isolated(placement.tokenName)),
            meaning, remedy);
    };
    if (request.multipart || sendsPieces(draft))
        return notSigned(request.multipart
                             ? Signing::tr("A form with files is not signed. Nothing was sent.")
                             : Signing::tr("A body that takes in files is not signed. Nothing was sent."),
                         Signing::tr("Send the content as text."));
    AwsScope scope = awsScopeOf(request.url.host());
    if (!placement.awsRegion.isEmpty())
        scope.region = placement.awsRegion;
    if (!placement.awsService.isEmpty())
        scope.service = placement.awsService;
    if (!scope.isComplete())
        return notSigned(
            Signing::tr("Neither the address nor the API description names region and service. Nothing was "
                        "sent."),
            Signing::tr("Name them in the description, as x-aws-sigv4 of the security scheme."));
    const QByteArray target = request.target.isEmpty()
        ? request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment)
        : request.target;
    const QByteArray body = hasText(draft) ? draft.body : QByteArray();
    auto signature = awsSignature(
        {request.method, target, request.headers, body, QDateTime::currentDateTimeUtc()}, scope, key);
    if (!signature)
        return notSigned(
            Signing::tr("Its secret is not the id of a key and the secret of that key, with a colon "
                        "between them. Nothing was sent."),
            Signing::tr("Remove the credential and add it again."));
    request.headers.emplace_back("X-Amz-Date", signature->date);
    request.description.headers.emplace_back("X-Amz-Date", signature->date);
    const QByteArray dots = u"••••"_s.toUtf8();
    if (!signature->sessionToken.isEmpty()) {
        request.description.headers.emplace_back("X-Amz-Security-Token", dots);
        SecretPart token;
        token.name = "X-Amz-Security-Token";
        token.value = std::move(signature->sessionToken);
        request.secrets.push_back(std::move(token));
    }
    SecretPart proof{placement.place, placement.name, placement.prefix, std::move(signature->authorization)};
    // What a service could repeat: the key whole, and its secret alone.
    const std::string_view whole = key.view();
    const std::string_view secret = whole.substr(whole.find(':') + 1);
    proof.plain.push_back(key.duplicate());
    proof.plain.push_back(Secret::copyOf(secret.substr(0, secret.find(':'))));
    request.secrets.push_back(std::move(proof));
    return {};
}

} // namespace

SentRequest describe(const PreflightReport &report, const RequestDraft &draft)
{
    const QByteArray boundary = newBoundary();
    return described(report, draft, headersOf(report, draft, boundary), boundary);
}

SignedRequest withoutCredentials(const PreflightReport &report, const RequestDraft &draft)
{
    SignedRequest request;
    request.method = report.method;
    request.url = report.url;
    request.target = report.target;
    request.limits = draft.limits;
    request.multipart = draft.bodyKind == BodyKind::Multipart;
    if (sendsFile(draft))
        request.bodyFile = draft.bodyFile;
    request.boundary = newBoundary();
    request.headers = headersOf(report, draft, request.boundary);
    if (sendsPieces(draft)) {
        for (const BodyPiece &piece : draft.pieces)
            request.pieces.push_back({piece.text, piece.file});
    }
    if (request.multipart)
        request.parts = draft.parts;
    else if (hasText(draft) && !sendsPieces(draft))
        request.body = draft.body;
    request.description = described(report, draft, request.headers, request.boundary);
    return request;
}

Result<SignedRequest> sign(const PreflightReport &report, const RequestDraft &draft,
                           std::vector<CredentialSecret> credentials)
{
    SignedRequest request = withoutCredentials(report, draft);
    for (const Placement &placement : report.placements) {
        const auto credential =
            std::find_if(credentials.begin(), credentials.end(), [&placement](const CredentialSecret &each) {
                return each.tokenId == placement.tokenId;
            });
        if (credential == credentials.end() || credential->secret.isEmpty()) {
            return failure(ErrorKind::InvalidInput,
                           Signing::tr("The secret of %1 is missing.").arg(isolated(placement.tokenName)),
                           Signing::tr("The request was not sent, because %1 would be empty.")
                               .arg(wording::placeInWords(placement.place, placement.name).text),
                           Signing::tr("Add the token again, or choose another."));
        }
        if (placement.proof != CredentialProof::Itself && !fits(placement, credential->secret)) {
            return failure(
                ErrorKind::InvalidInput,
                Signing::tr("The secret of %1 is not a user name and a password with a colon between "
                            "them.")
                    .arg(isolated(placement.tokenName)),
                Signing::tr("The request was not sent."),
                Signing::tr("Remove the credential and add it again."));
        }
        if (!fits(placement, credential->secret) && !placement.isStored()) {
            const QString what = placement.command.isEmpty()
                ? Signing::tr(
                    "What was typed for %1 has a space or another character that is not allowed in %2.")
                : Signing::tr("What %1 printed has a space or another character that is not allowed in %2.");
            return failure(ErrorKind::InvalidInput,
                           what.arg(isolated(placement.tokenName),
                                    wording::placeInWords(placement.place, placement.name).text),
                           Signing::tr("The request was not sent."),
                           placement.command.isEmpty()
                               ? QString()
                               : Signing::tr("Use a command that prints the value alone."));
        }
        if (!fits(placement, credential->secret)) {
            return failure(
                ErrorKind::InvalidInput,
                Signing::tr("The secret of %1 contains a space, a line break or another character that is "
                            "not allowed in a header.")
                    .arg(isolated(placement.tokenName)),
                Signing::tr("It was probably pasted with extra characters. The request was not sent."),
                Signing::tr("Remove the token and add it again."));
        }
        if (placement.proof == CredentialProof::AwsSigV4) {
            if (Result<void> done = signForAws(request, placement, draft, credential->secret); !done)
                return Failure(std::move(done.error()));
            credentials.erase(credential);
            continue;
        }
        request.secrets.push_back({placement.place, placement.name, placement.prefix,
                                   encoded(placement, credential->secret), placement.proof,
                                   plainForms(placement, credential->secret)});
        credentials.erase(credential);
    }
    return request;
}

} // namespace patlas
