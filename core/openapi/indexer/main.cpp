// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run by the build: patlas-indexer DESCRIPTION INDEX
// Writes the index of a description that ships with Patlas (BuiltInApi::description).
#include "core/openapi/DescriptionIndex.h"
#include "core/openapi/OpenApiReader.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace patlas;

namespace {

int fail(const char *path, const QString &reason)
{
    std::fprintf(stderr, "%s: %s\n", path, qPrintable(reason));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    QFile document(QFile::decodeName(argv[1]));
    if (!document.open(QIODevice::ReadOnly))
        return fail(argv[1], document.errorString());
    const Result<ApiDescription> api = readOpenApi(document.readAll());
    if (!api)
        return fail(argv[1], api.error().message());
    const QByteArray bytes = descriptionIndex(*api, {});
    QSaveFile index(QFile::decodeName(argv[2])); // half of one would not be made again
    if (!index.open(QIODevice::WriteOnly) || index.write(bytes) != bytes.size() || !index.commit())
        return fail(argv[2], index.errorString());
    return 0;
}
