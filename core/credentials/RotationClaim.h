// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace patlas {

/// The right to go on with the rotation of a token, which one flow of one program has at a time. Ends with
/// this, and with the process however that ends. GUI thread; does not wait.
class RotationClaim {
public:
    /// `folder`: where claims are files, that of the database; empty: nobody else is there. Null: another one
    /// has it. What cannot be claimed, such as in a folder that cannot be written, counts as free.
    static std::unique_ptr<RotationClaim> take(const QString &folder, const QString &oldTokenId);
    ~RotationClaim();
    RotationClaim(const RotationClaim &) = delete;
    RotationClaim &operator=(const RotationClaim &) = delete;

private:
    RotationClaim();

    std::unique_ptr<QLockFile> m_file;
};

} // namespace patlas
