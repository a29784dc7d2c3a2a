// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/DescriptionLoader.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/http/Origin.h"
#include "core/openapi/DocumentationPage.h"
#include "core/openapi/OpenApiReader.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 maxBytes = qint64(256) << 20;
constexpr qint64 maxOtherBytes = qint64(32) << 20; ///< of each further document: several are read at once
constexpr int maxDocuments = 500;
constexpr int maxHops = 3; ///< from a page by its settings to the description
constexpr int atOnce = 6; ///< as many connections as a browser opens to a host

using Loaded = Result<LoadedDescription>;

Failure tooLargeFile(qint64 limit)
{
    return failure(ErrorKind::InvalidInput,
                   DescriptionLoader::tr("This is too large for an API description."),
                   DescriptionLoader::tr("It has more than %1 MiB.").arg(limit >> 20),
                   DescriptionLoader::tr("Keep only what you need of it."));
}

/// Never a device or a pipe, which would be waited for.
Result<QByteArray> readRegularFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound, DescriptionLoader::tr("There is no file %1.").arg(isolated(path)),
                       {}, DescriptionLoader::tr("Choose another file."));
    if (!info.isFile())
        return failure(ErrorKind::InvalidInput,
                       DescriptionLoader::tr("%1 is not a file.").arg(isolated(path)), {},
                       DescriptionLoader::tr("Choose the file of an API description."));
    if (info.size() > limit)
        return tooLargeFile(limit);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, DescriptionLoader::tr("%1 cannot be read.").arg(isolated(path)),
                       file.errorString());
    return file.readAll();
}

/// A link must not lead out of the folder of the root.
Result<QByteArray> readBeneath(const QString &root, const QString &path)
{
    const QString folder = QFileInfo(QFileInfo(root).canonicalFilePath()).path() + QLatin1Char('/');
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (!canonical.startsWith(folder))
        return failure(ErrorKind::NotFound,
                       DescriptionLoader::tr("There is no file %1.").arg(isolated(path)));
    return readRegularFile(canonical, maxOtherBytes);
}

/// What is no description by its first words: a script, or settings of a documentation page.
bool isSettings(const QByteArray &bytes)
{
    constexpr qsizetype lookedAt = 4096;
    const QByteArray start = bytes.left(lookedAt);
    return !start.contains("openapi\"") && !start.contains("swagger\"") && !start.contains("openapi:")
        && !start.contains("swagger:");
}

/// One description being read.
class Loading : public QObject {
public:
    Loading(HttpEngine &engine, TransportOf transportOf, DescriptionLoader::Ask ask, QObject *parent)
        : QObject(parent)
        , m_engine(engine)
        , m_transportOf(std::move(transportOf))
        , m_ask(std::move(ask))
    {
        m_promise.start();
    }

    QFuture<Loaded> result() { return m_promise.future(); }

    void readFile(const QString &path)
    {
        const QUrl address = documentAddress(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()));
        thenResult(QtConcurrent::run([path] { return readRegularFile(path, maxBytes); }), this,
                   [this, address](Result<QByteArray> bytes) {
                       if (bytes)
                           take(std::move(*bytes), address);
                       else
                           finish(tl::make_unexpected(bytes.error()));
                   });
    }

    void readAddress(const QUrl &address)
    {
        thenResult(webDocument(m_engine, m_transportOf, address, maxBytes, this), this,
                   [this](Result<WebDocument> document) {
                       if (document)
                           take(std::move(document->bytes), document->address);
                       else
                           finish(tl::make_unexpected(document.error()));
                   });
    }

    void take(QByteArray bytes, const QUrl &address)
    {
        m_size += bytes.size();
        // A page may lead to a script or settings that lead to the description.
        if (looksLikeHtml(bytes) || (!m_pageTool.isEmpty() && isSettings(bytes))) {
            open(bytes, address);
            return;
        }
        m_documents.address = documentAddress(address);
        m_documents.root = std::move(bytes);
        findMissing();
    }

private:
    void open(const QByteArray &html, const QUrl &address)
    {
        const auto searching =
            QtConcurrent::run([html, address] { return documentationPage(html, address); });
        then(searching, this, [this, address](std::optional<DocumentationPage> page) {
            if (!page || ++m_hops > maxHops) {
                finish(failure(
                    ErrorKind::InvalidInput,
                    DescriptionLoader::tr("This is a web page, and no API description was found in it."),
                    DescriptionLoader::tr(
                        "Pages of ReDoc, Swagger UI, Scalar, RapiDoc and Stoplight Elements are "
                        "understood, where the page itself says where its description is."),
                    DescriptionLoader::tr(
                        "Look for a link to its openapi.json or openapi.yaml, and enter that.")));
                return;
            }
            if (m_pageTool.isEmpty())
                m_pageTool = page->tool;
            if (!page->document.isEmpty())
                take(std::move(page->document), address);
            else if (sameOrigin(address, page->address))
                readAddress(page->address);
            else
                askForPage(page->address);
        });
    }

    /// A page chooses no other host by itself, and no file of this machine at all.
    void askForPage(const QUrl &address)
    {
        const bool isWeb = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
        const QFuture<bool> agreed = isWeb && m_ask ? m_ask({address}) : makeReadyFuture(false);
        then(valueOr(agreed, this, false), this, [this, address](bool isAgreed) {
            if (isAgreed)
                readAddress(address);
            else
                finish(failure(ErrorKind::Refused,
                               DescriptionLoader::tr("The description of this page is at another address."),
                               DescriptionLoader::tr("It is at %1, which was not asked.")
                                   .arg(isolated(address.toString())),
                               DescriptionLoader::tr("Enter that address if you want to read it.")));
        });
    }

    void findMissing()
    {
        then(QtConcurrent::run([documents = m_documents] { return missingDocuments(documents); }), this,
             [this](std::vector<QUrl> missing) {
                 missing.erase(std::remove_if(missing.begin(), missing.end(),
                                              [this](const QUrl &url) { return m_tried.contains(url); }),
                               missing.end());
                 if (missing.empty() || m_size > maxBytes || m_tried.size() >= maxDocuments)
                     readDescription();
                 else
                     agree(std::move(missing));
             });
    }

    void agree(std::vector<QUrl> missing)
    {
        const QFuture<bool> agreed = m_agreed ? makeReadyFuture(*m_agreed)
            : m_ask                           ? m_ask(missing)
                                              : makeReadyFuture(false);
        then(valueOr(agreed, this, false), this, [this, missing = std::move(missing)](bool isAgreed) {
            m_agreed = isAgreed;
            if (!isAgreed) {
                readDescription();
                return;
            }
            m_queue = missing;
            for (int i = 0; i < atOnce; ++i)
                readNext();
        });
    }

    void readNext()
    {
        if (m_queue.empty() || m_tried.size() >= maxDocuments || m_size > maxBytes) {
            if (m_running == 0 && !m_isSearching) {
                m_isSearching = true;
                m_queue.clear();
                findMissing();
            }
            return;
        }
        const QUrl address = m_queue.back();
        m_queue.pop_back();
        m_tried.insert(address);
        ++m_running;
        m_isSearching = false;
        thenResult(readOther(address), this, [this, address](const Result<QByteArray> &bytes) {
            --m_running;
            // What is left out, the description's problems name.
            if (bytes && m_size + bytes->size() <= maxBytes) {
                m_size += bytes->size();
                m_documents.others.insert(address, *bytes);
            }
            readNext();
        });
    }

    QFuture<Result<QByteArray>> readOther(const QUrl &address)
    {
        if (address.isLocalFile())
            return QtConcurrent::run([root = m_documents.address.toLocalFile(),
                                      path = address.toLocalFile()] { return readBeneath(root, path); });
        return then(webDocument(m_engine, m_transportOf, address, maxOtherBytes, this), this,
                    [](Result<WebDocument> document) -> Result<QByteArray> {
                        if (!document)
                            return tl::make_unexpected(document.error());
                        return std::move(document->bytes);
                    });
    }

    void readDescription()
    {
        const auto reading = QtConcurrent::run([documents = m_documents]() -> Loaded {
            Result<ApiDescription> api = readOpenApi(documents);
            if (!api)
                return tl::make_unexpected(api.error());
            return LoadedDescription{documents, std::make_shared<const ApiDescription>(std::move(*api)), {}};
        });
        thenResult(reading, this, [this](Loaded loaded) {
            if (loaded)
                loaded->pageTool = m_pageTool;
            finish(std::move(loaded));
        });
    }

    void finish(Loaded loaded)
    {
        m_promise.addResult(std::move(loaded));
        m_promise.finish();
        deleteLater();
    }

    HttpEngine &m_engine;
    TransportOf m_transportOf;
    DescriptionLoader::Ask m_ask;
    QPromise<Loaded> m_promise;
    DocumentSet m_documents;
    QString m_pageTool;
    int m_hops = 0;
    std::optional<bool> m_agreed;
    std::vector<QUrl> m_queue;
    QSet<QUrl> m_tried;
    qint64 m_size = 0;
    int m_running = 0;
    bool m_isSearching = false;
};

} // namespace

DescriptionLoader::DescriptionLoader(HttpEngine &engine, TransportOf transportOf, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_transportOf(std::move(transportOf))
{
}

QFuture<Result<LoadedDescription>> DescriptionLoader::fromFile(const QString &path, Ask ask)
{
    auto *loading = new Loading(m_engine, m_transportOf, std::move(ask), this);
    auto result = loading->result();
    loading->readFile(path);
    return result;
}

QFuture<Result<LoadedDescription>> DescriptionLoader::fromAddress(const QUrl &address, Ask ask)
{
    const bool isWeb = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (!isWeb || address.host().isEmpty() || !address.userInfo().isEmpty())
        return makeReadyResult<LoadedDescription>(
            failure(ErrorKind::InvalidInput, tr("This is not the address of a description."),
                    tr("It must begin with https:// or http://, and must not have a user name."),
                    tr("For example https://api.example.com/openapi.json.")));
    auto *loading = new Loading(m_engine, m_transportOf, std::move(ask), this);
    auto result = loading->result();
    loading->readAddress(address);
    return result;
}

QFuture<Result<LoadedDescription>> DescriptionLoader::fromText(const QByteArray &text)
{
    auto *loading = new Loading(m_engine, m_transportOf, {}, this);
    auto result = loading->result();
    loading->take(text, {});
    return result;
}

void DescriptionLoader::cancel()
{
    const QList<QObject *> running = children();
    for (QObject *loading : running)
        delete loading;
}

} // namespace patlas

#include "moc_DescriptionLoader.cpp"
