// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Encoding.h"
#include "app/sandbox/formats/ReadBudget.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

using Row = QStringList;

constexpr qsizetype maxFields = 1'001; // of one row; no column beyond them can be named

/// RFC 4180: fields between commas, quoted where they hold a comma, a quote or a line end. Blanks around the
/// quotes, which it does not have and people write, are no part of the field.
class CsvReader {
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    tl::expected<Row, QString> row()
    {
        Row fields;
        while (true) {
            QString field;
            if (const qsizetype quote = quoteAhead(); quote >= 0) {
                m_at = quote;
                if (!quoted(field))
                    return tl::unexpected(
                        u"The quoted field that begins in line %1 has no end."_s.arg(lineAt(m_text, m_open)));
                m_at = skippedBlanks();
            } else {
                const qsizetype from = m_at;
                while (!atEnd() && !isSeparator(m_text[m_at]))
                    ++m_at;
                field = m_text.mid(from, m_at - from);
            }
            if (fields.size() < maxFields)
                fields.append(field);
            if (atEnd() || m_text[m_at] != QLatin1Char(','))
                break;
            ++m_at;
        }
        if (!atEnd() && !isSeparator(m_text[m_at]))
            return tl::unexpected(
                u"There is text behind a closing quote in line %1."_s.arg(lineAt(m_text, m_at)));
        if (!atEnd() && m_text[m_at] == QLatin1Char('\r'))
            ++m_at;
        if (!atEnd() && m_text[m_at] == QLatin1Char('\n'))
            ++m_at;
        return fields;
    }

private:
    qsizetype skippedBlanks() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at] == QLatin1Char(' '))
            ++at;
        return at;
    }

    /// Position of the quote that begins the field; -1 when it has none.
    qsizetype quoteAhead() const
    {
        const qsizetype at = skippedBlanks();
        return at < m_text.size() && m_text[at] == QLatin1Char('"') ? at : -1;
    }

    static bool isSeparator(QChar c)
    {
        return c == QLatin1Char(',') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    }

    bool quoted(QString &field)
    {
        m_open = m_at++;
        while (!atEnd()) {
            const QChar c = m_text[m_at++];
            if (c != QLatin1Char('"'))
                field += c;
            else if (!atEnd() && m_text[m_at] == QLatin1Char('"'))
                field += m_text[m_at++];
            else
                return true;
        }
        return false;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_open = 0;
};

/// Differs on each import, like the service's keys, which are derived from the time.
QString generatedKey(int row)
{
    return u"generated.%1.%2"_s.arg(QDateTime::currentMSecsSinceEpoch()).arg(row);
}

bool isMetadataColumn(const QString &name)
{
    return name == "LENGTH"_L1 || name.startsWith("METADATA_"_L1);
}

bool isLanguageColumn(const QString &name)
{
    return !name.isEmpty() && name != "KEY"_L1 && name != "DESCRIPTION"_L1 && name != "STATUS"_L1
        && !isMetadataColumn(name);
}

/// Appends the texts of one row, one per language; a row without a key has none. False when the budget is
/// exceeded.
bool appendRow(Texts &texts, const Row &row, int number, const Options &options, ReadBudget &budget)
{
    const QHash<QString, int> &columns = options.columns;
    Text text;
    text.key = row.value(columns.value(u"KEY"_s));
    text.description = row.value(columns.value(u"DESCRIPTION"_s, -1));
    if (text.key.isEmpty() && options.generateKeys)
        text.key = generatedKey(number);
    if (text.key.isEmpty())
        return budget.step();
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        if (isMetadataColumn(column.key()))
            text.metadata.insert(column.key(), row.value(*column));
    }
    const std::size_t before = texts.size();
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        if (!isLanguageColumn(column.key()))
            continue;
        text.language = column.key();
        text.value = row.value(*column);
        if (!budget.add(texts, text))
            return false;
    }
    return texts.size() != before || budget.add(texts, std::move(text)); // a table without language columns
}

ReadResult readCsv(const QByteArray &bytes, const Options &options, ReadBudget &budget)
{
    const auto content = decoded(bytes);
    if (!content)
        return tl::unexpected(content.error());
    if (!options.columns.contains(u"KEY"_s))
        return tl::unexpected(u"Which column holds the keys is not said."_s);
    Texts texts;
    CsvReader reader(*content);
    for (int number = 1; !reader.atEnd(); ++number) {
        const auto row = reader.row();
        if (!row)
            return tl::unexpected(row.error());
        const bool isHeader = number == 1 && !options.includeFirstRow;
        if (isHeader || (row->size() == 1 && row->front().isEmpty()))
            continue;
        if (!appendRow(texts, *row, number, options, budget))
            break;
    }
    return texts;
}

QByteArray csvField(const QString &text)
{
    const bool plain = !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char(','))
        && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    if (plain)
        return text.toUtf8();
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), "\"\""_L1);
    return '"' + doubled.toUtf8() + '"';
}

/// The service's name of a status; custom statuses by name, or by number when they have none.
QString statusName(const Text &text)
{
    static const QStringList names{u"Needs Translation"_s, u"Accepted"_s, u"Needs Review"_s, u"Rejected"_s};
    const int number = text.status.value_or(0);
    return text.ownStatus.isEmpty() ? names.value(number, QString::number(number)) : text.ownStatus;
}

QStringList metadataColumns(const Texts &texts)
{
    QMap<QString, QString> columns;
    for (const Text &text : texts)
        columns.insert(text.metadata);
    return columns.keys();
}

QByteArray writeCsv(const Texts &texts, const Options &options, Warnings &)
{
    const QStringList metadata = options.includeMetadata ? metadataColumns(texts) : QStringList();
    const bool withBase = !options.excludeBaseLang && options.baseLanguage != options.language;
    QByteArray out;
    if (!options.excludeHeaderRow) {
        out = "KEY," + (withBase ? csvField(options.baseLanguage) + ',' : QByteArray())
            + csvField(options.language);
        out += options.includeMetadata ? ",DESCRIPTION" : "";
        for (const QString &column : metadata)
            out += ',' + csvField(column);
        out += options.includeStatus ? ",STATUS\r\n" : "\r\n";
    }
    for (const Text &text : texts) {
        out += csvField(text.key) + ',';
        if (withBase)
            out += csvField(text.source) + ',';
        out += csvField(text.value);
        if (options.includeMetadata)
            out += ',' + csvField(text.description);
        for (const QString &column : metadata)
            out += ',' + csvField(text.metadata.value(column));
        if (options.includeStatus)
            out += ',' + csvField(statusName(text));
        out += "\r\n";
    }
    return out;
}

} // namespace

FileFormat csv()
{
    return {"csv", "text/csv; charset=utf-8", "csv", readCsv, writeCsv, false, true};
}

} // namespace patlas::sandbox::formats
