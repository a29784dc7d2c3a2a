// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace patlas {

/// A page of the manual, of docs/manual.
struct ManualPage {
    QString name; ///< of its file, to which links lead: "tokens.md"
    QString title;
    QString markdown; ///< without the comments at its top
    QString words; ///< what is read, in one line
};

/// All pages, the first one first. Empty in a program without the resource `manual`.
std::vector<ManualPage> manualPages();

/// The resource of a picture that a page names: the dark or light one. Empty: there is none.
QString manualPicture(const QString &name, bool isDark);

} // namespace patlas
