// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SourceDocuments.h"

#include "core/openapi/DocumentParser.h"
#include "core/openapi/DocumentationPage.h"
#include "core/openapi/ReferenceScope.h"

namespace patlas {

namespace {

using Anchors = std::unordered_map<std::string, const DocumentJson *>;

/// Documents have at most 200 levels.
void collectAnchors(const DocumentJson &value, Anchors &anchors)
{
    if (!value.is_structured())
        return;
    if (value.is_object()) {
        for (const char *keyword : {"$anchor", "$dynamicAnchor", "$id", "id"}) {
            const auto name = value.find(keyword);
            if (name != value.end() && name->is_string())
                anchors.emplace(name->get_ref<const std::string &>(), &value);
        }
    }
    for (const DocumentJson &member : value)
        collectAnchors(member, anchors);
}

} // namespace

SourceDocuments::SourceDocuments(const DocumentSet &documents, ProblemList &problems)
    : m_documents(documents)
    , m_problems(problems)
{
    std::vector<DocumentProblem> found;
    DocumentJson json = parseDocument(documents.root, &found);
    for (DocumentProblem &problem : found)
        m_problems.add(std::move(problem));
    add(documentAddress(documents.address), documents.root, std::move(json));
}

int SourceDocuments::add(const QUrl &address, const QByteArray &text, DocumentJson json)
{
    auto file = std::make_unique<File>();
    file->address = address;
    file->text = text;
    file->json = std::move(json);
    if (file->json.is_object()) {
        const auto self = file->json.find("$self");
        if (self != file->json.end() && self->is_string())
            file->self = address.resolved(QUrl(QString::fromStdString(self->get<std::string>())));
    }
    m_files.push_back(std::move(file));
    return static_cast<int>(m_files.size()) - 1;
}

QUrl SourceDocuments::address(int file) const
{
    const QUrl address = m_files[static_cast<std::size_t>(file)]->address;
    return file == 0 || address == QUrl(QString::fromLatin1(original)) ? QUrl() : address;
}

void SourceDocuments::replaceRoot(DocumentJson converted)
{
    File &root = *m_files.front();
    add(QUrl(QString::fromLatin1(original)), root.text, std::move(root.json));
    root.json = std::move(converted);
}

std::optional<int> SourceDocuments::known(const QUrl &address) const
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const File &file = *m_files[i];
        if (address == file.address || (!file.self.isEmpty() && address == file.self))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

SourceDocuments::Found SourceDocuments::find(int from, const std::string &reference)
{
    const File &source = *m_files[static_cast<std::size_t>(from)];
    const QUrl written(QString::fromStdString(reference));
    // What is named by `$self` may be a name only. Where it names no file of the set, the place where the
    // file came from counts.
    if (!source.self.isEmpty()) {
        if (const std::optional<int> named = known(documentAddress(source.self.resolved(written))))
            return {*named, {}};
    }
    const bool isOriginal = source.address == QUrl(QString::fromLatin1(original));
    const QUrl base = isOriginal ? m_files.front()->address : source.address;
    const QUrl target = base.isEmpty() ? written : documentAddress(base.resolved(written));
    if (const std::optional<int> file = known(target); file && !target.isEmpty())
        return {*file, {}};
    if (const QString why = whyNotFollowed(m_files.front()->address, target); !why.isEmpty())
        return {-1, why};
    return open(target);
}

SourceDocuments::Found SourceDocuments::open(const QUrl &address)
{
    if (const auto unreadable = m_unreadable.constFind(address); unreadable != m_unreadable.constEnd())
        return {-1, *unreadable};
    const auto text = m_documents.others.constFind(address);
    QString why;
    if (text == m_documents.others.constEnd()) {
        why = ReaderWords::tr("that file is not there");
    } else if (looksLikeHtml(*text)) {
        why = ReaderWords::tr("that file is a web page");
    } else {
        try {
            std::vector<DocumentProblem> found;
            const int file = add(address, *text, parseDocument(*text, &found));
            for (DocumentProblem &problem : found) {
                problem.file = file;
                m_problems.add(std::move(problem));
            }
            return {file, {}};
        } catch (const DocumentProblem &problem) {
            why = ReaderWords::tr("that file cannot be read: line %1: %2").arg(problem.line).arg(problem.why);
        }
    }
    m_unreadable.insert(address, why);
    return {-1, why};
}

const DocumentJson *SourceDocuments::anchored(int file, const std::string &name)
{
    File &source = *m_files[static_cast<std::size_t>(file)];
    if (!source.anchors) {
        source.anchors.emplace();
        collectAnchors(source.json, *source.anchors);
    }
    for (const std::string &written : {name, "#" + name}) {
        if (const auto found = source.anchors->find(written); found != source.anchors->end())
            return found->second;
    }
    return nullptr;
}

} // namespace patlas
