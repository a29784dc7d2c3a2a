// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/FileFormat.h"

#include "app/sandbox/formats/ReadBudget.h"
#include "app/sandbox/formats/Structure.h"

#include <array>

namespace patlas::sandbox::formats {

namespace {

const auto &all()
{
    static const std::array formats{
        androidXml(),     csv(),        gettextPo(), i18nextJson(),     iosStrings(),
        javaProperties(), nestedJson(), qtTs(),      rubyOnRailsYaml(), xliff()};
    return formats;
}

} // namespace

ReadResult FileFormat::read(const QByteArray &bytes, const Options &options, ReadBudget &budget) const
{
    ReadResult result = reader(bytes, options, budget);
    if (budget.isExceeded())
        return tl::unexpected(budget.problem());
    return result;
}

ReadResult FileFormat::read(const QByteArray &bytes, const Options &options) const
{
    ReadBudget budget;
    return read(bytes, options, budget);
}

QByteArray FileFormat::write(const Texts &texts, const Options &options, Warnings &warnings) const
{
    Texts complete = texts;
    completeStructure(complete);
    return writer(complete, options, warnings);
}

QByteArray FileFormat::write(const Texts &texts, const Options &options) const
{
    Warnings warnings;
    return write(texts, options, warnings);
}

const FileFormat *formatOf(const QString &id)
{
    for (const FileFormat &format : all()) {
        if (id == QLatin1String(format.id))
            return &format;
    }
    return nullptr;
}

QStringList formatIds()
{
    QStringList ids;
    for (const FileFormat &format : all())
        ids.append(QLatin1String(format.id));
    return ids;
}

} // namespace patlas::sandbox::formats
