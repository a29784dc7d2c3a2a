// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace patlas {

/// Which tokens a person chose by hand, by environment. Ids only; kept with the preferences,
/// which outlive it.
class CredentialPreferences {
public:
    explicit CredentialPreferences(QSettings &settings)
        : m_settings(settings)
    {
    }

    QString projectToken(const QString &environmentId) const;
    QString personalToken(const QString &environmentId) const;
    /// Whether the person chose "No token" for this operation.
    bool goesWithoutToken(const QString &environmentId, const QString &operationId) const;

    void rememberProjectToken(const QString &environmentId, const QString &tokenId);
    void rememberPersonalToken(const QString &environmentId, const QString &operationId,
                               const QString &tokenId);
    /// Wherever `from` was chosen, `to` is now.
    void replacePersonalToken(const QString &from, const QString &to);

private:
    QSettings &m_settings;
};

} // namespace patlas
