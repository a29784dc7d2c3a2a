// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ExportedCollection.h"

#include "core/base/VisibleText.h"
#include "core/collection/DefinitionPlace.h"
#include "core/collection/DraftDefinition.h"
#include "core/collection/HttpLine.h"
#include "core/http/HeaderNames.h"
#include "core/interchange/ExportTexts.h"
#include "core/interchange/ExportedVariables.h"
#include "core/interchange/ImportBuilder.h"
#include "core/request/CredentialReference.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ExportedText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Export)
};

/// Lines of comments above the request line, without their marks.
QString commentsAbove(const QByteArray &bytes, const HttpFileRequest &request)
{
    QStringList lines;
    qsizetype number =
        request.separatorLine > 0 ? request.separatorLine : bytes.first(request.begin).count('\n') + 1;
    for (qsizetype at = request.begin; at < request.end && number < request.requestLine; ++number) {
        const HttpLine line = lineAt(bytes, at, request.end);
        at = line.end;
        const QByteArrayView text = line.text(bytes);
        const std::optional<HttpComment> comment = isSeparator(text) ? std::nullopt : commentIn(text);
        if (!comment || comment->metadata || !comment->check.isEmpty())
            continue;
        const ByteRange mark = rangeIn(text, comment->marker);
        QByteArrayView said = text.sliced(mark.end);
        if (said.startsWith(' '))
            said = said.sliced(1);
        lines.append(QString::fromUtf8(said));
    }
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

bool hasNote(const HttpFileRequest &request, HttpNoteKind kind)
{
    return std::ranges::any_of(request.notes, [kind](const HttpNote &note) { return note.kind == kind; });
}

class ExportPreparation {
public:
    ExportPreparation(const ExportSource &source, const std::function<bool()> &isCancelled)
        : m_source(source)
        , m_isCancelled(isCancelled)
        , m_variables(source)
        , m_builder({})
    {
        // Names are those of Patlas already.
        m_builder.translateWith([](const QString &expression) { return std::optional(expression); });
    }

    Result<ExportedCollection> prepare()
    {
        for (const ExportFile &file : m_source.files)
            m_builder.reserveNames(file.file.bytes());
        m_builder.setTitle(m_source.title);
        m_variables.addTo(m_builder);
        for (std::size_t number = 0; number < m_source.files.size(); ++number) {
            if (m_isCancelled && m_isCancelled())
                return Failure(cancelledError());
            addFile(int(number));
        }
        if (m_builder.requestCount() == 0)
            return failure(ErrorKind::InvalidInput, ExportedText::tr("There is no request in it to export."));
        return taken();
    }

private:
    void addFile(int number)
    {
        const ExportFile &file = m_source.files[std::size_t(number)];
        const auto &requests = file.file.requests();
        QStringList folder = file.path.split(u'/');
        const QString name = folder.takeLast();
        if (m_source.files.size() > 1 && requests.size() > 1 && file.request < 0)
            folder.append(name.left(name.lastIndexOf(u'.')));
        for (std::size_t index = 0; index < requests.size(); ++index) {
            if (file.request < 0 || file.request == int(index))
                addRequest(requests[index], folder, number);
        }
    }

    void addRequest(const HttpFileRequest &request, const QStringList &folder, int file)
    {
        if (hasNote(request, HttpNoteKind::OtherProtocol)) {
            m_builder.leftOut(ExportedText::tr("“%1” was left out: it is not called by HTTP.")
                                  .arg(isolated(titleOf(request.definition))));
            return;
        }
        m_builder.beginRequest(folder, request.definition.title);
        m_builder.request().definition = request.definition;
        const QHash<QString, QString> &names = m_variables.namesIn(file);
        if (!names.isEmpty())
            changeTexts(m_builder.request().definition,
                        [&names](const QString &text) { return withRenamedVariables(text, names); });
        placeFiles(m_builder.request().definition, folderOf(m_source.files[std::size_t(file)].path));
        guardDisabledRows(m_builder.request().definition);
        m_builder.addComment({}, commentsAbove(m_source.files[std::size_t(file)].file.bytes(), request));
        noteLines(request);
        m_builder.endRequest();
        m_files.push_back(file);
    }

    static QString folderOf(const QString &path) { return path.left(path.lastIndexOf(u'/') + 1); }

    /// Files of bodies are looked for from the folder that is exported.
    void placeFiles(RequestDefinition &definition, const QString &folder)
    {
        for (BodyPiece &piece : definition.body) {
            if (piece.file.isEmpty())
                continue;
            if (!folder.isEmpty() && QDir::isRelativePath(piece.file) && !piece.file.startsWith("{{"_L1)) {
                const QString path = QDir::cleanPath(folder + piece.file);
                piece.file = path.startsWith("../"_L1) ? path : "./"_L1 + path;
            }
            m_builder.changed(
                ExportedText::tr("The file %1 does not come along: put it beside what is exported.")
                    .arg(isolated(piece.file)));
        }
    }

    /// Headers and parameters that are switched off, which the builder takes for text.
    void guardDisabledRows(RequestDefinition &definition)
    {
        for (RequestMetadata &line : definition.metadata) {
            if (line.key != asText::rowThatIsOff)
                continue;
            const bool isQuery = line.value.startsWith(u'?');
            const qsizetype mark = line.value.indexOf(isQuery ? u'=' : u':');
            const QString name = line.value.left(mark).sliced(isQuery ? 1 : 0).trimmed();
            const QString value = mark < 0 ? QString() : line.value.sliced(mark + 1).trimmed();
            const TypedCredential typed = typedCredentialOf(value);
            const bool isCredential = isCredentialHeader(name) && !isOnlyVariables(typed.secret);
            const QString kept = !isCredential ? m_builder.guarded(name, value)
                : typed.scheme.isEmpty()       ? m_builder.secret(value, u"token"_s)
                                         : typed.scheme + u' ' + m_builder.secret(typed.secret, u"token"_s);
            if (kept != value)
                line.value = line.value.first(mark + 1) + (isQuery ? ""_L1 : " "_L1) + kept;
        }
    }

    /// What a file holds that is not in its requests.
    void noteLines(const HttpFileRequest &request)
    {
        if (hasNote(request, HttpNoteKind::Script))
            m_builder.leftOut(
                ExportedText::tr("Its scripts were left out: Patlas keeps and never runs them."));
        if (hasNote(request, HttpNoteKind::ResponseRedirection))
            m_builder.leftOut(
                ExportedText::tr("The line that writes its response into a file was left out."));
        if (hasNote(request, HttpNoteKind::Import))
            m_builder.leftOut(ExportedText::tr("The line that uses another file was left out."));
        if (hasNote(request, HttpNoteKind::UnknownLine) || hasNote(request, HttpNoteKind::Incomplete))
            m_builder.leftOut(ExportedText::tr("Lines that Patlas does not know were left out."));
        if (hasNote(request, HttpNoteKind::NotUtf8))
            m_builder.changed(ExportedText::tr("What is not UTF-8 in it became “\uFFFD”."));
    }

    ExportedCollection taken()
    {
        ExportedCollection collection;
        collection.content = m_builder.take();
        collection.files = std::move(m_files);
        collection.secretVariables = m_variables.secretNames();
        collection.dialect = commonDialect();
        noteSecrets(collection);
        for (const QString &name : m_source.activeEnvironments) {
            if (std::ranges::any_of(collection.content.environments,
                                    [&name](const ImportedEnvironment &each) { return each.name == name; }))
                collection.activeEnvironments.append(name);
        }
        return collection;
    }

    /// Of those that were met as text.
    static void noteSecrets(ExportedCollection &collection)
    {
        ImportedCollection &content = collection.content;
        QHash<QString, QString> places;
        for (const FoundSecret &secret : content.secrets)
            places.insert(secret.variable, secret.where);
        content.secrets.clear();
        if (places.isEmpty())
            return;
        QSet<QString> told;
        for (std::size_t index = 0; index < content.requests.size(); ++index) {
            QStringList used = expressionsIn(content.requests[index].definition);
            used.removeDuplicates();
            for (const QString &name : std::as_const(used)) {
                if (!places.contains(name))
                    continue;
                told.insert(name);
                content.notes.push_back(
                    {ImportNote::Kind::Changed, int(index),
                     ExportedText::tr("A secret in it is the variable “%1” here, without its value.")
                         .arg(isolated(name))});
            }
        }
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            collection.secretVariables.insert(place.key());
            if (!told.contains(place.key()))
                content.notes.push_back({ImportNote::Kind::LeftOut, -1,
                                         ExportedText::tr("A secret was left out: %1.").arg(place.value())});
        }
    }

    HttpDialect commonDialect() const
    {
        qsizetype httpYac = 0;
        for (const ExportFile &file : m_source.files)
            httpYac += file.file.dialect() == HttpDialect::HttpYac ? 1
                : file.file.dialect() == HttpDialect::Universal    ? -1
                                                                   : 0;
        return httpYac > 0 ? HttpDialect::HttpYac : HttpDialect::Universal;
    }

    const ExportSource &m_source;
    const std::function<bool()> &m_isCancelled;
    ExportedVariables m_variables;
    ImportBuilder m_builder;
    std::vector<int> m_files;
};

} // namespace

Result<ExportedCollection> exportedCollection(const ExportSource &source,
                                              const std::function<bool()> &isCancelled)
{
    return ExportPreparation(source, isCancelled).prepare();
}

} // namespace patlas
