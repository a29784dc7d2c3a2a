// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ExtensionReader.h"

#include "core/base/VisibleText.h"
#include "core/openapi/OperationReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

std::vector<Role> readRoles(const DocumentValue &document, ProblemList &problems)
{
    std::vector<Role> roles;
    problems.collect([&] {
        const std::optional<DocumentValue> all = document.list("x-roles");
        for (const DocumentValue &value : all ? all->items() : std::vector<DocumentValue>()) {
            problems.collect([&] {
                roles.push_back({value.text("id"), value.text("name"), value.number("rank")});
            });
        }
    });
    std::stable_sort(roles.begin(), roles.end(),
                     [](const Role &a, const Role &b) { return a.rank < b.rank; });
    return roles;
}

std::vector<Scope> readScopes(const DocumentValue &document, ProblemList &problems)
{
    std::vector<Scope> scopes;
    problems.collect([&] {
        const std::optional<DocumentValue> all = document.list("x-scopes");
        for (const DocumentValue &value : all ? all->items() : std::vector<DocumentValue>()) {
            problems.collect([&] {
                if (value.text("name").isEmpty())
                    value.refuse(ReaderWords::tr("the scope has no name"));
                scopes.push_back({value.text("name"), value.text("group"), value.text("sentence"),
                                  value.text("ability"), value.text("lowestRole"), value.flag("destructive"),
                                  confidenceOf(value, "confidence", problems)});
            });
        }
    });
    return scopes;
}

QString readScopePattern(const DocumentValue &document, ProblemList &problems)
{
    QString pattern;
    problems.collect([&] {
        const QString expression = document.text("x-scope-pattern");
        const QRegularExpression words(expression);
        if (!words.isValid())
            document.refuse(ReaderWords::tr("the pattern cannot be used: %1").arg(words.errorString()));
        pattern = expression;
    });
    return pattern;
}

QUrl readTokenPage(const DocumentValue &document, ProblemList &problems)
{
    QUrl page;
    problems.collect([&] {
        const QString written = document.text("x-token-page");
        const QUrl url(written, QUrl::StrictMode);
        if (!written.isEmpty() && (url.scheme() != "https"_L1 || url.host().isEmpty()))
            document.refuse(ReaderWords::tr("the page does not begin with https"));
        page = url;
    });
    return page;
}

TokenFactSources readTokenFacts(const DocumentValue &document, ProblemList &problems)
{
    TokenFactSources sources;
    problems.collect([&] {
        const std::optional<DocumentValue> facts = document.object("x-token-facts");
        if (!facts)
            return;
        sources.scopes = facts->text("scopes").toLatin1();
        sources.expires = facts->text("expires").toLatin1();
        sources.insufficientMeansAny = facts->flag("insufficientMeansAny");
        const std::optional<DocumentValue> needed = facts->list("needed");
        for (const DocumentValue &value : needed ? needed->items() : std::vector<DocumentValue>()) {
            NeededScopesHeader header{value.text("header").toLatin1(), value.text("any").toLatin1(),
                                      value.text("all").toLatin1()};
            if (header.name.isEmpty() || header.any.size() != 1 || header.all.size() > 1)
                value.refuse(ReaderWords::tr("a header needs a name, and one character between its scopes"));
            sources.needed.push_back(std::move(header));
        }
        const std::optional<DocumentValue> self = facts->list("self");
        for (const DocumentValue &value : self ? self->items() : std::vector<DocumentValue>())
            sources.self.push_back({value.text("address"), value.text("startsWith"), value.text("scopes"),
                                    value.text("expires")});
    });
    return sources;
}

std::vector<RefusalPattern> readRefusals(const DocumentValue &document, ProblemList &problems)
{
    std::vector<RefusalPattern> patterns;
    problems.collect([&] {
        const std::optional<DocumentValue> all = document.list("x-refusals");
        for (const DocumentValue &value : all ? all->items() : std::vector<DocumentValue>()) {
            problems.collect([&] {
                const QString word = value.text("means");
                const std::optional<RefusalReason> reason = refusalReason(word);
                if (!reason)
                    value.refuse(ReaderWords::tr("“%1” is not a reason of a refusal").arg(isolated(word)));
                const QString expression = value.text("pattern");
                const QRegularExpression words = refusalExpression(expression);
                if (expression.isEmpty() || !words.isValid())
                    value.refuse(ReaderWords::tr("the pattern cannot be used: %1").arg(words.errorString()));
                patterns.push_back({value.number("status"), *reason, words});
            });
        }
    });
    return patterns;
}

} // namespace patlas
