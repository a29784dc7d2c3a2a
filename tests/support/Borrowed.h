// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace patlas::test {

/// A shared pointer to a value that the test owns.
template <typename T> std::shared_ptr<const T> borrowed(const T &value)
{
    return {std::shared_ptr<void>(), &value};
}

} // namespace patlas::test
