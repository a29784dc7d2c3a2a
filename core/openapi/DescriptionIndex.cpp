// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DescriptionIndex.h"

#include "core/openapi/DescriptionFields.h"
#include "core/openapi/ReaderStamp.h"

#include <QDataStream>
#include <QHash>
#include <QHashFunctions>
#include <QIODevice>

#include <algorithm>
#include <type_traits>

namespace patlas {

namespace {

QByteArray indexStamp()
{
    return QByteArray("Patlas index ") + readerStamp + " " PATLAS_VERSION " " QT_VERSION_STR;
}

constexpr auto streamVersion = QDataStream::Qt_6_4;

template <typename T> struct IndexedList : std::false_type {
};
template <typename T> struct IndexedList<std::vector<T>> : std::true_type {
};
template <typename T> struct IndexedOptional : std::false_type {
};
template <typename T> struct IndexedOptional<std::optional<T>> : std::true_type {
};
template <typename T> struct IndexedPair : std::false_type {
};
template <typename A, typename B> struct IndexedPair<std::pair<A, B>> : std::true_type {
};

/// Of a text that is null, which says something else than an empty one (ServerVariable::defaultValue).
constexpr quint32 nullNumber = 0xffffffff;

/// Texts are written once each and named by their number: schemas are shared by many operations, and must be
/// again when they are read.
template <typename Text> class TextNumbers {
public:
    quint32 of(const Text &text)
    {
        if (text.isNull())
            return nullNumber;
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.cend())
            return *known;
        const auto number = quint32(m_texts.size());
        m_numbers.insert(text, number);
        m_texts.append(text);
        return number;
    }

    void write(QDataStream &stream) const
    {
        stream << quint32(m_texts.size());
        for (const Text &text : m_texts) {
            stream << quint32(text.size());
            stream.writeRawData(reinterpret_cast<const char *>(text.constData()), int(bytesOf(text.size())));
        }
    }

    static bool read(QDataStream &stream, QList<Text> &texts)
    {
        quint32 count = 0;
        stream >> count;
        for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
            quint32 size = 0;
            stream >> size;
            if (qint64(bytesOf(size)) > stream.device()->bytesAvailable())
                return false;
            Text text(qsizetype(size), Qt::Uninitialized);
            stream.readRawData(reinterpret_cast<char *>(text.data()), int(bytesOf(size)));
            texts.append(std::move(text));
        }
        return stream.status() == QDataStream::Ok;
    }

private:
    static constexpr qsizetype bytesOf(qsizetype size)
    {
        return size * qsizetype(sizeof(typename Text::value_type));
    }

    QHash<Text, quint32> m_numbers;
    QList<Text> m_texts;
};

class IndexWriter {
public:
    template <typename... T> void operator()(T &...values) { (put(values), ...); }

    QByteArray bytes() const
    {
        QByteArray result;
        QDataStream stream(&result, QIODevice::WriteOnly);
        stream.setVersion(streamVersion);
        m_strings.write(stream);
        m_bytes.write(stream);
        stream.writeRawData(m_structure.constData(), int(m_structure.size()));
        return result;
    }

private:
    // Not const, like the members: a const one would lose against the template below.
    void put(QString &text) { name(text); }
    void put(QByteArray &text) { m_stream << m_bytes.of(text); }
    void put(QUrl &url) { name(url.toString(QUrl::FullyEncoded)); }
    void put(QRegularExpression &expression)
    {
        name(expression.pattern());
        m_stream << int(expression.patternOptions());
    }
    void put(QStringList &texts)
    {
        m_stream << quint32(texts.size());
        for (const QString &text : std::as_const(texts))
            name(text);
    }
    void name(const QString &text) { m_stream << m_strings.of(text); }
    template <typename T> void put(T &value)
    {
        if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int>) {
            m_stream << value;
        } else if constexpr (std::is_enum_v<T>) {
            m_stream << quint8(value);
        } else if constexpr (IndexedList<T>::value) {
            m_stream << quint32(value.size());
            for (auto &each : value)
                put(each);
        } else if constexpr (IndexedOptional<T>::value) {
            m_stream << value.has_value();
            if (value)
                put(*value);
        } else if constexpr (IndexedPair<T>::value) {
            put(value.first);
            put(value.second);
        } else {
            DescriptionFields::of(*this, value);
        }
    }

    TextNumbers<QString> m_strings;
    TextNumbers<QByteArray> m_bytes;
    QByteArray m_structure;
    QDataStream m_stream{&m_structure, QIODevice::WriteOnly};
};

class IndexReader {
    static constexpr quint32 mostReserved = 10'000;

public:
    explicit IndexReader(const QByteArray &bytes)
        : m_stream(bytes)
    {
        m_stream.setVersion(streamVersion);
        m_isWhole = TextNumbers<QString>::read(m_stream, m_strings)
            && TextNumbers<QByteArray>::read(m_stream, m_bytes);
    }

    /// Whether all was there, and nothing else.
    bool isWhole() const { return m_isWhole && m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

    template <typename... T> void operator()(T &...values) { (take(values), ...); }

private:
    bool goesOn() const { return m_isWhole && m_stream.status() == QDataStream::Ok; }
    quint32 number()
    {
        quint32 value = 0;
        m_stream >> value;
        return value;
    }
    template <typename Text> Text textOf(const QList<Text> &texts)
    {
        const quint32 at = number();
        if (at == nullNumber)
            return {};
        m_isWhole = m_isWhole && at < quint32(texts.size());
        return m_isWhole ? texts.at(at) : Text();
    }

    void take(QString &text) { text = textOf(m_strings); }
    void take(QByteArray &text) { text = textOf(m_bytes); }
    void take(QUrl &url) { url = QUrl(textOf(m_strings)); }
    void take(QRegularExpression &expression)
    {
        const QString pattern = textOf(m_strings);
        int options = 0;
        m_stream >> options;
        expression = QRegularExpression(pattern, QRegularExpression::PatternOptions(options));
    }
    void take(QStringList &texts)
    {
        for (quint32 left = number(); left > 0 && goesOn(); --left)
            texts.append(textOf(m_strings));
    }
    template <typename T> void take(T &value)
    {
        if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int>) {
            m_stream >> value;
        } else if constexpr (std::is_enum_v<T>) {
            quint8 one = 0;
            m_stream >> one;
            value = T(one);
        } else if constexpr (IndexedList<T>::value) {
            quint32 left = number();
            value.reserve(std::min(left, mostReserved));
            for (; left > 0 && goesOn(); --left)
                take(value.emplace_back());
        } else if constexpr (IndexedOptional<T>::value) {
            bool isThere = false;
            m_stream >> isThere;
            if (isThere)
                take(value.emplace());
        } else if constexpr (IndexedPair<T>::value) {
            take(value.first);
            take(value.second);
        } else {
            DescriptionFields::of(*this, value);
        }
    }

    QDataStream m_stream;
    QList<QString> m_strings;
    QList<QByteArray> m_bytes;
    bool m_isWhole = true;
};

/// Seed 0: with any other, Qt mixes in one of the process.
quint64 checksumOf(const QByteArray &bytes)
{
    return quint64(qHashBits(bytes.constData(), std::size_t(bytes.size()), 0));
}

} // namespace

QByteArray descriptionIndex(const ApiDescription &api, const QByteArray &key)
{
    IndexWriter writer;
    ApiDescription copy = api; // fields are named once for both directions, so they are not const
    writer(copy);
    const QByteArray content = writer.bytes();
    QByteArray index;
    QDataStream stream(&index, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << indexStamp() << key << checksumOf(content) << content;
    return index;
}

std::optional<ApiDescription> readDescriptionIndex(const QByteArray &index, const QByteArray &key)
{
    QDataStream stream(index);
    stream.setVersion(streamVersion);
    QByteArray stamp;
    QByteArray its;
    quint64 checksum = 0;
    quint32 size = 0;
    stream >> stamp;
    if (stamp != indexStamp())
        return std::nullopt;
    stream >> its;
    if (its != key)
        return std::nullopt;
    stream >> checksum >> size;
    if (stream.status() != QDataStream::Ok || stream.device()->bytesAvailable() != qint64(size))
        return std::nullopt;
    // Not copied: an index may be a file in memory, and new pages cost more than what is read from them.
    const QByteArray content =
        QByteArray::fromRawData(index.constData() + stream.device()->pos(), qsizetype(size));
    if (checksumOf(content) != checksum)
        return std::nullopt;
    IndexReader reader(content);
    ApiDescription api;
    reader(api);
    if (!reader.isWhole())
        return std::nullopt;
    return api;
}

} // namespace patlas
