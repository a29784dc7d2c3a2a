// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace patlas::sandbox::formats {

/// One text of a file. A plural is one text a form, with the CLDR category in the key: `trips[one]`,
/// `trips[other]`. An item of a list has its place there: `days[0]`.
struct Text {
    QString key;
    QString value; ///< empty: the file has the key, but no translation
    QString source{}; ///< text in the base language, for the formats that carry it
    QString description{};
    QString language{}; ///< empty: the language of the file
    std::optional<int> status{}; ///< number of a status, for the formats that carry it
    QString ownStatus{}; ///< name of a status that the team made for itself
    QString contextUrl{}; ///< writing: a picture that shows the text, for XLIFF
    bool locked = false; ///< marked as not to be translated
    QMap<QString, QString> metadata{}; ///< of tables, by column: LENGTH and METADATA_…
};
using Texts = std::vector<Text>;

struct Options {
    QString language; ///< of the file
    QString baseLanguage; ///< of the project
    bool disablePlurals = false; ///< keys and objects that look like plurals are taken as they stand
    bool skipNonStringValues = false; ///< reading: what is no text in JSON is left out, not refused
    bool includeStatus = false;
    bool includeMetadata = true; ///< writing: descriptions, for XLIFF; those and more, for tables
    bool excludeHeaderRow = false; ///< writing: no header
    bool excludeBaseLang = false; ///< writing: no column for the base language
    bool includeFirstRow = false; ///< reading: the first row is content
    bool generateKeys = false; ///< reading: a row without a key gets one; otherwise it is left out
    QHash<QString, int> columns{}; ///< reading a table: KEY, DESCRIPTION, LENGTH, METADATA_… or a language
                                   ///< code to column from 0
};

/// The texts, or a sentence that says what is wrong with the file and where.
using ReadResult = tl::expected<Texts, QString>;

/// How a format is read and written. Reading never trusts the bytes; writing cannot fail.
struct FileFormat {
    const char *id; ///< as the parameter file-format has it
    const char *contentType;
    const char *suffix; ///< of a file's name
    ReadResult (*read)(const QByteArray &bytes, const Options &options);
    QByteArray (*write)(const Texts &texts, const Options &options);
    bool isNested = false; ///< keys are cut at their dots
    bool isTable = false; ///< reading needs Options::columns
};

/// nullptr: the sandbox does not know the format.
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
