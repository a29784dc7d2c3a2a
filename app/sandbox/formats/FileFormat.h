// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/Warnings.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace patlas::sandbox::formats {

/// One text of a file. A plural has one text per form, with the CLDR category in the key: `trips[one]`,
/// `trips[other]`. A list item has its index there: `days[0]`. What a key and a value do not say about the
/// place and the kind of a text is in `structure` and `details` (see Structure.h).
struct Text {
    QString key;
    QString value; ///< empty: the file has the key, but no translation
    QString source{}; ///< text in the base language, in formats that have it
    QString description{};
    QString language{}; ///< empty: the language of the file
    std::optional<int> status{}; ///< status number, in formats that have it
    QString ownStatus{}; ///< name of the team's own status
    QString contextUrl{}; ///< writing: a picture that shows the text, for XLIFF
    bool locked = false; ///< marked as not translatable
    QMap<QString, QString> metadata{}; ///< of tables, by column: LENGTH and METADATA_…
    QJsonObject structure{}; ///< of the entry, the same in all languages; empty: guessed from the key
    QJsonObject details{}; ///< of the text in its language
    QJsonObject sourceDetails{}; ///< of the text in the base language
};
using Texts = std::vector<Text>;

struct Options {
    QString language; ///< of the file
    QString baseLanguage; ///< of the project
    bool disablePlurals = false; ///< plural-like keys and objects are kept as they are
    bool skipNonStringValues =
        false; ///< reading: values in JSON that are not strings are skipped, not refused
    bool includeStatus = false;
    bool includeMetadata = true; ///< writing: descriptions; in tables all metadata
    bool excludeHeaderRow = false; ///< writing: omit the header row
    bool excludeBaseLang = false; ///< writing: omit the base language's column
    bool includeFirstRow = false; ///< reading: the first row is content
    bool generateKeys = false; ///< reading: generate missing keys; otherwise skip such rows
    QHash<QString, int> columns{}; ///< reading a table: KEY, DESCRIPTION, LENGTH, METADATA_… or a language
                                   ///< code to column from 0
    QMap<QString, QString> heads{}; ///< writing: what files said about themselves, by the name of the file
};

/// The texts, or a sentence that says what is wrong with the file and where.
using ReadResult = tl::expected<Texts, QString>;

class ReadBudget;

/// Reader and writer of a format. Reading treats the bytes as untrusted; writing cannot fail, but warns of
/// what the format has no place for.
struct FileFormat {
    const char *id; ///< value of the parameter file-format
    const char *contentType;
    const char *suffix; ///< file name suffix
    /// May return anything once the budget is exceeded.
    ReadResult (*reader)(const QByteArray &bytes, const Options &options, ReadBudget &budget);
    QByteArray (*writer)(const Texts &texts, const Options &options, Warnings &warnings);
    bool isNested = false; ///< keys are split at dots
    bool isTable = false; ///< reading needs Options::columns
    bool holdsUnfinished = false; ///< texts can be marked as unfinished

    ReadResult read(const QByteArray &bytes, const Options &options, ReadBudget &budget) const;
    /// Within the usual bounds.
    ReadResult read(const QByteArray &bytes, const Options &options) const;

    QByteArray write(const Texts &texts, const Options &options, Warnings &warnings) const;
    QByteArray write(const Texts &texts, const Options &options) const;
};

/// Returns nullptr for an unknown format.
const FileFormat *formatOf(const QString &id);
QStringList formatIds();

FileFormat androidXml();
FileFormat csv();
FileFormat gettextPo();
FileFormat i18nextJson();
FileFormat iosStrings();
FileFormat javaProperties();
FileFormat nestedJson();
FileFormat qtTs();
FileFormat rubyOnRailsYaml();
FileFormat xliff();

} // namespace patlas::sandbox::formats
