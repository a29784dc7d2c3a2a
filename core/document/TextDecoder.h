// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Encoding.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>
#include <memory>

namespace patlas {

/// Decodes text in another encoding to UTF-8, as browsers do: what is not valid becomes U+FFFD, and never
/// takes an ASCII character with it. The tables are those of the system's iconv; where glibc's differ from
/// the Encoding Standard, those of the standard are used. Some rare ideographs of Big5 that are twice in it
/// and the private characters of gb18030 stay as iconv has them.
class TextDecoder {
public:
    /// `charset`: a label of the standard, or the name of any other charset that iconv knows.
    explicit TextDecoder(const QByteArray &charset);
    TextDecoder(const TextDecoder &) = delete;
    TextDecoder &operator=(const TextDecoder &) = delete;
    ~TextDecoder();

    bool isValid() const; ///< false: the charset is not known, or is one that must not be decoded

    /// Returns false if it is to stop.
    using Sink = std::function<bool(QByteArrayView utf8)>;
    /// Decodes all of a text, piece by piece; false if the sink stopped it. Only if it is valid.
    bool decode(QByteArrayView bytes, const Sink &sink);

    /// windows-1252, which every byte is valid in: what remains when a text is neither ASCII nor UTF-8 and
    /// has no charset.
    static QString fromWindows1252(QByteArrayView bytes);

private:
    class Conversion;
    void makeTable();
    bool decodeBytes(QByteArrayView bytes, const Sink &sink) const;
    bool convert(QByteArrayView bytes, const Sink &sink);
    bool convertPairs(QByteArrayView bytes, const Sink &sink);
    QByteArray otherThanIconv(quint8 lead, quint8 trail);
    qsizetype invalidLength(QByteArrayView bytes) const;
    char32_t missing(char byte) const;

    const QByteArray m_charset;
    const Encoding *m_encoding = nullptr; ///< null: not one of the standard
    std::unique_ptr<Conversion> m_conversion;
    std::unique_ptr<Conversion> m_pairs; ///< of Shift_JIS, for what another encoding shares with it
    std::array<QByteArray, 128> m_table; ///< of bytes above 0x7F, if one byte is one character
    bool m_hasTable = false;
};

} // namespace patlas
