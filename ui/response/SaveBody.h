// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace patlas {

/// Bytes [from, to) of a file; `to` below 0: to its end.
struct BodyRange {
    QString path;
    qint64 from = 0;
    qint64 to = -1;
};

/// Asks for a file name and copies the bytes there on a worker thread. An existing file is replaced only by a
/// complete copy. `said` gets a sentence with the outcome; it is not called if the user cancels.
void saveBody(QWidget *parent, const BodyRange &part, const QString &suggestedName,
              std::function<void(const QString &)> said);

} // namespace patlas
