// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/YamlText.h"

#include <QString>

#include <algorithm>
#include <string>
#include <string_view>

// Written by hand: yaml-cpp ends each block of lines with a line end that the text does not have.

namespace patlas {

namespace {

/// A block of lines gives it back: it needs no escapes, and its first line says how far all are indented.
bool fitsYamlBlock(const std::string &text)
{
    if (text.find('\n') == std::string::npos || text.front() == ' ' || text.front() == '\n'
        || text.back() == '\n' || text.back() == ' ' || text.find(" \n") != std::string::npos)
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '\n' || (c >= 0x20 && c < 0x7f); });
}

/// A word that is nothing else in any version of YAML.
bool isPlainYamlWord(const std::string &text)
{
    static constexpr std::string_view typed[] = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"};
    std::string lower = text;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !lower.empty() && isLetter(lower.front())
        && std::all_of(lower.begin(), lower.end(),
                       [&isLetter](char c) { return isLetter(c) || c == '-' || c == '_' || c == ' '; })
        && lower.back() != ' ' && std::find(std::begin(typed), std::end(typed), lower) == std::end(typed);
}

QByteArray quotedYaml(const std::string &text)
{
    const QString characters = QString::fromStdString(text);
    QString run(u'"');
    if (text.starts_with("\xEF\xBB\xBF")) // a byte order mark, which QString takes off
        run += QLatin1String("\\ufeff");
    for (const QChar c : characters) {
        const char16_t code = c.unicode();
        const bool isEscaped = code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028
            || code == 0x2029 || code == 0xfeff;
        if (c == u'"' || c == u'\\')
            run += u'\\';
        if (c == u'\n')
            run += QLatin1String("\\n");
        else if (c == u'\t')
            run += QLatin1String("\\t");
        else if (isEscaped)
            run += QLatin1String("\\u") + QString::number(code, 16).rightJustified(4, u'0');
        else
            run += c;
    }
    return run.toUtf8() + '"';
}

class YamlWriter {
public:
    QByteArray take() { return std::move(m_yaml); }

    /// Begins on the line of its key or dash, and ends that line.
    void write(const DocumentJson &value, int indent, bool isInList)
    {
        if (value.is_object() && !value.empty())
            writeMembers(value, indent, isInList);
        else if (value.is_array() && !value.empty())
            writeItems(value, indent);
        else if (value.is_string())
            writeText(value.get_ref<const std::string &>(), indent);
        else
            m_yaml += ' ' + QByteArray::fromStdString(value.dump()) + '\n';
    }

private:
    void indentTo(int indent) { m_yaml += QByteArray(indent, ' '); }

    void writeMembers(const DocumentJson &object, int indent, bool isInList)
    {
        bool isBehindDash = isInList;
        if (!isBehindDash && !m_yaml.isEmpty())
            m_yaml += '\n';
        for (const auto &[key, member] : object.items()) {
            if (isBehindDash)
                m_yaml += ' ';
            else
                indentTo(indent);
            isBehindDash = false;
            m_yaml += (isPlainYamlWord(key) ? QByteArray::fromStdString(key) : quotedYaml(key)) + ':';
            write(member, indent + 2, false);
        }
    }

    void writeItems(const DocumentJson &list, int indent)
    {
        m_yaml += '\n';
        for (const DocumentJson &item : list) {
            indentTo(indent);
            m_yaml += '-';
            write(item, indent + 2, true);
        }
    }

    void writeText(const std::string &text, int indent)
    {
        if (isPlainYamlWord(text)) {
            m_yaml += ' ' + QByteArray::fromStdString(text) + '\n';
            return;
        }
        if (!fitsYamlBlock(text)) {
            m_yaml += ' ' + quotedYaml(text) + '\n';
            return;
        }
        m_yaml += " |-\n";
        const QList<QByteArray> lines = QByteArray::fromStdString(text).split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                indentTo(std::max(indent, 2));
            m_yaml += line + '\n';
        }
    }

    QByteArray m_yaml;
};

} // namespace

QByteArray yamlText(const DocumentJson &document)
{
    YamlWriter writer;
    writer.write(document, 0, false);
    return writer.take();
}

} // namespace patlas
