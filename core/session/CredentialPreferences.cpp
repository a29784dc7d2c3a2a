// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/CredentialPreferences.h"

#include "core/storage/Preferences.h"

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
void carryOver(Preferences &preferences, const QString &group, const QString &slotId,
               QString (*key)(const QString &, const QString &))
{
    const QString former = u"explorer/%1/"_s.arg(group);
    const QStringList keys = preferences.keys();
    for (const QString &one : keys) {
        if (!one.startsWith(former))
            continue;
        preferences.setValue(key(one.sliced(former.size()), slotId), preferences.value(one));
        preferences.remove(one);
    }
}

} // namespace

CredentialPreferences::CredentialPreferences(Preferences &preferences)
    : m_preferences(preferences)
    , m_files(preferences)
{
    carryOver(m_preferences, u"project"_s, u"projectToken"_s, preferredKey);
    carryOver(m_preferences, u"token"_s, u"personalAccessToken"_s, preferredKey);
    carryOver(m_preferences, u"withoutToken"_s, u"personalAccessToken"_s, withoutKey);
}

QString CredentialPreferences::preferred(const QString &environmentId, const QString &slotId) const
{
    return m_preferences.value(preferredKey(environmentId, slotId)).toString();
}

bool CredentialPreferences::goesWithout(const QString &environmentId, const QString &operationId,
                                        const QString &slotId) const
{
    return m_preferences.value(withoutKey(environmentId, slotId)).toStringList().contains(operationId);
}

void CredentialPreferences::remember(const QString &environmentId, const QString &operationId,
                                     const QString &slotId, const QString &credentialId)
{
    const QString key = withoutKey(environmentId, slotId);
    QStringList operations = m_preferences.value(key).toStringList();
    operations.removeAll(operationId);
    if (credentialId.isEmpty())
        operations.append(operationId);
    else
        m_preferences.setValue(preferredKey(environmentId, slotId), credentialId);
    m_preferences.setValue(key, operations);
}

void CredentialPreferences::replace(const QString &from, const QString &to)
{
    const QStringList keys = m_preferences.keys();
    for (const QString &one : keys) {
        if (one.startsWith("explorer/credential/"_L1) && m_preferences.value(one).toString() == from)
            m_preferences.setValue(one, to);
    }
    m_files.replace(from, to);
}

} // namespace patlas
