// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace patlas {

/// Knows what must be there, from nothing but what the child said that it would do and that was done. An
/// operation that was announced and not acknowledged (the child was killed, or it failed) may have happened
/// or not; one that was acknowledged must have.
class FaultOracle {
public:
    void announced(const QJsonObject &operation);
    void acknowledged(int operation);

    /// Compares with what a child found after its start; from then on that is what is there. Returns what is
    /// wrong, a sentence each.
    QStringList compare(const QJsonObject &state);

    const QStringList &passphrases() const { return m_passphrases; } ///< any of them may be the vault's
    int acknowledgedCount() const { return m_acknowledged; }
    int lost() const { return m_lost; }
    int duplicated() const { return m_duplicated; }

private:
    struct Effect {
        QString item;
        QString value;
    };
    static QHash<QString, QStringList> itemsIn(const QJsonObject &state);

    QHash<QString, QSet<QString>> m_possible; ///< values that an item may have; `absent` is one
    QHash<int, Effect> m_effects;
    QStringList m_passphrases;
    int m_acknowledged = 0;
    int m_lost = 0;
    int m_duplicated = 0;
};

} // namespace patlas
