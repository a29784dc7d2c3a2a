// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace patlas {

/// Insomnia's template tags ("{% uuid 'v4' %}") and variables ("{{ _.name }}") as expressions of Patlas.
/// Nothing is evaluated.
class InsomniaTags {
public:
    /// Requests that a "response" tag may refer to, by their ids.
    void addRequest(const QString &id, const QString &title) { m_titles.insert(id, title); }

    /// The text with "{{…}}" in place of each tag that Patlas has the like of. In linear time.
    QString replaced(const QString &text);
    /// Names of the tags that stayed in texts, since this was last asked.
    QStringList takeUnknown();

    /// What others call a request in their references; empty: nobody refers to it.
    QString nameOf(const QString &id) const { return m_names.value(id); }

    /// What stands between "{{" and "}}" there, `nameOf` giving the names of variables. A text with a filter
    /// or a script stays as it is.
    static QString expression(const QString &theirs, const std::function<QString(const QString &)> &nameOf);

private:
    std::optional<QString> expressionOfTag(const QString &name, const QStringList &arguments);
    std::optional<QString> ofResponse(const QStringList &arguments);
    QString referredName(const QString &id);

    QHash<QString, QString> m_titles;
    QHash<QString, QString> m_names; ///< of those that are referred to
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; ///< the last one that was given, by word
    QStringList m_unknown;
};

} // namespace patlas
