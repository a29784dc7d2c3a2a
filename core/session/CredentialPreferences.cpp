// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/CredentialPreferences.h"

#include <QHash>
#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString preferredKey(const QString &environmentId, const QString &slotId)
{
    return u"explorer/credential/%1/%2"_s.arg(environmentId, slotId);
}

QString withoutKey(const QString &environmentId, const QString &slotId)
{
    return u"explorer/without/%1/%2"_s.arg(environmentId, slotId);
}

/// Versions before 0.2 knew two kinds of credential, both of one API: `explorer/<group>/<environment>`.
void carryOver(QSettings &settings, const QString &group, const QString &slotId,
               QString (*key)(const QString &, const QString &))
{
    settings.beginGroup(u"explorer/"_s + group);
    QHash<QString, QVariant> former;
    for (const QString &environmentId : settings.childKeys())
        former.insert(environmentId, settings.value(environmentId));
    settings.remove({});
    settings.endGroup();
    for (auto value = former.cbegin(); value != former.cend(); ++value)
        settings.setValue(key(value.key(), slotId), value.value());
}

} // namespace

CredentialPreferences::CredentialPreferences(QSettings &settings)
    : m_settings(settings)
{
    carryOver(m_settings, u"project"_s, u"projectToken"_s, preferredKey);
    carryOver(m_settings, u"token"_s, u"personalAccessToken"_s, preferredKey);
    carryOver(m_settings, u"withoutToken"_s, u"personalAccessToken"_s, withoutKey);
}

QString CredentialPreferences::preferred(const QString &environmentId, const QString &slotId) const
{
    return m_settings.value(preferredKey(environmentId, slotId)).toString();
}

bool CredentialPreferences::goesWithout(const QString &environmentId, const QString &operationId,
                                        const QString &slotId) const
{
    return m_settings.value(withoutKey(environmentId, slotId)).toStringList().contains(operationId);
}

void CredentialPreferences::remember(const QString &environmentId, const QString &operationId,
                                     const QString &slotId, const QString &credentialId)
{
    const QString key = withoutKey(environmentId, slotId);
    QStringList operations = m_settings.value(key).toStringList();
    operations.removeAll(operationId);
    if (credentialId.isEmpty())
        operations.append(operationId);
    else
        m_settings.setValue(preferredKey(environmentId, slotId), credentialId);
    m_settings.setValue(key, operations);
}

void CredentialPreferences::replace(const QString &from, const QString &to)
{
    const QStringList keys = m_settings.allKeys();
    for (const QString &one : keys) {
        if (one.startsWith("explorer/credential/"_L1) && m_settings.value(one).toString() == from)
            m_settings.setValue(one, to);
    }
    m_settings.sync(); // the rotation that calls this may be killed in its next step
}

} // namespace patlas
