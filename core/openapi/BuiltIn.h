// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/openapi/ApiDescription.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// What ships with the program, read from `:/openapi/built-in.yaml`. Values; any thread.
namespace patlas {

struct BuiltInApi {
    QString id; ///< stable
    QString document; ///< name of the file
    QString ownDescription; ///< where its service describes it itself; empty: not known

    QByteArray read() const;
    /// The document as the reader understands it: from an index that was made when Patlas was built, where
    /// there is one. Parse, if the document cannot be read.
    Result<ApiDescription> description() const;
};

struct BuiltInEnvironment {
    QString id; ///< stable
    QString name;
    QString apiId;
    QString address;
    QString dashboard; ///< empty: none
    bool issuesOverApi = false; ///< its service issues tokens over an API
};

const std::vector<BuiltInApi> &builtInApis();
/// The sandbox first.
const std::vector<BuiltInEnvironment> &builtInEnvironments();
/// The document of the first API.
QByteArray builtInApiDocument();

} // namespace patlas
