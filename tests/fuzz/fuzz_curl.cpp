// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlRequest.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

namespace {

constexpr std::string_view secret = "glspat_fuzzed_secret_of_mine";

patlas::Catalog smallApi()
{
    patlas::Catalog catalog;
    catalog.serverUrl = QStringLiteral("https://api.example.com/v1/api");
    const auto add = [&catalog](const char *id, const char *method, const char *path) -> patlas::Operation & {
        patlas::Operation operation;
        operation.id = QLatin1String(id);
        operation.method = QLatin1String(method);
        operation.path = QLatin1String(path);
        catalog.operations.push_back(operation);
        return catalog.operations.back();
    };
    add("tags.list", "GET", "/tags");
    add("tags.get", "GET", "/tags/{tagId}");
    patlas::RequestBody json;
    json.contentType = QStringLiteral("application/json");
    add("tags.create", "POST", "/tags").body = json;
    patlas::RequestBody form;
    form.contentType = QStringLiteral("multipart/form-data");
    patlas::BodyPart file;
    file.name = QStringLiteral("file");
    file.file = true;
    patlas::BodyPart data;
    data.name = QStringLiteral("data");
    form.parts = {file, data};
    add("screenshots.upload", "POST", "/screenshots").body = form;
    return catalog;
}

} // namespace

/// Any text as a curl command: it is refused in words, or becomes a request in the environment that was asked
/// for, without the secret that stands in it, without anything that may not be kept, and with notes that a
/// person can read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const patlas::Catalog catalog = smallApi();
    patlas::CurlContext context;
    context.catalog = &catalog;
    context.environment.id = QStringLiteral("here");
    context.environment.name = QStringLiteral("Here");
    context.environment.apiBase = QUrl(QStringLiteral("https://api.example.com/v1/api"));
    context.environments = {context.environment};
    context.recognise = [](const patlas::Secret &pasted) -> std::optional<patlas::RecognisedToken> {
        if (pasted.view() != secret)
            return std::nullopt;
        return patlas::RecognisedToken{patlas::CredentialKind::PersonalAccessToken, QStringLiteral("mine"),
                                       QStringLiteral("Mine"), QStringLiteral("here")};
    };
    const auto read = patlas::readCurl({reinterpret_cast<const char *>(data), size}, context);
    if (!read) {
        if (read.error().what.isEmpty())
            abort();
        return 0;
    }
    const patlas::RequestDraft &draft = read->draft;
    if (draft.environmentId != context.environment.id || draft != patlas::withoutSecrets(draft)
        || !draft.url.startsWith(QLatin1String("https://api.example.com/")))
        abort();
    const QByteArray all =
        QJsonDocument(patlas::toJson(draft)).toJson() + read->notes.join(QLatin1Char('\n')).toUtf8();
    if (all.contains(QByteArrayView(secret)))
        abort();
    if (read->notes.size() > 40)
        abort();
    for (const QString &note : read->notes) {
        if (note.isEmpty() || note.size() > 2'000 || note.contains(QLatin1Char('\n')))
            abort();
    }
    return 0;
}
