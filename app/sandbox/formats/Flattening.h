// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/FileFormat.h"

namespace patlas::sandbox::formats {

/// Makes texts of the events of a nested document: `{"a": {"b": "x"}}` is the text `a.b`. An object that
/// holds nothing but plural categories, `other` among them, is a plural unless those are disabled.
class Flattening {
public:
    explicit Flattening(const Options &options);

    void key(const QString &name) { m_key = name; }
    void text(const QString &value);
    QString skip(); ///< a value that is no text; returns its path
    bool open(bool list); ///< false: nested too deep
    void close();
    bool atTop() const { return m_frames.empty(); }

    Texts takeTexts() { return std::move(m_texts); }

private:
    struct Frame {
        QString path;
        bool list = false;
        int place = 0;
        std::size_t first = 0; ///< of its texts
        bool plural = true; ///< only categories so far, and no objects
        bool hasOther = false;
    };
    QString nextPath();

    const Options &m_options;
    std::vector<Frame> m_frames;
    QString m_key;
    Texts m_texts;
};

} // namespace patlas::sandbox::formats
