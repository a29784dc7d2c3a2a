// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/Export.h"
#include "core/interchange/ImportedFiles.h"
#include "tests/core/interchange/ImportSupport.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace patlas::test {

/// The files of a folder, as they would be read from disk.
inline ExportSource sourceOf(const std::vector<std::pair<QString, QByteArray>> &files,
                             const QByteArray &environments = {}, const QByteArray &personal = {})
{
    ExportSource source;
    source.title = QStringLiteral("Shop");
    for (const auto &[path, bytes] : files)
        source.files.push_back({path, HttpFile::read(bytes)});
    source.environments = readEnvironmentFiles(environments, personal);
    return source;
}

/// What an import becomes in a folder. `places`: by request of the import, the one that is exported; -1:
/// none.
inline ExportSource sourceOf(const ImportedCollection &collection, std::vector<int> &places)
{
    std::vector<std::pair<QString, QByteArray>> files;
    places.assign(collection.requests.size(), -1);
    const Result<ImportedFiles> written = filesOf(collection, HttpDialect::Universal);
    if (!written)
        return {};
    for (const ImportedFile &file : written->files) {
        if (!file.path.endsWith(QStringLiteral(".http")))
            continue;
        places[std::size_t(file.request)] = int(files.size());
        files.emplace_back(file.path, file.bytes);
    }
    ExportSource source = sourceOf(files, written->environments);
    source.title = collection.title;
    return source;
}

inline Export exported(const ExportSource &source, const QString &format)
{
    const Result<ExportedCollection> collection = exportedCollection(source);
    if (!collection) {
        qWarning("%s", qPrintable(collection.error().message()));
        return {};
    }
    Result<Export> written = writeExport(*collection, format);
    if (!written)
        qWarning("%s", qPrintable(written.error().message()));
    return written ? std::move(*written) : Export();
}

inline QString notesOf(const Export &written, int request)
{
    QStringList texts;
    for (const ImportNote &note : written.notes) {
        if (note.request == request)
            texts.append(note.text);
    }
    return texts.join(QLatin1Char('\n'));
}

/// All bytes of it.
inline QByteArray everythingIn(const Export &written)
{
    QByteArray all = written.bytes;
    for (const ExportCompanion &companion : written.companions)
        all += companion.suffix.toUtf8() + companion.bytes;
    for (const ImportNote &note : written.notes)
        all += note.text.toUtf8();
    return all;
}

/// The headers in an order of their own: tools put the one of the authentication elsewhere. A boundary is
/// drawn anew.
inline QStringList headersOf(const RequestDefinition &definition)
{
    QStringList headers;
    for (const NamedValue &header : definition.headers)
        headers.append(header.name.toLower() + QStringLiteral(": ")
                       + (header.value.startsWith(QStringLiteral("multipart/"))
                              ? header.value.section(QLatin1Char(';'), 0, 0)
                              : header.value));
    headers.sort();
    return headers;
}

} // namespace patlas::test
