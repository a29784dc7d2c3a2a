// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/FileFormat.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

using namespace patlas::sandbox;

/// The first byte selects the format, the second its options, the rest is the file: it is refused with a
/// sentence, or its texts can be written, and the result can be read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    static const QStringList ids = formats::formatIds();
    const formats::FileFormat *format = formats::formatOf(ids.at(data[0] % ids.size()));
    formats::Options options;
    options.language = u"de"_s;
    options.baseLanguage = u"en"_s;
    options.columns = {{u"KEY"_s, 0}, {u"en"_s, 1}, {u"de"_s, 2}};
    options.disablePlurals = (data[1] & 1) != 0;
    options.skipNonStringValues = (data[1] & 2) != 0;
    options.includeFirstRow = (data[1] & 4) != 0;
    options.generateKeys = (data[1] & 8) != 0;

    const QByteArray file(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));
    const formats::ReadResult texts = format->read(file, options);
    if (!texts) {
        if (texts.error().isEmpty())
            abort();
        return 0;
    }
    const QByteArray written = format->write(*texts, options);
    const formats::ReadResult again = format->read(written, options);
    if (!again)
        abort();
    return 0;
}
