// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/TextDecoder.h"

#include <algorithm>
#include <cerrno>
#include <iconv.h>
#include <string>

namespace patlas {

namespace {

constexpr std::size_t pieceBytes = 64 * 1024;
constexpr char32_t replacement = 0xFFFD;

QByteArray utf8(char32_t c)
{
    return QString::fromUcs4(&c, 1).toUtf8();
}

// Bytes that iconv has no character for, or another one than the standard.
struct Difference {
    std::string_view encoding;
    quint8 byte;
    char32_t character;
};
constexpr Difference differences[] = {
    {"KOI8-U", 0xAE, 0x045E},         {"KOI8-U", 0xBE, 0x040E},
    {"macintosh", 0xC6, 0x2206},      {"macintosh", 0xF0, 0xF8FF},
    {"x-mac-cyrillic", 0xFF, 0x20AC}, {"windows-1255", 0xCA, 0x05BA},
    {"gb18030", 0x80, 0x20AC},        {"GBK", 0x80, 0x20AC},
    {"Shift_JIS", 0x80, 0x0080},
};

struct PairDifference {
    quint16 pair;
    char16_t character;
};
constexpr PairDifference big5Differences[] = {
    {0xA145, 0x2027}, {0xA14E, 0xFE51}, {0xA15A, 0x2574}, {0xA1C2, 0x00AF}, {0xA1C3, 0xFFE3},
    {0xA1C5, 0x02CD}, {0xA1E3, 0xFF5E}, {0xA1F2, 0x2295}, {0xA1F3, 0x2299}, {0xA1FE, 0xFF0F},
    {0xA240, 0xFF3C}, {0xA241, 0x2215}, {0xA242, 0xFE68}, {0xA244, 0xFFE5}, {0xA246, 0xFFE0},
    {0xA247, 0xFFE1}, {0xA2CC, 0x5341}, {0xA2CE, 0x5345}, {0xA3E1, 0x20AC}, {0xF9FE, 0x2593},
};

constexpr char16_t windows1252[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

/// A server chooses the name, and iconv gives a meaning to slashes.
bool isCharsetName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'
            || c == '_' || c == '.' || c == ':';
    });
}

} // namespace

class TextDecoder::Conversion {
public:
    explicit Conversion(const std::string &charset)
        : m_handle(iconv_open("UTF-8", charset.c_str()))
    {
    }
    Conversion(const Conversion &) = delete;
    Conversion &operator=(const Conversion &) = delete;
    ~Conversion()
    {
        if (isOpen())
            iconv_close(m_handle);
    }
    bool isOpen() const { return m_handle != iconv_t(-1); } // NOLINT: iconv reports errors this way
    void reset() { iconv(m_handle, nullptr, nullptr, nullptr, nullptr); }

    /// Converts from the start of `bytes`, which then begin at what was not converted. 0, or the reason why
    /// it stopped: E2BIG, EILSEQ or EINVAL.
    int convert(QByteArrayView &bytes, std::string &to)
    {
        auto *from = const_cast<char *>(bytes.data()); // iconv reads it only
        auto left = std::size_t(bytes.size());
        to.resize(pieceBytes);
        char *next = to.data();
        std::size_t room = to.size();
        const bool done = iconv(m_handle, &from, &left, &next, &room) != std::size_t(-1);
        const int reason = done ? 0 : errno;
        to.resize(to.size() - room);
        bytes = bytes.last(qsizetype(left));
        return reason;
    }

    /// The last character, where iconv waits for one that combines with it.
    void flush(std::string &to)
    {
        std::array<char, 16> held{};
        char *next = held.data();
        std::size_t room = held.size();
        iconv(m_handle, nullptr, nullptr, &next, &room);
        to.append(held.data(), held.size() - room);
    }

private:
    const iconv_t m_handle;
};

TextDecoder::TextDecoder(const QByteArray &charset)
    : m_charset(charset)
    , m_encoding(encodingOfLabel(charset))
{
    using Form = Encoding::Form;
    if (m_encoding && m_encoding->form == Form::Replacement)
        return;
    if (m_encoding && m_encoding->form == Form::UserDefined) {
        makeTable();
        return;
    }
    if (!m_encoding && !isCharsetName(charset))
        return;
    std::string_view names = m_encoding ? m_encoding->iconvNames : std::string_view();
    if (names.empty())
        names = {charset.data(), std::size_t(charset.size())};
    for (std::size_t from = 0; from < names.size() && !m_conversion;) {
        const std::size_t to = std::min(names.find(' ', from), names.size());
        auto conversion = std::make_unique<Conversion>(std::string(names.substr(from, to - from)));
        if (conversion->isOpen())
            m_conversion = std::move(conversion);
        from = to + 1;
    }
    if (m_conversion && m_encoding && m_encoding->form == Form::SingleByte)
        makeTable();
    if (m_conversion && m_encoding && m_encoding->name == "EUC-JP") {
        auto pairs = std::make_unique<Conversion>("CP932");
        if (pairs->isOpen())
            m_pairs = std::move(pairs);
    }
}

TextDecoder::~TextDecoder() = default;

bool TextDecoder::isValid() const
{
    return m_hasTable || m_conversion;
}

char32_t TextDecoder::missing(char byte) const
{
    if (!m_encoding)
        return replacement;
    const auto value = static_cast<quint8>(byte);
    const auto *found =
        std::find_if(std::begin(differences), std::end(differences), [&](const Difference &difference) {
            return difference.byte == value && difference.encoding == m_encoding->name;
        });
    if (found != std::end(differences))
        return found->character;
    if (m_encoding->form == Encoding::Form::UserDefined)
        return 0xF700U + value;
    // Windows leaves bytes without a character as the control characters that they are in ISO 8859.
    const bool isControl = value >= 0x80 && value < 0xA0 && m_encoding->form == Encoding::Form::SingleByte
        && m_encoding->name.substr(0, 8) == "windows-";
    return isControl ? value : replacement;
}

void TextDecoder::makeTable()
{
    for (std::size_t i = 0; i < m_table.size(); ++i) {
        const char byte = char(0x80 + i);
        char32_t c = missing(byte);
        std::string converted;
        const bool isDifferent = c != replacement && (!m_conversion || quint8(byte) >= 0xA0);
        if (!isDifferent) {
            QByteArrayView rest(&byte, 1);
            m_conversion->reset();
            const bool isConverted = m_conversion->convert(rest, converted) == 0;
            m_conversion->flush(converted);
            if (isConverted && !converted.empty()) {
                m_table[i] = QByteArray::fromStdString(converted);
                continue;
            }
        }
        m_table[i] = utf8(c);
    }
    m_hasTable = true;
}

bool TextDecoder::decode(QByteArrayView bytes, const Sink &sink)
{
    if (m_hasTable)
        return decodeBytes(bytes, sink);
    const bool hasDifferences = m_pairs || (m_encoding && m_encoding->name == "Big5");
    return hasDifferences ? convertPairs(bytes, sink) : convert(bytes, sink);
}

bool TextDecoder::decodeBytes(QByteArrayView bytes, const Sink &sink) const
{
    QByteArray piece;
    piece.reserve(pieceBytes + 4);
    for (const char byte : bytes) {
        if (quint8(byte) < 0x80)
            piece += byte;
        else
            piece += m_table[quint8(byte) - 0x80U];
        if (piece.size() >= qsizetype(pieceBytes)) {
            if (!sink(piece))
                return false;
            piece.resize(0);
        }
    }
    return piece.isEmpty() || sink(piece);
}

bool TextDecoder::convert(QByteArrayView bytes, const Sink &sink)
{
    m_conversion->reset();
    std::string piece;
    while (!bytes.isEmpty()) {
        const int reason = m_conversion->convert(bytes, piece);
        if (reason == EILSEQ && !bytes.isEmpty()) {
            piece += utf8(missing(bytes.front())).toStdString();
            bytes = bytes.sliced(invalidLength(bytes));
        } else if (reason == EINVAL) {
            piece += utf8(replacement).toStdString(); // ends within a character
            bytes = {};
        } else if (reason != 0 && reason != E2BIG) {
            return false;
        }
        if (bytes.isEmpty())
            m_conversion->flush(piece);
        if (!sink(QByteArrayView(piece.data(), qsizetype(piece.size()))))
            return false;
    }
    return true;
}

/// UTF-8; empty if iconv has the pair as the standard has it.
QByteArray TextDecoder::otherThanIconv(quint8 lead, quint8 trail)
{
    if (!m_pairs) {
        const auto pair = quint16(lead << 8 | trail);
        const auto *found =
            std::find_if(std::begin(big5Differences), std::end(big5Differences),
                         [pair](const PairDifference &difference) { return difference.pair == pair; });
        return found == std::end(big5Differences) ? QByteArray() : utf8(found->character);
    }
    // Behind the rows of JIS X 0208, the standard has those of Shift_JIS: NEC's choice of IBM's ideographs.
    constexpr quint8 firstOfThem = 0xF5;
    if (lead < firstOfThem || lead > 0xFE || trail < 0xA1 || trail > 0xFE)
        return {};
    const int row = lead - 0xA1;
    const int cell = trail - 0xA1;
    const char pair[] = {char(row / 2 + (row < 62 ? 0x81 : 0xC1)),
                         char(row % 2 != 0 ? cell + 0x9F : cell + (cell < 63 ? 0x40 : 0x41))};
    QByteArrayView rest(pair, 2);
    std::string converted;
    m_pairs->reset();
    const bool isConverted = m_pairs->convert(rest, converted) == 0;
    return isConverted ? QByteArray::fromStdString(converted) : utf8(replacement);
}

bool TextDecoder::convertPairs(QByteArrayView bytes, const Sink &sink)
{
    const auto byte = [&bytes](qsizetype at) { return at < bytes.size() ? quint8(bytes[at]) : quint8(0); };
    qsizetype from = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const bool isPart =
            byte(at) > 0xA0 || (m_pairs ? byte(at) == 0x8E || byte(at) == 0x8F : byte(at) > 0x80);
        if (!isPart || byte(at) == 0xFF) {
            ++at;
            continue;
        }
        // If a pair is not valid and ends with an ASCII character, that stands for itself; either way the
        // next character begins after it.
        const bool takesThree = m_pairs && byte(at) == 0x8F && byte(at + 1) > 0xA0;
        const QByteArray other = takesThree ? QByteArray() : otherThanIconv(byte(at), byte(at + 1));
        const qsizetype next = at + (takesThree ? 3 : 2);
        if (!other.isEmpty()) {
            if (!convert(bytes.sliced(from, at - from), sink) || !sink(other))
                return false;
            from = next;
        }
        at = next;
    }
    return from >= bytes.size() || convert(bytes.sliced(from), sink);
}

/// How many bytes one U+FFFD stands for.
qsizetype TextDecoder::invalidLength(QByteArrayView bytes) const
{
    using Form = Encoding::Form;
    const auto byte = [&bytes](qsizetype i) { return i < bytes.size() ? quint8(bytes[i]) : quint8(0); };
    const QByteArray name = m_charset.toUpper();
    if (m_encoding && m_encoding->form == Form::Utf16)
        return std::min<qsizetype>(2, bytes.size());
    if (!m_encoding && (name.startsWith("UTF-32") || name.startsWith("UCS-4")))
        return std::min<qsizetype>(4, bytes.size());
    if (!m_encoding || m_encoding->form != Form::DoubleByte)
        return 1;
    const bool isJapanese = m_encoding->name == "Shift_JIS" || m_encoding->name == "EUC-JP";
    bool leads = byte(0) > 0x80 && byte(0) < 0xFF;
    if (m_encoding->name == "Shift_JIS")
        leads = leads && (byte(0) < 0xA0 || (byte(0) > 0xDF && byte(0) < 0xFD));
    else if (isJapanese)
        leads = leads && (byte(0) == 0x8E || byte(0) == 0x8F || byte(0) > 0xA0);
    if (!leads || byte(1) < 0x80)
        return 1;
    const bool takesThree =
        byte(0) == 0x8F && m_encoding->name == "EUC-JP" && byte(1) > 0xA0 && byte(1) < 0xFF;
    return takesThree && byte(2) >= 0x80 ? 3 : 2;
}

QString TextDecoder::fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

} // namespace patlas
