// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace patlas {

/// Where values stand in the text of a document: the line of a value's key, or of an item. Reads the document
/// once for all places, so that a thousand problems cost no more than one.
class LineFinder {
public:
    /// `pointer`: a JSON Pointer.
    void add(const std::string &pointer);
    void read(const QByteArray &document);
    /// From 1; of the nearest value around it where it has none of its own.
    int line(const std::string &pointer) const;

    /// What follows are the events of a parser.
    void open(bool isObject, int line);
    void close();
    void scalar(std::string_view text, int line);

private:
    struct Place {
        std::map<std::string, std::size_t, std::less<>> members; ///< in m_places
        int line = 0; ///< 0: not found
    };
    struct Level {
        bool isObject = false;
        bool hasKey = false;
        std::size_t place = none;
        std::size_t member = none; ///< of the key
        std::size_t index = 0;
    };
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    bool expectsKey() const;
    std::size_t enter(int line); ///< the place of the next value
    std::size_t member(std::size_t place, std::string_view token) const;

    std::vector<Place> m_places{Place()};
    std::vector<Level> m_levels;
};

} // namespace patlas
