// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// The folder with the bodies of responses that the history refers to. Files are named by the program:
/// whoever can write the database cannot name one that is somewhere else. A value; any thread.
class BodyFiles {
public:
    explicit BodyFiles(QString folder);

    /// The file that a row means, by its name or, as earlier versions stored it, by its whole path; empty for
    /// anything that is not the name of a body, and for a link.
    QString path(const QString &stored) const;
    void remove(const QString &stored) const;

private:
    QString m_folder;
};

} // namespace patlas
