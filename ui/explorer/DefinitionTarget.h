// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/DefinitionPlace.h"
#include "core/session/RequestFiles.h"
#include "core/session/Workspace.h"

#include <QFileInfo>

#include <memory>

namespace patlas {

/// What the definitions of a file are read and written with. A place refers to it.
struct DefinitionTarget {
    std::shared_ptr<const ApiDescription> api;
    Environment environment;
    Variables variables;
    QString folder;

    /// `file`: absolute.
    DefinitionTarget(const Workspace &workspace, const RequestFiles &files, const QString &file,
                     const Environment &of)
        : api(workspace.apiOf(of))
        , environment(of)
        , variables(files.variablesFor(file, of))
        , folder(QFileInfo(file).path())
    {
    }
    DefinitionPlace place() const { return {*api, environment, variables, folder}; }
};

} // namespace patlas
