// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace patlas {

/// The tokens that the user chose explicitly, by environment. Stores ids only, in the preferences, which must
/// outlive it.
class CredentialPreferences {
public:
    explicit CredentialPreferences(QSettings &settings)
        : m_settings(settings)
    {
    }

    QString projectToken(const QString &environmentId) const;
    QString personalToken(const QString &environmentId) const;
    /// Whether the user chose "No token" for this operation.
    bool goesWithoutToken(const QString &environmentId, const QString &operationId) const;

    void rememberProjectToken(const QString &environmentId, const QString &tokenId);
    void rememberPersonalToken(const QString &environmentId, const QString &operationId,
                               const QString &tokenId);
    /// Chooses `to` wherever `from` was chosen.
    void replacePersonalToken(const QString &from, const QString &to);

private:
    QSettings &m_settings;
};

} // namespace patlas
