// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpRequest.h"

#include <string>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

constexpr std::size_t deepestBody = 64;
constexpr int maxValues = 1'000'000; // a body of empty lists would take twenty times its size

/// Builds the tree in one pass over the body. The library's own builder searches all earlier keys linearly
/// for each new key, so a body with many entries would block all clients for minutes.
class BodyBuilder final : public nlohmann::json_sax<Json> {
public:
    bool null() override { return add(Json()); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t &) override { return add(value); }
    bool string(string_t &value) override { return add(std::move(value)); }
    bool binary(binary_t &) override { return false; } // not in JSON
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        if (!level.keys.insert(name).second)
            problem =
                u"The key %1 is there twice in one object of the body."_s.arg(QString::fromStdString(name));
        level.key = std::move(name);
        return problem.isEmpty();
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &) override
    {
        problem = u"The body is not valid JSON."_s;
        return false;
    }

    QString problem;
    Json root;

private:
    struct Level {
        Json *node; ///< stable: its parent does not grow before it is closed
        std::string key;
        std::unordered_set<std::string> keys;
    };

    Json *place(Json value)
    {
        if (++m_values > maxValues)
            problem = u"The body has more than a million values."_s;
        if (m_levels.empty())
            return &(root = std::move(value));
        Level &level = m_levels.back();
        if (level.node->is_array())
            return &level.node->get_ref<Json::array_t &>().emplace_back(std::move(value));
        return &level.node->get_ref<Json::object_t &>()
                    .emplace_back(std::move(level.key), std::move(value))
                    .second;
    }
    bool add(Json value)
    {
        place(std::move(value));
        return problem.isEmpty();
    }
    bool open(Json container)
    {
        if (m_levels.size() >= deepestBody) {
            problem = u"The body is nested deeper than %1 levels."_s.arg(deepestBody);
            return false;
        }
        Json *node = place(std::move(container));
        m_levels.push_back({node, {}, {}});
        return problem.isEmpty();
    }
    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    std::vector<Level> m_levels;
    int m_values = 0;
};

} // namespace

Json parsedObject(const QByteArray &body, QString &problem)
{
    BodyBuilder builder;
    if (body.trimmed().isEmpty())
        problem = u"The body is empty; it has to be a JSON object."_s;
    else if (!Json::sax_parse(body.constBegin(), body.constEnd(), &builder))
        problem = builder.problem;
    else if (!builder.root.is_object())
        problem = u"The body has to be a JSON object."_s;
    return problem.isEmpty() ? std::move(builder.root) : Json::object();
}

} // namespace patlas::sandbox
