// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/FileRequest.h"

#include "app/sandbox/Content.h"

#include <QRegularExpression>

namespace patlas::sandbox {

namespace {

/// `spreadsheetOptions.columnDescription`: {"KEY": 0, "de": 1}. Returns what is wrong with it.
QString readColumns(const Json &options, formats::Options &forFormat)
{
    const auto sheet = options.find("spreadsheetOptions");
    if (sheet == options.end())
        return {};
    if (!sheet->is_object())
        return QStringLiteral("The option spreadsheetOptions has to be an object.");
    forFormat.includeFirstRow = sheet->value("includeFirstRow", Json(false)) == Json(true);
    const auto columns = sheet->find("columnDescription");
    if (columns == sheet->end())
        return {};
    const QString wrong =
        QStringLiteral("columnDescription has to name KEY and give a column from 0 to each name.");
    if (!columns->is_object())
        return wrong;
    constexpr int mostColumns = 1'000;
    for (const auto &[name, place] : columns->items()) {
        if (!place.is_number_unsigned() || place.get<std::uint64_t>() > mostColumns)
            return wrong;
        forFormat.columns.insert(QString::fromStdString(name), place.get<int>());
    }
    return forFormat.columns.contains(QStringLiteral("KEY")) ? QString() : wrong;
}

QString readFormat(const Visit &visit, FileRequest &request)
{
    const QString id = visit.call.parameter("file-format");
    if (id.isEmpty())
        return QStringLiteral("The parameter file-format is missing.");
    request.format = formats::formatOf(id);
    return request.format ? QString()
                          : QStringLiteral("The sandbox does not know the file format %1. These work: %2.")
                                .arg(id, formats::formatIds().join(QLatin1String(", ")));
}

QString readLanguage(const Visit &visit, FileRequest &request)
{
    request.language = visit.call.parameter("language");
    if (request.language.isEmpty())
        return QStringLiteral("The parameter language is missing.");
    return languagesOf(visit).contains(request.language)
        ? QString()
        : QStringLiteral("The project has no language %1.").arg(request.language);
}

/// The name of an option that is neither true nor false and has to be.
QString wrongOption(const Json &options)
{
    static const char *const switches[] = {"autoGenerateMissingKeys",
                                           "convertPlaceholder",
                                           "createUnknownCustomStates",
                                           "disablePlurals",
                                           "excludeBaseLang",
                                           "excludeHeaderRow",
                                           "exportOnlyWithTranslation",
                                           "ignoreDuplicates",
                                           "importStatus",
                                           "includeContextUrl",
                                           "includeInvisibleId",
                                           "includeMetadata",
                                           "includeStatus",
                                           "onlyAsDraft",
                                           "onlyIfTextEmpty",
                                           "removeCrChar",
                                           "skipEmptyTranslations",
                                           "skipLockedTranslations",
                                           "skipNonStringValues",
                                           "sortByKey"};
    for (const char *name : switches) {
        if (options.contains(name) && !options.at(name).is_boolean())
            return QLatin1String(name);
    }
    return {};
}

/// `importSourceLanguage`: a language code; false, as when it is not given, is the project's base language.
QString readSourceLanguage(const Visit &visit, FileRequest &request)
{
    request.sourceLanguage = request.forFormat.baseLanguage;
    const auto given = request.options.find("importSourceLanguage");
    if (given == request.options.end() || given->is_boolean())
        return {};
    if (!given->is_string())
        return QStringLiteral("The option importSourceLanguage has to be a language code.");
    request.sourceLanguage = QString::fromStdString(given->get<std::string>());
    return languagesOf(visit).contains(request.sourceLanguage)
        ? QString()
        : QStringLiteral("The project has no language %1, which importSourceLanguage names.")
              .arg(request.sourceLanguage);
}

QString readOptions(const Visit &visit, FileRequest &request)
{
    const QString text = visit.call.parameter("options");
    if (text.isEmpty())
        return QStringLiteral("The parameter options is missing; {} is enough.");
    QString wrong;
    request.options = parsedObject(text.toUtf8(), wrong);
    if (!wrong.isEmpty())
        return QStringLiteral("The parameter options has to be a JSON object, such as {}.");
    if (const QString name = wrongOption(request.options); !name.isEmpty())
        return QStringLiteral("The option %1 has to be true or false.").arg(name);
    formats::Options &forFormat = request.forFormat;
    forFormat.language = request.language;
    forFormat.baseLanguage = baseLanguageOf(visit);
    forFormat.disablePlurals = request.option("disablePlurals");
    forFormat.skipNonStringValues = request.option("skipNonStringValues");
    forFormat.includeStatus = request.option("includeStatus");
    forFormat.includeMetadata = request.option("includeMetadata", true);
    forFormat.excludeHeaderRow = request.option("excludeHeaderRow");
    forFormat.excludeBaseLang = request.option("excludeBaseLang");
    forFormat.generateKeys = request.option("autoGenerateMissingKeys");
    wrong = readSourceLanguage(visit, request);
    return wrong.isEmpty() ? readColumns(request.options, forFormat) : wrong;
}

} // namespace

bool FileRequest::option(const char *name, bool otherwise) const
{
    const auto given = options.find(name);
    return given != options.end() && given->is_boolean() ? given->get<bool>() : otherwise;
}

std::optional<FileRequest> fileRequest(const Visit &visit, Reply &problem)
{
    constexpr int longestTag = 400;
    FileRequest request;
    QString wrong = readFormat(visit, request);
    if (wrong.isEmpty())
        wrong = readLanguage(visit, request);
    if (wrong.isEmpty())
        wrong = readOptions(visit, request);
    request.tags = visit.call.query.allQueryItemValues(QStringLiteral("tag"), QUrl::FullyDecoded);
    request.tags.removeAll(QString());
    request.tags.removeDuplicates();
    for (const QString &tag : std::as_const(request.tags)) {
        if (wrong.isEmpty() && tag.size() > longestTag)
            wrong = QStringLiteral("A tag's name is longer than %1 characters.").arg(longestTag);
    }
    if (wrong.isEmpty())
        return request;
    problem = refusal(400, wrong);
    return std::nullopt;
}

std::optional<QString> keyPrefix(const Visit &visit, const char *parameter, Reply &problem)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9 _-]{0,50}\\z"));
    const QString prefix = visit.call.parameter(parameter);
    if (form.match(prefix).hasMatch())
        return prefix.isNull() ? QStringLiteral("") : prefix;
    problem =
        refusal(400,
                QStringLiteral("The parameter %1 takes up to 50 letters, digits, spaces, underscores and "
                               "dashes.")
                    .arg(QLatin1String(parameter)));
    return std::nullopt;
}

} // namespace patlas::sandbox
