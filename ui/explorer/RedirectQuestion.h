// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/Redirect.h"

#include <functional>

class QWidget;

namespace patlas {

/// Asks what goes along to the other service that a redirect leads to. `chosen` is not called if the person
/// cancels.
void askWhatGoesAlong(const QUrl &target, QWidget *parent, const std::function<void(TakeAlong)> &chosen);

} // namespace patlas
