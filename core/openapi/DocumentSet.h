// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <vector>

namespace patlas {

/// A description as it came: its root document and the files that it refers to.
struct DocumentSet {
    QUrl address; ///< where the root came from: file:, http:, https:; empty: pasted
    QByteArray root;
    QHash<QUrl, QByteArray> others; ///< by `documentAddress`
};

/// How a document is called in a set: absolute, without fragment and without "." and "..".
QUrl documentAddress(const QUrl &address);

/// The documents that references of the root or of `others` lead to and that are not in the set, in order,
/// each once. Only those that may be followed: beneath the folder of a root that is a file, on the origin of
/// one that came from a host, none of a pasted one. Reads every document of the set: use it on a worker.
///
/// Whoever reads files must not follow symbolic links out of the folder, nor redirects to another origin.
std::vector<QUrl> missingDocuments(const DocumentSet &documents);

} // namespace patlas
