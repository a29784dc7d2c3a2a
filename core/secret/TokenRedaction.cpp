// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/TokenRedaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

// The patterns match anywhere, also inside longer text, and their first part has a fixed length: an
// open-ended one would take quadratic time on long runs of hexadecimal digits. "%21" is "!" in a URL.
const QRegularExpression &tokenShape()
{
    static const QRegularExpression expression(
        u"[0-9a-f]{24}(?:!|%21)[0-9a-f]{32,}|glspat_[a-z0-9_-]{20,}|(bearer[ \\t]+)[^\\s\"']{16,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

} // namespace

QString redactTokens(const QString &text)
{
    QString masked;
    qsizetype copied = 0;
    for (auto matches = tokenShape().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        masked += QStringView(text).mid(copied, match.capturedStart() - copied);
        masked += match.capturedView(1);
        masked += u"••••"_s;
        copied = match.capturedEnd();
    }
    if (copied == 0)
        return text;
    masked += QStringView(text).mid(copied);
    return masked;
}

QByteArray redactTokens(const QByteArray &text)
{
    // Latin-1 keeps one character per byte, so that bytes that are not UTF-8 pass unchanged.
    const QString characters = QString::fromLatin1(text);
    QByteArray masked;
    qsizetype copied = 0;
    for (auto matches = tokenShape().globalMatch(characters); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        masked += QByteArrayView(text).sliced(copied, match.capturedStart() - copied);
        masked += match.captured(1).toLatin1();
        masked += u"••••"_s.toUtf8();
        copied = match.capturedEnd();
    }
    if (copied == 0)
        return text;
    masked += QByteArrayView(text).sliced(copied);
    return masked;
}

} // namespace patlas
