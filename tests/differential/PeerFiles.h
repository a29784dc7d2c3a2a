// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/HttpText.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace patlas::test {

/// Where Patlas and httpYac differ on purpose.
struct PeerDifference {
    QString place; ///< as the test names it: "1 target", "2 check 1"
    const char *reason;
};

/// A file that Patlas and httpYac run. All paths that it requests begin with its name.
struct PeerFile {
    QString name; ///< without ".http"
    QByteArray text;
    HttpDialect dialect = HttpDialect::HttpYac; ///< httpYac runs no checks of the universal one
    std::vector<PeerDifference> differences = {};
};

/// The whole grammar. Requests are written by toHttpText(), which must not refuse any. They use the process's
/// variable PATLAS_PEER.
std::vector<PeerFile> peerFiles();

/// What the requests refer to, as they lie beside them.
struct PeerAttachment {
    QString name;
    QByteArray bytes;
};
/// `base`: the server's address.
std::vector<PeerAttachment> peerAttachments(const QByteArray &base);

/// The server's response, the same each time.
QByteArray peerResponse(const QByteArray &method, const QByteArray &path);

} // namespace patlas::test
