// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All requests in one ".http" file.
#include "core/base/VisibleText.h"
#include "core/collection/HttpFile.h"
#include "core/collection/ReferenceText.h"
#include "core/interchange/ExportTexts.h"
#include "core/interchange/ExportWriter.h"
#include "core/interchange/ImportedFiles.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct HttpExportText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Export)
};

/// Names by which requests of a file refer to others that have another name now.
using RequestRenames = QHash<QString, QString>;

QString withRenamedRequests(const QString &text, const RequestRenames &names)
{
    return withExpressions(text, [&names](const QString &expression) {
        using Kind = VariableExpression::Kind;
        const VariableExpression read = expressionOf(expression);
        const QString &old = read.kind == Kind::Request ? read.reference.request : read.name;
        const auto renamed = names.constFind(old);
        const bool refers = read.kind == Kind::Request || read.kind == Kind::Path || read.kind == Kind::Name;
        return refers && renamed != names.cend() ? *renamed + expression.sliced(old.size()) : expression;
    });
}

class HttpExport {
public:
    explicit HttpExport(const ExportOrder &order)
        : m_order(order)
    {
    }

    Result<Export> write()
    {
        if (!choose())
            return Failure(cancelledError());
        renameRequests();
        Result<ImportedFiles> files = filesOf(m_chosen, m_order.collection.dialect);
        if (!files)
            return tl::make_unexpected(files.error());
        const QSet<int> isLeftOut = withBodyFile(*files);
        for (const ImportNote &note : files->notes) {
            if (!isLeftOut.contains(note.request))
                takeNote(note);
        }
        m_order.report.setRequest(-1);
        Export result;
        result.bytes = variables();
        std::size_t written = 0;
        for (std::size_t at = 0; at < files->files.size(); ++at) {
            const ImportedFile &file = files->files[at];
            if (isLeftOut.contains(file.request)) {
                m_order.report.setRequest(m_places[std::size_t(file.request)]);
                m_order.report.leftOut(HttpExportText::tr(
                    "It was left out: a line of its body would be taken for something else."));
                ++at; // the body
                continue;
            }
            if (!result.bytes.isEmpty())
                result.bytes += '\n';
            result.bytes += file.bytes;
            ++written;
        }
        if (written == 0)
            return failure(ErrorKind::Unsupported,
                           HttpExportText::tr("These requests cannot stand in one file."),
                           HttpExportText::tr("A line of each body would be taken for something else."),
                           HttpExportText::tr("Export them in another format."));
        m_order.report.setRequest(-1);
        noteFolders();
        noteEnvironments();
        if (HttpFile::read(result.bytes).requests().size() != written)
            return failure(ErrorKind::Unsupported,
                           HttpExportText::tr("These requests cannot stand in one file."),
                           HttpExportText::tr("One of them would be read as a part of another."),
                           HttpExportText::tr("Export them in another format."));
        return result;
    }

private:
    /// Requests whose body needs a file of its own, which has no place beside one file.
    static QSet<int> withBodyFile(const ImportedFiles &files)
    {
        QSet<int> found;
        for (std::size_t at = 1; at < files.files.size(); ++at) {
            if (files.files[at].request == files.files[at - 1].request)
                found.insert(files.files[at].request);
        }
        return found;
    }

    bool choose()
    {
        const ImportedCollection &content = m_order.collection.content;
        m_chosen.format = content.format;
        m_chosen.title = content.title;
        for (std::size_t index = 0; index < content.requests.size(); ++index) {
            if (m_order.isStopped())
                return false;
            if (!m_order.isChosen(index))
                continue;
            m_chosen.requests.push_back(content.requests[index]);
            m_chosen.requests.back().folder.clear();
            m_places.push_back(int(index));
        }
        return true;
    }

    void takeNote(const ImportNote &note)
    {
        m_order.report.setRequest(note.request < 0 ? -1 : m_places[std::size_t(note.request)]);
        if (note.kind == ImportNote::Kind::Changed)
            m_order.report.changed(note.text);
        else
            m_order.report.leftOut(note.text);
    }

    int fileOf(std::size_t chosen) const { return m_order.collection.files[std::size_t(m_places[chosen])]; }

    /// Two requests of a file cannot have one name, which those of two files may have.
    void renameRequests()
    {
        QStringList taken;
        QHash<QString, int> first; // the file of the first of that name
        for (const ImportedRequest &request : m_chosen.requests)
            taken.append(calledName(request.definition));
        QSet<QString> free(taken.begin(), taken.end());
        QHash<int, RequestRenames> renames;
        for (std::size_t index = 0; index < m_chosen.requests.size(); ++index) {
            QString &name = m_chosen.requests[index].definition.name;
            if (name.isEmpty())
                continue;
            const int file = fileOf(index);
            if (!first.contains(name)) {
                first.insert(name, file);
                continue;
            }
            if (first.value(name) == file) // they are two of a name where they come from, too
                continue;
            QString ours;
            int number = 1;
            do {
                ours = name + u'_' + QString::number(++number);
            } while (free.contains(ours));
            free.insert(ours);
            m_order.report.setRequest(m_places[index]);
            m_order.report.changed(HttpExportText::tr("Its name for other requests is “%1”, because another "
                                                      "one is called “%2”.")
                                       .arg(isolated(ours), isolated(name)));
            renames[file].insert(name, ours);
            renames[file].insert(httpYacVariable(name), httpYacVariable(ours));
            name = ours;
        }
        for (std::size_t index = 0; index < m_chosen.requests.size(); ++index) {
            const auto names = renames.constFind(fileOf(index));
            if (names != renames.cend())
                useRenamed(m_chosen.requests[index].definition, *names);
        }
    }

    static void useRenamed(RequestDefinition &definition, const RequestRenames &names)
    {
        changeTexts(definition, [&names](const QString &text) { return withRenamedRequests(text, names); });
        for (RequestMetadata &line : definition.metadata) {
            if (line.key == "ref"_L1 || line.key == "forceRef"_L1)
                line.value = names.value(line.value.trimmed(), line.value);
        }
    }

    /// Those that an environment has too are not in the file, where they would be in place of its values.
    QByteArray variables()
    {
        const ImportedCollection &content = m_order.collection.content;
        QSet<QString> ofEnvironments;
        for (const ImportedEnvironment &environment : content.environments) {
            for (const Variable &variable : environment.variables)
                ofEnvironments.insert(variable.name);
        }
        QByteArray text;
        for (const Variable &variable : content.variables) {
            if (ofEnvironments.contains(variable.name)) {
                m_order.report.leftOut(
                    HttpExportText::tr("The variable “%1” was left out, because environments have it, too.")
                        .arg(isolated(variable.name)));
                continue;
            }
            const QByteArray line = '@' + variable.name.toUtf8() + " = " + variable.value.toUtf8() + '\n';
            const HttpFile read = HttpFile::read(line);
            if (read.variables().size() == 1 && read.variables().front().name == variable.name
                && read.variables().front().value == variable.value)
                text += line;
            else
                m_order.report.leftOut(
                    HttpExportText::tr("The variable “%1” was left out: a file cannot hold its value.")
                        .arg(isolated(variable.name)));
        }
        return text;
    }

    void noteFolders()
    {
        const auto &requests = m_order.collection.content.requests;
        const bool hasFolders = std::ranges::any_of(
            m_places, [&requests](int place) { return !requests[std::size_t(place)].folder.isEmpty(); });
        if (hasFolders)
            m_order.report.leftOut(
                HttpExportText::tr("Folders were left out: all requests are in one file."));
    }

    void noteEnvironments()
    {
        QStringList names;
        for (const ImportedEnvironment &environment : m_order.collection.content.environments)
            names.append(isolated(environment.name));
        if (!names.isEmpty())
            m_order.report.leftOut(
                HttpExportText::tr("Environments are not in such a file: %1. They are in %2, which belongs "
                                   "beside it.")
                    .arg(names.mid(0, 30).join(", "_L1), QLatin1String(sharedEnvironmentFile)));
    }

    const ExportOrder &m_order;
    ImportedCollection m_chosen;
    std::vector<int> m_places; ///< of the chosen requests in the collection
};

} // namespace

Result<Export> exportHttpFile(const ExportOrder &order)
{
    return HttpExport(order).write();
}

} // namespace patlas
