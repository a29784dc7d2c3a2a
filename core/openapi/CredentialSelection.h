// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <algorithm>

namespace patlas {

/// The credentials that are chosen for a request: id of a CredentialSlot -> id of a stored credential. A slot
/// without a choice is left out.
using CredentialSelection = QMap<QString, QString>;

/// Chooses `credentialId` for the slot; none when it is empty.
inline void choose(CredentialSelection &selection, const QString &slotId, const QString &credentialId)
{
    if (credentialId.isEmpty())
        selection.remove(slotId);
    else
        selection.insert(slotId, credentialId);
}

/// Whether it is chosen for any slot.
inline bool isChosen(const CredentialSelection &selection, const QString &credentialId)
{
    return std::find(selection.cbegin(), selection.cend(), credentialId) != selection.cend();
}

/// Chooses `to` wherever `from` is chosen.
inline void replace(CredentialSelection &selection, const QString &from, const QString &to)
{
    for (QString &chosen : selection) {
        if (chosen == from)
            chosen = to;
    }
}

inline QJsonObject toJson(const CredentialSelection &selection)
{
    QJsonObject object;
    for (auto chosen = selection.cbegin(); chosen != selection.cend(); ++chosen)
        object.insert(chosen.key(), chosen.value());
    return object;
}

inline CredentialSelection selectionFromJson(const QJsonObject &object)
{
    CredentialSelection selection;
    for (auto chosen = object.begin(); chosen != object.end(); ++chosen)
        choose(selection, chosen.key(), chosen.value().toString());
    return selection;
}

} // namespace patlas
