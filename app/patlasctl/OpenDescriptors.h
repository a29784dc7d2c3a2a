// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>

namespace patlas {

/// Which of the first 1024 descriptors are open. At the start of a program: those that were passed on to it.
class OpenDescriptors {
public:
    static OpenDescriptors now();

    bool contains(int descriptor) const;
    /// Whatever else is open by now is closed when this program becomes another.
    void closeOthersOnExec() const;

private:
    static constexpr int count = 1024;

    std::bitset<count> m_open;
};

} // namespace patlas
