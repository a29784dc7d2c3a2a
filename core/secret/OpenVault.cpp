// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/OpenVault.h"

#include <QCoreApplication>

namespace patlas {

namespace {

struct OpenVaultText {
    Q_DECLARE_TR_FUNCTIONS(OpenVault)
};

} // namespace

OpenVault::OpenVault(const VaultFile &file, const VaultKey &key, Newest newest)
    : m_file(file)
    , m_key(key)
    , m_newest(std::move(newest))
{
}

Result<void> OpenVault::compare(const VaultContents &contents) const
{
    if (contents.generation >= *m_newest)
        return {};
    return failure(ErrorKind::Conflict,
                   OpenVaultText::tr("The vault's file is older than it was when Patlas last used it."),
                   OpenVaultText::tr("A copy was put in its place. Tokens that were added since are missing "
                                     "in it, and removed ones are back."),
                   OpenVaultText::tr("If you restored it yourself, open it anyway. If not, somebody else "
                                     "changed Patlas's data: put the newer file back."));
}

Result<VaultEntries> OpenVault::read()
{
    Result<VaultContents> contents = m_file.read(m_key);
    if (!contents)
        return tl::make_unexpected(contents.error());
    if (Result<void> isNew = compare(*contents); !isNew)
        return tl::make_unexpected(isNew.error());
    *m_newest = contents->generation; // another process may have written
    return std::move(contents->entries);
}

Result<void> OpenVault::update(const std::function<void(VaultEntries &)> &edit)
{
    const Result<qint64> written = m_file.update(m_key, [&](VaultContents &contents) {
        Result<void> isNew = compare(contents);
        if (isNew)
            edit(contents.entries);
        return isNew;
    });
    if (!written)
        return tl::make_unexpected(written.error());
    *m_newest = *written;
    return {};
}

} // namespace patlas
