// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/Export.h"

#include "core/interchange/ExportWriter.h"
#include "core/interchange/ImportSecrets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Export)
};

struct FormatWriter {
    QLatin1String id;
    const char *name;
    QLatin1String suffix;
    Result<Export> (*write)(const ExportOrder &order);
};

// One line for each form.
constexpr std::array formatWriters{
    FormatWriter{"postman"_L1, QT_TRANSLATE_NOOP("patlas::Export", "Postman Collection 2.1"),
                 "postman_collection.json"_L1, exportPostman},
    FormatWriter{"http"_L1, QT_TRANSLATE_NOOP("patlas::Export", "One .http file"), "http"_L1, exportHttpFile},
    FormatWriter{"opencollection"_L1, QT_TRANSLATE_NOOP("patlas::Export", "OpenCollection (Bruno)"), "yml"_L1,
                 exportOpenCollection},
    FormatWriter{"har"_L1, QT_TRANSLATE_NOOP("patlas::Export", "HTTP archive (HAR 1.2)"), "har"_L1,
                 exportHar},
};

Failure secretInExport()
{
    return failure(ErrorKind::InvalidInput,
                   ExportText::tr("Nothing was exported, because a secret is in it."),
                   ExportText::tr("Patlas found it in what would have been written."),
                   ExportText::tr("Replace it by a variable in the requests, and export them again."));
}

} // namespace

std::vector<ExportFormat> exportFormats()
{
    std::vector<ExportFormat> formats;
    formats.reserve(formatWriters.size());
    for (const FormatWriter &writer : formatWriters)
        formats.push_back({writer.id, ExportText::tr(writer.name), writer.suffix});
    return formats;
}

Result<Export> writeExport(const ExportedCollection &collection, QStringView formatId,
                           const std::vector<bool> &chosen, const std::function<bool()> &isCancelled)
{
    const auto writer = std::ranges::find_if(
        formatWriters, [formatId](const FormatWriter &each) { return formatId == each.id; });
    if (writer == formatWriters.end())
        return failure(ErrorKind::InvalidInput, ExportText::tr("Patlas does not write this format."));
    if (!chosen.empty() && std::ranges::none_of(chosen, [](bool isChosen) { return isChosen; }))
        return failure(ErrorKind::InvalidInput, ExportText::tr("No request is chosen."));
    ExportReport report;
    Result<Export> written = writer->write({collection, chosen, report, isCancelled});
    if (!written)
        return written;
    // The last guard: whatever happened before, no token leaves.
    const bool isSecret = holdsSecretByForm(written->bytes)
        || std::ranges::any_of(written->companions, [](const ExportCompanion &each) {
                              return holdsSecretByForm(each.bytes) || holdsSecretByForm(each.suffix.toUtf8());
                          });
    if (isSecret)
        return secretInExport();
    written->notes = collection.content.notes;
    const std::vector<ImportNote> more = report.take();
    written->notes.insert(written->notes.end(), more.begin(), more.end());
    if (!chosen.empty())
        std::erase_if(written->notes, [&chosen](const ImportNote &note) {
            return note.request >= 0 && !chosen[std::size_t(note.request)];
        });
    written->suffix = writer->suffix;
    return written;
}

} // namespace patlas
