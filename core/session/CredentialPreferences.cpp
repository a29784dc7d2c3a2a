// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/CredentialPreferences.h"

#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString key(const char *what, const QString &environmentId)
{
    return u"explorer/%1/%2"_s.arg(QLatin1String(what), environmentId);
}

constexpr char projectKey[] = "project";
constexpr char tokenKey[] = "token";
constexpr char withoutKey[] = "withoutToken";

} // namespace

QString CredentialPreferences::projectToken(const QString &environmentId) const
{
    return m_settings.value(key(projectKey, environmentId)).toString();
}

QString CredentialPreferences::personalToken(const QString &environmentId) const
{
    return m_settings.value(key(tokenKey, environmentId)).toString();
}

bool CredentialPreferences::goesWithoutToken(const QString &environmentId, const QString &operationId) const
{
    return m_settings.value(key(withoutKey, environmentId)).toStringList().contains(operationId);
}

void CredentialPreferences::rememberProjectToken(const QString &environmentId, const QString &tokenId)
{
    m_settings.setValue(key(projectKey, environmentId), tokenId);
}

void CredentialPreferences::rememberPersonalToken(const QString &environmentId, const QString &operationId,
                                                  const QString &tokenId)
{
    QStringList operations = m_settings.value(key(withoutKey, environmentId)).toStringList();
    operations.removeAll(operationId);
    if (tokenId.isEmpty())
        operations.append(operationId);
    else
        m_settings.setValue(key(tokenKey, environmentId), tokenId);
    m_settings.setValue(key(withoutKey, environmentId), operations);
}

void CredentialPreferences::replacePersonalToken(const QString &from, const QString &to)
{
    const QString tokens = key(tokenKey, {});
    const QStringList keys = m_settings.allKeys();
    for (const QString &one : keys) {
        if (one.startsWith(tokens) && m_settings.value(one).toString() == from)
            m_settings.setValue(one, to);
    }
    m_settings.sync(); // the rotation that calls this may be killed in its next step
}

} // namespace patlas
