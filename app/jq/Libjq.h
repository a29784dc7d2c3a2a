// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The headers of libjq 1.6 are C only.
#include <cstdarg>
#include <cstdint>
#include <cstdio>

extern "C" {
#include <jq.h>
#include <jv.h>
}
