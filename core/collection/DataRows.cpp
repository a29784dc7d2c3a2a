// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/DataRows.h"

#include "core/base/VisibleText.h"
#include "core/document/JsonIndex.h"
#include "core/request/VariableText.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DataRowText {
    Q_DECLARE_TR_FUNCTIONS(patlas::DataRows)
};

Variable variableOf(const QString &name, const QString &value)
{
    return {name, value, isSecretVariable(name, value)};
}

Failure tooManyRows()
{
    return failure(ErrorKind::InvalidInput, DataRowText::tr("There are more than %1 rows.").arg(maxDataRows));
}

Result<void> checkedName(const QString &name, const QStringList &before)
{
    if (!isVariableName(name))
        return failure(ErrorKind::InvalidInput,
                       name.trimmed().isEmpty()
                           ? DataRowText::tr("A column has no name.")
                           : DataRowText::tr("“%1” cannot be the name of a variable.").arg(isolated(name)),
                       {}, DataRowText::tr("The first line names the variables, such as “tag”."));
    if (before.contains(name))
        return failure(ErrorKind::InvalidInput,
                       DataRowText::tr("“%1” is the name of two columns.").arg(isolated(name)));
    return {};
}

/// Parts CSV into its fields.
class CsvReader {
public:
    explicit CsvReader(const QByteArray &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Result<DataRows> read()
    {
        DataRows data;
        std::optional<QStringList> line = next();
        while (line && line->join(QString()).trimmed().isEmpty())
            line = next();
        for (const QString &field : line.value_or(QStringList())) {
            const QString name = field.trimmed();
            if (const Result<void> checked = checkedName(name, data.names); !checked)
                return tl::make_unexpected(checked.error());
            data.names.append(name);
        }
        while ((line = next())) {
            if (line->size() == 1 && line->first().isEmpty())
                continue;
            if (line->size() != data.names.size())
                return failure(ErrorKind::Parse,
                               DataRowText::tr("Line %1 has %2 values, and there are %3 names.")
                                   .arg(m_rowLine)
                                   .arg(line->size())
                                   .arg(data.names.size()));
            if (data.rows.size() == maxDataRows)
                return tooManyRows();
            std::vector<Variable> row;
            for (qsizetype column = 0; column < line->size(); ++column)
                row.push_back(variableOf(data.names[column], (*line)[column]));
            data.rows.push_back(std::move(row));
        }
        if (m_isOpen)
            return failure(ErrorKind::Parse,
                           DataRowText::tr("The quotation mark in line %1 is not closed.").arg(m_rowLine));
        return data;
    }

private:
    /// The one that parts the first line.
    static char separatorOf(const QByteArray &text)
    {
        const QByteArray first = text.left(qMax(qsizetype(0), text.indexOf('\n')));
        const auto isMore = [&first](char a, char b) { return first.count(a) < first.count(b); };
        return std::max({',', ';', '\t'}, isMore);
    }

    /// The fields of the next line, which quotation marks may make longer; nullopt at the end.
    std::optional<QStringList> next()
    {
        if (m_at >= m_text.size() || m_isOpen)
            return std::nullopt;
        m_rowLine = m_line;
        QStringList fields;
        while (true) {
            fields.append(QString::fromUtf8(field()));
            if (m_isOpen)
                return std::nullopt;
            if (m_at < m_text.size() && m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            endLine();
            return fields;
        }
    }

    bool isAtLineEnd() const
    {
        const char c = m_text[m_at];
        return c == '\n' || (c == '\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] == '\n'));
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == '\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        ++m_line;
    }

    QByteArray field()
    {
        QByteArray value;
        // Blanks before a quotation mark are common; within the value they are its own.
        qsizetype quote = m_at;
        while (quote < m_text.size() && m_text[quote] == ' ')
            ++quote;
        if (quote < m_text.size() && m_text[quote] == '"') {
            m_at = quote + 1;
            value = quoted();
        }
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isAtLineEnd())
            value += m_text[m_at++];
        return value;
    }

    QByteArray quoted()
    {
        QByteArray value;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"') {
                    ++m_at;
                    skipBlanks();
                    return value;
                }
                ++m_at;
            }
            m_line += m_text[m_at] == '\n' ? 1 : 0;
            value += m_text[m_at];
        }
        m_isOpen = true;
        return value;
    }

    void skipBlanks()
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at] == ' ')
            ++at;
        if (at == m_text.size() || m_text[at] == m_separator || m_text[at] == '\r' || m_text[at] == '\n')
            m_at = at;
    }

    const QByteArray &m_text;
    const char m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1; ///< at which the current row begins
    bool m_isOpen = false; ///< a quotation mark was not closed
};

QString jsonValue(const JsonIndex &json, const JsonNode &node)
{
    if (node.kind == JsonKind::Null)
        return {};
    return node.isContainer() ? QString::fromUtf8(json.raw(node)) : json.value(node, json.raw(node).size());
}

Result<DataRows> readJsonRows(const QByteArray &text)
{
    const JsonIndex json = JsonIndex::build(text);
    if (json.error() || !json.isWhole())
        return failure(ErrorKind::Parse, DataRowText::tr("This is not valid JSON."),
                       json.error() ? DataRowText::tr("Line %1, column %2: %3")
                                          .arg(json.error()->line)
                                          .arg(json.error()->column)
                                          .arg(json.error()->sentence)
                                    : QString());
    const JsonNode root = *json.root();
    const qint64 count = json.childCount(root);
    if (count > qint64(maxDataRows))
        return tooManyRows();
    DataRows data;
    QSet<QString> known;
    for (const JsonNode &row : json.children(root, 0, count)) {
        if (row.kind != JsonKind::Object)
            return failure(
                ErrorKind::InvalidInput, DataRowText::tr("Row %1 is no object.").arg(data.rows.size() + 1),
                {}, DataRowText::tr("Each row has to be an object, such as {\"tag\": \"release-2\"}."));
        std::vector<Variable> values;
        for (const JsonNode &member : json.children(row, 0, json.childCount(row))) {
            const QString name = json.key(member);
            if (!known.contains(name)) {
                known.insert(name);
                if (const Result<void> checked = checkedName(name, {}); !checked)
                    return tl::make_unexpected(checked.error());
                data.names.append(name);
            }
            values.push_back(variableOf(name, jsonValue(json, member)));
        }
        data.rows.push_back(std::move(values));
    }
    return data;
}

} // namespace

Result<DataRows> readDataRows(const QByteArray &bytes)
{
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    if (!QByteArrayView(text).isValidUtf8())
        return failure(ErrorKind::InvalidInput, DataRowText::tr("The file is not in UTF-8."), {},
                       DataRowText::tr("Save it as UTF-8."));
    const QByteArray begin = text.left(100).trimmed();
    Result<DataRows> data = begin.startsWith('[') ? readJsonRows(text) : CsvReader(text).read();
    if (begin.startsWith('{'))
        return failure(ErrorKind::InvalidInput, DataRowText::tr("This is one object, not a list."), {},
                       DataRowText::tr("Put the rows in a list: [{…}, {…}]."));
    if (data && data->rows.empty())
        return failure(ErrorKind::NotFound, DataRowText::tr("The file has no rows."));
    return data;
}

} // namespace patlas
