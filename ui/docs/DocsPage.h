// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QString>

#include <vector>

namespace patlas {

/// A piece of a line. Its text is ready to be shown: values of others have their marks (VisibleText).
struct DocsSpan {
    enum class Style {
        Text,
        Muted,
        Strong,
        Code, ///< data, in a fixed-pitch font
        Name, ///< of a property or parameter: data that begins a line
        Method,
        Status,
        Required,
        Warning,
    };
    QString text;
    Style style = Style::Text;
    QString schema = {}; ///< the schema that it names: a link, if the page has the fields of that
    bool forgets = false; ///< a link that takes back what was learnt of the operation
};

/// A paragraph of the page, or a text in Markdown.
struct DocsBlock {
    enum class Kind { Title, Heading, Subheading, Line, Continued, Markdown };
    Kind kind = Kind::Line;
    int depth = 0; ///< how far it is indented
    std::vector<DocsSpan> spans = {};
    QString markdown = {}; ///< as written, to be read without HTML
    QString defines = {}; ///< the schema whose fields follow
};

/// What is known of one operation, in the order of the page. Bounded: at most some thousand blocks, and
/// what is left out is counted. A pure function, for a worker.
std::vector<DocsBlock> docsPage(const ApiDescription &api, const Operation &operation);

} // namespace patlas
