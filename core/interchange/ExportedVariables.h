// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ExportedCollection.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

class ImportBuilder;

/// The variables of what is exported: those of files and of "$shared" hold for all of it, and environments
/// have their own. A variable of a file that would be another one's gets a name of its own.
class ExportedVariables {
public:
    explicit ExportedVariables(const ExportSource &source);

    /// Adds those that come along, and notes on those that do not.
    void addTo(ImportBuilder &builder);
    /// What variables of the file at this place are called, where that is not their name.
    const QHash<QString, QString> &namesIn(int file) const { return m_names[std::size_t(file)]; }
    /// Those whose values are secret, or a credential.
    const QSet<QString> &secretNames() const { return m_secret; }

private:
    struct Environment {
        QString name;
        std::vector<Variable> variables;
    };
    void takeEnvironments();
    void nameFileVariables();
    void nameVariablesOf(int file, const std::vector<Variable> &variables);
    QString nameFor(const Variable &variable);
    void findUsed();
    void use(const QString &text, QStringList &found);
    bool comesAlong(const Variable &variable);

    const ExportSource &m_source;
    std::vector<Variable> m_whole;
    std::vector<Environment> m_environments;
    std::vector<QHash<QString, QString>> m_names; ///< by file
    QHash<QString, QString> m_values; ///< of `m_whole`
    QSet<QString> m_ofEnvironments; ///< names that an environment has, also a private one
    QSet<QString> m_taken;
    QHash<QString, QString> m_made; ///< by name and value
    QHash<QString, int> m_numbers; ///< the last that a name got
    QSet<QString> m_used;
    QSet<QString> m_secret;
    QStringList m_withoutValue;
    QStringList m_renamed; ///< sentences
};

} // namespace patlas
