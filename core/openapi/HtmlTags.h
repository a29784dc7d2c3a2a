// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace patlas {

/// Goes through the tags of a web page, one after the other, in linear time. No parser of HTML: enough to
/// find elements with their attributes, and scripts with their text.
class HtmlTags {
public:
    explicit HtmlTags(const QByteArray &html)
        : m_html(html)
        , m_lower(html.toLower())
    {
    }

    struct Tag {
        QByteArray name; ///< in lower case
        QHash<QByteArray, QByteArray>
            attributes; ///< names in lower case; values without character references
        QByteArray text; ///< of a script
    };
    /// False at the end of the page.
    bool next(Tag &tag);

private:
    void skipBlanks();
    void readAttribute(Tag &tag);
    QByteArray readName();

    QByteArray m_html;
    QByteArray m_lower;
    qsizetype m_at = 0;
};

} // namespace patlas
