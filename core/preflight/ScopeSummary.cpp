// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/ScopeSummary.h"

#include "core/base/VisibleText.h"
#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype abilitiesSpelledOut = 6;

struct ScopeSummaryText {
    Q_DECLARE_TR_FUNCTIONS(patlas::ScopeSummary)
};

QString joined(const QStringList &items, const QString &lastTwo)
{
    if (items.size() < 2)
        return items.join(QString());
    QString head = items.first();
    for (qsizetype i = 1; i + 1 < items.size(); ++i)
        head = ScopeSummaryText::tr("%1, %2", "all but the last of several items").arg(head, items[i]);
    return lastTwo.arg(head, items.last());
}

struct Sorted {
    QStringList abilities; ///< of chosen scopes that the role can use
    QStringList beyondRole; ///< of chosen scopes that the role cannot use
    QStringList unknown; ///< names that the API description does not list
    QStringList destructive; ///< abilities of chosen ones that can be used
    QStringList destructiveLeft; ///< abilities of those not chosen
    QSet<QString> touchedGroups;
    bool all = true;
};

Sorted sortOut(const ApiDescription &api, const QStringList &chosen, const QString &roleId)
{
    Sorted sorted;
    for (const Scope &scope : api.scopes) {
        if (!chosen.contains(scope.name)) {
            sorted.all = false;
            if (scope.destructive)
                sorted.destructiveLeft.append(isolated(scope.ability));
            continue;
        }
        sorted.touchedGroups.insert(scope.group);
        const bool usable = api.roleAllows(roleId, scope.lowestRole).value_or(true);
        (usable ? sorted.abilities : sorted.beyondRole).append(isolated(scope.ability));
        if (scope.destructive)
            sorted.destructive.append(isolated(scope.ability));
    }
    for (const QString &name : chosen) {
        if (!api.scope(name))
            sorted.unknown.append(isolated(name));
    }
    return sorted;
}

/// An important ability in a group with no chosen scope: preferably changing rather than creating, and only
/// if an operation of the API does it. Empty if there is none.
QString weightyThingLeft(const ApiDescription &api, const Sorted &sorted)
{
    QString second;
    for (const Scope &scope : api.scopes) {
        if (scope.destructive || sorted.touchedGroups.contains(scope.group))
            continue;
        const auto operations = api.operationsFor(scope.name);
        if (std::none_of(operations.begin(), operations.end(),
                         [](const Operation *o) { return o->isWrite(); }))
            continue;
        // "rename and change" would not read well after "could not".
        const bool oneClause = !scope.ability.contains(" and "_L1);
        if (oneClause && scope.name.contains("_edit_"_L1))
            return scope.ability;
        if (oneClause && second.isEmpty())
            second = scope.ability;
    }
    return second;
}

QString whatItCould(const Sorted &sorted)
{
    if (sorted.abilities.isEmpty())
        return {};
    QStringList told = sorted.abilities.mid(0, abilitiesSpelledOut);
    if (const auto more = sorted.abilities.size() - told.size(); more == 1)
        told = sorted.abilities;
    else if (more > 1)
        told.append(ScopeSummaryText::tr("do %n more things", nullptr, int(more)));
    return ScopeSummaryText::tr("With this token somebody could %1.").arg(joinedByAnd(told));
}

QString whatItCouldNot(const ApiDescription &api, const Sorted &sorted)
{
    QStringList left;
    if (const QString thing = weightyThingLeft(api, sorted); !thing.isEmpty())
        left.append(isolated(thing));
    if (sorted.destructive.isEmpty()) {
        if (!sorted.destructiveLeft.isEmpty())
            left.append(ScopeSummaryText::tr("delete anything"));
    } else {
        left.append(sorted.destructiveLeft.mid(0, 2));
    }
    if (left.isEmpty())
        return {};
    return ScopeSummaryText::tr("They could not %1.").arg(joined(left, ScopeSummaryText::tr("%1 or %2")));
}

QString caution(const Sorted &sorted)
{
    QStringList sentences;
    if (sorted.all && !sorted.abilities.isEmpty() && !sorted.destructive.isEmpty())
        sentences.append(ScopeSummaryText::tr("That is everything: anyone who finds this token can do all "
                                              "that you can, and what they delete cannot be restored."));
    else if (!sorted.destructive.isEmpty())
        sentences.append(
            ScopeSummaryText::tr("If it leaks, somebody could %1, and what is deleted may be gone for good.")
                .arg(joinedByAnd(sorted.destructive)));
    if (!sorted.beyondRole.isEmpty())
        sentences.append(
            ScopeSummaryText::tr(
                "Your role may not %1, so that part has no effect as long as your role stays as it is.")
                .arg(joined(sorted.beyondRole.mid(0, 3), ScopeSummaryText::tr("%1 or %2"))));
    if (!sorted.unknown.isEmpty())
        sentences.append(
            ScopeSummaryText::tr("What %1 allows is not known here.").arg(joinedByAnd(sorted.unknown)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString joinedByAnd(const QStringList &items)
{
    return joined(items, ScopeSummaryText::tr("%1 and %2"));
}

QString ScopeSummary::text() const
{
    QStringList sentences{count, could, couldNot, caution};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

ScopeSummary summarise(const ApiDescription &api, const QStringList &chosen, const QString &roleId)
{
    const Sorted sorted = sortOut(api, chosen, roleId);
    ScopeSummary summary;
    const int total = int(api.scopes.size()) + int(sorted.unknown.size());
    summary.count = ScopeSummaryText::tr("%1 of %n scopes.", nullptr, total).arg(chosen.size());
    if (chosen.isEmpty()) {
        summary.could = ScopeSummaryText::tr("Pick at least one: a token without scopes opens nothing.");
        return summary;
    }
    summary.could = whatItCould(sorted);
    if (!summary.could.isEmpty())
        summary.couldNot = whatItCouldNot(api, sorted);
    summary.caution = caution(sorted);
    return summary;
}

} // namespace patlas
