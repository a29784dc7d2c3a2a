// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/VaultFile.h"

#include <atomic>
#include <memory>

namespace patlas {

/// A vault's file with its key and the generation that it had when it was last seen. Conflict where the file
/// is older than that. Every call blocks: for a worker thread.
class OpenVault {
public:
    using Newest = std::shared_ptr<std::atomic<qint64>>;

    OpenVault(const VaultFile &file, const VaultKey &key, Newest newest);

    Result<VaultEntries> read();
    Result<void> update(const std::function<void(VaultEntries &)> &edit);

private:
    Result<void> compare(const VaultContents &contents) const;

    const VaultFile &m_file;
    const VaultKey &m_key;
    const Newest m_newest;
};

} // namespace patlas
