// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace patlas {

/// Names of variables of an import: those of the other tool as Patlas can hold them, and free ones for
/// secrets.
class ImportNames {
public:
    /// What an expression of the other tool is called in Patlas, without braces; nullopt: it is a name like
    /// any other. What it gives is not looked at again.
    using Translate = std::function<std::optional<QString>(const QString &expression)>;
    void translateWith(Translate translate) { m_translate = std::move(translate); }

    /// What stands between "{{" and "}}" in the bytes is taken.
    void reserveIn(QByteArrayView utf8);
    void reserve(const QString &name) { m_taken.insert(name); }

    /// The other tool's name itself where a variable may be called so, else one like it that is free, the
    /// same each time. Empty if there is nothing in it.
    QString nameOf(const QString &theirs);
    /// The text with the names in its braces as `nameOf` gives them. Functions that Patlas has stay, and so
    /// do unknown ones ("$randomCity").
    QString renamed(const QString &text);

    /// A free name in the style of "xApiKey", "xApiKey2", for a header, a parameter or a field of this name.
    /// In constant time.
    QString freeNameFor(const QString &wished);

    struct Renamed {
        QString theirs;
        QString ours;
    };
    /// Names that became others, and functions that Patlas lacks, since this was last asked.
    std::vector<Renamed> takeRenamed() { return std::exchange(m_renamed, {}); }
    QStringList takeUnknownFunctions() { return std::exchange(m_unknown, {}); }

private:
    QString free(const QString &stem, const QString &gap);
    QString expressionFor(const QString &theirs);

    Translate m_translate;
    QSet<QString> m_taken;
    QHash<QString, QString> m_known; ///< theirs that are not ours
    QHash<QString, int> m_numbers; ///< the last one that was given, by stem
    std::vector<Renamed> m_renamed;
    QStringList m_unknown;
    QSet<QString> m_toldUnknown;
};

} // namespace patlas
