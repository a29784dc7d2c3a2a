// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Content.h"
#include "app/sandbox/TokenHash.h"

#include <QDateTime>

namespace patlas::sandbox {

namespace {

struct OrderWish {
    QString name;
    QString scope = QStringLiteral("untranslated");
    QStringList languages;
};

std::optional<OrderWish> orderIn(const Visit &visit, Reply &problem)
{
    QString wrong;
    const Json body = parsedObject(visit.call.body, wrong);
    OrderWish wish;
    const auto textIn = [&](const char *name, QString &out) {
        const auto given = body.find(name);
        if (given == body.end())
            return;
        if (given->is_string())
            out = QString::fromStdString(given->get<std::string>()).trimmed();
        else if (wrong.isEmpty())
            wrong = QStringLiteral("The field %1 has to be text.").arg(QLatin1String(name));
    };
    textIn("name", wish.name);
    textIn("scope", wish.scope);
    if (wrong.isEmpty() && wish.scope != QLatin1String("untranslated") && wish.scope != QLatin1String("all"))
        wrong = QStringLiteral("The field scope has to be untranslated or all.");
    const auto languages = body.find("languages");
    if (wrong.isEmpty() && (languages == body.end() || !languages->is_array() || languages->empty()))
        wrong = QStringLiteral("The field languages is missing: [\"de\"].");
    const QStringList known = languagesOf(visit);
    for (const Json &language : wrong.isEmpty() ? *languages : Json::array()) {
        const QString code =
            language.is_string() ? QString::fromStdString(language.get<std::string>()) : QString();
        if (!known.contains(code))
            wrong = QStringLiteral("The project has no language %1.").arg(code);
        else if (code == baseLanguageOf(visit))
            wrong = QStringLiteral("%1 is the base language: it is translated from, not into.").arg(code);
        wish.languages.append(code);
    }
    wish.languages.removeDuplicates();
    if (wrong.isEmpty())
        return wish;
    problem = refusal(400, wrong);
    return std::nullopt;
}

Json orderJson(const Visit &visit, const QSqlQuery &row)
{
    const QString id = row.value(0).toString();
    Json languages = Json::array();
    QSqlQuery rows = visit.store.run(
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
         visit.store.value("SELECT count(*) FROM ordered_text WHERE translation_order = ?", {id}).toInt()}};
}

Reply listOrders(const Visit &visit)
{
    Reply problem;
    const auto branch = branchOf(visit, problem);
    if (!branch)
        return problem;
    QSqlQuery rows = visit.store.run(
        "SELECT id, name, status, scope, created FROM translation_order WHERE branch = ? ORDER BY rowid",
        {branch->id});
    Json orders = Json::array();
    while (rows.next())
        orders.push_back(orderJson(visit, rows));
    return reply(200, orders);
}

Reply oneOrder(const Visit &visit, const Branch &branch, const QString &id, int status)
{
    QSqlQuery row = visit.store.run(
        "SELECT id, name, status, scope, created FROM translation_order WHERE branch = ? AND id = ?",
        {branch.id, id});
    return row.next() ? reply(status, orderJson(visit, row))
                      : refusal(404, QStringLiteral("There is no order with the id %1.").arg(id));
}

Reply getOrder(const Visit &visit)
{
    Reply problem;
    const auto branch = branchOf(visit, problem);
    return branch ? oneOrder(visit, *branch, visit.path.value(QStringLiteral("orderId")), 200) : problem;
}

Reply createOrder(const Visit &visit)
{
    Reply problem;
    const auto branch = writableBranchOf(visit, problem);
    const auto wish = branch ? orderIn(visit, problem) : std::nullopt;
    if (!wish)
        return problem;
    const QString id = newId();
    visit.store.run("INSERT INTO translation_order (id, branch, name, status, scope, created) VALUES (?, ?, "
                    "?, 'open', ?, ?)",
                    {id, branch->id, wish->name.isNull() ? QStringLiteral("") : wish->name, wish->scope,
                     QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
    int texts = 0;
    for (int place = 0; place < wish->languages.size(); ++place) {
        const QString &language = wish->languages[place];
        visit.store.run("INSERT INTO ordered_language (translation_order, language, place) VALUES (?, ?, ?)",
                        {id, language, place});
        // A text in an open order cannot be in another one.
        texts += visit.store
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
        return refusal(
            409, QStringLiteral("There is nothing to order: each text is translated, or in an open order."));
    return oneOrder(visit, *branch, id, 201);
}

} // namespace

void addOrderHandlers(Handlers &handlers)
{
    handlers.insert(QStringLiteral("orders.list"), listOrders);
    handlers.insert(QStringLiteral("orders.get"), getOrder);
    handlers.insert(QStringLiteral("orders.create"), createOrder);
}

} // namespace patlas::sandbox
