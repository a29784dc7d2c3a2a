// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/WebDocument.h"
#include "core/openapi/ApiDescription.h"
#include "core/openapi/DocumentSet.h"

#include <QObject>

#include <functional>
#include <vector>

namespace patlas {

/// A description that was read, and the documents that it was read from.
struct LoadedDescription {
    DocumentSet documents;
    std::shared_ptr<const ApiDescription> api;
    QString pageTool; ///< the tool of the documentation page that led to it; empty: none did
};

/// Reads a description from where a person says that it is: the document, and once they agreed, the documents
/// that it refers to. From the web without any credential. GUI thread; files and documents are read on
/// workers. Bounded: 256 MiB and 500 documents in all.
class DescriptionLoader : public QObject {
    Q_OBJECT

public:
    /// Asks whether these documents may be read as well; called at most once a description, and once more
    /// where a documentation page has its description on another host.
    using Ask = std::function<QFuture<bool>(const std::vector<QUrl> &addresses)>;

    /// The engine must outlive it.
    DescriptionLoader(HttpEngine &engine, TransportOf transportOf, QObject *parent = nullptr);

    /// InvalidInput: no regular file, or too large. NotFound, Storage.
    QFuture<Result<LoadedDescription>> fromFile(const QString &path, Ask ask);
    /// http or https; a description, or a documentation page that shows one. See `webDocument`.
    QFuture<Result<LoadedDescription>> fromAddress(const QUrl &address, Ask ask);
    QFuture<Result<LoadedDescription>> fromText(const QByteArray &text);
    /// What is being read is no longer wanted: its futures are cancelled.
    void cancel();

private:
    HttpEngine &m_engine;
    TransportOf m_transportOf;
};

} // namespace patlas
