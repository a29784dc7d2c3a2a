// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"

#include <QString>

#include <memory>
#include <vector>

namespace patlas {

enum class TextRole : quint8 { Plain, Name, String, Number, Literal, Unreadable };

/// One line as displayed, built from bytes on request. A very long line is split into pieces of some
/// kilobytes.
struct DisplayLine {
    struct Span {
        qsizetype from = 0;
        qsizetype length = 0;
        TextRole role = TextRole::Plain;
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

    /// The displayed text of [from, to), line breaks included; ends early at `limit` UTF-16 units.
    QString text(qint64 from, qint64 to, qsizetype limit) const;
};

/// UTF-8 as it is. Control characters are shown as control pictures, bytes that are not UTF-8 as hexadecimal
/// numbers.
class RawLines : public DocumentLines {
public:
    explicit RawLines(QByteArrayView bytes);
    DisplayLine at(qint64 offset) const override;
    qint64 size() const override { return m_bytes.size(); }

private:
    QByteArrayView m_bytes;
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
