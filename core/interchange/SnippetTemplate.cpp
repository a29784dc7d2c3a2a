// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/SnippetTemplate.h"

namespace patlas::snippets {

namespace {

constexpr QByteArrayView markStart("\u00ab");
constexpr QByteArrayView markEnd("\u00bb");

struct Mark {
    qsizetype start = -1; ///< -1: none is left
    qsizetype end = 0; ///< after it; for a section, after its line if it stands alone there
    char kind = ' '; ///< '#', '^', '/', or ' ' for a value
    QByteArray name = {};
};

/// Those of values around others come first.
using Scopes = std::vector<const TemplateValues *>;

Mark nextMark(const QByteArray &text, qsizetype from)
{
    Mark mark;
    mark.start = text.indexOf(markStart, from);
    if (mark.start < 0)
        return mark;
    const qsizetype name = mark.start + markStart.size();
    const qsizetype end = text.indexOf(markEnd, name);
    Q_ASSERT(end > name);
    mark.name = text.mid(name, end - name);
    mark.end = end + markEnd.size();
    if (mark.name.startsWith('#') || mark.name.startsWith('^') || mark.name.startsWith('/')) {
        mark.kind = mark.name.at(0);
        mark.name.remove(0, 1);
        const qsizetype line = mark.start == 0 ? 0 : text.lastIndexOf('\n', mark.start - 1) + 1;
        const bool isFirst = text.mid(line, mark.start - line).trimmed().isEmpty();
        if (isFirst && mark.end < text.size() && text.at(mark.end) == '\n') {
            mark.start = line;
            ++mark.end;
        }
    }
    return mark;
}

/// The start of the mark that ends the section, and what follows it.
Mark endOf(const QByteArray &text, const Mark &section)
{
    int depth = 1;
    Mark mark = nextMark(text, section.end);
    for (; mark.start >= 0; mark = nextMark(text, mark.end)) {
        if (mark.name != section.name || mark.kind == ' ')
            continue;
        depth += mark.kind == '/' ? -1 : 1;
        if (depth == 0)
            break;
    }
    Q_ASSERT(mark.start >= 0);
    return mark;
}

void fill(QByteArray &out, const QByteArray &text, Scopes &scopes)
{
    qsizetype at = 0;
    for (Mark mark = nextMark(text, at); mark.start >= 0; mark = nextMark(text, at)) {
        out += QByteArrayView(text).sliced(at, mark.start - at);
        at = mark.end;
        const std::vector<TemplateValues> *list = nullptr;
        const QByteArray *value = nullptr;
        for (auto scope = scopes.rbegin(); scope != scopes.rend() && !list && !value; ++scope) {
            if (const auto found = (*scope)->lists.constFind(mark.name); found != (*scope)->lists.cend())
                list = &*found;
            else if (const auto one = (*scope)->texts.constFind(mark.name); one != (*scope)->texts.cend())
                value = &*one;
        }
        if (mark.kind == ' ') {
            if (value)
                out += *value;
            continue;
        }
        const Mark end = endOf(text, mark);
        const QByteArray inner = text.mid(at, end.start - at);
        at = end.end;
        const bool isThere = value || (list && !list->empty());
        if (mark.kind == '^' ? isThere : !isThere)
            continue;
        if (mark.kind == '^' || value) {
            fill(out, inner, scopes);
            continue;
        }
        for (const TemplateValues &each : *list) {
            scopes.push_back(&each);
            fill(out, inner, scopes);
            scopes.pop_back();
        }
    }
    out += QByteArrayView(text).sliced(at);
}

} // namespace

void TemplateValues::set(const QByteArray &name, bool isTrue)
{
    if (isTrue && !texts.contains(name))
        texts.insert(name, {});
}

QByteArray filledTemplate(const QByteArray &text, const TemplateValues &values)
{
    QByteArray out;
    Scopes scopes{&values};
    fill(out, text, scopes);
    return out;
}

QByteArray filledRule(const QByteArray &rule, const QHash<QByteArray, QByteArray> &values)
{
    QByteArray out;
    for (qsizetype at = 0; at < rule.size();) {
        const qsizetype end = rule.at(at) == '{' ? rule.indexOf('}', at) : -1;
        const auto value = end < 0 ? values.cend() : values.constFind(rule.mid(at + 1, end - at - 1));
        if (value == values.cend()) {
            out += rule.at(at++);
        } else {
            out += *value;
            at = end + 1;
        }
    }
    return out;
}

} // namespace patlas::snippets
