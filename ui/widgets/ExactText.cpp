// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ExactText.h"

#include "core/base/VisibleText.h"
#include "ui/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int pieceLength = 1'000; ///< of a divided line, in UTF-16 units: about 2 ms of layout
constexpr int maxLineLength = 2 * pieceLength;

// The object type is the one property that Qt itself clears when text is typed beside such a character.
enum ObjectType {
    HiddenCharacter = QTextFormat::UserObject + 1,
    LineEnd, ///< of the separator of two blocks
};
enum Property {
    Original = QTextFormat::UserProperty + 1, ///< what stands here in the text; for a division nothing
};

QTextCharFormat formatFor(ObjectType type, const QString &original)
{
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(Original, original);
    return format;
}

bool isHidden(char32_t character, char32_t before, char32_t after)
{
    // The document uses the object replacement character itself.
    return character == QChar::ObjectReplacementCharacter || needsMark(character, before, after);
}

/// Draws a hidden character as its mark in a frame.
class MarkPainter : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *document, int, const QTextFormat &format) override
    {
        const QFontMetricsF metrics(document->defaultFont());
        return {metrics.horizontalAdvance(mark(format)) + 4, metrics.ascent()};
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                    const QTextFormat &format) override
    {
        const Theme theme(QGuiApplication::palette());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(theme.warning());
        painter->setFont(document->defaultFont());
        painter->drawRoundedRect(rect.adjusted(1, 1.5, -1, 1.5), 2, 2);
        painter->drawText(rect.adjusted(0, 0, 0, 4), Qt::AlignCenter, mark(format));
        painter->restore();
    }

private:
    static QString mark(const QTextFormat &format)
    {
        const QString original = format.stringProperty(Original);
        const QString shown = withMarks(original);
        // A character that is hidden only beside some others, or that is an object here alone.
        const QString mark = shown == original ? markOf(original.toUcs4().value(0)) : shown;
        return mark.size() > 1 ? mark.mid(1).chopped(1) : mark; // the frame stands for its brackets
    }
};

/// What the formats of a document stand for, by their index.
class Originals {
public:
    explicit Originals(const QTextDocument &document)
    {
        const QList<QTextFormat> formats = document.allFormats();
        m_lineEnds.resize(std::size_t(formats.size()));
        for (qsizetype i = 0; i < formats.size(); ++i) {
            const int type = formats[i].objectType();
            if (type == LineEnd)
                m_lineEnds[std::size_t(i)] = formats[i].stringProperty(Original);
            m_isEmpty = m_isEmpty && type != LineEnd && type != HiddenCharacter;
        }
    }
    bool isEmpty() const { return m_isEmpty; }
    /// What the separator before the block stands for.
    QString lineEndBefore(const QTextBlock &block) const
    {
        const auto format = std::size_t(block.charFormatIndex());
        return format < m_lineEnds.size() ? m_lineEnds[format].value_or(u"\n"_s) : u"\n"_s;
    }

private:
    std::vector<std::optional<QString>> m_lineEnds;
    bool m_isEmpty = true;
};

void appendBlock(QString &text, const QTextBlock &block, int from, int to)
{
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const int start = std::max(from - fragment.position(), 0);
        const int end = std::min(to - fragment.position(), fragment.length());
        if (start >= end)
            continue;
        const QTextCharFormat format = fragment.charFormat();
        if (format.objectType() == HiddenCharacter)
            text += format.stringProperty(Original).repeated(end - start);
        else
            text += QStringView(fragment.text()).sliced(start, end - start);
    }
}

/// Where a line may be divided near `wanted`: not within a character, after a comma or a blank if one is
/// near.
int divisionNear(const QString &line, int wanted)
{
    const int earliest = wanted - pieceLength / 4;
    for (int at = wanted; at > earliest; --at) {
        const QChar before = line.at(at - 1);
        if (before == u',' || before == u' ')
            return line.at(at).isMark() ? at + 1 : at;
    }
    const auto isInside = [&line](int at) {
        const QChar here = line.at(at);
        const QChar before = line.at(at - 1);
        return here.isLowSurrogate() || here.isMark() || here == QChar(0x200D) || before == QChar(0x200D);
    };
    int at = wanted;
    while (at > earliest && isInside(at))
        --at;
    return at;
}

void divide(const QTextBlock &block)
{
    const QString line = block.text();
    std::vector<int> divisions;
    for (int at = 0; line.size() - at > maxLineLength; divisions.push_back(at))
        at = divisionNear(line, at + pieceLength);
    const QTextCharFormat format = formatFor(LineEnd, QString());
    QTextCursor cursor(block);
    const int start = block.position();
    for (auto division = divisions.rbegin(); division != divisions.rend(); ++division) {
        cursor.setPosition(start + *division);
        cursor.insertBlock(block.blockFormat(), format);
    }
}

/// Characters of the block that are hidden and not yet objects. Joiners and selectors arrive one by one while
/// text is typed, so they are left alone here.
std::vector<int> hiddenIn(const QTextBlock &block)
{
    std::vector<int> places;
    const QString line = block.text();
    for (int at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        if (c != QChar::ObjectReplacementCharacter && !c.isSurrogate()
            && needsMark(c.unicode(), 0x4E00, 0x4E00))
            places.push_back(at);
    }
    return places;
}

void markHidden(const QTextBlock &block)
{
    QTextCursor cursor(block);
    for (const int at : hiddenIn(block)) {
        cursor.setPosition(block.position() + at);
        cursor.setPosition(block.position() + at + 1, QTextCursor::KeepAnchor);
        const QString original = block.text().mid(at, 1);
        cursor.insertText(QChar(QChar::ObjectReplacementCharacter), formatFor(HiddenCharacter, original));
    }
}

} // namespace

void ExactText::setUp(QTextDocument &document)
{
    document.documentLayout()->registerHandler(HiddenCharacter, new MarkPainter(&document));
}

void ExactText::insert(QTextCursor &cursor, const QString &text)
{
    const QTextCharFormat plain;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const int start = cursor.position();
    qsizetype inserted = 0;
    const auto insertPlain = [&](qsizetype end) {
        if (end > inserted)
            cursor.insertText(text.mid(inserted, end - inserted), plain);
    };
    char32_t before = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        const bool isPair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t point = isPair ? QChar::surrogateToUcs4(c, text.at(at + 1)) : char32_t(c.unicode());
        const qsizetype length = isPair || text.mid(at, 2) == "\r\n"_L1 ? 2 : 1;
        const char32_t after = at + length < text.size() ? text.at(at + length).unicode() : 0;
        if (c == u'\r') {
            insertPlain(at);
            cursor.insertBlock(cursor.blockFormat(), formatFor(LineEnd, text.mid(at, length)));
            inserted = at + length;
        } else if (c != u'\n' && isHidden(point, before, after)) {
            insertPlain(at);
            cursor.insertText(QChar(QChar::ObjectReplacementCharacter),
                              formatFor(HiddenCharacter, text.mid(at, length)));
            inserted = at + length;
        }
        before = point;
        at += length;
    }
    insertPlain(text.size());
    const int end = cursor.position();
    cursor.endEditBlock();
    tidy(*cursor.document(), start, end);
}

QString ExactText::read(const QTextDocument &document)
{
    const Originals originals(document);
    if (originals.isEmpty())
        return document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
    return read(document, 0, document.characterCount() - 1);
}

QString ExactText::read(const QTextDocument &document, int from, int to)
{
    const Originals originals(document);
    const QString raw = document.toRawText();
    QString text;
    text.reserve(to - from);
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (block.position() > from)
            text += originals.lineEndBefore(block);
        const int start = std::max(from, block.position());
        const int end = std::min(to, block.position() + block.length() - 1);
        const QStringView line = QStringView(raw).sliced(start, std::max(0, end - start));
        if (line.contains(QChar(QChar::ObjectReplacementCharacter)))
            appendBlock(text, block, from, to);
        else
            text += line;
    }
    return text;
}

std::vector<int> ExactText::positionsOf(const QTextDocument &document, const std::vector<qsizetype> &places)
{
    std::vector<int> positions;
    const Originals originals(document);
    qsizetype start = 0; // of the block, in the text
    for (QTextBlock block = document.begin(); block.isValid() && positions.size() < places.size();
         block = block.next()) {
        if (block != document.begin())
            start += originals.lineEndBefore(block).size();
        QString line;
        appendBlock(line, block, block.position(), block.position() + block.length() - 1);
        // A hidden character is one in the document; all but those beyond the first plane are one in the
        // text.
        while (positions.size() < places.size() && places[positions.size()] <= start + line.size()) {
            const qsizetype within = std::max<qsizetype>(places[positions.size()] - start, 0);
            positions.push_back(block.position() + int(std::min<qsizetype>(within, block.length() - 1)));
        }
        start += line.size();
    }
    positions.resize(places.size(), document.characterCount() - 1);
    return positions;
}

bool ExactText::isContinuation(const QTextBlock &block)
{
    if (!block.isValid() || block.position() == 0)
        return false;
    const QTextCharFormat format = block.charFormat();
    return format.objectType() == LineEnd && format.stringProperty(Original).isEmpty();
}

bool ExactText::hasContinuations(const QTextDocument &document)
{
    const QList<QTextFormat> formats = document.allFormats();
    return std::any_of(formats.begin(), formats.end(), [](const QTextFormat &format) {
        return format.objectType() == LineEnd && format.stringProperty(Original).isEmpty();
    });
}

void ExactText::tidy(QTextDocument &document, int from, int to)
{
    QTextCursor edit(&document);
    bool isJoined = false;
    const auto join = [&] {
        if (!isJoined)
            edit.joinPreviousEditBlock();
        isJoined = true;
    };
    // From the end, so that the positions before it stay.
    for (QTextBlock block = document.findBlock(to);
         block.isValid() && block.position() + block.length() > from; block = block.previous()) {
        if (!hiddenIn(block).empty()) {
            join();
            markHidden(block);
        }
        if (block.length() - 1 > maxLineLength) {
            join();
            divide(block);
        }
    }
    if (isJoined)
        edit.endEditBlock();
}

} // namespace patlas

#include "ExactText.moc"
