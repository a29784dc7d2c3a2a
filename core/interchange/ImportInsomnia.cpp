// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportInsomnia.h"

#include "core/base/VisibleText.h"
#include "core/interchange/ImportDocument.h"
#include "core/interchange/InsomniaRequest.h"
#include "core/interchange/ToolWriter.h"
#include "core/request/VariableText.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct InsomniaText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Insomnia)
};

constexpr qsizetype mostShownTags = 20;

bool isInsomniaYaml(const QByteArray &bytes)
{
    constexpr qsizetype longestStart = 16 * 1024;
    const QByteArrayList lines = bytes.first(std::min(bytes.size(), longestStart)).split('\n');
    for (const QByteArray &line : lines) {
        const bool isType = line.startsWith("type:") || line.startsWith("\xEF\xBB\xBFtype:");
        if ((isType && line.contains(".insomnia.rest/5")) || line.startsWith("__export_format:"))
            return true;
    }
    return false;
}

/// Fills a collection with the resources of one file after the other.
class InsomniaCollection {
public:
    void add(const DocumentJson &document)
    {
        if (jsonList(document, "resources").is_array())
            addResources(jsonList(document, "resources"));
        else
            addNested(document);
    }

    ToolCollection take()
    {
        nameRequests(m_collection.root);
        return std::move(m_collection);
    }

    const QStringList &others() const { return m_others; }
    bool isFlattened() const { return m_isFlattened; }
    const QStringList &unknownTags() const { return m_unknownTags; } ///< outside of requests

private:
    using Children = QHash<QString, std::vector<const DocumentJson *>>;

    // Version 4: a list, in which each names its parent.

    void addResources(const DocumentJson &resources)
    {
        Children children;
        std::vector<const DocumentJson *> workspaces;
        for (const DocumentJson &each : resources) {
            const QString type = jsonText(each, "_type");
            if (type == "request"_L1)
                m_tags.addRequest(InsomniaRequest::idOf(each), jsonText(each, "name"));
            if (type == "workspace"_L1)
                workspaces.push_back(&each);
            else
                children[jsonText(each, "parentId")].push_back(&each);
        }
        for (const DocumentJson *workspace : workspaces) {
            ToolFolder &folder =
                workspaces.size() == 1 && isUnused() ? m_collection.root : m_collection.root.addFolder({});
            folder.name = jsonText(*workspace, "name");
            folder.settings.docs = jsonText(*workspace, "description");
            addChildren(children, InsomniaRequest::idOf(*workspace), folder);
        }
        // What belongs to nothing in the file, as in an export of a part.
        for (const DocumentJson &each : resources) {
            const QString parent = jsonText(each, "parentId");
            if (children.contains(parent))
                addChildren(children, parent, m_collection.root);
        }
    }

    /// Also of the groups within, without recursion. Takes them out of `children`, so that a circle ends.
    void addChildren(Children &children, const QString &parent, ToolFolder &outermost)
    {
        struct Level {
            QString parent;
            ToolFolder *folder;
            qsizetype depth;
        };
        std::vector<Level> open{{parent, &outermost, 0}};
        while (!open.empty()) {
            const Level level = open.back();
            open.pop_back();
            for (const DocumentJson *each : children.take(level.parent)) {
                const QString type = jsonText(*each, "_type");
                const QString id = InsomniaRequest::idOf(*each);
                if (type == "request_group"_L1) {
                    const bool isTooDeep = level.depth >= ToolTree::deepest;
                    open.push_back(
                        {id, isTooDeep ? level.folder : &addGroup(*each, *level.folder), level.depth + 1});
                } else if (type == "environment"_L1) {
                    addEnvironment(*each, true);
                    for (const DocumentJson *inner : children.take(id))
                        addEnvironment(*inner, false);
                } else if (type.contains("request"_L1)) {
                    addRequest(*each, *level.folder);
                }
            }
        }
    }

    // Version 5: nested.

    void addNested(const DocumentJson &document)
    {
        addTitles(jsonList(document, "collection"));
        ToolFolder &folder = isUnused() ? m_collection.root : m_collection.root.addFolder({});
        folder.name = jsonText(document, "name");
        folder.settings.docs = jsonText(jsonObject(document, "meta"), "description");
        const DocumentJson &environments = jsonObject(document, "environments");
        addEnvironment(environments, true);
        for (const DocumentJson &each : jsonList(environments, "subEnvironments"))
            addEnvironment(each, false);
        addItems(jsonList(document, "collection"), folder);
    }

    void addTitles(const DocumentJson &items)
    {
        for (const DocumentJson &item : items) {
            if (jsonList(item, "children").is_array())
                addTitles(jsonList(item, "children"));
            else if (InsomniaRequest::isHttp(item))
                m_tags.addRequest(InsomniaRequest::idOf(item), jsonText(item, "name"));
        }
    }

    void addItems(const DocumentJson &items, ToolFolder &folder)
    {
        for (const DocumentJson &item : items) {
            if (jsonList(item, "children").is_array())
                addItems(jsonList(item, "children"), addGroup(item, folder));
            else
                addRequest(item, folder);
        }
    }

    // Both.

    bool isUnused() const
    {
        const ToolFolder &root = m_collection.root;
        return root.name.isEmpty() && root.folders.empty() && root.requests.empty();
    }

    ToolFolder &addGroup(const DocumentJson &group, ToolFolder &folder)
    {
        ToolFolder &inner = folder.addFolder(jsonText(group, "name"));
        inner.order = InsomniaRequest::orderOf(group);
        inner.settings = m_reader.settings(group);
        noteObjects(jsonObject(group, "environment"));
        return inner;
    }

    void addRequest(const DocumentJson &request, ToolFolder &folder)
    {
        if (InsomniaRequest::isHttp(request))
            folder.requests.push_back(m_reader.request(request));
        else
            m_others.append(jsonText(request, "name"));
    }

    /// What is in the base environment holds whichever other one is chosen.
    void addEnvironment(const DocumentJson &environment, bool isBase)
    {
        const DocumentJson &data = jsonObject(environment, "data");
        std::vector<ToolRow> rows = m_reader.variables(data);
        noteObjects(data);
        if (!isBase) {
            m_collection.environments.push_back({jsonText(environment, "name"), std::move(rows)});
            return;
        }
        std::vector<ToolRow> &variables = m_collection.root.settings.variables;
        std::move(rows.begin(), rows.end(), std::back_inserter(variables));
    }

    /// About what was read of variables and of a group.
    void noteObjects(const DocumentJson &data)
    {
        const auto isObject = [](const DocumentJson &value) { return value.is_object(); };
        m_isFlattened = m_isFlattened || std::any_of(data.begin(), data.end(), isObject);
        const QStringList tags = m_tags.takeUnknown();
        for (const QString &tag : tags) {
            if (m_unknownTags.size() < mostShownTags && !m_unknownTags.contains(tag))
                m_unknownTags.append(tag);
        }
    }

    void nameRequests(ToolFolder &folder)
    {
        for (ToolRequest &request : folder.requests)
            request.name = m_tags.nameOf(request.id);
        for (const auto &each : folder.folders)
            nameRequests(*each);
    }

    InsomniaTags m_tags;
    InsomniaRequest m_reader{m_tags};
    ToolCollection m_collection;
    QStringList m_others; ///< what is not called by HTTP
    QStringList m_unknownTags;
    bool m_isFlattened = false;
};

void translateInsomnia(ImportBuilder &builder)
{
    builder.translateWith([&builder](const QString &theirs) -> std::optional<QString> {
        const QString ours = InsomniaTags::expression(
            theirs, [&builder](const QString &name) { return builder.variableName(name); });
        if (ours == theirs && expressionOf(ours).kind == VariableExpression::Kind::Other)
            builder.changed(
                InsomniaText::tr(
                    "“{{%1}}” is kept, but Patlas cannot say what it stands for: replace it before "
                    "you send the request.")
                    .arg(isolated(theirs)));
        return ours;
    });
}

void noteInsomnia(ImportBuilder &builder, const InsomniaCollection &collection)
{
    QStringList others;
    for (const QString &name : collection.others())
        others.append(isolated(name));
    if (!others.isEmpty())
        builder.leftOut(InsomniaText::tr("These are not called by HTTP, and were left out: %1.")
                            .arg(others.join(", "_L1)));
    if (collection.isFlattened())
        builder.changed(InsomniaText::tr("Objects in environments are a variable for each of their values, "
                                         "such as “a.b”."));
    if (!collection.unknownTags().isEmpty())
        builder.leftOut(InsomniaText::tr("Variables or folders hold tags that Patlas does not have, and keep "
                                         "them as a text: %1.")
                            .arg(isolated(collection.unknownTags().join(", "_L1))));
}

} // namespace

bool isInsomnia(const ImportFile &file)
{
    const ImportOutline outline(file.bytes);
    return outline.isEmpty()
        ? isInsomniaYaml(file.bytes)
        : outline.has(u"__export_format"_s) || outline.text(u"type"_s).contains(".insomnia.rest/5"_L1);
}

Result<ImportedCollection> readInsomnia(const std::vector<ImportFile> &files,
                                        const std::function<bool()> &isCancelled)
{
    ImportBuilder builder(u"Insomnia"_s);
    InsomniaCollection collection;
    for (const ImportFile &file : files) {
        if (isCancelled && isCancelled())
            return Failure(cancelledError());
        if (!isInsomnia(file))
            continue;
        const Result<DocumentJson> document = parseImport(file);
        if (!document)
            return Failure(document.error());
        builder.reserveNames(file.bytes);
        collection.add(*document);
    }
    translateInsomnia(builder);
    ToolCollection tool = collection.take();
    noteInsomnia(builder, collection);
    ToolWriter writer(builder, isCancelled);
    if (!writer.write(tool))
        return Failure(cancelledError());
    return builder.take();
}

} // namespace patlas
