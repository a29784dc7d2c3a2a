// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/RotationClaim.h"

#include <QLockFile>

using namespace Qt::StringLiterals;

namespace patlas {

RotationClaim::RotationClaim() = default;
RotationClaim::~RotationClaim() = default;

std::unique_ptr<RotationClaim> RotationClaim::take(const QString &folder, const QString &oldTokenId)
{
    auto claim = std::unique_ptr<RotationClaim>(new RotationClaim);
    if (folder.isEmpty())
        return claim;
    const QString name = QString::fromLatin1(oldTokenId.toUtf8().toHex());
    claim->m_file = std::make_unique<QLockFile>(folder + u"/rotation-"_s + name + u".lock"_s);
    claim->m_file->setStaleLockTime(0); // a person may take hours
    if (!claim->m_file->tryLock(0) && claim->m_file->error() == QLockFile::LockFailedError)
        return nullptr;
    return claim;
}

} // namespace patlas
