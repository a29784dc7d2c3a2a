// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/EnvironmentFileEdit.h"

#include "core/collection/CommentedJson.h"
#include "core/document/JsonIndex.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct EnvironmentEditText {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentFileEdit)
};

constexpr qsizetype maxEnvironmentName = 1 << 20;

QByteArray quotedJson(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

bool isEnvironmentBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// One edit of one object in the file.
class EnvironmentEditor {
public:
    explicit EnvironmentEditor(const QByteArray &file)
        : m_file(file)
        , m_strict(withoutJsonComments(file))
        , m_tokens(withoutJsonCommentsOnly(file))
        , m_index(JsonIndex::build(m_strict))
        , m_lineEnd(file.contains("\r\n") ? "\r\n" : "\n")
    {
    }

    bool isValid() const
    {
        const std::optional<JsonNode> root = m_index.root();
        return !m_index.error() && root && root->kind == JsonKind::Object;
    }
    const JsonIndex &index() const { return m_index; }

    /// All members of this name, in order.
    std::vector<JsonNode> membersNamed(const JsonNode &object, const QString &name) const
    {
        std::vector<JsonNode> found = members(object);
        std::erase_if(found,
                      [&](const JsonNode &node) { return m_index.key(node, maxEnvironmentName) != name; });
        return found;
    }

    QByteArray withValue(const JsonNode &node, const QByteArray &value) const
    {
        QByteArray edited = m_file;
        return edited.replace(qsizetype(node.value), qsizetype(m_index.endOf(node) - node.value), value);
    }

    /// Behind the last member, in a line of its own where the others are. `value` is of one line, or empty:
    /// an object with one member.
    QByteArray withMember(const JsonNode &object, const QByteArray &name, const QByteArray &value) const
    {
        const std::vector<JsonNode> nodes = members(object);
        const QByteArray indent = indentOfMembers(object, nodes);
        const bool isMultiLine = !indent.isNull();
        const QByteArray start = isMultiLine ? QByteArray(m_lineEnd + indent) : QByteArray();
        QByteArray added = name + ": " + value;
        QByteArray edited = m_file;
        if (nodes.empty()) {
            // Comments may stand between the brackets.
            const qsizetype close = qsizetype(m_index.endOf(object)) - 1;
            const QByteArray end = isMultiLine ? QByteArray(m_lineEnd + indentAt(object)) : QByteArray();
            const qsizetype from = behindContent(close);
            return edited.replace(from, close - from, start + added + end);
        }
        const qsizetype last = qsizetype(m_index.endOf(nodes.back()));
        const qsizetype comma = commaBehind(last);
        added = start + (isMultiLine ? QByteArray() : QByteArray(" ")) + added;
        // A comment behind the last member stays with it, if the new one gets a line of its own.
        const auto place = [&](qsizetype at) { return isMultiLine ? behindComments(at) : at; };
        if (comma >= 0) { // one that ends the list already: it goes on doing so
            edited.insert(place(comma + 1), added + ',');
            return edited;
        }
        edited.insert(place(last), added);
        return edited.insert(last, ',');
    }

    /// Without the member, its comma and its line.
    QByteArray withoutMember(const JsonNode &object, const JsonNode &node) const
    {
        const std::vector<JsonNode> nodes = members(object);
        const auto place = std::find(nodes.begin(), nodes.end(), node);
        qsizetype from = qsizetype(node.item);
        qsizetype end = qsizetype(m_index.endOf(node));
        const qsizetype comma = commaBehind(end);
        if (comma >= 0)
            end = comma + 1;
        const bool takesCommaBefore = comma < 0 && place != nodes.begin();
        const qsizetype lineStart = startOfLine(from);
        const qsizetype lineEnd = m_file.indexOf('\n', end);
        const qsizetype behind = behindComments(end);
        const bool isOwnLine =
            std::all_of(m_file.begin() + lineStart, m_file.begin() + from, isEnvironmentBlank)
            && behind <= lineEnd
            && std::all_of(m_file.begin() + behind, m_file.begin() + lineEnd, isEnvironmentBlank);
        if (isOwnLine) {
            from = lineStart;
            end = lineEnd + 1;
        } else if (comma >= 0) {
            while (end < m_file.size() && (m_file[end] == ' ' || m_file[end] == '\t'))
                ++end;
        } else {
            while (from > 0 && (m_file[from - 1] == ' ' || m_file[from - 1] == '\t'))
                --from;
        }
        QByteArray edited = m_file;
        edited.remove(from, end - from);
        if (takesCommaBefore) {
            const qsizetype before = commaBehind(qsizetype(m_index.endOf(*std::prev(place))));
            if (before >= 0 && before < from)
                edited.remove(before, 1);
        }
        return edited;
    }

    QByteArray newEnvironment(const JsonNode &root, const QByteArray &variable, const QByteArray &value) const
    {
        const std::vector<JsonNode> nodes = members(root);
        const QByteArray indent = indentOfMembers(root, nodes);
        if (indent.isNull())
            return "{" + variable + ": " + value + "}";
        const QByteArray outer = indentAt(root);
        const QByteArray step = indent.startsWith(outer) ? indent.sliced(outer.size()) : QByteArray("  ");
        return "{" + m_lineEnd + indent + step + variable + ": " + value + m_lineEnd + indent + "}";
    }

private:
    std::vector<JsonNode> members(const JsonNode &object) const
    {
        return m_index.children(object, 0, m_index.childCount(object));
    }

    qsizetype startOfLine(qsizetype at) const { return at == 0 ? 0 : m_file.lastIndexOf('\n', at - 1) + 1; }

    /// The blanks that its line begins with.
    QByteArray indentAt(qsizetype at) const
    {
        qsizetype start = startOfLine(at);
        if (start == 0 && m_file.startsWith("\xEF\xBB\xBF"))
            start = 3;
        qsizetype end = start;
        while (end < at && (m_file[end] == ' ' || m_file[end] == '\t'))
            ++end;
        return m_file.sliced(start, end - start);
    }
    QByteArray indentAt(const JsonNode &node) const { return indentAt(qsizetype(node.item)); }

    /// Null where members do not have lines of their own.
    QByteArray indentOfMembers(const JsonNode &object, const std::vector<JsonNode> &nodes) const
    {
        const auto startsLine = [this](qsizetype at) {
            const qsizetype start = startOfLine(at);
            return std::all_of(m_file.begin() + start, m_file.begin() + at, isEnvironmentBlank);
        };
        if (!nodes.empty()) {
            const qsizetype at = qsizetype(nodes.back().item);
            return startsLine(at) && startOfLine(at) > qsizetype(object.value) ? nonNull(indentAt(at))
                                                                               : QByteArray();
        }
        const qsizetype open = qsizetype(object.value);
        const qsizetype close = qsizetype(m_index.endOf(object)) - 1;
        const bool isInLine =
            object.depth > 0 && !m_file.sliced(open, close - open).contains('\n') && !m_file.contains('\n');
        if (isInLine)
            return {};
        const QByteArray outer = indentAt(object);
        return nonNull(outer + (object.depth == 1 && !outer.isEmpty() ? outer : QByteArray("  ")));
    }

    static QByteArray nonNull(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

    /// The comma that stands behind a value; -1 if there is none. Also one before a closing bracket.
    qsizetype commaBehind(qsizetype at) const
    {
        while (at < m_tokens.size() && isEnvironmentBlank(m_tokens[at]))
            ++at;
        return at < m_tokens.size() && m_tokens[at] == ',' ? at : -1;
    }

    /// Behind the comments that begin in this line.
    qsizetype behindComments(qsizetype at) const
    {
        for (qsizetype next = at;;) {
            while (next < m_file.size() && (m_file[next] == ' ' || m_file[next] == '\t'))
                ++next;
            const QByteArrayView rest = QByteArrayView(m_file).sliced(next);
            if (rest.startsWith("//")) {
                const qsizetype lineEnd = m_file.indexOf('\n', next);
                return behindContent(lineEnd < 0 ? m_file.size() : lineEnd);
            }
            if (!rest.startsWith("/*"))
                return at;
            next = m_file.indexOf("*/", next + 2) + 2;
            at = next;
        }
    }

    /// Behind the last byte before `close` that is not a blank.
    qsizetype behindContent(qsizetype close) const
    {
        while (close > 0 && isEnvironmentBlank(m_file[close - 1]))
            --close;
        return close;
    }

    QByteArray m_file;
    QByteArray m_strict;
    QByteArray m_tokens; ///< with commas before closing brackets
    JsonIndex m_index;
    QByteArray m_lineEnd;
};

Failure malformedEnvironments(const JsonIndex &index)
{
    const QString detail = index.error() ? index.error()->sentence : QString();
    return failure(ErrorKind::Parse,
                   index.error()
                       ? EnvironmentEditText::tr("The file of environments is malformed in line %1.")
                             .arg(index.error()->line)
                       : EnvironmentEditText::tr("The file of environments is not a JSON object."),
                   EnvironmentEditText::tr("It was left as it is."),
                   EnvironmentEditText::tr("Correct it in a text editor, and try again."), detail);
}

Result<QByteArray> editedEnvironments(const QByteArray &file, const QString &environment, const QString &name,
                                      const std::optional<QString> &value)
{
    const EnvironmentEditor editor(file);
    if (!editor.isValid())
        return malformedEnvironments(editor.index());
    const JsonNode root = *editor.index().root();
    const std::vector<JsonNode> environments = editor.membersNamed(root, environment);
    if (!environments.empty() && environments.back().kind != JsonKind::Object)
        return malformedEnvironments(editor.index());
    if (environments.empty()) {
        if (!value)
            return file;
        const QByteArray object = editor.newEnvironment(root, quotedJson(name), quotedJson(*value));
        return editor.withMember(root, quotedJson(environment), object);
    }
    const JsonNode object = environments.back();
    const std::vector<JsonNode> found = editor.membersNamed(object, name);
    if (value) {
        return found.empty() ? editor.withMember(object, quotedJson(name), quotedJson(*value))
                             : editor.withValue(found.back(), quotedJson(*value));
    }
    if (found.empty())
        return file;
    const QByteArray without = editor.withoutMember(object, found.back());
    return found.size() == 1 ? Result<QByteArray>(without)
                             : editedEnvironments(without, environment, name, value);
}

} // namespace

Result<QByteArray> withEnvironmentVariable(const QByteArray &file, const QString &environment,
                                           const QString &name, const std::optional<QString> &value)
{
    if (environment.isEmpty() || name.isEmpty() || name == "extends"_L1) {
        return failure(ErrorKind::InvalidInput, EnvironmentEditText::tr("A variable cannot be called so."),
                       {}, EnvironmentEditText::tr("Give it, and its environment, another name."));
    }
    if (withoutJsonComments(file).trimmed().isEmpty()) { // or nothing but comments
        if (!value)
            return file;
        const Result<QByteArray> object = editedEnvironments("{\n}\n", environment, name, value);
        const bool endsLine = file.isEmpty() || file.endsWith('\n') || file == "\xEF\xBB\xBF";
        return object ? Result<QByteArray>(file + (endsLine ? "" : "\n") + *object) : object;
    }
    return editedEnvironments(file, environment, name, value);
}

} // namespace patlas
