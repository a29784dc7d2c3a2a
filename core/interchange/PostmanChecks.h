// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/Check.h"

#include <QString>

namespace patlas {

/// A test for Postman's sandbox that holds for the same responses; empty: there is none that is simple.
QString postmanTest(const Check &check);

} // namespace patlas
