// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportOpenCollection.h"

#include "core/base/VisibleText.h"
#include "core/interchange/BrunoJson.h"
#include "core/interchange/BrunoWords.h"
#include "core/interchange/ImportDocument.h"
#include "core/interchange/OpenCollectionItem.h"
#include "core/interchange/ToolWriter.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct OpenCollectionText {
    Q_DECLARE_TR_FUNCTIONS(patlas::OpenCollection)
};

/// What stands before a ":" in the first column of a text in YAML.
QSet<QByteArray> outerKeys(const QByteArray &bytes)
{
    constexpr qsizetype longestStart = 64 * 1024;
    constexpr qsizetype mostKeys = 100;
    QSet<QByteArray> keys;
    const QByteArrayView start = QByteArrayView(bytes).first(std::min(bytes.size(), longestStart));
    for (qsizetype at = 0; at < start.size() && keys.size() < mostKeys;) {
        qsizetype end = start.indexOf('\n', at);
        if (end < 0)
            end = start.size();
        const QByteArrayView line = start.sliced(at, end - at);
        const qsizetype colon = line.indexOf(':');
        const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; };
        if (colon > 0 && std::all_of(line.begin(), line.begin() + colon, isWord))
            keys.insert(line.first(colon).toByteArray());
        at = end + 1;
    }
    return keys;
}

enum class OpenCollectionFile { None, Collection, Folder, Request, Environment };

OpenCollectionFile kindOf(const QSet<QByteArray> &keys)
{
    const auto has = [&keys](const char *key) { return keys.contains(key); };
    if (has("opencollection"))
        return OpenCollectionFile::Collection;
    if (has("openapi") || has("swagger") || has("asyncapi") || has("type"))
        return OpenCollectionFile::None;
    if (has("info"))
        return has("http") || has("graphql") || has("grpc") || has("websocket") ? OpenCollectionFile::Request
            : has("request") || keys.size() == 1                                ? OpenCollectionFile::Folder
                                                                                : OpenCollectionFile::None;
    return has("name") && has("variables") ? OpenCollectionFile::Environment : OpenCollectionFile::None;
}

OpenCollectionFile kindOf(const ImportFile &file)
{
    const ImportOutline outline(file.bytes);
    if (!outline.isEmpty())
        return outline.has(u"opencollection"_s) ? OpenCollectionFile::Collection : OpenCollectionFile::None;
    const QSet<QByteArray> keys = outerKeys(file.bytes);
    // A folder of nothing but its name looks like much else.
    const bool isNamed = ToolTree::titleOf(file.path) == "folder"_L1;
    const OpenCollectionFile kind = kindOf(keys);
    return kind == OpenCollectionFile::Folder && !isNamed ? OpenCollectionFile::None : kind;
}

class OpenCollectionFiles {
public:
    OpenCollectionFiles(ImportBuilder &builder, const std::function<bool()> &isCancelled)
        : m_builder(builder)
        , m_isCancelled(isCancelled)
    {
    }

    Result<ImportedCollection> read(const std::vector<ImportFile> &files)
    {
        std::vector<const ImportFile *> sources;
        for (const ImportFile &file : files) {
            if (!isOpenCollection(file))
                continue;
            sources.push_back(&file);
            m_builder.reserveNames(file.bytes);
        }
        setRoot(sources);
        for (const ImportFile *file : sources) {
            if (m_isCancelled && m_isCancelled())
                return Failure(cancelledError());
            const Result<DocumentJson> document = parseImport(*file);
            if (document)
                add(*file, *document);
            else if (sources.size() == 1)
                return Failure(document.error());
            else
                m_builder.leftOut(
                    OpenCollectionText::tr("%1 The file was left out.").arg(document.error().message()));
        }
        if (!m_others.isEmpty())
            m_builder.leftOut(OpenCollectionText::tr("These are not called by HTTP, and were left out: %1.")
                                  .arg(isolated(m_others.join(", "_L1))));
        m_builder.translateWith(expressionOfBruno);
        ToolWriter writer(m_builder, m_isCancelled);
        if (!writer.write(m_collection))
            return Failure(cancelledError());
        return m_builder.take();
    }

private:
    void setRoot(const std::vector<const ImportFile *> &sources)
    {
        QStringList roots;
        for (const ImportFile *file : sources) {
            if (kindOf(*file) == OpenCollectionFile::Collection)
                roots.append(ToolTree::parentOf(file->path));
        }
        if (roots.size() == 1)
            m_tree.setRoot(roots.first());
    }

    void add(const ImportFile &file, const DocumentJson &document)
    {
        switch (kindOf(file)) {
        case OpenCollectionFile::Collection:
            return addCollection(file, document);
        case OpenCollectionFile::Folder: {
            ToolFolder &folder = m_tree.folderOf(file.path);
            const DocumentJson &info = jsonObject(document, "info");
            folder.settings = openCollectionSettings(document);
            folder.order = brunoOrderIn(info);
            if (!jsonText(info, "name").isEmpty())
                folder.name = jsonText(info, "name");
            return;
        }
        case OpenCollectionFile::Request:
            return addRequest(file, document);
        case OpenCollectionFile::Environment:
            m_collection.environments.push_back(openCollectionEnvironment(document));
            return;
        case OpenCollectionFile::None:
            return;
        }
    }

    void addCollection(const ImportFile &file, const DocumentJson &document)
    {
        ToolFolder &folder = m_tree.folderOf(file.path);
        folder.name = jsonText(jsonObject(document, "info"), "name");
        folder.settings = openCollectionSettings(document);
        addOpenCollectionItems(document, folder, m_others);
        for (const DocumentJson &each : jsonList(jsonObject(document, "config"), "environments"))
            m_collection.environments.push_back(openCollectionEnvironment(each));
    }

    void addRequest(const ImportFile &file, const DocumentJson &document)
    {
        std::optional<ToolRequest> request = openCollectionRequest(document);
        if (!request) {
            m_others.append(jsonText(jsonObject(document, "info"), "name"));
            return;
        }
        if (request->title.isEmpty())
            request->title = ToolTree::titleOf(file.path);
        m_tree.folderOf(file.path).requests.push_back(std::move(*request));
    }

    ImportBuilder &m_builder;
    const std::function<bool()> &m_isCancelled;
    ToolCollection m_collection;
    ToolTree m_tree{m_collection.root};
    QStringList m_others; ///< what is not called by HTTP
};

} // namespace

bool isOpenCollection(const ImportFile &file)
{
    return kindOf(file) != OpenCollectionFile::None;
}

Result<ImportedCollection> readOpenCollection(const std::vector<ImportFile> &files,
                                              const std::function<bool()> &isCancelled)
{
    ImportBuilder builder(u"OpenCollection"_s);
    return OpenCollectionFiles(builder, isCancelled).read(files);
}

} // namespace patlas
