// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Placeholders.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

/// Replaces each match by `converted(match)`; an empty result keeps the original.
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

// A space is a printf flag too, but not accepted here: "100 % sure" is more often a percentage.

QString withAndroidPlaceholders(const QString &text)
{
    static const QRegularExpression pattern(
        u"%(?:%|(?<place>\\d+\\$)?[-+#0]*\\d*(?:\\.\\d+)?(?<length>hh|h|ll|l|q|L|z|t|j)?(?<type>[A-Za-z@]))"_s);
    return replaced(text, pattern, [](const QRegularExpressionMatch &match) {
        const QString type = match.captured(u"type"_s);
        if (type.isEmpty())
            return QString(); // %%
        const bool isNumber =
            u"iufFgGpD"_s.contains(type) || (type != "@"_L1 && !match.captured(u"length"_s).isEmpty());
        const bool isSame = !isNumber && u"sdcxXoeEaA"_s.contains(type);
        return isSame ? QString()
                      : QLatin1Char('%') + match.captured(u"place"_s) + QLatin1Char(isNumber ? 'd' : 's');
    });
}

QString withIosPlaceholders(const QString &text)
{
    static const QRegularExpression pattern(
        u"%(?:%|(?:(?<place>\\d+\\$)|(?<before><))?[-+#0,(]*\\d*(?:\\.\\d+)?(?<type>[tT][A-Za-"
        "z]|[A-Za-z@]))"_s);
    QString last;
    return replaced(text, pattern, [&last](const QRegularExpressionMatch &match) {
        const QString type = match.captured(u"type"_s);
        if (type.isEmpty())
            return QString(); // %%
        const bool isBefore = !match.captured(u"before"_s).isEmpty();
        if (!isBefore)
            last = match.captured(u"place"_s);
        const bool isSame = u"@dfcxXogGeEaA"_s.contains(type);
        if (isSame && !isBefore)
            return QString();
        return QLatin1Char('%') + last + (isSame ? type : u"@"_s);
    });
}

} // namespace patlas::sandbox::formats
