// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace patlas::sandbox {

/// The translations of a made-up project as JSON of an exact size, generated while it is sent.
class HugeProject {
public:
    /// At least `smallest` bytes.
    explicit HugeProject(qint64 size);

    static constexpr qint64 smallest = 1024;
    qint64 size() const { return m_size; }
    /// The next piece, of about 64 KiB; empty at the end.
    QByteArray next();

private:
    const qint64 m_size;
    qint64 m_made = 0;
    qint64 m_entries = 0;
};

} // namespace patlas::sandbox
