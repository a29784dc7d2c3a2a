// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportHoppscotch.h"

#include "core/base/VisibleText.h"
#include "core/interchange/HoppscotchRequest.h"
#include "core/interchange/ImportBuilder.h"
#include "core/interchange/ImportDocument.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ImportHoppscotchText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Import)
};

bool isHoppscotchCollection(const ImportOutline &outline, const QString &within)
{
    const auto has = [&](QLatin1String path) { return outline.has(within + path); };
    return has("name"_L1) && has("folders"_L1) && has("requests"_L1) && !has("order"_L1) && !has("info"_L1)
        && !has("client"_L1) && !has("clientName"_L1) && !has("collectionName"_L1) && !has("colName"_L1);
}

bool isHoppscotchEnvironment(const ImportOutline &outline, const QString &within)
{
    const auto has = [&](QLatin1String path) { return outline.has(within + path); };
    return has("variables"_L1) && !has("folders"_L1) && !has("requests"_L1)
        && (has("variables.[].key"_L1) || (has("v"_L1) && has("name"_L1) && !has("variables.[].name"_L1)));
}

class HoppscotchReader {
public:
    explicit HoppscotchReader(const std::function<bool()> &isCancelled)
        : m_builder(ImportHoppscotchText::tr("Hoppscotch"))
        , m_isCancelled(isCancelled)
    {
        m_builder.translateWith([](const QString &expression) -> std::optional<QString> {
            return expression == "$randomUUID"_L1 ? std::optional(u"$uuid"_s) : std::nullopt;
        });
    }

    ImportBuilder &builder() { return m_builder; }

    void readEnvironment(const DocumentJson &file)
    {
        const QString name = jsonText(file, "name");
        const bool isGlobal = name.compare("global"_L1, Qt::CaseInsensitive) == 0;
        addVariables(isGlobal ? ImportBuilder::wholeCollection : m_builder.addEnvironment(name), file);
    }

    void readVariables(const DocumentJson &collection)
    {
        addVariables(ImportBuilder::wholeCollection, collection);
        for (const DocumentJson &folder : jsonList(collection, "folders"))
            readVariables(folder);
    }

    /// False: it was cancelled.
    bool readFolder(const DocumentJson &folder, const QStringList &path, hoppscotch::Inherited inherited)
    {
        inherited.add(folder);
        noteScripts(folder);
        for (const DocumentJson &request : jsonList(folder, "requests")) {
            if (m_isCancelled && m_isCancelled())
                return false;
            if (!request.is_object()) {
                m_builder.leftOut(ImportHoppscotchText::tr("Something that is no request was left out."));
                continue;
            }
            m_builder.beginRequest(path, jsonText(request, "name"));
            hoppscotch::readRequest(m_builder, request, inherited);
            m_builder.endRequest();
            m_examples += jsonObject(request, "responses").size();
        }
        for (const DocumentJson &inner : jsonList(folder, "folders")) {
            if (inner.is_object()
                && !readFolder(inner, path + QStringList{jsonText(inner, "name")}, inherited))
                return false;
        }
        return true;
    }

    void noteExamples()
    {
        if (m_examples > 0)
            m_builder.leftOut(
                ImportHoppscotchText::tr("Examples of responses were left out: %1.").arg(m_examples));
    }

private:
    void addVariables(int environment, const DocumentJson &object)
    {
        for (const DocumentJson &row : jsonList(object, "variables")) {
            QString value = jsonText(row, "value");
            for (const char *name : {"initialValue", "currentValue"})
                value = value.isEmpty() ? jsonText(row, name) : value;
            m_builder.addVariable(environment, jsonText(row, "key"), hoppscotch::withBraces(value),
                                  jsonFlag(row, "secret"));
        }
    }

    void noteScripts(const DocumentJson &folder)
    {
        if (!jsonText(folder, "preRequestScript").trimmed().isEmpty()
            || !jsonText(folder, "testScript").trimmed().isEmpty())
            m_builder.leftOut(
                ImportHoppscotchText::tr("The scripts of the folder “%1”, which ran with each of its "
                                         "requests, were left out.")
                    .arg(isolated(jsonText(folder, "name"))));
        if (!jsonText(folder, "description").trimmed().isEmpty())
            m_builder.leftOut(ImportHoppscotchText::tr("The description of the folder “%1” was left out.")
                                  .arg(isolated(jsonText(folder, "name"))));
    }

    ImportBuilder m_builder;
    const std::function<bool()> &m_isCancelled;
    std::size_t m_examples = 0;
};

} // namespace

bool isHoppscotch(const ImportFile &file)
{
    const ImportOutline outline(file.bytes);
    for (const QString &within : {QString(), u"[]."_s}) {
        if (isHoppscotchCollection(outline, within) || isHoppscotchEnvironment(outline, within))
            return true;
    }
    return false;
}

Result<ImportedCollection> readHoppscotch(const std::vector<ImportFile> &files,
                                          const std::function<bool()> &isCancelled)
{
    std::vector<DocumentJson> documents;
    HoppscotchReader reader(isCancelled);
    ImportBuilder &builder = reader.builder();
    for (const ImportFile &file : files) {
        if (isCancelled && isCancelled())
            return Failure(cancelledError());
        if (!isHoppscotch(file))
            continue;
        hoppscotch::reserveNames(builder, file.bytes);
        Result<DocumentJson> document = parseImport(file);
        if (!document)
            return Failure(document.error());
        documents.push_back(std::move(*document));
    }
    std::vector<const DocumentJson *> collections;
    std::vector<const DocumentJson *> environments;
    const auto sort = [&](const DocumentJson &file) {
        (jsonMember(file, "requests") || jsonMember(file, "folders") ? collections : environments)
            .push_back(&file);
    };
    for (const DocumentJson &document : documents) {
        if (!document.is_array()) {
            sort(document);
            continue;
        }
        for (const DocumentJson &item : document)
            sort(item);
    }
    for (const DocumentJson *collection : collections)
        reader.readVariables(*collection);
    for (const DocumentJson *environment : environments)
        reader.readEnvironment(*environment);
    for (const DocumentJson *collection : collections) {
        const QString title = jsonText(*collection, "name");
        if (collections.size() == 1)
            builder.setTitle(title);
        if (!reader.readFolder(*collection, collections.size() == 1 ? QStringList() : QStringList{title}, {}))
            return Failure(cancelledError());
    }
    reader.noteExamples();
    return builder.take();
}

} // namespace patlas
