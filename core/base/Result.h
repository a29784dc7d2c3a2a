// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace patlas {

/// The outcome of anything that can fail. Exceptions never cross a layer, and there are no bool
/// out-parameters.
template <typename T> using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

inline Failure failure(ErrorKind kind, QString what, QString meaning = {}, QString remedy = {},
                       QString detail = {})
{
    return Failure(Error{kind, std::move(what), std::move(meaning), std::move(remedy), std::move(detail)});
}

} // namespace patlas
