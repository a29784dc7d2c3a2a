// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/Variables.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

inline constexpr char sharedEnvironmentFile[] = "http-client.env.json"; ///< goes into git
inline constexpr char privateEnvironmentFile[] = "http-client.private.env.json"; ///< does not

struct EnvironmentProblem {
    bool isNote = false; ///< the file is read all the same
    bool isPrivate = false; ///< in the private file
    int line = 0; ///< from 1; 0: of the whole file
    QString sentence; ///< names in it are isolated; no values

    bool operator==(const EnvironmentProblem &) const = default;
};

/// One environment of one of the two files.
struct FileEnvironment {
    QString name;
    QStringList bases; ///< "extends", in order: a later one wins over an earlier one
    std::vector<Variable> variables; ///< in order, each name once
    int line = 0; ///< of its name, from 1
    int basesLine = 0; ///< of "extends"

    bool operator==(const FileEnvironment &) const = default;
};

/// What the two files beside the requests say.
struct EnvironmentFiles {
    std::vector<FileEnvironment> shared; ///< of http-client.env.json, "$shared" included
    std::vector<FileEnvironment> personal; ///< of http-client.private.env.json; their variables are secret
    std::vector<EnvironmentProblem> problems;

    /// Every environment but "$shared", in the order of the files, each once.
    QStringList names() const;

    /// The layers of the named environments, of which a later one wins over an earlier one, as with httpYac:
    /// of each the private file before the shared one, and what it extends behind it; "$shared" last. Each is
    /// there once, behind everything that extends it. Names that are unknown give no layer.
    std::vector<VariableLayer> layersFor(const QStringList &active) const;
};

/// Reads both files; empty where there is none. A file that is malformed gives no environments and a problem
/// with its line. Comments, and commas before a closing bracket, are read over; httpYac reads no file with
/// them.
EnvironmentFiles readEnvironmentFiles(QByteArrayView shared, QByteArrayView personal);

} // namespace patlas
