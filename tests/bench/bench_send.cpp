// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cost of one call from the draft to the response and its history row, over loopback:
//   bench_send [--calls N] [--json FILE]
// compared with bare libcurl; both keep their connection.
#include "core/credentials/CredentialRepository.h"
#include "core/history/HistoryRepository.h"
#include "core/http/HttpEngine.h"
#include "core/openapi/BuiltIn.h"
#include "core/openapi/OpenApiReader.h"
#include "core/pipeline/RequestPipeline.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/storage/Database.h"
#include "tests/bench/ConstantService.h"
#include "tests/bench/Figures.h"
#include "tests/support/Borrowed.h"
#include "tests/support/Credentials.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <curl/curl.h>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

/// Everything that a call passes through in the program, without windows. The token is a session token: the
/// keychain is not part of the measurement.
struct Road {
    explicit Road(const QString &directory, quint16 port)
        : api(*readOpenApi(builtInApiDocument()))
        , database(directory + u"/patlas.sqlite"_s)
        , tokens(database, {&keychain, &session})
        , history(database, directory + u"/bodies"_s)
        , engine(directory + u"/bodies"_s)
        , pipeline(tokens, engine, history)
    {
        awaited(database.open());
        awaited(tokens.load());
        Credential token = newProjectToken();
        token.environmentId = QLatin1String(sandboxEnvironmentId);
        token.name = u"Bench"_s;
        token.attributes = {{u"app"_s, u"5f0000000000000000000001"_s}};
        token.storage = sessionStoreId;
        const auto added = awaited(tokens.add(token, Secret::copyOf("5f0000000000000000000001!bench")));
        if (!added)
            qFatal("%s", qPrintable(added.error().message()));
        context.api = test::borrowed(api);
        context.environment.id = QLatin1String(sandboxEnvironmentId);
        context.environment.apiBase = QUrl(u"http://127.0.0.1:%1/v1/api"_s.arg(port));
        draft.environmentId = context.environment.id;
        draft.method = u"GET"_s;
        draft.url = context.environment.apiBase.toString() + u"/tags"_s;
        draft.operationId = u"tags.list"_s;
        choose(draft.credentials, projectSlot, added->id);
    }

    void call()
    {
        setOfKind(context.credentials, false, otherCredentials(tokens.all()));
        context.now = QDateTime::currentDateTimeUtc();
        const Exchange exchange = awaited(pipeline.send(draft, preflight(draft, context)));
        if (exchange.status != 200 || exchange.bodySize != qint64(sizeof ConstantService::tags) - 1)
            qFatal("a call failed with %d", exchange.status);
    }

    const ApiDescription api;
    Database database;
    KeychainStore keychain;
    SessionStore session;
    CredentialRepository tokens;
    HistoryRepository history;
    HttpEngine engine;
    RequestPipeline pipeline;
    PreflightContext context;
    RequestDraft draft;
};

/// One libcurl handle, which keeps its connection from call to call.
class BareCurl {
public:
    explicit BareCurl(const QUrl &url)
    {
        m_headers.reset(curl_slist_append(nullptr, "Authorization: Bearer 5f0000000000000000000001!bench"));
        curl_easy_setopt(m_handle.get(), CURLOPT_URL, url.toEncoded().constData());
        curl_easy_setopt(m_handle.get(), CURLOPT_HTTPHEADER, m_headers.get());
        curl_easy_setopt(m_handle.get(), CURLOPT_WRITEFUNCTION, &BareCurl::onBody);
        curl_easy_setopt(m_handle.get(), CURLOPT_WRITEDATA, this);
    }

    void call()
    {
        m_received = 0;
        if (curl_easy_perform(m_handle.get()) != CURLE_OK || m_received != sizeof ConstantService::tags - 1)
            qFatal("a bare call failed");
    }

private:
    static std::size_t onBody(char *, std::size_t size, std::size_t count, void *self)
    {
        static_cast<BareCurl *>(self)->m_received += size * count;
        return size * count;
    }

    struct Cleanup {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    std::unique_ptr<curl_slist, Cleanup> m_headers;
    std::unique_ptr<CURL, Cleanup> m_handle{curl_easy_init()};
    std::size_t m_received = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption calls(u"calls"_s, u"how many of each"_s, u"n"_s, u"1000"_s);
    const QCommandLineOption json(u"json"_s, u"write the figures there"_s, u"FILE"_s);
    const QCommandLineOption server(QLatin1String(ConstantService::option));
    parser.addOptions({calls, json, server});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(server))
        return ConstantService::run();

    const ConstantService constant;
    const QUrl url = constant.url();

    const QTemporaryDir directory;
    Figures figures;
    {
        Road road(directory.path(), constant.port());
        BareCurl curl(url);
        std::vector<double> ours;
        std::vector<double> bare;
        for (int i = -20; i < parser.value(calls).toInt(); ++i) { // negative numbers: warm-up
            const double one = msOf([&] { road.call(); });
            const double two = msOf([&] { curl.call(); });
            if (i >= 0) {
                ours.push_back(one);
                bare.push_back(two);
            }
        }
        const QString name = u"send over loopback, preflight and history included"_s;
        figures.add({name, medianOf(ours), u"ms"_s, u"bare libcurl"_s, medianOf(bare), 1.5});
    }
    return figures.write(parser.value(json)) ? 0 : 1;
}
