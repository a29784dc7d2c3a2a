// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/RequestFileName.h"

#include "core/base/VisibleText.h"
#include "core/collection/SecretInText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct RequestFileNameText {
    Q_DECLARE_TR_FUNCTIONS(patlas::RequestFileName)
};

constexpr qsizetype maxTypedNameBytes = 255; ///< what file systems take
constexpr qsizetype bytesForNumber = 5; ///< "-9999", so that a name stays within its limit
constexpr qsizetype longestReadTitle = 4096; ///< characters; no more could be left of it

/// Latin letters that Unicode does not take apart.
struct LatinLetter {
    char16_t letter;
    const char *ascii;
};
constexpr std::array<LatinLetter, 12> latinLetters{{{u'ß', "ss"},
                                                    {u'æ', "ae"},
                                                    {u'œ', "oe"},
                                                    {u'ø', "o"},
                                                    {u'đ', "d"},
                                                    {u'ð', "d"},
                                                    {u'ħ', "h"},
                                                    {u'ı', "i"},
                                                    {u'ł', "l"},
                                                    {u'ŋ', "n"},
                                                    {u'ŧ', "t"},
                                                    {u'þ', "th"}}};

const char *asciiOf(char32_t c)
{
    for (const LatinLetter &each : latinLetters) {
        if (c == each.letter)
            return each.ascii;
    }
    return nullptr;
}

QString extensionOfRequests(const QString &name)
{
    return isRequestFile(name) ? name.sliced(name.lastIndexOf(u'.')) : QString();
}

bool isReservedOnWindows(const QString &name)
{
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s);
    return reserved.match(name).hasMatch();
}

/// Whole characters, and no "-" at the end.
QString cutToBytes(QString name, qsizetype bytes)
{
    while (name.toUtf8().size() > bytes) {
        do {
            const qsizetype units = name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1;
            // What was cut off may have been a mark of the letter before it, which then goes, too.
            const bool wasMark = units == 1 && name.back().isMark();
            name.chop(units);
            if (!wasMark)
                break;
        } while (!name.isEmpty());
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

/// Letters and digits, with "-" for everything between them.
QString slugOf(const QString &title)
{
    const QString apart =
        title.left(longestReadTitle).toLower().normalized(QString::NormalizationForm_KD).toLower();
    QString slug;
    bool isBehindAscii = false;
    const QList<uint> characters = apart.toUcs4();
    for (const char32_t c : characters) {
        if (const char *ascii = asciiOf(c)) {
            slug += QLatin1String(ascii);
            isBehindAscii = true;
        } else if (QChar::isLetterOrNumber(c)) {
            slug += QStringView(QChar::fromUcs4(c));
            isBehindAscii = c < 0x80;
        } else if (QChar::isMark(c)) {
            // An accent of a Latin letter goes; a vowel sign is half of a word.
            if (!isBehindAscii && !slug.isEmpty() && !slug.endsWith(u'-'))
                slug += QStringView(QChar::fromUcs4(c));
        } else if (c == U'\'' || c == U'’' || QChar::category(c) == QChar::Other_Format) {
            continue; // "don't" is one word
        } else if (!slug.isEmpty() && !slug.endsWith(u'-')) {
            slug += u'-';
            isBehindAscii = false;
        }
    }
    return slug.normalized(QString::NormalizationForm_C);
}

QString boundedSlug(const QString &title, qsizetype bytes)
{
    QString name = cutToBytes(slugOf(title), bytes);
    if (name.isEmpty())
        return u"request"_s;
    if (isReservedOnWindows(name))
        name.prepend("request-"_L1);
    return name;
}

} // namespace

bool isRequestFile(QStringView name)
{
    // ".http" alone is a hidden file.
    const auto ends = [name](QLatin1String extension) {
        return name.size() > extension.size() && name.endsWith(extension, Qt::CaseInsensitive)
            && name[name.size() - extension.size() - 1] != u'/';
    };
    return ends(".http"_L1) || ends(".rest"_L1);
}

bool isSkippedName(QStringView name)
{
    return name.startsWith(u'.') || name == "node_modules"_L1;
}

QString requestFileName(const QString &title)
{
    const QString extension = u".http"_s;
    return boundedSlug(title, maxRequestNameBytes - extension.size() - bytesForNumber) + extension;
}

QString requestFolderName(const QString &title)
{
    const QString name = boundedSlug(title, maxRequestNameBytes - bytesForNumber);
    return isSkippedName(name) ? name + "-requests"_L1 : name;
}

QString freeRequestName(const QString &name, const std::function<bool(const QString &)> &isTaken)
{
    if (!isTaken(name))
        return name;
    const QString extension = extensionOfRequests(name);
    QString stem = name.chopped(extension.size());
    static const QRegularExpression counted(u"^(.+)-([1-9]\\d{0,3})$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = counted.match(stem);
    int number = 2;
    if (match.hasMatch()) {
        stem = match.captured(1);
        number = match.captured(2).toInt() + 1;
    }
    for (;; ++number) {
        const QString end = u'-' + QString::number(number) + extension;
        QString next = cutToBytes(stem, maxTypedNameBytes - end.size()) + end;
        if (!isTaken(next))
            return next;
    }
}

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

Result<QString> checkedName(const QString &typed)
{
    const QString name = typed.trimmed();
    const QString what = RequestFileNameText::tr("“%1” cannot be the name of a file or folder.")
                             .arg(withMarks(name.left(100)));
    const auto refused = [&what](const QString &why) {
        return failure(ErrorKind::InvalidInput, what, why, RequestFileNameText::tr("Choose another name."));
    };
    if (name.isEmpty())
        return failure(ErrorKind::InvalidInput, RequestFileNameText::tr("The name is empty."), {},
                       RequestFileNameText::tr("Type a name."));
    const QByteArray bytes = name.toUtf8();
    if (secretInText(bytes))
        return failure(ErrorKind::InvalidInput, RequestFileNameText::tr("The name holds a secret."),
                       RequestFileNameText::tr("Names are shown, and go where the files go."),
                       RequestFileNameText::tr("Choose another name."));
    if (bytes.size() > maxTypedNameBytes)
        return refused(RequestFileNameText::tr("It is too long: file systems take 255 bytes."));
    if (name.startsWith(u'.'))
        return refused(RequestFileNameText::tr("Names that begin with a full stop are hidden."));
    if (isSkippedName(name))
        return refused(RequestFileNameText::tr("Folders of that name are not shown."));
    if (name.contains(u'/') || name.contains(u'\\'))
        return refused(RequestFileNameText::tr("A slash parts the names of folders."));
    if (withMarks(name) != name || QString::fromUtf8(bytes) != name)
        return refused(RequestFileNameText::tr("It has characters that are not seen."));
    return name;
}

} // namespace patlas
