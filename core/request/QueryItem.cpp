// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/QueryItem.h"

#include "core/request/RequestUrl.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QByteArray encodedItem(const QString &name, const QString &value)
{
    return QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
}

/// Decoded as servers read a query: "+" is a blank.
QString decodedPart(QString part)
{
    part.replace(QLatin1Char('+'), QLatin1Char(' '));
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
}

struct DecodedItem {
    QString name;
    QString value;
};

DecodedItem decoded(const QString &item)
{
    const qsizetype equals = item.indexOf(QLatin1Char('='));
    if (equals < 0)
        return {decodedPart(item), {}};
    return {decodedPart(item.left(equals)), decodedPart(item.mid(equals + 1))};
}

bool isShowable(const QString &text)
{
    return !text.contains(QChar::ReplacementCharacter) && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

/// Whether some style would write the decoded value in another way than percent-encoding does: JSON, commas
/// of a list, or what `allowReserved` leaves as it is.
bool dependsOnStyle(const QString &value)
{
    static constexpr QStringView special = u":/?#[]@!$&'()*+,;={%";
    return std::any_of(value.begin(), value.end(), [](QChar c) { return special.contains(c); });
}

} // namespace

QStringList queryItems(const QString &query)
{
    return query.isEmpty() ? QStringList() : query.split(QLatin1Char('&'));
}

NamedValue fieldOf(const QString &item)
{
    const DecodedItem read = decoded(item);
    NamedValue field{read.name, read.value};
    if (field.value.isEmpty() || dependsOnStyle(field.value)
        || encodedItem(field.name, field.value) != item.toUtf8())
        field.written = item;
    return field;
}

bool fitsField(const QString &item)
{
    static const QRegularExpression oddEscape(u"%(?![0-9A-Fa-f]{2})"_s);
    if (item.contains(oddEscape))
        return false;
    const DecodedItem read = decoded(item);
    return !read.name.isEmpty() && read.name.trimmed() == read.name && isShowable(read.name)
        && isShowable(read.value);
}

bool isAsWritten(const NamedValue &field)
{
    if (field.written.isEmpty())
        return false;
    const DecodedItem item = decoded(field.written);
    return item.name == field.name && item.value == field.value;
}

QByteArray itemOf(const NamedValue &field)
{
    return isAsWritten(field) ? asWritten(field.written) : encodedItem(field.name.trimmed(), field.value);
}

std::vector<NamedValue> inOrderOf(const std::vector<NamedValue> &before, std::vector<NamedValue> now)
{
    // Unchanged fields first, so that of several of one name the edited one keeps its own place.
    std::vector<std::optional<NamedValue>> places(before.size());
    const auto take = [&](auto isSame) {
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (places[i])
                continue;
            const auto found = std::find_if(
                now.begin(), now.end(), [&](const NamedValue &field) { return isSame(field, before[i]); });
            if (found == now.end())
                continue;
            places[i] = std::move(*found);
            now.erase(found);
        }
    };
    take([](const NamedValue &field, const NamedValue &former) { return field == former; });
    take([](const NamedValue &field, const NamedValue &former) { return field.name == former.name; });
    std::vector<NamedValue> ordered;
    for (std::optional<NamedValue> &place : places) {
        if (place)
            ordered.push_back(std::move(*place));
    }
    std::move(now.begin(), now.end(), std::back_inserter(ordered));
    return ordered;
}

bool isSent(const NamedValue &field)
{
    return field.enabled && !field.name.trimmed().isEmpty() && (!field.value.isEmpty() || isAsWritten(field));
}

} // namespace patlas
