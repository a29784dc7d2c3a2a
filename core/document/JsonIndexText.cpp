// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonIndex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.front().isDigit() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('_'));
    });
}

constexpr qsizetype longestMemberName = 10'000;

/// Four hexadecimal digits at `at`; nullopt if there are none.
std::optional<char16_t> unicodeEscape(QByteArrayView text, qsizetype at)
{
    if (at + 4 > text.size())
        return std::nullopt;
    bool good = false;
    const ushort code = text.sliced(at, 4).toByteArray().toUShort(&good, 16);
    return good ? std::optional<char16_t>(code) : std::nullopt;
}

void appendUtf16(QString &result, char16_t code)
{
    const QChar unit(code);
    const bool completes = unit.isLowSurrogate() && !result.isEmpty() && result.back().isHighSurrogate();
    if (!completes && !result.isEmpty() && result.back().isHighSurrogate())
        result.back() = QChar::ReplacementCharacter;
    result.append(unit.isLowSurrogate() && !completes ? QChar(QChar::ReplacementCharacter) : unit);
}

} // namespace

QString unescaped(QByteArrayView quoted, qsizetype limit)
{
    QByteArrayView text = quoted;
    if (text.startsWith('"'))
        text = text.sliced(1);
    if (text.endsWith('"') && quoted.size() > 1)
        text.chop(1);
    QString result;
    qsizetype at = 0;
    while (at < text.size() && result.size() < limit) {
        const qsizetype escape = text.indexOf('\\', at);
        const qsizetype plainEnd = escape < 0 ? text.size() : escape;
        if (plainEnd > at) {
            // One UTF-16 unit takes at most three bytes of UTF-8.
            const qsizetype wanted = std::min(plainEnd - at, (limit - result.size()) * 3 + 3);
            if (!result.isEmpty() && result.back().isHighSurrogate())
                result.back() = QChar::ReplacementCharacter;
            result += QString::fromUtf8(text.sliced(at, wanted));
            at = plainEnd;
            continue;
        }
        const char kind = at + 1 < text.size() ? text[at + 1] : '\0';
        at += 2;
        switch (kind) {
        case 'b':
            result += QLatin1Char('\b');
            break;
        case 'f':
            result += QLatin1Char('\f');
            break;
        case 'n':
            result += QLatin1Char('\n');
            break;
        case 'r':
            result += QLatin1Char('\r');
            break;
        case 't':
            result += QLatin1Char('\t');
            break;
        case 'u': {
            const auto code = unicodeEscape(text, at);
            appendUtf16(result, code.value_or(u'\xFFFD'));
            at += code ? 4 : 0;
            break;
        }
        default:
            result += QLatin1Char(kind);
        }
    }
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.back() = QChar::ReplacementCharacter;
    if (result.size() > limit)
        result.truncate(limit);
    return result;
}

QByteArrayView JsonIndex::raw(const JsonNode &node) const
{
    const qint64 start = std::max<qint64>(node.value, 0);
    return m_bytes.sliced(start, endOf(node) - start);
}

QByteArrayView JsonIndex::rawKey(const JsonNode &node) const
{
    return node.hasName() ? m_bytes.sliced(node.item, stringEnd(node.item) - node.item) : QByteArrayView();
}

QString JsonIndex::key(const JsonNode &node, qsizetype limit) const
{
    return unescaped(rawKey(node), limit);
}

QString JsonIndex::value(const JsonNode &node, qsizetype limit) const
{
    if (node.isContainer())
        return {};
    if (node.kind == JsonKind::String)
        return unescaped(raw(node), limit);
    return QString::fromLatin1(raw(node).first(std::min(raw(node).size(), limit)));
}

QString JsonIndex::path(const JsonNode &node) const
{
    QStringList steps;
    std::optional<JsonNode> above;
    for (JsonNode at = node; (above = parent(at)); at = *above) {
        if (!at.hasName()) {
            steps.append(u"[%1]"_s.arg(row(at)));
            continue;
        }
        QString name = key(at, longestMemberName);
        steps.append(
            isPlainName(name)
                ? QLatin1Char('.') + name
                : u"['%1']"_s.arg(
                    name.replace(QLatin1Char('\\'), "\\\\"_L1).replace(QLatin1Char('\''), "\\'"_L1)));
    }
    std::reverse(steps.begin(), steps.end());
    return QLatin1Char('$') + steps.join(QString());
}

QString JsonIndex::jqPath(const JsonNode &node) const
{
    QStringList steps;
    std::optional<JsonNode> above;
    // jq processes the values of a sequence one by one, so a value's place among them is not part of the
    // path.
    for (JsonNode at = node; (above = parent(at)) && above->kind != JsonKind::Sequence; at = *above) {
        if (!at.hasName()) {
            steps.append(u"[%1]"_s.arg(row(at)));
            continue;
        }
        const QString name = key(at, longestMemberName);
        if (isPlainName(name)) {
            steps.append(QLatin1Char('.') + name);
            continue;
        }
        const QByteArray quoted = QJsonDocument(QJsonArray{name}).toJson(QJsonDocument::Compact);
        steps.append(QString::fromUtf8(quoted));
    }
    std::reverse(steps.begin(), steps.end());
    const QString joined = steps.join(QString());
    return joined.startsWith(QLatin1Char('.')) ? joined : QLatin1Char('.') + joined;
}

} // namespace patlas
