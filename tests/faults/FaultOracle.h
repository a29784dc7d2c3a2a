// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace patlas {

/// Derives the expected state from the operations that the child announced and acknowledged. An announced
/// operation without acknowledgement (the child was killed, or it failed) may have happened or not; an
/// acknowledged one must have happened.
class FaultOracle {
public:
    void announced(const QJsonObject &operation);
    void acknowledged(int operation);

    /// Compares with the state that a child reports after its start, which becomes the new expected state.
    /// Returns the differences, one sentence each.
    QStringList compare(const QJsonObject &state);

    const QStringList &passphrases() const
    {
        return m_passphrases;
    } ///< candidates for the vault's passphrase
    int acknowledgedCount() const { return m_acknowledged; }
    int lost() const { return m_lost; }
    int duplicated() const { return m_duplicated; }

private:
    struct Effect {
        QString item;
        QString value;
    };
    static QHash<QString, QStringList> itemsIn(const QJsonObject &state);

    QHash<QString, QSet<QString>> m_possible; ///< possible values of each item, including `absent`
    QHash<int, Effect> m_effects;
    QStringList m_passphrases;
    int m_acknowledged = 0;
    int m_lost = 0;
    int m_duplicated = 0;
};

} // namespace patlas
