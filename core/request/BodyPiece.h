// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace patlas {

/// A piece of a body: text, or a file that is read when the request is sent.
struct BodyPiece {
    QByteArray text = {}; ///< UTF-8, as written, with its line ends; empty where a file is named
    QString file = {}; ///< as written, relative to the folder of the request's file; empty: text
    bool hasVariables = false; ///< "<@": variables in the file are replaced
    QString charset = {}; ///< of the file's text ("<@latin1"); empty: UTF-8. Only where it has variables

    bool operator==(const BodyPiece &) const = default;
};

/// "< ./file", "<@ ./file", "<@latin1 ./file"; without `text`.
std::optional<BodyPiece> bodyFileIn(QByteArrayView line);

/// The text of a body in pieces, where each line that names a file is one of its own. Between the content of
/// a file and what is written behind it stands the end of that line.
std::vector<BodyPiece> bodyPiecesIn(const QByteArray &text);

/// The bytes of a body in a file: files as "< ./file" lines.
QByteArray bodyText(const std::vector<BodyPiece> &body);

bool takesInFile(const std::vector<BodyPiece> &body);

} // namespace patlas
