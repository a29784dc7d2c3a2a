// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace patlas {

/// A web page that shows an API description, and where the description is.
struct DocumentationPage {
    QString tool; ///< "ReDoc", "Swagger UI" …
    QByteArray document; ///< the description, where it stands in the page
    QUrl address; ///< else where it is
};

/// Whether these bytes are a web page rather than a description.
bool looksLikeHtml(const QByteArray &content);

/// Nothing: the page is of no tool that is known, or does not say where its description is.
///
/// Swagger UI may keep that in a script or a file of settings beside the page. Then `address` is where that
/// is, and this function reads it, too: ask it about whatever an address gives, a few times at most. The
/// address is what the page says; it may be on any host.
std::optional<DocumentationPage> documentationPage(const QByteArray &html, const QUrl &address);

} // namespace patlas
