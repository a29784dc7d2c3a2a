// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/CredentialMemory.h"

#include <QSettings>
#include <QStringList>

namespace patlas {

namespace {

QString key(const char *what, const QString &environmentId)
{
    return QStringLiteral("explorer/%1/%2").arg(QLatin1String(what), environmentId);
}

constexpr char project[] = "project";
constexpr char token[] = "token";
constexpr char without[] = "withoutToken";

} // namespace

QString CredentialMemory::projectToken(const QString &environmentId) const
{
    return m_settings.value(key(project, environmentId)).toString();
}

QString CredentialMemory::personalToken(const QString &environmentId) const
{
    return m_settings.value(key(token, environmentId)).toString();
}

bool CredentialMemory::goesWithoutToken(const QString &environmentId, const QString &operationId) const
{
    return m_settings.value(key(without, environmentId)).toStringList().contains(operationId);
}

void CredentialMemory::rememberProjectToken(const QString &environmentId, const QString &tokenId)
{
    m_settings.setValue(key(project, environmentId), tokenId);
}

void CredentialMemory::rememberPersonalToken(const QString &environmentId, const QString &operationId,
                                             const QString &tokenId)
{
    QStringList operations = m_settings.value(key(without, environmentId)).toStringList();
    operations.removeAll(operationId);
    if (tokenId.isEmpty())
        operations.append(operationId);
    else
        m_settings.setValue(key(token, environmentId), tokenId);
    m_settings.setValue(key(without, environmentId), operations);
}

void CredentialMemory::replacePersonalToken(const QString &from, const QString &to)
{
    const QString tokens = key(token, {});
    const QStringList keys = m_settings.allKeys();
    for (const QString &one : keys) {
        if (one.startsWith(tokens) && m_settings.value(one).toString() == from)
            m_settings.setValue(one, to);
    }
    m_settings.sync(); // the rotation that asks for it may be killed in its next step
}

} // namespace patlas
