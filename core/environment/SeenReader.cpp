// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/SeenReader.h"

#include "core/base/VisibleText.h"
#include "core/environment/SeenKeys.h"
#include "core/environment/SeenNames.h"
#include "core/openapi/JsonTape.h"
#include "core/openapi/ObjectMembers.h"
#include "core/openapi/SchemaShape.h"
#include "core/secret/SecretFields.h"
#include "core/secret/SecretNames.h"
#include "core/secret/TokenRedaction.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int deepestSeen = 12;
constexpr std::size_t maxSeen = 4'000;
constexpr std::size_t maxSeenValues = 400'000; ///< of a body
constexpr qsizetype longestTitle = 120;
constexpr std::size_t mostOfTitled = 200; ///< members; an object of more is a map

/// What the description says of one part of a response.
struct SeenSchema {
    QStringList things; ///< what an object of it is: "tag"
    QStringList keys; ///< of a value
    QString nameKey; ///< of the names in a map
    std::unordered_map<std::string_view, const DocumentJson *> members;
    const DocumentJson *items = nullptr;
    const DocumentJson *others = nullptr; ///< of a map
    bool isSecret = false;
};

bool isTrue(const DocumentJson *value)
{
    return value && value->is_boolean() && value->get<bool>();
}

/// "TagResponse" is a tag.
QString thingOfSchema(const QString &name)
{
    static const QStringList suffixes{u"response"_s, u"dto"_s,  u"model"_s, u"object"_s, u"schema"_s,
                                      u"resource"_s, u"item"_s, u"list"_s,  u"view"_s,   u"summary"_s};
    QStringList words = wordsOfName(name);
    while (words.size() > 1 && suffixes.contains(words.last()))
        words.removeLast();
    return keyOfWords(words);
}

/// Members that hold what the response is about and say nothing of it.
bool isWrapper(const QString &key)
{
    static const QStringList wrappers{u"data"_s,     u"item"_s,     u"result"_s, u"content"_s, u"value"_s,
                                      u"list"_s,     u"entry"_s,    u"record"_s, u"payload"_s, u"edge"_s,
                                      u"node"_s,     u"element"_s,  u"row"_s,    u"body"_s,    u"object"_s,
                                      u"response"_s, u"embedded"_s, u"page"_s};
    return wrappers.contains(key);
}

bool isWholeNumber(std::string_view raw)
{
    constexpr std::size_t longest = 20;
    if (!raw.empty() && raw.front() == '-')
        raw.remove_prefix(1);
    return !raw.empty() && raw.size() <= longest
        && std::all_of(raw.begin(), raw.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Objects that give a secret a name of its own: {"key": "DB_PASSWORD", "value": "…"}.
bool isNamedSecret(const JsonTape &tape, const ObjectMembers &members)
{
    static const QStringList naming{u"name"_s, u"key"_s, u"title"_s, u"label"_s, u"id"_s, u"variable"_s};
    return std::any_of(members.all().begin(), members.all().end(), [&](const ObjectMembers::Member &member) {
        return tape.kind(member.value) == JsonTape::Kind::String
            && naming.contains(QString::fromStdString(member.name).toLower())
            && namesSecret(QString::fromStdString(tape.text(member.value)));
    });
}

class SeenWalk {
public:
    SeenWalk(const JsonTape &tape, const Operation *operation, const QSet<QString> &wanted)
        : m_tape(tape)
        , m_operation(operation)
        , m_wanted(wanted)
    {
    }

    struct Part {
        JsonTape::Value value = 0;
        const DocumentJson *schema = nullptr; ///< null: not described
        QStringList things; ///< what an object here is
        QStringList name; ///< words of the member that it is, or is in a list of
        QString pointer;
    };

    void walk(const Part &part, int depth)
    {
        if (depth > deepestSeen || m_found.size() >= maxSeen)
            return;
        const SeenSchema &schema = of(part.schema);
        if (schema.isSecret)
            return;
        switch (m_tape.kind(part.value)) {
        case JsonTape::Kind::Array:
            walkItems(part, schema, depth);
            break;
        case JsonTape::Kind::Object:
            walkObject(part, schema, depth);
            break;
        case JsonTape::Kind::String:
        case JsonTape::Kind::Number:
            take(part, schema, nullptr);
            break;
        default:
            break;
        }
    }

    std::vector<FoundValue> found() { return std::move(m_found); }

private:
    const SeenSchema &of(const DocumentJson *schema)
    {
        const auto [known, isNew] = m_schemas.try_emplace(schema);
        SeenSchema &seen = known->second;
        if (!isNew || !schema || !schema->is_object())
            return seen;
        const SchemaShape shape(*schema);
        if (const QString thing = thingOfSchema(shape.name); !thing.isEmpty())
            seen.things.append(thing);
        seen.keys = keysOfSchema(*schema);
        for (const SchemaShape::Property &property : shape.properties())
            seen.members.emplace(property.name, property.schema);
        seen.items = shape.find("items");
        seen.others = seen.members.empty() ? shape.otherProperties() : nullptr;
        if (const DocumentJson *description = shape.find("description");
            seen.others && description && description->is_string())
            seen.nameKey = keyOfDescription(QString::fromStdString(description->get<std::string>()));
        const DocumentJson *format = shape.find("format");
        seen.isSecret = isTrue(shape.find("writeOnly")) || (format && *format == "password");
        return seen;
    }

    void walkItems(const Part &list, const SeenSchema &schema, int depth)
    {
        Part item{0, schema.items, list.things, list.name, list.pointer + u"/*"_s};
        for (JsonTape::Value at = m_tape.first(list.value); at < m_tape.next(list.value);
             at = m_tape.next(at)) {
            item.value = at;
            walk(item, depth + 1);
        }
    }

    void walkObject(const Part &object, const SeenSchema &schema, int depth)
    {
        QStringList things = object.things;
        for (const QString &thing : schema.things) {
            if (!things.contains(thing))
                things.append(thing);
        }
        const ObjectMembers members(m_tape, object.value);
        if (isNamedSecret(m_tape, members))
            return;
        for (const ObjectMembers::Member &member : members.all()) {
            const QString name = QString::fromStdString(member.name);
            if (namesSecret(name))
                continue;
            const auto described = schema.members.find(member.name);
            Part part{member.value, described == schema.members.end() ? schema.others : described->second,
                      things, wordsOfName(name), object.pointer + u'/' + name};
            const JsonTape::Kind kind = m_tape.kind(member.value);
            if (kind == JsonTape::Kind::String || kind == JsonTape::Kind::Number) {
                if (const SeenSchema &own = of(part.schema);
                    !own.isSecret && !holdsSecret(name, text(part.value)))
                    take(part, own, &members);
                continue;
            }
            const QString key = keyOfWords(part.name);
            if (!schema.nameKey.isEmpty() && canBeOffered(name))
                keep(wantedOf({schema.nameKey}, name), name, {});
            else if (!key.isEmpty() && !isWrapper(key))
                part.things = {key};
            walk(part, depth + 1);
        }
    }

    QString text(JsonTape::Value value) const
    {
        return m_tape.kind(value) == JsonTape::Kind::String
            ? QString::fromStdString(m_tape.text(value))
            : QString::fromUtf8(m_tape.raw(value).data(), qsizetype(m_tape.raw(value).size()));
    }

    /// What a person calls the object, or of "tagId" what "tagName" says.
    QString titleOf(const ObjectMembers &members, const Part &part) const
    {
        static const QStringList titles{u"name"_s, u"title"_s,   u"displayname"_s, u"label"_s,
                                        u"key"_s,  u"summary"_s, u"login"_s,       u"code"_s};
        if (members.all().size() > mostOfTitled)
            return {};
        const bool isOwn = part.name.size() == 1;
        if (!isIdentityWord(part.name.value(part.name.size() - 1)))
            return {};
        const QString before = isOwn ? QString() : keyOfWords(part.name.first(part.name.size() - 1));
        for (const QString &title : titles) {
            for (const ObjectMembers::Member &member : members.all()) {
                if (member.value == part.value || m_tape.kind(member.value) != JsonTape::Kind::String)
                    continue;
                const QString name = QString::fromStdString(member.name);
                if (keyOfWords(wordsOfName(name)) != before + title || namesSecret(name))
                    continue;
                // All of it: half of a secret has no form.
                const QString said = text(member.value);
                return isHarmless(said) && !holdsSecret(name, said) ? said.left(longestTitle) : QString();
            }
        }
        return {};
    }

    /// `around`: the object that it is a member of.
    void take(const Part &part, const SeenSchema &schema, const ObjectMembers *around)
    {
        if (m_tape.kind(part.value) == JsonTape::Kind::Number && !isWholeNumber(m_tape.raw(part.value)))
            return;
        QStringList keys = schema.keys;
        if (m_operation)
            keys.append(keyOfPlace(*m_operation, part.pointer));
        const QString name = keyOfWords(part.name);
        for (const QString &thing : part.things)
            keys.append(thing == name ? name : thing + name);
        for (qsizetype i = 0; i < part.name.size(); ++i) {
            const QStringList end = part.name.sliced(i);
            if (!isCommonName(end))
                keys.append(keyOfWords(end));
        }
        const QString value = text(part.value);
        const QStringList wanted = wantedOf(keys, value);
        if (wanted.isEmpty() || !canBeOffered(value))
            return;
        keep(wanted, value, around ? titleOf(*around, part) : QString());
    }

    QStringList wantedOf(const QStringList &keys, const QString &value) const
    {
        QStringList wanted;
        for (const QString &key : keys) {
            if (m_wanted.contains(key) && !wanted.contains(key) && m_counts.value(key) < maxSeenOfKey
                && !m_known.contains({key, value}))
                wanted.append(key);
        }
        return wanted;
    }

    void keep(const QStringList &wanted, const QString &value, const QString &title)
    {
        if (wanted.isEmpty() || m_found.size() >= maxSeen)
            return;
        for (const QString &key : wanted) {
            ++m_counts[key];
            m_known.insert({key, value});
        }
        m_found.push_back({wanted, value, title == value ? QString() : title});
    }

    const JsonTape &m_tape;
    const Operation *m_operation;
    const QSet<QString> &m_wanted;
    std::unordered_map<const DocumentJson *, SeenSchema> m_schemas;
    QHash<QString, std::size_t> m_counts;
    QSet<std::pair<QString, QString>> m_known;
    std::vector<FoundValue> m_found;
};

} // namespace

bool isHarmless(const QString &text)
{
    // Braces would be a variable where it is put in, and what is before the @ of an address is a password.
    static const QRegularExpression user(u"://[^/?#\\s]*@"_s);
    const QByteArray bytes = text.toUtf8();
    return !text.contains("{{"_L1) && withMarks(text) == text && !text.contains(u"••"_s)
        && !text.contains(user) && redactTokens(text) == text && maskedAddress(bytes) == bytes;
}

bool canBeOffered(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestSeenValue && isHarmless(text);
}

std::vector<FoundValue> valuesIn(const SeenResponse &response, const QSet<QString> &wanted)
{
    if (response.body.size() > maxSeenBody || wanted.isEmpty())
        return {};
    const JsonTape tape = JsonTape::read(response.body, {}, {maxSeenBody, maxSeenValues});
    if (tape.fault() != JsonTape::Fault::None)
        return {};
    const ResponseExample *described =
        response.operation ? response.operation->response(response.status) : nullptr;
    DocumentJson schema;
    if (described && !described->schema.isEmpty())
        schema = DocumentJson::parse(described->schema.begin(), described->schema.end(), nullptr, false);
    const QString thing = thingOfPath(response.operation ? response.operation->path : response.path);
    const QStringList things = thing.isEmpty() ? QStringList() : QStringList{thing};
    SeenWalk walk(tape, response.operation, wanted);
    walk.walk({0, schema.is_object() ? &schema : nullptr, things, things, {}}, 0);
    return walk.found();
}

} // namespace patlas
