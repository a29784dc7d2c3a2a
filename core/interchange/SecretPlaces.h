// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDefinition.h"
#include "core/request/Variables.h"

#include <QSet>
#include <QString>
#include <QStringView>

#include <vector>

namespace patlas {

/// Where the variables of an import stand: a stored credential can be the whole value of a header or of a
/// query parameter, perhaps behind a scheme and a user, and nothing else.
class SecretPlaces {
public:
    /// Its comments are not sent, and do not count.
    void add(const RequestDefinition &request);
    void add(const Variable &variable);
    /// The variables in this text are part of something else.
    void addElsewhere(QStringView text);
    /// Once, when all were added: what stands in the value of a variable stands where that variable does.
    void followVariables();

    bool isWholeValue(const QString &variable) const { return m_whole.contains(variable); }
    bool isElsewhere(const QString &variable) const { return m_elsewhere.contains(variable); }

private:
    struct Link {
        QString outer; ///< whose value holds the other one
        QString inner;
    };

    QString takeValue(QStringView value);
    void addValue(QStringView value);
    void addAddress(QStringView address);
    void addElsewhereExpression(const QString &expression);

    QSet<QString> m_whole;
    QSet<QString> m_elsewhere;
    std::vector<Link> m_links;
};

} // namespace patlas
