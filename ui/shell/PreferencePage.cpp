// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PreferencePage.h"

#include "moc_PreferencePage.cpp"
