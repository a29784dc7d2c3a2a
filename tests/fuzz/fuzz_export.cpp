// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/Export.h"
#include "tests/fuzz/CheckImport.h"

#include <algorithm>
#include <cstdint>

namespace {

constexpr qsizetype mostParts = 6; ///< files of one input, so that a run stays quick

/// Files of requests, and those that begin with a brace as environments beside them.
patlas::ExportSource sourceIn(const QByteArray &bytes)
{
    patlas::ExportSource source;
    source.title = QStringLiteral("Fuzzed");
    source.baseUrl = QStringLiteral("https://shop.example/v1");
    const QList<QByteArray> parts = bytes.split('\0');
    for (const QByteArray &part : parts.first(std::min(parts.size(), mostParts))) {
        if (part.startsWith('{'))
            source.environments = patlas::readEnvironmentFiles(part, {});
        else
            source.files.push_back({QStringLiteral("folder-%1/file.http").arg(source.files.size() % 3),
                                    patlas::HttpFile::read(part)});
    }
    source.activeEnvironments = source.environments.names().mid(0, 2);
    return source;
}

void checkNotes(const std::vector<patlas::ImportNote> &notes, const patlas::ExportedCollection &collection)
{
    for (const patlas::ImportNote &note : notes)
        check(!note.text.isEmpty() && note.request < int(collection.content.requests.size())
              && !patlas::secretInText(note.text.toUtf8()));
}

/// What is written is read back by the reader of the form.
void checkWritten(const patlas::Export &written, const patlas::ExportedCollection &collection)
{
    check(!written.bytes.isEmpty() && !patlas::secretInText(written.bytes));
    for (const patlas::ExportCompanion &companion : written.companions)
        check(!companion.suffix.isEmpty() && !patlas::secretInText(companion.bytes));
    checkNotes(written.notes, collection);
    const std::size_t requests = collection.content.requests.size();
    if (written.suffix == QStringLiteral("http")) {
        check(patlas::HttpFile::read(written.bytes).requests().size() <= requests);
        return;
    }
    const auto isLeftOut = [](const patlas::ImportNote &note) {
        return note.kind == patlas::ImportNote::Kind::LeftOut;
    };
    const auto again = patlas::readImport({{QStringLiteral("written.") + written.suffix, written.bytes}});
    if (again)
        check(again->requests.size() <= requests);
    else // each request was left out, and told
        check(std::ranges::any_of(written.notes, isLeftOut));
    checkImport(again);
}

} // namespace

/// Any bytes as files of requests and an environment file, parted by NUL: written in every form without a
/// secret, and read back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto collection = patlas::exportedCollection(sourceIn(bytes));
    if (!collection) {
        check(!collection.error().what.isEmpty());
        return 0;
    }
    check(collection->content.secrets.empty());
    checkCollection(collection->content);
    for (const patlas::ExportFormat &format : patlas::exportFormats()) {
        const auto written = patlas::writeExport(*collection, format.id);
        if (written)
            checkWritten(*written, *collection);
        else
            check(!written.error().what.isEmpty()
                  && !patlas::secretInText(written.error().message().toUtf8()));
    }
    return 0;
}
