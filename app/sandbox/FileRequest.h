// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Handlers.h"
#include "app/sandbox/formats/FileFormat.h"

namespace patlas::sandbox {

/// The query parameters of an import or export.
struct FileRequest {
    const formats::FileFormat *format = nullptr;
    formats::Options forFormat;
    QString language;
    QString sourceLanguage; ///< of the texts that the file translates
    QStringList tags;
    Json options = Json::object();

    bool option(const char *name, bool otherwise = false) const;
    /// The name under which what a file says about itself is kept, if the file has none: its tags.
    QString headName() const { return tags.isEmpty() ? QStringLiteral("") : tags.join(QLatin1Char('\n')); }
    bool hasOption(const char *name) const { return options.contains(name); }
};

/// On nullopt, `problem` is the response.
std::optional<FileRequest> fileRequest(const HandlerContext &context, Response &problem);

/// A key prefix: 50 characters at most, of letters, digits, space, underscore and dash.
std::optional<QString> keyPrefix(const HandlerContext &context, const char *parameter, Response &problem);

} // namespace patlas::sandbox
