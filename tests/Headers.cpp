// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Empty: its targets are there for the headers that they precompile, and a target has a source.
