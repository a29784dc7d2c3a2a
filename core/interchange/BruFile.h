// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

/// A line of a block: "key: value", or an item of a list.
struct BruPair {
    QString key; ///< without quotes and without the "~" in front
    QString value = {}; ///< without blanks around it; of several lines between ''' without their indentation
    QStringList items = {}; ///< of a value "[ … ]"
    QString description = {}; ///< of "@description(…)" above it
    bool isEnabled = true; ///< no "~" stands in front
};

/// "name { … }" or "name [ … ]".
struct BruBlock {
    QString name; ///< "params:query"
    int line = 0; ///< from 1
    std::vector<BruPair> pairs = {}; ///< of a list: keys without values
    /// Of a block of text (body, script, tests, docs, example): its lines without the indentation of two
    /// blanks, which "\n" ends.
    QString text = {};

    /// Of the last pair with this key; empty: there is none.
    QString value(QLatin1String key) const;
};

/// A file of Bruno's language: a request, or what a collection, a folder or an environment is made of. Blocks
/// of any name are read, in order. Nothing in them is run.
struct BruFile {
    std::vector<BruBlock> blocks;

    const BruBlock *block(QLatin1String name) const; ///< the last of this name; null: there is none

    /// In linear time. Parse: it is not of this language, with the line.
    static Result<BruFile> read(const QByteArray &bytes);
};

} // namespace patlas
