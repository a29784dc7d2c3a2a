// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportPostman.h"

#include "core/base/VisibleText.h"
#include "core/interchange/ImportBuilder.h"
#include "core/interchange/ImportDocument.h"
#include "core/interchange/PostmanRequest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ImportPostmanText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Import)
};

bool isPostmanCollection(const ImportOutline &outline, const QString &within)
{
    const auto has = [&](QLatin1String path) { return outline.has(within + path); };
    const QString schema = outline.text(within + "info.schema"_L1);
    return schema.contains("getpostman.com"_L1) || schema.contains("schema.postman.com"_L1)
        || has("info._postman_id"_L1)
        || (has("item.[]"_L1)
            && (has("info.name"_L1) || has("item.[].request"_L1) || has("item.[].item"_L1)));
}

bool isPostmanEnvironment(const ImportOutline &outline, const QString &within)
{
    return outline.has(within + "_postman_variable_scope"_L1)
        || (outline.has(within + "values.[].key"_L1) && outline.has(within + "values.[].value"_L1));
}

/// The first form, which Postman has not written since 2018.
bool isOldPostman(const ImportOutline &outline)
{
    return outline.has(u"order"_s) && outline.has(u"requests"_s) && outline.has(u"id"_s)
        && !outline.has(u"v"_s);
}

class PostmanReader {
public:
    PostmanReader(const QString &format, const std::function<bool()> &isCancelled)
        : m_builder(format)
        , m_isCancelled(isCancelled)
    {
        m_builder.translateWith(translated);
    }

    ImportBuilder &builder() { return m_builder; }

    void readVariables(const DocumentJson &collection)
    {
        for (const DocumentJson &row : jsonList(collection, "variable")) {
            const QString key = jsonText(row, "key");
            addVariable(ImportBuilder::wholeCollection, key.isEmpty() ? jsonText(row, "id") : key, row,
                        jsonFlag(row, "disabled"));
        }
        for (const DocumentJson &item : jsonList(collection, "item"))
            readVariables(item);
    }

    void readEnvironment(const DocumentJson &file)
    {
        const bool isGlobal = jsonText(file, "_postman_variable_scope") == "globals"_L1;
        const int environment =
            isGlobal ? ImportBuilder::wholeCollection : m_builder.addEnvironment(jsonText(file, "name"));
        for (const DocumentJson &row : jsonList(file, "values"))
            addVariable(environment, jsonText(row, "key"), row,
                        jsonText(row, "enabled") == "false"_L1 || jsonFlag(row, "disabled"));
    }

    /// False: it was cancelled.
    bool readCollection(const DocumentJson &collection, const QStringList &folder)
    {
        leaveOutOfFolder(collection, ImportPostmanText::tr("the collection"));
        return readItems(collection, folder, authOf(collection, nullptr));
    }

    void noteExamples()
    {
        if (m_examples > 0)
            m_builder.leftOut(
                ImportPostmanText::tr("Examples of responses were left out: %1.").arg(m_examples));
    }

private:
    static std::optional<QString> translated(const QString &expression)
    {
        if (expression == "$randomUUID"_L1)
            return u"$uuid"_s;
        return expression == "$randomEmail"_L1 ? std::optional(u"$random.email"_s) : std::nullopt;
    }

    void addVariable(int environment, const QString &name, const DocumentJson &row, bool isDisabled)
    {
        if (!row.is_object()) {
            m_builder.leftOut(ImportPostmanText::tr("Something among the variables is none."));
        } else if (isDisabled) {
            m_builder.leftOut(ImportPostmanText::tr("The variable “%1” was switched off, and was left out.")
                                  .arg(isolated(name)));
        } else {
            const DocumentJson *value = jsonMember(row, "value");
            m_builder.addVariable(environment, name, value ? valueText(*value) : QString(),
                                  jsonText(row, "type") == "secret"_L1);
        }
    }

    static QString valueText(const DocumentJson &value)
    {
        return value.is_structured() ? QString::fromStdString(value.dump()) : jsonScalar(value);
    }

    /// Its own, or what holds around it; null: none.
    static const DocumentJson *authOf(const DocumentJson &object, const DocumentJson *around)
    {
        const DocumentJson *own = jsonMember(object, "auth");
        if (!own || !own->is_object())
            return around;
        return jsonText(*own, "type") == "noauth"_L1 ? nullptr : own;
    }

    void leaveOutOfFolder(const DocumentJson &object, const QString &name)
    {
        if (!postman::descriptionIn(object).trimmed().isEmpty()
            || !postman::descriptionIn(jsonObject(object, "info")).trimmed().isEmpty())
            m_builder.leftOut(ImportPostmanText::tr("The description of %1 was left out.").arg(name));
        if (!postman::scriptIn(object, "prerequest").trimmed().isEmpty()
            || !postman::scriptIn(object, "test").trimmed().isEmpty())
            m_builder.leftOut(ImportPostmanText::tr("The scripts of %1, which ran with each of its requests, "
                                                    "were left out.")
                                  .arg(name));
    }

    bool readItems(const DocumentJson &object, const QStringList &folder, const DocumentJson *auth)
    {
        for (const DocumentJson &item : jsonList(object, "item")) {
            if (m_isCancelled && m_isCancelled())
                return false;
            if (!readItem(item, folder, auth))
                return false;
        }
        return true;
    }

    bool readItem(const DocumentJson &item, const QStringList &folder, const DocumentJson *auth)
    {
        const DocumentJson *request = jsonMember(item, "request");
        const DocumentJson *items = jsonMember(item, "item");
        const QString name = jsonText(item, "name");
        if (items && items->is_array()) {
            leaveOutOfFolder(item, ImportPostmanText::tr("the folder “%1”").arg(isolated(name)));
            return readItems(item, folder + QStringList{name}, authOf(item, auth));
        }
        if (!request || !(request->is_object() || request->is_string())) {
            m_builder.leftOut(
                name.isEmpty()
                    ? ImportPostmanText::tr("Something that is no request was left out.")
                    : ImportPostmanText::tr("“%1” was left out: it is no request.").arg(isolated(name)));
            return true;
        }
        m_builder.beginRequest(folder, name);
        postman::readRequest(m_builder, item, authOf(*request, authOf(item, auth)));
        m_builder.endRequest();
        m_examples += jsonList(item, "response").size();
        return true;
    }

    ImportBuilder m_builder;
    const std::function<bool()> &m_isCancelled;
    std::size_t m_examples = 0;
};

/// What the API wraps it in.
const DocumentJson &unwrappedPostman(const DocumentJson &file)
{
    for (const char *name : {"collection", "environment"}) {
        if (const DocumentJson &inner = jsonObject(file, name); !inner.empty())
            return inner;
    }
    return file;
}

QString postmanFormat(const std::vector<DocumentJson> &documents)
{
    for (const DocumentJson &document : documents) {
        const DocumentJson &file = unwrappedPostman(document);
        if (jsonMember(file, "item"))
            return jsonText(jsonObject(file, "info"), "schema").contains("v2.0"_L1)
                ? u"Postman Collection 2.0"_s
                : u"Postman Collection 2.1"_s;
    }
    return ImportPostmanText::tr("Postman environment");
}

} // namespace

bool isPostman(const ImportFile &file)
{
    const ImportOutline outline(file.bytes);
    if (outline.has(u"opencollection"_s))
        return false;
    return isPostmanCollection(outline, {}) || isPostmanCollection(outline, u"collection."_s)
        || isPostmanEnvironment(outline, {}) || isPostmanEnvironment(outline, u"environment."_s)
        || isOldPostman(outline);
}

Result<ImportedCollection> readPostman(const std::vector<ImportFile> &files,
                                       const std::function<bool()> &isCancelled)
{
    std::vector<DocumentJson> documents;
    for (const ImportFile &file : files) {
        if (!isPostman(file))
            continue;
        if (isCancelled && isCancelled())
            return Failure(cancelledError());
        if (isOldPostman(ImportOutline(file.bytes)))
            return failure(ErrorKind::InvalidInput,
                           ImportPostmanText::tr("This is a collection of Postman in its first form."), {},
                           ImportPostmanText::tr("Export it from Postman as “Collection v2.1”."));
        Result<DocumentJson> document = parseImport(file);
        if (!document)
            return Failure(document.error());
        documents.push_back(std::move(*document));
    }
    PostmanReader reader(postmanFormat(documents), isCancelled);
    ImportBuilder &builder = reader.builder();
    for (const ImportFile &file : files)
        builder.reserveNames(file.bytes);
    std::vector<const DocumentJson *> collections;
    std::vector<const DocumentJson *> environments;
    for (const DocumentJson &document : documents) {
        const DocumentJson &file = unwrappedPostman(document);
        (jsonMember(file, "item") ? collections : environments).push_back(&file);
    }
    for (const DocumentJson *collection : collections)
        reader.readVariables(*collection);
    for (const DocumentJson *environment : environments)
        reader.readEnvironment(*environment);
    for (const DocumentJson *collection : collections) {
        const QString title = jsonText(jsonObject(*collection, "info"), "name");
        if (collections.size() == 1)
            builder.setTitle(title);
        if (!reader.readCollection(*collection, collections.size() == 1 ? QStringList() : QStringList{title}))
            return Failure(cancelledError());
    }
    reader.noteExamples();
    return builder.take();
}

} // namespace patlas
