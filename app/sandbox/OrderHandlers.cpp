// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Content.h"
#include "app/sandbox/TokenHash.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

struct OrderWish {
    QString name;
    QString scope = u"untranslated"_s;
    QStringList languages;
};

std::optional<OrderWish> orderIn(const HandlerContext &context, Response &problem)
{
    QString wrong;
    const Json body = parsedObject(context.request.body, wrong);
    OrderWish wish;
    const auto textIn = [&](const char *name, QString &out) {
        const auto given = body.find(name);
        if (given == body.end())
            return;
        if (given->is_string())
            out = QString::fromStdString(given->get<std::string>()).trimmed();
        else if (wrong.isEmpty())
            wrong = u"The field %1 has to be text."_s.arg(QLatin1String(name));
    };
    textIn("name", wish.name);
    textIn("scope", wish.scope);
    if (wrong.isEmpty() && wish.scope != "untranslated"_L1 && wish.scope != "all"_L1)
        wrong = u"The field scope has to be untranslated or all."_s;
    const auto languages = body.find("languages");
    if (wrong.isEmpty() && (languages == body.end() || !languages->is_array() || languages->empty()))
        wrong = u"The field languages is missing: [\"de\"]."_s;
    const QStringList known = languagesOf(context);
    for (const Json &language : wrong.isEmpty() ? *languages : Json::array()) {
        const QString code =
            language.is_string() ? QString::fromStdString(language.get<std::string>()) : QString();
        if (!known.contains(code))
            wrong = u"The project has no language %1."_s.arg(code);
        else if (code == baseLanguageOf(context))
            wrong = u"%1 is the base language: it is translated from, not into."_s.arg(code);
        wish.languages.append(code);
    }
    wish.languages.removeDuplicates();
    if (wrong.isEmpty())
        return wish;
    problem = refusal(400, wrong);
    return std::nullopt;
}

Json orderJson(const HandlerContext &context, const QSqlQuery &row)
{
    const QString id = row.value(0).toString();
    Json languages = Json::array();
    QSqlQuery rows = context.store.run(
        "SELECT language FROM ordered_language WHERE translation_order = ? ORDER BY place", {id});
    while (rows.next())
        languages.push_back(utf8(rows.value(0).toString()));
    return {
        {"_id", utf8(id)},
        {"status", utf8(row.value(2).toString())},
        {"name", utf8(row.value(1).toString())},
        {"languages", languages},
        {"scope", utf8(row.value(3).toString())},
        {"created", utf8(row.value(4).toString())},
        {"texts",
         context.store.value("SELECT count(*) FROM ordered_text WHERE translation_order = ?", {id}).toInt()}};
}

Response listOrders(const HandlerContext &context)
{
    Response problem;
    const auto branch = branchOf(context, problem);
    if (!branch)
        return problem;
    QSqlQuery rows = context.store.run(
        "SELECT id, name, status, scope, created FROM translation_order WHERE branch = ? ORDER BY rowid",
        {branch->id});
    Json orders = Json::array();
    while (rows.next())
        orders.push_back(orderJson(context, rows));
    return jsonResponse(200, orders);
}

Response oneOrder(const HandlerContext &context, const Branch &branch, const QString &id, int status)
{
    QSqlQuery row = context.store.run(
        "SELECT id, name, status, scope, created FROM translation_order WHERE branch = ? AND id = ?",
        {branch.id, id});
    return row.next() ? jsonResponse(status, orderJson(context, row))
                      : refusal(404, u"There is no order with the id %1."_s.arg(id));
}

Response getOrder(const HandlerContext &context)
{
    Response problem;
    const auto branch = branchOf(context, problem);
    return branch ? oneOrder(context, *branch, context.path.value(u"orderId"_s), 200) : problem;
}

Response createOrder(const HandlerContext &context)
{
    Response problem;
    const auto branch = writableBranchOf(context, problem);
    const auto wish = branch ? orderIn(context, problem) : std::nullopt;
    if (!wish)
        return problem;
    const QString id = newId();
    context.store.run(
        "INSERT INTO translation_order (id, branch, name, status, scope, created) VALUES (?, ?, "
        "?, 'open', ?, ?)",
        {id, branch->id, wish->name.isNull() ? u""_s : wish->name, wish->scope,
         QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
    int texts = 0;
    for (int place = 0; place < wish->languages.size(); ++place) {
        const QString &language = wish->languages[place];
        context.store.run(
            "INSERT INTO ordered_language (translation_order, language, place) VALUES (?, ?, ?)",
            {id, language, place});
        // A text can be in one open order only.
        texts += context.store
                     .run("INSERT INTO ordered_text (translation_order, entry, language) SELECT ?, entry.id, "
                          "? FROM entry"
                          " LEFT JOIN text ON text.entry = entry.id AND text.language = ?"
                          " WHERE branch = ? AND (? = 'all' OR coalesce(value, '') = '') AND NOT EXISTS"
                          " (SELECT 1 FROM ordered_text JOIN translation_order ON translation_order.id ="
                          " ordered_text.translation_order WHERE ordered_text.entry = entry.id AND"
                          " ordered_text.language = ? AND translation_order.status = 'open')",
                          {id, language, language, branch->id, wish->scope, language})
                     .numRowsAffected();
    }
    if (texts == 0)
        return refusal(409, u"There is nothing to order: each text is translated, or in an open order."_s);
    return oneOrder(context, *branch, id, 201);
}

} // namespace

void addOrderHandlers(Handlers &handlers)
{
    handlers.insert(u"orders.list"_s, listOrders);
    handlers.insert(u"orders.get"_s, getOrder);
    handlers.insert(u"orders.create"_s, createOrder);
}

} // namespace patlas::sandbox
