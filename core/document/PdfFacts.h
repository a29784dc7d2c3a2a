// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace patlas {

/// What a PDF says of itself without being rendered.
struct PdfFacts {
    QByteArray version; ///< "1.7"
    int pages = 0; ///< 0: it says so only in compressed parts
    bool isEncrypted = false;
};

bool isPdf(QByteArrayView bytes);
/// Looks at the start and the end, at most some MiB; off the GUI thread. `bytes` must be a PDF.
PdfFacts pdfFacts(QByteArrayView bytes);

} // namespace patlas
