// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportBruno.h"

#include "core/base/VisibleText.h"
#include "core/interchange/BruRequest.h"
#include "core/interchange/BrunoJson.h"
#include "core/interchange/BrunoWords.h"
#include "core/interchange/ImportDocument.h"
#include "core/interchange/ToolWriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct BrunoText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Bruno)
};

/// What the first block of a file is called.
bool isBruStart(const QByteArray &bytes)
{
    static constexpr std::array blocks{"meta",   "auth",   "headers",  "vars",    "get",    "post", "put",
                                       "delete", "patch",  "head",     "options", "trace",  "http", "connect",
                                       "params", "script", "settings", "docs",    "assert", "tests"};
    constexpr qsizetype longestStart = 4096;
    QByteArray start = bytes.first(std::min(bytes.size(), longestStart));
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed();
    const QByteArray line = start.first(std::max<qsizetype>(0, start.indexOf('\n'))).trimmed();
    if (!line.endsWith('{') && !line.endsWith('['))
        return false;
    const QByteArray name = line.chopped(1).trimmed();
    const QByteArray first = name.first(name.indexOf(':') < 0 ? name.size() : name.indexOf(':'));
    return std::find(blocks.begin(), blocks.end(), first) != blocks.end();
}

bool isBrunoExport(const ImportOutline &outline)
{
    return outline.has(u"items"_s) && outline.has(u"version"_s) && !outline.has(u"info"_s)
        && (outline.has(u"brunoConfig"_s) || outline.has(u"items.[].request"_s)
            || outline.text(u"items.[].type"_s) == "folder"_L1);
}

/// "bruno.json"
bool isBrunoConfig(const ImportOutline &outline)
{
    return outline.text(u"type"_s) == "collection"_L1 && outline.has(u"version"_s) && outline.has(u"name"_s)
        && !outline.has(u"items"_s);
}

class BrunoFiles {
public:
    BrunoFiles(const std::vector<ImportFile> &files, ImportBuilder &builder,
               const std::function<bool()> &isCancelled)
        : m_files(files)
        , m_builder(builder)
        , m_isCancelled(isCancelled)
    {
    }

    Result<ImportedCollection> read()
    {
        std::vector<const ImportFile *> sources;
        for (const ImportFile &file : m_files) {
            if (!isBruno(file))
                continue;
            sources.push_back(&file);
            m_builder.reserveNames(file.bytes);
        }
        findRoot(sources);
        for (const ImportFile *file : sources) {
            if (m_isCancelled && m_isCancelled())
                return Failure(cancelledError());
            const Result<void> added = isBruStart(file->bytes) ? addBru(*file) : addJson(*file);
            if (added)
                continue;
            if (sources.size() == 1)
                return Failure(added.error());
            m_builder.leftOut(BrunoText::tr("The file %1 was left out: %2 %3")
                                  .arg(isolated(file->path), added.error().what, added.error().meaning));
        }
        if (!m_others.isEmpty())
            m_builder.leftOut(BrunoText::tr("These are not called by HTTP, and were left out: %1.")
                                  .arg(m_others.join(", "_L1)));
        m_builder.translateWith(expressionOfBruno);
        ToolWriter writer(m_builder, m_isCancelled);
        if (!writer.write(m_collection))
            return Failure(cancelledError());
        return m_builder.take();
    }

private:
    /// The folder that holds the file of the collection.
    void findRoot(const std::vector<const ImportFile *> &sources)
    {
        QStringList roots;
        for (const ImportFile *file : sources) {
            if (isBruStart(file->bytes))
                continue;
            const ImportOutline outline(file->bytes);
            if (!isBrunoConfig(outline))
                continue;
            roots.append(ToolTree::parentOf(file->path));
            m_collection.root.name = outline.text(u"name"_s);
        }
        if (roots.size() == 1)
            m_tree.setRoot(roots.first());
        else
            m_collection.root.name.clear();
    }

    Result<void> addJson(const ImportFile &file)
    {
        if (isBrunoConfig(ImportOutline(file.bytes)))
            return {};
        const Result<DocumentJson> document = parseImport(file);
        if (!document)
            return Failure(document.error());
        QStringList others;
        ToolCollection exported = collectionInBrunoJson(*document, others);
        for (const QString &name : std::as_const(others))
            m_others.append(isolated(name));
        m_collection.add(std::move(exported));
        return {};
    }

    Result<void> addBru(const ImportFile &file)
    {
        Result<BruFile> bru = BruFile::read(file.bytes);
        if (!bru)
            return Failure(bru.error());
        const QString name = ToolTree::nameOf(file.path);
        if (name == "collection.bru"_L1 || name == "folder.bru"_L1) {
            ToolFolder &folder = m_tree.folderOf(file.path);
            folder.settings = settingsInBru(*bru);
            folder.order = orderInBru(*bru);
            const BruBlock *meta = bru->block("meta"_L1);
            if (meta && !meta->value("name"_L1).isEmpty())
                folder.name = meta->value("name"_L1);
        } else if (bru->block("vars"_L1) || bru->block("vars:secret"_L1)) {
            m_collection.environments.push_back({ToolTree::titleOf(file.path), environmentInBru(*bru)});
        } else if (std::optional<ToolRequest> request = requestInBru(*bru)) {
            if (request->title.isEmpty())
                request->title = ToolTree::titleOf(file.path);
            m_tree.folderOf(file.path).requests.push_back(std::move(*request));
        } else {
            m_others.append(isolated(file.path.isEmpty() ? otherProtocolInBru(*bru) : file.path));
        }
        return {};
    }

    const std::vector<ImportFile> &m_files;
    ImportBuilder &m_builder;
    const std::function<bool()> &m_isCancelled;
    ToolCollection m_collection;
    ToolTree m_tree{m_collection.root};
    QStringList m_others; ///< what is not called by HTTP
};

} // namespace

bool isBruno(const ImportFile &file)
{
    if (isBruStart(file.bytes))
        return true;
    const ImportOutline outline(file.bytes);
    return isBrunoExport(outline) || isBrunoConfig(outline);
}

Result<ImportedCollection> readBruno(const std::vector<ImportFile> &files,
                                     const std::function<bool()> &isCancelled)
{
    ImportBuilder builder(u"Bruno"_s);
    return BrunoFiles(files, builder, isCancelled).read();
}

} // namespace patlas
