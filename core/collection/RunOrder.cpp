// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/RunOrder.h"

#include "core/collection/ReferenceText.h"
#include "core/request/VariableText.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Collects what the texts of a request refer to.
class UsedNames {
public:
    explicit UsedNames(const QHash<QString, QString> &variables)
        : m_variables(variables)
    {
    }

    void read(const QString &text)
    {
        for (const VariableUse &use : variablesIn(text))
            take(use.expression);
    }
    void read(const QByteArray &utf8)
    {
        for (const VariableUse &use : variablesIn(QByteArrayView(utf8)))
            take(use.expression);
    }
    void add(const QString &name)
    {
        if (!m_added.contains(name)) {
            m_added.insert(name);
            m_names.append(name);
        }
    }

    /// What was read, and the variables that it leads to.
    QStringList names()
    {
        while (!m_values.isEmpty())
            read(m_values.takeLast());
        return m_names;
    }

private:
    void take(const QString &expression)
    {
        if (m_seen.contains(expression))
            return;
        m_seen.insert(expression);
        const VariableExpression read = expressionOf(expression);
        using Kind = VariableExpression::Kind;
        if (read.kind == Kind::Request)
            add(read.reference.request);
        if (read.kind != Kind::Name && read.kind != Kind::Path)
            return;
        // A variable hides a request of its name.
        if (const auto value = m_variables.constFind(read.name); value != m_variables.constEnd())
            m_values.append(*value);
        else
            add(read.name);
    }

    const QHash<QString, QString> &m_variables;
    QSet<QString> m_seen;
    QStringList m_values; ///< of variables that are still to be read; a chain of them may be long
    QStringList m_names;
    QSet<QString> m_added;
};

} // namespace

void RequestNames::add(const QString &file, const QString &name, int request)
{
    if (name.isEmpty())
        return;
    for (const QString &each : {name, httpYacVariable(name)}) {
        if (!m_first.contains(each))
            m_first.insert(each, request);
        if (!m_inFile.contains({file, each}))
            m_inFile.insert({file, each}, request);
    }
}

int RequestNames::find(const QString &file, const QString &name) const
{
    return m_inFile.value({file, name}, m_first.value(name, -1));
}

QStringList requestsUsedBy(const RequestDefinition &request, const QHash<QString, QString> &variables)
{
    UsedNames used(variables);
    for (const RequestMetadata &line : request.metadata) {
        if (line.key == "ref"_L1 || line.key == "forceRef"_L1)
            used.add(line.value.trimmed());
    }
    used.read(request.url);
    for (const NamedValue &header : request.headers) {
        used.read(header.name);
        used.read(header.value);
    }
    for (const BodyPiece &piece : request.body) {
        used.read(piece.text);
        used.read(piece.file);
    }
    for (const QString &check : request.checks)
        used.read(check);
    return used.names();
}

std::vector<int> orderedByNeeds(const std::vector<std::vector<int>> &needs)
{
    enum class State { New, Open, Done };
    std::vector<State> states(needs.size(), State::New);
    std::vector<int> order;
    order.reserve(needs.size());
    struct Visit {
        int place = 0;
        std::size_t next = 0;
    };
    // Without recursion: a chain may be as long as the folder.
    std::vector<Visit> open;
    for (int start = 0; start < int(needs.size()); ++start) {
        if (states[std::size_t(start)] != State::New)
            continue;
        states[std::size_t(start)] = State::Open;
        open.push_back({start});
        while (!open.empty()) {
            Visit &visit = open.back();
            const std::vector<int> &wanted = needs[std::size_t(visit.place)];
            if (visit.next == wanted.size()) {
                states[std::size_t(visit.place)] = State::Done;
                order.push_back(visit.place);
                open.pop_back();
                continue;
            }
            const int needed = wanted[visit.next++];
            if (states[std::size_t(needed)] != State::New)
                continue;
            states[std::size_t(needed)] = State::Open;
            open.push_back({needed});
        }
    }
    return order;
}

} // namespace patlas
