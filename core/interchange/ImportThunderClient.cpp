// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportThunderClient.h"

#include "core/base/VisibleText.h"
#include "core/interchange/ImportBuilder.h"
#include "core/interchange/ImportDocument.h"
#include "core/interchange/ThunderClientRequest.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ImportThunderText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Import)
};

constexpr std::size_t deepestThunderFolder = 100;

bool isThunderCollection(const ImportOutline &outline, const QString &within)
{
    const auto has = [&](QLatin1String path) { return outline.has(within + path); };
    const bool hasRequests = has("requests"_L1) || has("reqs"_L1) || has("folders"_L1);
    return hasRequests && (has("collectionName"_L1) || has("colName"_L1));
}

bool isThunderEnvironment(const ImportOutline &outline, const QString &within)
{
    const auto has = [&](QLatin1String path) { return outline.has(within + path); };
    return has("environmentName"_L1) || (has("data.[].name"_L1) && has("data.[].value"_L1) && has("name"_L1));
}

class ThunderReader {
public:
    explicit ThunderReader(const std::function<bool()> &isCancelled)
        : m_builder(ImportThunderText::tr("Thunder Client"))
        , m_isCancelled(isCancelled)
    {
        m_builder.translateWith(thunder::translated);
    }

    ImportBuilder &builder() { return m_builder; }

    void readEnvironment(const DocumentJson &file)
    {
        const QString name = jsonText(file, "environmentName");
        const int environment = m_builder.addEnvironment(name.isEmpty() ? jsonText(file, "name") : name);
        for (const char *list : {"data", "variables"}) {
            for (const DocumentJson &row : jsonList(file, list)) {
                if (jsonFlag(row, "isDisabled"))
                    m_builder.leftOut(
                        ImportThunderText::tr("The variable “%1” was switched off, and was left out.")
                            .arg(isolated(jsonText(row, "name"))));
                else
                    m_builder.addVariable(environment, jsonText(row, "name"), jsonText(row, "value"),
                                          jsonFlag(row, "isSecret"));
            }
        }
    }

    /// False: it was cancelled.
    bool readCollection(const DocumentJson &collection, const QStringList &path)
    {
        thunder::Inherited outer;
        outer.add(jsonObject(collection, "settings"));
        m_folders.clear();
        for (const DocumentJson &folder : jsonList(collection, "folders")) {
            const QString id = jsonText(folder, "_id");
            if (folder.is_object() && !m_folders.contains(id))
                m_folders.insert(id, &folder);
        }
        noteScripts(collection);
        for (const char *list : {"requests", "reqs"}) {
            for (const DocumentJson &request : jsonList(collection, list)) {
                if (m_isCancelled && m_isCancelled())
                    return false;
                if (request.is_object())
                    readRequest(request, path, outer);
                else
                    m_builder.leftOut(ImportThunderText::tr("Something that is no request was left out."));
            }
        }
        return true;
    }

private:
    void readRequest(const DocumentJson &request, const QStringList &path, thunder::Inherited inherited)
    {
        std::vector<const DocumentJson *> around; // from the innermost
        QString container = jsonText(request, "containerId");
        while (!container.isEmpty() && around.size() < deepestThunderFolder) {
            const DocumentJson *folder = m_folders.value(container);
            if (!folder)
                break;
            around.push_back(folder);
            container = jsonText(*folder, "containerId");
        }
        QStringList folders = path;
        for (auto folder = around.rbegin(); folder != around.rend(); ++folder) {
            folders.append(jsonText(**folder, "name"));
            inherited.add(jsonObject(**folder, "settings"));
        }
        m_builder.beginRequest(folders, jsonText(request, "name"));
        thunder::readRequest(m_builder, request, inherited);
        m_builder.endRequest();
    }

    void noteScripts(const DocumentJson &collection)
    {
        const DocumentJson &settings = jsonObject(collection, "settings");
        if (!jsonList(settings, "tests").empty() || !jsonObject(settings, "preReq").empty()
            || !jsonObject(settings, "postReq").empty())
            m_builder.leftOut(
                ImportThunderText::tr("Tests and scripts of the collection, which ran with each "
                                      "of its requests, were left out."));
    }

    ImportBuilder m_builder;
    const std::function<bool()> &m_isCancelled;
    QHash<QString, const DocumentJson *> m_folders; ///< of the collection, by id
};

} // namespace

bool isThunderClient(const ImportFile &file)
{
    const ImportOutline outline(file.bytes);
    for (const QString &within : {QString(), u"[]."_s}) {
        if (isThunderCollection(outline, within) || isThunderEnvironment(outline, within))
            return true;
    }
    return outline.text(u"clientName"_s) == "Thunder Client"_L1
        || outline.text(u"client"_s) == "Thunder Client"_L1;
}

Result<ImportedCollection> readThunderClient(const std::vector<ImportFile> &files,
                                             const std::function<bool()> &isCancelled)
{
    std::vector<DocumentJson> documents;
    ThunderReader reader(isCancelled);
    ImportBuilder &builder = reader.builder();
    for (const ImportFile &file : files) {
        if (isCancelled && isCancelled())
            return Failure(cancelledError());
        if (!isThunderClient(file))
            continue;
        builder.reserveNames(file.bytes);
        Result<DocumentJson> document = parseImport(file);
        if (!document)
            return Failure(document.error());
        documents.push_back(std::move(*document));
    }
    std::vector<const DocumentJson *> collections;
    std::vector<const DocumentJson *> environments;
    const auto sort = [&](const DocumentJson &file) {
        const bool isCollection = jsonMember(file, "collectionName") || jsonMember(file, "colName")
            || jsonMember(file, "requests") || jsonMember(file, "reqs");
        (isCollection ? collections : environments).push_back(&file);
    };
    for (const DocumentJson &document : documents) {
        if (!document.is_array()) {
            sort(document);
            continue;
        }
        for (const DocumentJson &item : document)
            sort(item);
    }
    for (const DocumentJson *environment : environments)
        reader.readEnvironment(*environment);
    for (const DocumentJson *collection : collections) {
        const QString name = jsonText(*collection, "collectionName");
        const QString title = name.isEmpty() ? jsonText(*collection, "colName") : name;
        if (collections.size() == 1)
            builder.setTitle(title);
        if (!reader.readCollection(*collection, collections.size() == 1 ? QStringList() : QStringList{title}))
            return Failure(cancelledError());
    }
    return builder.take();
}

} // namespace patlas
