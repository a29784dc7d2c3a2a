// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/Import.h"

#include "core/base/VisibleText.h"
#include "core/interchange/ImportBruno.h"
#include "core/interchange/ImportHar.h"
#include "core/interchange/ImportHoppscotch.h"
#include "core/interchange/ImportInsomnia.h"
#include "core/interchange/ImportOpenCollection.h"
#include "core/interchange/ImportPostman.h"
#include "core/interchange/ImportThunderClient.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Import)
};

struct ImportReader {
    /// Tells the form by the beginning of the content. No two readers may recognise the same.
    bool (*recognise)(const ImportFile &file);
    /// Gets all files and passes over those that it does not recognise.
    Result<ImportedCollection> (*read)(const std::vector<ImportFile> &files,
                                       const std::function<bool()> &isCancelled);
};

// One line for each form.
constexpr std::array importReaders{
    ImportReader{isPostman, readPostman},
    ImportReader{isHoppscotch, readHoppscotch},
    ImportReader{isThunderClient, readThunderClient},
    ImportReader{isInsomnia, readInsomnia},
    ImportReader{isBruno, readBruno},
    ImportReader{isOpenCollection, readOpenCollection},
    ImportReader{isHar, readHar},
};

const ImportReader *readerOf(const ImportFile &file)
{
    const auto found = std::find_if(importReaders.begin(), importReaders.end(),
                                    [&file](const ImportReader &each) { return each.recognise(file); });
    return found == importReaders.end() ? nullptr : &*found;
}

/// In UTF-8. Some tools on Windows write UTF-16, with a byte order mark.
ImportFile inUtf8(const ImportFile &file)
{
    if (!file.bytes.startsWith("\xFF\xFE") && !file.bytes.startsWith("\xFE\xFF"))
        return file;
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(file.bytes);
    return {file.path, text.toUtf8()};
}

/// What a person most likely chose by mistake.
QString lookOf(const ImportFile &file)
{
    const QByteArray start = file.bytes.first(std::min<qsizetype>(file.bytes.size(), 4096));
    const QByteArray text = start.trimmed();
    if (text.isEmpty())
        return ImportText::tr("It is empty.");
    if (text.startsWith("PK\x03\x04"))
        return ImportText::tr("It looks like a ZIP archive: unpack it first.");
    if (start.contains('\0'))
        return ImportText::tr("It is not a text.");
    if (text.contains("\"openapi\"") || text.contains("\"swagger\"") || text.startsWith("openapi:")
        || text.startsWith("swagger:"))
        return ImportText::tr("It looks like the description of an API, which is added under “APIs”.");
    if (text.startsWith("curl "))
        return ImportText::tr("It looks like a curl command, which can be pasted as a request.");
    if (text.startsWith("<"))
        return ImportText::tr("It looks like a page of the web or XML.");
    if (text.startsWith("{") || text.startsWith("["))
        return ImportText::tr("It is JSON, but nothing that is known.");
    return ImportText::tr("It is a text, but nothing that is known.");
}

} // namespace

bool looksLikeImport(const ImportFile &file)
{
    return readerOf(inUtf8(file)) != nullptr;
}

Result<ImportedCollection> readImport(const std::vector<ImportFile> &given,
                                      const std::function<bool()> &isCancelled)
{
    std::vector<ImportFile> files;
    files.reserve(given.size());
    for (const ImportFile &file : given)
        files.push_back(inUtf8(file));
    const ImportReader *chosen = nullptr;
    QStringList others;
    for (const ImportFile &file : files) {
        if (isCancelled && isCancelled())
            return Failure(cancelledError());
        const ImportReader *reader = readerOf(file);
        if (reader && !chosen)
            chosen = reader;
        if (reader && reader != chosen)
            others.append(isolated(file.path));
    }
    if (!chosen)
        return failure(ErrorKind::InvalidInput, ImportText::tr("This is nothing that can be imported."),
                       files.size() == 1 ? lookOf(files.front()) : QString(),
                       ImportText::tr("Export a collection from Postman, Insomnia, Bruno, Hoppscotch or "
                                      "Thunder Client, or a HAR file from a browser, and choose that."));
    Result<ImportedCollection> read = chosen->read(files, isCancelled);
    if (read && !others.isEmpty())
        read->notes.push_back({ImportNote::Kind::LeftOut, -1,
                               ImportText::tr("These files are of another tool, and were left out: %1.")
                                   .arg(others.join(", "_L1))});
    return read;
}

} // namespace patlas
