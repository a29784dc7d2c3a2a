// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlRequest.h"
#include "tests/fuzz/KnownTokens.h"
#include "tests/support/Credentials.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view secret = "glspat_fuzzed_secret_of_mine";

patlas::ApiDescription smallApi()
{
    patlas::ApiDescription api;
    api.serverUrl = u"https://api.example.com/v1/api"_s;
    const auto add = [&api](const char *id, const char *method, const char *path) -> patlas::Operation & {
        patlas::Operation operation;
        operation.id = QLatin1String(id);
        operation.method = QLatin1String(method);
        operation.path = QLatin1String(path);
        api.operations.push_back(operation);
        return api.operations.back();
    };
    add("tags.list", "GET", "/tags");
    add("tags.get", "GET", "/tags/{tagId}");
    patlas::RequestBody json;
    json.contentType = u"application/json"_s;
    json.contents = {{json.contentType, {}, {}, {}}};
    add("tags.create", "POST", "/tags").body = json;
    patlas::RequestBody form;
    form.contentType = u"multipart/form-data"_s;
    patlas::BodyPart file;
    file.name = u"file"_s;
    file.file = true;
    patlas::BodyPart data;
    data.name = u"data"_s;
    form.parts = {file, data};
    form.contents = {{form.contentType, {}, {}, form.parts}};
    add("screenshots.upload", "POST", "/screenshots").body = form;
    return api;
}

} // namespace

/// Any text as a curl command: it is refused with a sentence, or becomes a request in the requested
/// environment, or to another host without a token of it, without the secret that it contains, without
/// anything that must not be stored, and with readable notes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const patlas::ApiDescription api = smallApi();
    patlas::CurlContext context;
    context.api = &api;
    context.environment.id = u"here"_s;
    context.environment.name = u"Here"_s;
    context.environment.apiBase = QUrl(u"https://api.example.com/v1/api"_s);
    context.environments = {context.environment};
    context.recognise = [](const patlas::Secret &pasted) -> std::optional<patlas::RecognisedToken> {
        if (pasted.view() != secret)
            return std::nullopt;
        return patlas::RecognisedToken{patlas::personalSlot, u"mine"_s, u"Mine"_s, u"here"_s};
    };
    const auto read = patlas::readCurl({reinterpret_cast<const char *>(data), size}, context);
    if (!read) {
        if (read.error().what.isEmpty())
            abort();
        return 0;
    }
    const patlas::RequestDraft &draft = read->draft;
    const bool isHere = draft.url.startsWith("https://api.example.com/"_L1);
    if (draft.environmentId != context.environment.id || draft != patlas::withoutSecrets(draft)
        || (!isHere && (!draft.operationId.isEmpty() || !draft.credentials.isEmpty())))
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
