// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Placeholders.h"

#include <QRegularExpression>

namespace patlas::sandbox::formats {

namespace {

/// Puts what `converted` makes of each match in its place; an empty answer keeps the original.
template <typename Converted>
QString replaced(const QString &text, const QRegularExpression &pattern, Converted converted)
{
    QString out;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString instead = converted(match);
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += instead.isEmpty() ? match.captured() : instead;
        from = match.capturedEnd();
    }
    return out += QStringView(text).mid(from);
}

} // namespace

// A space is a flag as well, but "100 % sure" is more often a percentage.

QString withAndroidPlaceholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "%(?:%|(?<place>\\d+\\$)?[-+#0]*\\d*(?:\\.\\d+)?(?<length>hh|h|ll|l|q|L|z|t|j)?(?<type>[A-Za-z@]))"));
    return replaced(text, pattern, [](const QRegularExpressionMatch &match) {
        const QString type = match.captured(QStringLiteral("type"));
        if (type.isEmpty())
            return QString(); // %%
        const bool isNumber = QStringLiteral("iufFgGpD").contains(type)
            || (type != QLatin1String("@") && !match.captured(QStringLiteral("length")).isEmpty());
        const bool isSame = !isNumber && QStringLiteral("sdcxXoeEaA").contains(type);
        return isSame
            ? QString()
            : QLatin1Char('%') + match.captured(QStringLiteral("place")) + QLatin1Char(isNumber ? 'd' : 's');
    });
}

QString withIosPlaceholders(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("%(?:%|(?:(?<place>\\d+\\$)|(?<before><))?[-+#0,(]*\\d*(?:\\.\\d+)?(?<type>[tT][A-Za-"
                       "z]|[A-Za-z@]))"));
    QString last;
    return replaced(text, pattern, [&last](const QRegularExpressionMatch &match) {
        const QString type = match.captured(QStringLiteral("type"));
        if (type.isEmpty())
            return QString(); // %%
        const bool isBefore = !match.captured(QStringLiteral("before")).isEmpty();
        if (!isBefore)
            last = match.captured(QStringLiteral("place"));
        const bool isSame = QStringLiteral("@dfcxXogGeEaA").contains(type);
        if (isSame && !isBefore)
            return QString();
        return QLatin1Char('%') + last + (isSame ? type : QStringLiteral("@"));
    });
}

} // namespace patlas::sandbox::formats
