// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docs/DocsSchema.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DocsSchemaText {
    Q_DECLARE_TR_FUNCTIONS(Docs)
};

using DocsStyle = DocsSpan::Style;

/// Whether a text would look different as Markdown.
bool mayBeMarkdown(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return u"`*_[#\n\\&~"_s.contains(c); })
        || text.contains("://"_L1) || text.startsWith("- "_L1) || text.contains("www."_L1);
}

void addSpans(std::vector<DocsSpan> &spans, const std::vector<TypeWord> &type)
{
    for (const TypeWord &word : type) {
        if (word.isSchema)
            spans.push_back({isolated(word.text), DocsStyle::Muted, word.text});
        else
            spans.push_back({sentenceWithMarks(word.text), DocsStyle::Muted});
    }
}

void addMarks(std::vector<DocsSpan> &spans, const SchemaRow &row)
{
    const auto mark = [&spans](bool isSet, const QString &word, DocsStyle style) {
        if (!isSet)
            return;
        spans.push_back({u"  "_s});
        spans.push_back({word, style});
    };
    mark(row.required, DocsSchemaText::tr("required"), DocsStyle::Required);
    mark(row.readOnly, DocsSchemaText::tr("read only"), DocsStyle::Muted);
    mark(row.writeOnly, DocsSchemaText::tr("write only"), DocsStyle::Muted);
    mark(row.deprecated, DocsSchemaText::tr("deprecated"), DocsStyle::Warning);
}

std::vector<DocsSpan> leadOf(const SchemaRow &row)
{
    switch (row.kind) {
    case SchemaRow::Kind::Property:
        return {{isolated(row.name), DocsStyle::Name}};
    case SchemaRow::Kind::Pattern:
        return {{DocsSchemaText::tr("names like "), DocsStyle::Muted}, {isolated(row.name), DocsStyle::Name}};
    case SchemaRow::Kind::Others:
        return {{DocsSchemaText::tr("any other name"), DocsStyle::Strong}};
    case SchemaRow::Kind::Item:
        return {{DocsSchemaText::tr("item %1").arg(row.name), DocsStyle::Strong}};
    case SchemaRow::Kind::Choice:
        return {{DocsSchemaText::tr("possible"), DocsStyle::Strong}};
    case SchemaRow::Kind::Whole:
    case SchemaRow::Kind::Cut:
    case SchemaRow::Kind::More:
        break;
    }
    return {};
}

} // namespace

void DocsSchema::add(std::vector<DocsSpan> lead, const QByteArray &schema, int depth, const SchemaRow &own)
{
    std::vector<SchemaRow> rows = m_outline.rows(schema);
    if (rows.empty())
        rows.push_back({});
    SchemaRow &whole = rows.front();
    if (!own.type.empty() && (whole.type.empty() || whole.kind == SchemaRow::Kind::Cut))
        whole.type = own.type;
    if (whole.values.isEmpty())
        whole.values = own.values;
    if (!own.example.isEmpty() && own.example != whole.defaultValue) // the reader falls back on it
        whole.example = own.example;
    if (!own.description.isEmpty())
        whole.description = own.description;
    whole.required = own.required;
    whole.deprecated = whole.deprecated || own.deprecated;
    if (whole.kind == SchemaRow::Kind::Cut) {
        addRow({SchemaRow::Kind::Whole, 0, {}, whole.type}, std::move(lead), depth);
        lead = {};
    }
    for (const SchemaRow &row : rows) {
        addRow(row, &row == &whole && !lead.empty() ? std::exchange(lead, {}) : leadOf(row),
               depth + row.depth);
    }
}

void DocsSchema::addText(const QString &text, int depth)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return;
    if (mayBeMarkdown(trimmed))
        m_blocks.push_back({DocsBlock::Kind::Markdown, depth, {}, trimmed});
    else
        m_blocks.push_back({DocsBlock::Kind::Continued, depth, {{isolatedSentence(trimmed)}}});
}

void DocsSchema::addRow(const SchemaRow &row, std::vector<DocsSpan> lead, int depth)
{
    DocsBlock line{DocsBlock::Kind::Line, depth, std::move(lead)};
    if (row.kind == SchemaRow::Kind::More) {
        line.spans = {
            {DocsSchemaText::tr("… and %1 more").arg(QLocale().toString(row.count)), DocsStyle::Muted}};
    } else if (row.kind == SchemaRow::Kind::Cut) {
        line.spans = {
            {DocsSchemaText::tr("Not shown further: it contains itself, or this page is long enough."),
             DocsStyle::Muted}};
    } else {
        if (!line.spans.empty() && !row.type.empty())
            line.spans.push_back({u"  "_s});
        addSpans(line.spans, row.type);
        addMarks(line.spans, row);
        line.defines = row.defines;
    }
    if (!line.spans.empty())
        m_blocks.push_back(std::move(line));
    addText(row.description, depth);
    addDetails(row, depth);
}

void DocsSchema::addDetails(const SchemaRow &row, int depth)
{
    if (!row.values.isEmpty()) {
        DocsBlock values{DocsBlock::Kind::Continued,
                         depth,
                         {{row.values.size() + row.moreValues == 1 ? DocsSchemaText::tr("Always ")
                                                                   : DocsSchemaText::tr("One of "),
                           DocsStyle::Muted}}};
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            if (i > 0)
                values.spans.push_back({u", "_s, DocsStyle::Muted});
            values.spans.push_back({isolated(row.values[i]), DocsStyle::Code});
        }
        if (row.moreValues > 0)
            values.spans.push_back(
                {u", "_s + DocsSchemaText::tr("… and %1 more").arg(QLocale().toString(row.moreValues)),
                 DocsStyle::Muted});
        m_blocks.push_back(std::move(values));
    }
    DocsBlock details{DocsBlock::Kind::Continued, depth};
    const auto separate = [&details] {
        if (!details.spans.empty())
            details.spans.push_back({u"  ·  "_s, DocsStyle::Muted});
    };
    for (const QString &limit : row.limits) {
        separate();
        details.spans.push_back({isolatedSentence(limit), DocsStyle::Muted});
    }
    const auto value = [&](const QString &word, const QString &text) {
        if (text.isEmpty())
            return;
        separate();
        details.spans.push_back({word + u' ', DocsStyle::Muted});
        details.spans.push_back({isolated(text), DocsStyle::Code});
    };
    value(DocsSchemaText::tr("default"), row.defaultValue);
    value(DocsSchemaText::tr("example"), row.example);
    if (!details.spans.empty())
        m_blocks.push_back(std::move(details));
}

} // namespace patlas
