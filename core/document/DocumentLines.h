// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"

#include <QString>

#include <memory>
#include <vector>

namespace patlas {

/// `Mark` stands for a character that would not be seen or would move others, `Unreadable` for a byte that is
/// none.
enum class TextRole : quint8 { Plain, Name, String, Number, Literal, Unreadable, Mark };

/// One line as displayed, built from bytes on request. A very long line is split into pieces of some
/// kilobytes.
struct DisplayLine {
    struct Span {
        qsizetype from = 0;
        qsizetype length = 0;
        TextRole role = TextRole::Plain;
        QString written = {}; ///< what a mark stands for; empty: nothing, it isolates a value
    };
    qint64 start = 0; ///< bytes of the document that it shows
    qint64 end = 0;
    bool goesOn = false; ///< the next piece belongs to the same line
    QString text;
    std::vector<qint32> offsets; ///< for each UTF-16 unit and the end: its byte, relative to `start`
    std::vector<Span> spans; ///< the parts that are not plain text
};

/// A document as lines, found from a byte forwards and backwards; no lines are stored. The bytes must outlive
/// it. Thread-safe.
class DocumentLines {
public:
    virtual ~DocumentLines() = default;
    /// The line that shows the byte, or the one next to it. Only if `size() > 0`.
    virtual DisplayLine at(qint64 offset) const = 0;
    virtual qint64 size() const = 0; ///< bytes that the lines are made of

    enum class Marks : quint8 { AsShown, AsWritten };
    /// The text of [from, to) as it is displayed, line breaks included; ends early at `limit` UTF-16 units.
    /// `AsWritten`: with the characters that marks stand for, for copying.
    QString text(qint64 from, qint64 to, qsizetype limit, Marks marks = Marks::AsShown) const;
};

/// UTF-8 as it is. Characters that would not be seen or would move others are shown as marks (VisibleText.h),
/// bytes that are not UTF-8 as hexadecimal numbers.
class RawLines : public DocumentLines {
public:
    /// `json`: the bytes are JSON, whose strings are isolated from each other; it must outlive the lines.
    explicit RawLines(QByteArrayView bytes, const JsonIndex *json = nullptr);
    DisplayLine at(qint64 offset) const override;
    qint64 size() const override { return m_bytes.size(); }

private:
    void appendStrings(DisplayLine &line, qint64 end) const;

    QByteArrayView m_bytes;
    const JsonIndex *m_json;
};

/// JSON laid out with one value per line, indented by two; every token keeps its own bytes.
class JsonLines : public DocumentLines {
public:
    JsonLines(QByteArrayView bytes, const JsonIndex &index); ///< the index must outlive it too
    DisplayLine at(qint64 offset) const override;
    qint64 size() const override { return m_index.end(); }

private:
    QByteArrayView m_bytes;
    const JsonIndex &m_index;
};

/// Sixteen bytes per line, as numbers and as characters.
class HexLines : public DocumentLines {
public:
    explicit HexLines(QByteArrayView bytes);
    DisplayLine at(qint64 offset) const override;
    qint64 size() const override { return m_bytes.size(); }

private:
    QByteArrayView m_bytes;
};

} // namespace patlas
