// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OpenApiReader.h"

#include "core/openapi/DescriptionReader.h"
#include "core/openapi/DocumentProblem.h"
#include "core/openapi/DocumentationPage.h"
#include "core/openapi/LineFinder.h"

#include <map>
#include <new>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Says where problems are, with one look at each file.
class ProblemPlaces {
public:
    ProblemPlaces(const QByteArray &root, const DescriptionReader *reader)
        : m_root(root)
        , m_reader(reader)
    {
    }

    void add(const DocumentProblem &problem)
    {
        if (problem.line == 0)
            m_files[problem.file].add(originalOf(problem));
    }
    void find()
    {
        for (auto &[file, lines] : m_files)
            lines.read(file == 0 || !m_reader ? m_root : m_reader->documents().text(file));
    }
    /// What is wrong and where, as a sentence.
    DescriptionProblem described(const DocumentProblem &problem) const
    {
        const std::string pointer = originalOf(problem);
        const int line = problem.line > 0 ? problem.line : m_files.at(problem.file).line(pointer);
        const QString place = QString::fromStdString(pointer);
        const QUrl address = m_reader ? m_reader->documents().address(problem.file) : QUrl();
        QString sentence = place.isEmpty()
            ? ReaderWords::tr("Line %1: %2.").arg(QString::number(line), problem.why)
            : ReaderWords::tr("Line %1, at %3: %2.").arg(QString::number(line), problem.why, place);
        if (!address.isEmpty())
            sentence = ReaderWords::tr("In %1: %2").arg(address.fileName(), sentence);
        return {place, line, sentence, problem.why, address.toString()};
    }

private:
    std::string originalOf(const DocumentProblem &problem) const
    {
        return m_reader && problem.file == 0 ? m_reader->originalPointer(problem.pointer) : problem.pointer;
    }

    const QByteArray &m_root;
    const DescriptionReader *m_reader;
    std::map<int, LineFinder> m_files;
};

Failure cannotBeUsed(const DocumentProblem &problem, const QByteArray &document)
{
    ProblemPlaces places(document, nullptr);
    places.add(problem);
    places.find();
    return failure(ErrorKind::Parse, ReaderWords::tr("The API description cannot be used."),
                   places.described(problem).sentence,
                   ReaderWords::tr("Fix the document there, or choose another one."));
}

Failure pageInstead()
{
    return failure(ErrorKind::Parse, ReaderWords::tr("The API description cannot be used."),
                   ReaderWords::tr("Line 1: it is a web page."),
                   ReaderWords::tr("Choose the file that the page shows, in JSON or YAML."));
}

ApiDescription read(const DocumentSet &documents)
{
    ProblemList problems;
    DescriptionReader reader(documents, problems);
    ApiDescription api = reader.read();
    ProblemPlaces places(documents.root, &reader);
    for (const DocumentProblem &problem : problems.all())
        places.add(problem);
    places.find();
    for (const DocumentProblem &problem : problems.all())
        api.problems.push_back(places.described(problem));
    return api;
}

} // namespace

Result<ApiDescription> readOpenApi(const QByteArray &document)
{
    return readOpenApi(DocumentSet{{}, document, {}});
}

Result<ApiDescription> readOpenApi(const DocumentSet &documents)
{
    const QByteArray &document = documents.root;
    if (looksLikeHtml(document))
        return pageInstead();
    try {
        return read(documents);
    } catch (const DocumentProblem &problem) {
        return cannotBeUsed(problem, document);
    } catch (const std::bad_alloc &) {
        return cannotBeUsed({ReaderWords::tr("it needs more memory than is available"), {}, 1}, document);
    } catch (const std::exception &problem) {
        return cannotBeUsed({QString::fromUtf8(problem.what()), {}, 1}, document);
    }
}

} // namespace patlas
