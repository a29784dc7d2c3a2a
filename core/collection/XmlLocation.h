// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace patlas {

/// A condition in brackets: a place, that something is there, or what its text is.
struct XmlPathCondition {
    enum class Kind { Place, Last, Exists, Equal, NotEqual };

    Kind kind = Kind::Exists;
    qint64 place = 0; ///< from 1
    std::vector<struct XmlPathStep> path; ///< below the node; without conditions
    QString text = {};
    std::optional<double> number = {}; ///< compared as one
};

struct XmlPathStep {
    enum class Kind { Element, Attribute, Text, Self };

    Kind kind = Kind::Element;
    bool isDeep = false; ///< "//"
    QString name = {}; ///< as written, with its prefix; empty: any
    std::vector<XmlPathCondition> conditions = {};
};

struct XmlLocation {
    enum class Function { None, String, Count };

    Function function = Function::None;
    std::vector<XmlPathStep> steps = {};
};

/// InvalidInput: not a location path; Unsupported: one of those that are not read here.
Result<XmlLocation> readXmlLocation(QStringView path);

} // namespace patlas
