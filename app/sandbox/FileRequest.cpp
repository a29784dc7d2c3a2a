// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/FileRequest.h"

#include "app/sandbox/Content.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

/// `spreadsheetOptions.columnDescription`: {"KEY": 0, "de": 1}. Returns an error sentence, or an empty
/// string.
QString readColumns(const Json &options, formats::Options &forFormat)
{
    const auto sheet = options.find("spreadsheetOptions");
    if (sheet == options.end())
        return {};
    if (!sheet->is_object())
        return u"The option spreadsheetOptions has to be an object."_s;
    forFormat.includeFirstRow = sheet->value("includeFirstRow", Json(false)) == Json(true);
    const auto columns = sheet->find("columnDescription");
    if (columns == sheet->end())
        return {};
    const QString wrong = u"columnDescription has to name KEY and give a column from 0 to each name."_s;
    if (!columns->is_object())
        return wrong;
    constexpr int maxColumns = 1'000;
    for (const auto &[name, place] : columns->items()) {
        if (!place.is_number_unsigned() || place.get<std::uint64_t>() > maxColumns)
            return wrong;
        forFormat.columns.insert(QString::fromStdString(name), place.get<int>());
    }
    return forFormat.columns.contains(u"KEY"_s) ? QString() : wrong;
}

QString readFormat(const HandlerContext &context, FileRequest &request)
{
    const QString id = context.request.parameter("file-format");
    if (id.isEmpty())
        return u"The parameter file-format is missing."_s;
    request.format = formats::formatOf(id);
    return request.format ? QString()
                          : u"The sandbox does not know the file format %1. These work: %2."_s.arg(
                              id, formats::formatIds().join(", "_L1));
}

QString readLanguage(const HandlerContext &context, FileRequest &request)
{
    request.language = context.request.parameter("language");
    if (request.language.isEmpty())
        return u"The parameter language is missing."_s;
    return languagesOf(context).contains(request.language)
        ? QString()
        : u"The project has no language %1."_s.arg(request.language);
}

/// The name of a boolean option whose value is not a boolean.
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

/// `importSourceLanguage`: a language code; false or absent means the project's base language.
QString readSourceLanguage(const HandlerContext &context, FileRequest &request)
{
    request.sourceLanguage = request.forFormat.baseLanguage;
    const auto given = request.options.find("importSourceLanguage");
    if (given == request.options.end() || given->is_boolean())
        return {};
    if (!given->is_string())
        return u"The option importSourceLanguage has to be a language code."_s;
    request.sourceLanguage = QString::fromStdString(given->get<std::string>());
    return languagesOf(context).contains(request.sourceLanguage)
        ? QString()
        : u"The project has no language %1, which importSourceLanguage names."_s.arg(request.sourceLanguage);
}

QString readOptions(const HandlerContext &context, FileRequest &request)
{
    const QString text = context.request.parameter("options");
    if (text.isEmpty())
        return u"The parameter options is missing; {} is enough."_s;
    QString wrong;
    request.options = parsedObject(text.toUtf8(), wrong);
    if (!wrong.isEmpty())
        return u"The parameter options has to be a JSON object, such as {}."_s;
    if (const QString name = wrongOption(request.options); !name.isEmpty())
        return u"The option %1 has to be true or false."_s.arg(name);
    formats::Options &forFormat = request.forFormat;
    forFormat.language = request.language;
    forFormat.baseLanguage = baseLanguageOf(context);
    forFormat.disablePlurals = request.option("disablePlurals");
    forFormat.skipNonStringValues = request.option("skipNonStringValues");
    forFormat.includeStatus = request.option("includeStatus");
    forFormat.includeMetadata = request.option("includeMetadata", true);
    forFormat.excludeHeaderRow = request.option("excludeHeaderRow");
    forFormat.excludeBaseLang = request.option("excludeBaseLang");
    forFormat.generateKeys = request.option("autoGenerateMissingKeys");
    wrong = readSourceLanguage(context, request);
    return wrong.isEmpty() ? readColumns(request.options, forFormat) : wrong;
}

} // namespace

bool FileRequest::option(const char *name, bool otherwise) const
{
    const auto given = options.find(name);
    return given != options.end() && given->is_boolean() ? given->get<bool>() : otherwise;
}

std::optional<FileRequest> fileRequest(const HandlerContext &context, Response &problem)
{
    constexpr int maxTagLength = 400;
    FileRequest request;
    QString wrong = readFormat(context, request);
    if (wrong.isEmpty())
        wrong = readLanguage(context, request);
    if (wrong.isEmpty())
        wrong = readOptions(context, request);
    request.tags = context.request.query.allQueryItemValues(u"tag"_s, QUrl::FullyDecoded);
    request.tags.removeAll(QString());
    request.tags.removeDuplicates();
    for (const QString &tag : std::as_const(request.tags)) {
        if (wrong.isEmpty() && tag.size() > maxTagLength)
            wrong = u"A tag's name is longer than %1 characters."_s.arg(maxTagLength);
    }
    if (wrong.isEmpty())
        return request;
    problem = refusal(400, wrong);
    return std::nullopt;
}

std::optional<QString> keyPrefix(const HandlerContext &context, const char *parameter, Response &problem)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9 _-]{0,50}\\z"_s);
    const QString prefix = context.request.parameter(parameter);
    if (form.match(prefix).hasMatch())
        return prefix.isNull() ? u""_s : prefix;
    problem = refusal(400,
                      u"The parameter %1 takes up to 50 letters, digits, spaces, underscores and "
                      "dashes."_s.arg(QLatin1String(parameter)));
    return std::nullopt;
}

} // namespace patlas::sandbox
