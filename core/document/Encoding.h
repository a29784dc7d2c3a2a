// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <span>
#include <string_view>

namespace patlas {

/// A character encoding of the Encoding Standard (https://encoding.spec.whatwg.org): what its labels mean to
/// browsers, which is often not what they say ("latin1" and "ascii" are windows-1252, "gb2312" is GBK).
struct Encoding {
    enum class Form : unsigned char {
        Utf8,
        Utf16,
        SingleByte,
        DoubleByte, ///< ASCII, and characters of two to four bytes that begin with one above 0x7F
        Stateful, ///< switched by escape sequences
        UserDefined,
        Replacement, ///< never decoded: text in it can be read in two ways, which was used for attacks
    };
    std::string_view name;
    Form form;
    std::string_view iconvNames; ///< the best first, with a blank between two
    std::string_view labels; ///< lower case, with a blank between two

    /// Whether bytes below 0x80 are ASCII characters wherever they stand alone.
    bool extendsAscii() const
    {
        return form != Form::Utf16 && form != Form::Stateful && form != Form::Replacement;
    }
};

/// All of the standard.
std::span<const Encoding> allEncodings();

/// The encoding of a label such as a charset parameter; case and white space around it do not matter. Null if
/// the standard has no such label.
const Encoding *encodingOfLabel(QByteArrayView label);

} // namespace patlas
