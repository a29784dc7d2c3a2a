// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/JsonText.h"

#include "app/sandbox/formats/Encoding.h"
#include "app/sandbox/formats/Flattening.h"
#include "app/sandbox/formats/Structure.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

/// Handles parser events without building a tree, so that a large file needs memory for its texts only.
class Events final : public nlohmann::json_sax<nlohmann::json> {
public:
    Events(const Options &options, ReadBudget &budget)
        : m_options(options)
        , m_budget(budget)
        , m_flattening(options, budget)
    {
    }

    bool null() override { return other(); }
    bool boolean(bool) override { return other(); }
    bool number_integer(number_integer_t) override { return other(); }
    bool number_unsigned(number_unsigned_t) override { return other(); }
    bool number_float(number_float_t, const string_t &) override { return other(); }
    bool string(string_t &value) override
    {
        return isObject() && m_flattening.text(QString::fromStdString(value));
    }
    bool binary(binary_t &) override { return other(); }
    bool start_object(std::size_t) override { return m_flattening.open(false); }
    bool key(string_t &name) override
    {
        m_flattening.key(QString::fromStdString(name));
        return true;
    }
    bool end_object() override { return m_flattening.close(); }
    bool start_array(std::size_t) override { return isObject() && m_flattening.open(true); }
    bool end_array() override { return end_object(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &) override
    {
        problem = u"The file is not valid JSON: see the character %1."_s.arg(position);
        return false;
    }

    Texts takeTexts() { return m_flattening.takeTexts(); }
    QString problem;

private:
    bool other()
    {
        if (!isObject())
            return false;
        QString path;
        if (!m_flattening.skip(&path))
            return false;
        if (!m_options.skipNonStringValues)
            problem = u"The value of \"%1\" is not text; the option skipNonStringValues leaves "
                      "such values out."_s.arg(path);
        else
            m_budget.warn(path, u"The value is not text; skipNonStringValues leaves it out."_s);
        return problem.isEmpty();
    }
    bool isObject()
    {
        if (m_flattening.atTop())
            problem = u"The file has to hold a JSON object."_s;
        return problem.isEmpty();
    }

    const Options &m_options;
    ReadBudget &m_budget;
    Flattening m_flattening;
};

QByteArray quotedJson(const QString &text)
{
    return QByteArray::fromStdString(
        nlohmann::json(text.toStdString()).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void appendNode(QByteArray &out, const TextTree::Node &node, int depth)
{
    if (node.kind == TextTree::Kind::Leaf) {
        const QString type =
            isTypedEmpty(*node.text) ? node.text->details.value("type"_L1).toString() : QString();
        out += type == "list"_L1 ? "[]"
            : type == "map"_L1   ? "{}"
            : type == "null"_L1  ? "null"
                                 : quotedJson(node.text->value);
        return;
    }
    const QByteArray indent(2 * depth, ' ');
    const bool isList = node.kind == TextTree::Kind::List;
    out += isList ? '[' : '{';
    bool first = true;
    int next = 0; // index
    const auto separate = [&] {
        out += first ? "\n  " : ",\n  ";
        out += indent;
        first = false;
    };
    for (const auto &[name, child] : node.children) {
        for (; isList && next < name.toInt(); ++next) { // what is missing must not move the others
            separate();
            out += "null";
        }
        ++next;
        separate();
        if (!isList)
            out += quotedJson(name) + ": ";
        appendNode(out, *child, depth + 1);
    }
    if (!first)
        out += '\n' + indent;
    out += isList ? ']' : '}';
}

} // namespace

ReadResult textsOfJson(const QByteArray &bytes, const Options &options, ReadBudget &budget)
{
    const auto text = decoded(bytes);
    if (!text)
        return tl::unexpected(text.error());
    Events events(options, budget);
    nlohmann::json::sax_parse(text->toStdString(), &events);
    if (!events.problem.isEmpty())
        return tl::unexpected(events.problem);
    return events.takeTexts();
}

QByteArray jsonOf(const TextTree &tree)
{
    QByteArray out;
    appendNode(out, tree.root(), 0);
    return out + '\n';
}

} // namespace patlas::sandbox::formats
