// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportHar.h"

#include "core/base/VisibleText.h"
#include "core/interchange/HarEntries.h"
#include "core/interchange/ImportDocument.h"
#include "core/openapi/JsonTape.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct HarText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Har)
};

constexpr JsonTape::Limits harLimits{qsizetype(256) * 1024 * 1024, 24'000'000};

Failure unreadableHar(const ImportFile &file, JsonTape::Fault fault)
{
    if (fault == JsonTape::Fault::Cancelled)
        return Failure(cancelledError());
    const QString name = file.path.isEmpty() ? HarText::tr("The text") : isolated(file.path);
    if (fault == JsonTape::Fault::TooLarge)
        return failure(ErrorKind::Parse, HarText::tr("%1 is too large.").arg(name),
                       HarText::tr("An archive may have 256 MiB."),
                       HarText::tr("Export fewer requests from the browser: filter them first."));
    return failure(ErrorKind::Parse, HarText::tr("%1 is malformed: it is not valid JSON.").arg(name), {},
                   HarText::tr("Export it again from the browser."));
}

} // namespace

bool isHar(const ImportFile &file)
{
    const ImportOutline outline(file.bytes);
    return outline.has(u"log.entries"_s) || (outline.has(u"log.version"_s) && outline.has(u"log.creator"_s));
}

Result<ImportedCollection> readHar(const std::vector<ImportFile> &files,
                                   const std::function<bool()> &isCancelled)
{
    ImportBuilder builder(u"HAR"_s, ImportBuilder::Braces::Text);
    for (const ImportFile &file : files) {
        if (isHar(file))
            builder.reserveNames(file.bytes);
    }
    HarEntries entries(builder, isCancelled);
    for (const ImportFile &file : files) {
        if (!isHar(file))
            continue;
        const JsonTape tape = JsonTape::read(file.bytes, isCancelled, harLimits);
        if (tape.fault() != JsonTape::Fault::None)
            return unreadableHar(file, tape.fault());
        if (!entries.add(tape))
            return Failure(cancelledError());
    }
    entries.noteWhatWasLeftOut();
    return builder.take();
}

} // namespace patlas
