// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportedFiles.h"

#include "core/base/VisibleText.h"
#include "core/collection/HttpFile.h"
#include "core/collection/HttpTextProblem.h"
#include "core/collection/RequestFileName.h"
#include "core/interchange/ImportSecrets.h"
#include "core/openapi/DocumentBuilder.h"
#include "core/secret/TokenRedaction.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ImportedFilesText {
    Q_DECLARE_TR_FUNCTIONS(patlas::ImportedFiles)
};

constexpr qsizetype maxImportedDepth = 20; ///< folders within each other
constexpr qsizetype maxImportedPathBytes = 1'000; ///< of folders, so that every file system takes them

/// A line of a comment in which no tool sees anything else: neither "@name x", "?? status == 200" nor
/// "### next" may stand behind the mark.
QByteArray commentLine(const QString &text)
{
    QString line = text;
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c != u'\t' && c.category() == QChar::Other_Control; },
        u' ');
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    if (line.isEmpty())
        return "#";
    const auto first = std::find_if_not(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
    const QStringView said = QStringView(line).sliced(first - line.begin());
    const bool isPlain = said.front().isLetterOrNumber() || said.front().isSurrogate()
        || u"*-+/()\"'`[]!&=:;,._|"_s.contains(said.front())
        || ((said.front() == u'{' || said.front() == u'}') && (said.size() == 1 || said[1] != said.front()));
    return (isPlain ? "# " : "# | ") + line.toUtf8();
}

/// Names of files and folders, each of them free.
class ImportedPaths {
public:
    struct Path {
        QString folder; ///< with its "/"; empty: the outermost
        QString file;
        bool isFlattened = false; ///< folders within too many others were left out
    };

    Path pathFor(const ImportedRequest &request)
    {
        Path path;
        QString key; // what the folders are called there
        for (const QString &name : request.folder) {
            if (path.folder.count(u'/') == maxImportedDepth
                || path.folder.toUtf8().size() > maxImportedPathBytes) {
                path.isFlattened = true;
                break;
            }
            key += name + QChar(0);
            QString &known = m_folders[key];
            if (known.isEmpty())
                known = path.folder + freeNameIn(path.folder, requestFolderName(name)) + u'/';
            path.folder = known;
        }
        path.file = freeNameIn(path.folder, requestFileName(request.definition.title));
        return path;
    }

private:
    QString freeNameIn(const QString &folder, const QString &wished)
    {
        // Counts on from the last one that was given, so that a thousand of a name take no longer than one.
        QString &last = m_last[folder + wished];
        last = freeRequestName(last.isEmpty() ? wished : last, [this, &folder](const QString &name) {
            return m_taken.contains(folder + foldedName(name));
        });
        m_taken.insert(folder + foldedName(last));
        return last;
    }

    QHash<QString, QString> m_folders;
    QHash<QString, QString> m_last;
    QSet<QString> m_taken;
};

class ImportedFilesWriter {
public:
    ImportedFilesWriter(const ImportedCollection &collection, HttpDialect dialect)
        : m_collection(collection)
        , m_dialect(dialect)
    {
    }

    ImportedFiles write()
    {
        for (std::size_t index = 0; index < m_collection.requests.size(); ++index)
            writeRequest(m_collection.requests[index], int(index));
        writeEnvironments();
        return std::move(m_files);
    }

private:
    void note(ImportNote::Kind kind, int request, const QString &text)
    {
        m_files.notes.push_back({kind, request, redactTokens(text)});
    }
    void changed(int request, const QString &text) { note(ImportNote::Kind::Changed, request, text); }
    void leftOut(int request, const QString &text) { note(ImportNote::Kind::LeftOut, request, text); }

    void writeRequest(const ImportedRequest &request, int index)
    {
        RequestDefinition definition = asInHttpFile(request.definition);
        const ImportedPaths::Path path = m_paths.pathFor(request);
        Result<QByteArray> text = toHttpText(definition, m_dialect);
        std::vector<ImportedFile> body;
        bool isBodyLeftOut = false;
        if (!text) {
            body = movedBody(definition, path, index);
            isBodyLeftOut = definition.body.empty() && !request.definition.body.empty();
            if (!body.empty() || isBodyLeftOut)
                text = toHttpText(definition, m_dialect);
        }
        if (!text) {
            leftOut(
                index,
                ImportedFilesText::tr("It was left out. %1").arg(sentenceWithMarks(text.error().message())));
            return;
        }
        const QByteArray bytes = withComments(*text, request.comments, definition, index);
        const auto isSecret = [](const ImportedFile &file) { return holdsSecretByForm(file.bytes); };
        if (holdsSecretByForm(bytes) || std::any_of(body.begin(), body.end(), isSecret)) {
            leftOut(index, ImportedFilesText::tr("It was left out, because it would hold a secret."));
            return;
        }
        if (path.isFlattened)
            changed(index, ImportedFilesText::tr("It is in too many folders; the innermost were left out."));
        if (isBodyLeftOut)
            leftOut(index,
                    ImportedFilesText::tr("Its body was left out, because a line of it would be taken for "
                                          "something else, and variables in a file of its own are not "
                                          "replaced."));
        m_files.files.push_back({path.folder + path.file, bytes, index});
        for (const ImportedFile &file : body) {
            changed(
                index,
                ImportedFilesText::tr("Its body is in the file %1, because a line of it would be taken for "
                                      "something else.")
                    .arg(isolated(file.path)));
            m_files.files.push_back(file);
        }
    }

    /// The body as a file of its own where the request's file cannot hold it. One with variables is lost.
    std::vector<ImportedFile> movedBody(RequestDefinition &definition, const ImportedPaths::Path &path,
                                        int index)
    {
        const bool isText = definition.body.size() == 1 && definition.body.front().file.isEmpty();
        if (!isText || !bodyProblem(definition))
            return {};
        const QByteArray text = definition.body.front().text;
        if (nextVariable(QByteArrayView(text), 0).size > 0) { // which are not replaced in a file
            definition.body.clear();
            return {};
        }
        const QString name = path.file.first(path.file.lastIndexOf(u'.')) + ".body.txt"_L1;
        definition.body = {{{}, "./"_L1 + name}};
        return {{path.folder + name, text, index}};
    }

    /// The comments stand under the line with "###".
    QByteArray withComments(const QByteArray &text, const QStringList &comments,
                            const RequestDefinition &definition, int index)
    {
        if (comments.isEmpty())
            return text;
        const qsizetype head = text.indexOf('\n') + 1;
        QByteArray commented = text.first(head);
        for (const QString &comment : comments) {
            const QStringList lines = comment.split(u'\n');
            for (const QString &line : lines)
                commented += commentLine(line) + '\n';
        }
        commented += QByteArrayView(text).sliced(head);
        const HttpFile read = HttpFile::read(commented);
        if (read.requests().size() == 1 && read.requests().front().definition == definition
            && read.variables().empty())
            return commented;
        leftOut(index, ImportedFilesText::tr("Its comments were left out: they would be read otherwise."));
        return text;
    }

    void writeEnvironments()
    {
        DocumentJson all = DocumentJson::object();
        if (!m_collection.variables.empty())
            addEnvironment(all, u"$shared"_s, m_collection.variables);
        for (const ImportedEnvironment &environment : m_collection.environments)
            addEnvironment(all, environment.name, environment.variables);
        if (all.empty())
            return;
        m_files.environments =
            QByteArray::fromStdString(all.dump(2, ' ', false, DocumentJson::error_handler_t::replace)) + '\n';
        if (holdsSecretByForm(m_files.environments)) {
            m_files.environments.clear();
            leftOut(
                -1,
                ImportedFilesText::tr("The environments were left out, because they would hold a secret."));
        }
    }

    void addEnvironment(DocumentJson &all, const QString &name, const std::vector<Variable> &variables)
    {
        DocumentJson values = DocumentJson::object();
        auto &members = values.get_ref<DocumentJson::object_t &>();
        for (const Variable &variable : variables) {
            if (variable.isSecret || isSecretVariable(variable.name, variable.value)
                || holdsSecretByForm((variable.name + u' ' + variable.value).toUtf8()))
                leftOut(
                    -1,
                    ImportedFilesText::tr("The variable “%1” was left out, because its value looks like a "
                                          "secret.")
                        .arg(isolated(variable.name)));
            else // their names are all different, and looking each up would take quadratic time
                members.emplace_back(variable.name.toStdString(), variable.value.toStdString());
        }
        all.get_ref<DocumentJson::object_t &>().emplace_back(name.toStdString(), std::move(values));
    }

    const ImportedCollection &m_collection;
    HttpDialect m_dialect;
    ImportedPaths m_paths;
    ImportedFiles m_files;
};

} // namespace

Result<ImportedFiles> filesOf(const ImportedCollection &collection, HttpDialect dialect)
{
    if (collection.requests.empty() && collection.variables.empty() && collection.environments.empty())
        return failure(ErrorKind::InvalidInput, ImportedFilesText::tr("There is nothing in it to import."),
                       ImportedFilesText::tr("It has no requests and no variables."),
                       ImportedFilesText::tr("Export the collection again from the other tool."));
    return ImportedFilesWriter(collection, dialect).write();
}

} // namespace patlas
