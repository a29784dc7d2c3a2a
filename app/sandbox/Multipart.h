// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace patlas::sandbox {

/// One part of a multipart/form-data body.
struct FormPart {
    QString name;
    QByteArray contentType;
    QByteArray content;
    bool isFile = false; ///< has a file name
};

/// The parts (RFC 7578), or a sentence that describes what is wrong with the body.
tl::expected<std::vector<FormPart>, QString> formParts(const QByteArray &contentType, const QByteArray &body);

} // namespace patlas::sandbox
