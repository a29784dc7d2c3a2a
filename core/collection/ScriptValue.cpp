// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/ScriptValue.h"

#include <QHash>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>

namespace patlas {

namespace {

double scriptDouble(QByteArrayView written)
{
    double value = 0;
    const auto [end, reason] = std::from_chars(written.data(), written.data() + written.size(), value);
    if (reason != std::errc::result_out_of_range)
        return value;
    // from_chars does not tell too large from too small.
    const bool isTiny = QByteArray(written.data(), written.size()).toLower().contains("e-")
        || written.startsWith("0.") || written.startsWith("-0.");
    const double magnitude = isTiny ? 0.0 : std::numeric_limits<double>::infinity();
    return written.startsWith('-') ? -magnitude : magnitude;
}

bool isPlainInteger(QByteArrayView written)
{
    constexpr qsizetype mostDigits = 21; // more are written with an exponent
    const qsizetype from = written.startsWith('-') ? 1 : 0;
    return written.size() > from && written.size() - from <= mostDigits
        && std::all_of(written.begin() + from, written.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A name that is the index of an item comes before all others.
std::optional<quint32> indexName(const QString &name)
{
    bool isNumber = false;
    const quint32 index = name.toUInt(&isNumber);
    const bool isIndex =
        isNumber && index != std::numeric_limits<quint32>::max() && QString::number(index) == name;
    return isIndex ? std::optional(index) : std::nullopt;
}

/// Writes the text of JSON.stringify(). Depth is bounded, so that it may call itself.
class ScriptJsonWriter {
public:
    explicit ScriptJsonWriter(const JsonIndex &json)
        : m_json(json)
    {
    }

    bool write(const JsonNode &node, int depth = 0)
    {
        if (depth > ScriptValue::maxDepth)
            return false;
        switch (node.kind) {
        case JsonKind::Object:
            return writeObject(node, depth);
        case JsonKind::Array:
            return writeList(node, depth);
        case JsonKind::String:
            m_text += quotedText(unescaped(m_json.raw(node), ScriptValue::maxJson));
            return true;
        case JsonKind::Number: {
            const QByteArray number = scriptNumberText(m_json.raw(node));
            m_text += number.endsWith("Infinity") ? QByteArrayLiteral("null") : number;
            return true;
        }
        case JsonKind::Sequence:
            return false;
        default:
            m_text += m_json.raw(node);
            return true;
        }
    }

    QByteArray text() const { return m_text; }

private:
    bool writeList(const JsonNode &node, int depth)
    {
        m_text += '[';
        bool isFirst = true;
        for (const JsonNode &item : m_json.children(node, 0, m_json.childCount(node))) {
            if (!isFirst)
                m_text += ',';
            isFirst = false;
            if (!write(item, depth + 1))
                return false;
        }
        m_text += ']';
        return true;
    }

    bool writeObject(const JsonNode &node, int depth)
    {
        struct Member {
            QString name;
            JsonNode value;
        };
        std::vector<Member> members;
        QHash<QString, std::size_t> places;
        for (const JsonNode &child : m_json.children(node, 0, m_json.childCount(node))) {
            const QString name = unescaped(m_json.rawKey(child), ScriptValue::maxJson);
            const auto known = places.constFind(name);
            if (known != places.cend()) {
                members[*known].value = child;
                continue;
            }
            places.insert(name, members.size());
            members.push_back(Member{name, child});
        }
        const auto isIndex = [](const Member &member) { return indexName(member.name).has_value(); };
        const auto firstName = std::stable_partition(members.begin(), members.end(), isIndex);
        std::sort(members.begin(), firstName, [](const Member &left, const Member &right) {
            return indexName(left.name) < indexName(right.name);
        });
        m_text += '{';
        bool isFirst = true;
        for (const Member &member : members) {
            if (!isFirst)
                m_text += ',';
            isFirst = false;
            m_text += quotedText(member.name) + ':';
            if (!write(member.value, depth + 1))
                return false;
        }
        m_text += '}';
        return true;
    }

    const JsonIndex &m_json;
    QByteArray m_text;
};

} // namespace

bool ScriptValue::isTruthy() const
{
    switch (kind) {
    case Kind::Undefined:
    case Kind::Null:
        return false;
    case Kind::Boolean:
        return boolean;
    case Kind::Number:
        return scriptDouble(text) != 0; // NaN cannot be written in JSON
    case Kind::Text:
        return !text.isEmpty();
    default:
        return true;
    }
}

ScriptValue ScriptValue::ofNumber(double value)
{
    return ofNumber(scriptNumberText(value));
}

std::optional<ScriptValue> ScriptValue::of(const JsonIndex &json, const JsonNode &node)
{
    QByteArrayView raw = json.raw(node);
    const auto within = [](QByteArrayView bytes) {
        return QByteArray::fromRawData(bytes.data(), bytes.size());
    };
    switch (node.kind) {
    case JsonKind::Object:
        return ScriptValue{Kind::Object, false, within(raw)};
    case JsonKind::Array:
        return ScriptValue{Kind::List, false, within(raw)};
    case JsonKind::Number:
        return ScriptValue{Kind::Number, false, within(raw)};
    case JsonKind::True:
    case JsonKind::False:
        return ScriptValue{Kind::Boolean, node.kind == JsonKind::True};
    case JsonKind::String:
        break;
    default:
        return ScriptValue{node.kind == JsonKind::Null ? Kind::Null : Kind::Undefined};
    }
    if (!raw.contains('\\'))
        return ofText(within(raw.size() < 2 ? QByteArrayView() : raw.sliced(1, raw.size() - 2)));
    if (raw.size() > maxText)
        return std::nullopt;
    return ofText(unescaped(raw, maxText).toUtf8());
}

std::optional<ScriptValue> ScriptValue::parsed(const QByteArray &json)
{
    const JsonIndex index = JsonIndex::build(json);
    const std::optional<JsonNode> root = index.root();
    if (!root || !index.isWhole())
        return std::nullopt;
    std::optional<ScriptValue> value = of(index, *root);
    if (value)
        value->text = QByteArray(value->text.constData(), value->text.size());
    return value;
}

QByteArray scriptNumberText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value < 0 ? "-Infinity" : "Infinity";
    if (value == 0)
        return "0";
    char shortest[40];
    const auto written = std::to_chars(std::begin(shortest), std::end(shortest), std::abs(value),
                                       std::chars_format::scientific);
    // "D.DDDe+XX": the digits, and where the point stands among them.
    const std::string text(shortest, written.ptr);
    const std::size_t e = text.find('e');
    std::string digits = text.substr(0, e);
    digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
    const int point = std::stoi(text.substr(e + 1)) + 1;
    const int count = int(digits.size());
    std::string result = value < 0 ? "-" : "";
    if (point > 21 || point < -5) {
        const int exponent = point - 1;
        result += digits.substr(0, 1) + (count > 1 ? "." + digits.substr(1) : "") + "e"
            + (exponent < 0 ? "-" : "+") + std::to_string(std::abs(exponent));
    } else if (point <= 0) {
        result += "0." + std::string(std::size_t(-point), '0') + digits;
    } else if (point >= count) {
        result += digits + std::string(std::size_t(point - count), '0');
    } else {
        result += digits.substr(0, std::size_t(point)) + "." + digits.substr(std::size_t(point));
    }
    return QByteArray::fromStdString(result);
}

QByteArray scriptNumberText(QByteArrayView written)
{
    if (isPlainInteger(written))
        return written == "-0" ? QByteArray("0") : written.toByteArray();
    return scriptNumberText(scriptDouble(written));
}

QByteArray leadingNumber(QByteArrayView text)
{
    qsizetype at = 0;
    const auto digitsFrom = [&text](qsizetype from) {
        qsizetype end = from;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9')
            ++end;
        return text.sliced(from, end - from);
    };
    const bool isNegative = text.startsWith('-');
    if (isNegative || text.startsWith('+'))
        ++at;
    QByteArrayView whole = digitsFrom(at);
    at += whole.size();
    QByteArrayView fraction;
    if (at < text.size() && text[at] == '.') {
        fraction = digitsFrom(at + 1);
        at += 1 + fraction.size();
    }
    if (whole.isEmpty() && fraction.isEmpty())
        return {};
    while (whole.size() > 1 && whole.startsWith('0'))
        whole = whole.sliced(1);
    QByteArray number = (isNegative ? "-" : "") + (whole.isEmpty() ? QByteArray("0") : whole.toByteArray());
    if (!fraction.isEmpty())
        number += '.' + fraction.toByteArray();
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        const bool hasSign = at + 1 < text.size() && (text[at + 1] == '-' || text[at + 1] == '+');
        const QByteArrayView exponent = digitsFrom(at + (hasSign ? 2 : 1));
        if (!exponent.isEmpty())
            number += (hasSign && text[at + 1] == '-' ? "e-" : "e") + exponent.toByteArray();
    }
    return number;
}

QByteArray quotedText(const QString &text)
{
    QByteArray result = "\"";
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\b':
            result += "\\b";
            break;
        case '\f':
            result += "\\f";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            if (quint8(c) < 0x20)
                result += "\\u00" + QByteArray(1, c).toHex();
            else
                result += c;
        }
    }
    return result + '"';
}

qint64 utf16Length(QByteArrayView utf8)
{
    qint64 length = 0;
    for (const char c : utf8) {
        const auto byte = quint8(c);
        length += (byte & 0xC0U) != 0x80U ? 1 : 0;
        length += byte >= 0xF0U ? 1 : 0;
    }
    return length;
}

std::optional<QByteArray> stringified(const JsonIndex &json, const JsonNode &node)
{
    if (json.raw(node).size() > ScriptValue::maxJson)
        return std::nullopt;
    ScriptJsonWriter writer(json);
    return writer.write(node) ? std::optional(writer.text()) : std::nullopt;
}

std::optional<QByteArray> stringified(const ScriptValue &value)
{
    switch (value.kind) {
    case ScriptValue::Kind::Undefined:
        return QByteArray();
    case ScriptValue::Kind::Null:
        return QByteArray("null");
    case ScriptValue::Kind::Boolean:
        return QByteArray(value.boolean ? "true" : "false");
    case ScriptValue::Kind::Number:
        return scriptNumberText(value.text);
    case ScriptValue::Kind::Text:
        return quotedText(QString::fromUtf8(value.text));
    default:
        break;
    }
    if (value.text.size() > ScriptValue::maxJson)
        return std::nullopt;
    const JsonIndex index = JsonIndex::build(value.text);
    const std::optional<JsonNode> root = index.root();
    return root && index.isWhole() ? stringified(index, *root) : std::nullopt;
}

} // namespace patlas
