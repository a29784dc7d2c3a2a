// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/SeenNames.h"

#include "core/secret/SecretNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype longestName = 100; ///< UTF-16 units; nothing longer is a name

/// English plurals, as names of APIs have them. Irregular ones stay, on both sides alike.
QString singular(const QString &word)
{
    const auto without = [&word](qsizetype end) { return word.first(word.size() - end); };
    if (word.size() > 4 && word.endsWith("ies"_L1))
        return without(3) + u'y';
    for (const QLatin1String end : {"sses"_L1, "ches"_L1, "shes"_L1, "xes"_L1, "zes"_L1, "uses"_L1}) {
        if (word.endsWith(end))
            return without(2);
    }
    const bool isPlural = word.size() > 2 && word.endsWith(u's') && !word.endsWith("ss"_L1)
        && !word.endsWith("us"_L1) && !word.endsWith("is"_L1);
    return isPlural ? without(1) : word;
}

QString usualWord(const QString &word)
{
    static const QStringList identifiers{u"uid"_s, u"uuid"_s, u"guid"_s, u"identifier"_s};
    const QString one = singular(word.toLower());
    return identifiers.contains(one) ? u"id"_s : one;
}

bool isPart(QChar c)
{
    return c.isLetterOrNumber();
}

} // namespace

QStringList wordsOfName(QStringView name)
{
    QStringList words;
    QString word;
    const auto take = [&] {
        if (!word.isEmpty())
            words.append(usualWord(word));
        word.clear();
    };
    name = name.first(std::min(name.size(), longestName));
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (!isPart(c)) {
            take();
            continue;
        }
        const QChar before = i > 0 ? name[i - 1] : QChar();
        const bool isFirstOfWord = c.isUpper() && i + 1 < name.size() && name[i + 1].isLower()
            && name[i + 1] != u's'; // the plural of an abbreviation: tagIDs
        if (c.isUpper() && (before.isLower() || before.isDigit() || (before.isUpper() && isFirstOfWord)))
            take();
        word += c;
    }
    take();
    return words;
}

QString keyOfWords(const QStringList &words)
{
    return words.join(QString());
}

const QStringList &identityWords()
{
    static const QStringList words{u"id"_s,    u"key"_s,    u"code"_s,   u"slug"_s, u"name"_s,
                                   u"login"_s, u"locale"_s, u"number"_s, u"iid"_s,  u"title"_s};
    return words;
}

bool isIdentityWord(const QString &word)
{
    return identityWords().contains(word);
}

bool isCommonName(const QStringList &words)
{
    static const QStringList common{u"type"_s,  u"status"_s, u"state"_s,  u"version"_s, u"description"_s,
                                    u"text"_s,  u"value"_s,  u"kind"_s,   u"date"_s,    u"time"_s,
                                    u"limit"_s, u"offset"_s, u"page"_s,   u"size"_s,    u"count"_s,
                                    u"order"_s, u"sort"_s,   u"url"_s,    u"path"_s,    u"query"_s,
                                    u"q"_s,     u"filter"_s, u"search"_s, u"message"_s, u"total"_s};
    return words.size() == 1 && (isIdentityWord(words.first()) || common.contains(words.first()));
}

QString keyOfDescription(const QString &description)
{
    static const QStringList passed{u"the"_s, u"a"_s, u"an"_s, u"unique"_s, u"it"_s, u"this"_s};
    constexpr qsizetype looked = 120; // UTF-16 units
    QStringList words;
    for (const QString &word : description.left(looked).split(u' ', Qt::SkipEmptyParts)) {
        const bool isLast = !isPart(word.back()); // of its sentence, or of its part
        const QStringList parts = wordsOfName(word);
        if (parts.size() != 1)
            break;
        if (!words.isEmpty() || !passed.contains(parts.first()))
            words.append(parts.first());
        if (isLast || words.size() > 4)
            break;
    }
    // "id of the tag"
    if (words.size() >= 3 && isIdentityWord(words[0]) && (words[1] == "of"_L1 || words[1] == "for"_L1)) {
        const qsizetype thing = passed.contains(words[2]) ? 3 : 2;
        return words.size() > thing ? words[thing] + words[0] : QString();
    }
    return words.size() >= 2 && isIdentityWord(words[1]) && !isIdentityWord(words[0]) ? words[0] + words[1]
                                                                                      : QString();
}

QString thingOfPath(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        const bool isValue = part->contains(u'{') || isMadeByMachine(*part)
            || std::all_of(part->begin(), part->end(), [](QChar c) { return c.isDigit(); });
        if (!isValue)
            return keyOfWords(wordsOfName(*part));
    }
    return {};
}

} // namespace patlas
