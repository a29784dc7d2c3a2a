// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DocumentationPage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas {

bool looksLikeHtml(const QByteArray &content)
{
    qsizetype at = content.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const auto skipBlanks = [&] {
        while (at < content.size() && QByteArrayView(" \t\r\n").contains(content[at]))
            ++at;
    };
    skipBlanks();
    while (QByteArrayView(content).sliced(at).startsWith("<!--")
           || QByteArrayView(content).sliced(at).startsWith("<?xml")) {
        const qsizetype end = content.indexOf('>', at);
        if (end < 0)
            return true;
        at = end + 1;
        skipBlanks();
    }
    const QByteArray start = content.mid(at, 16).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head")
        || start.startsWith("<body") || start.startsWith("<script") || start.startsWith("<meta")
        || start.startsWith("<title") || start.startsWith("<div") || start.startsWith("<link");
}

std::optional<DocumentationPage> documentationPage(const QByteArray &html, const QUrl &address)
{
    if (!looksLikeHtml(html))
        return std::nullopt;
    static const QRegularExpression redoc(u"<redoc\\b[^>]*\\bspec-url\\s*=\\s*[\"']([^\"']+)[\"']"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = redoc.match(QString::fromUtf8(html));
    if (!found.hasMatch())
        return std::nullopt;
    return DocumentationPage{u"ReDoc"_s, {}, address.resolved(QUrl(found.captured(1)))};
}

} // namespace patlas
