// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/FaultOracle.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

const QString &absent()
{
    static const QString word = u"(absent)"_s;
    return word;
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace

void FaultOracle::announced(const QJsonObject &operation)
{
    if (const QString passphrase = text(operation, "passphrase"); !passphrase.isEmpty()) {
        m_passphrases.append(passphrase);
        return;
    }
    const QString item = text(operation, "item");
    if (item.isEmpty())
        return; // no loss possible: a move, a lock
    const QString value = operation.contains("value"_L1) ? text(operation, "value") : absent();
    m_effects.insert(operation.value("id"_L1).toInt(), {item, value});
    QSet<QString> &possible = m_possible[item];
    if (possible.isEmpty())
        possible.insert(absent());
    possible.insert(value);
}

void FaultOracle::acknowledged(int operation)
{
    ++m_acknowledged;
    const auto effect = m_effects.constFind(operation);
    if (effect != m_effects.constEnd())
        m_possible[effect->item] = {effect->value};
}

QHash<QString, QStringList> FaultOracle::itemsIn(const QJsonObject &state)
{
    QHash<QString, QStringList> items;
    for (const QJsonValue &value : state.value("items"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        items[text(object, "item")].append(text(object, "value"));
    }
    return items;
}

QStringList FaultOracle::compare(const QJsonObject &state)
{
    QStringList problems;
    const QHash<QString, QStringList> found = itemsIn(state);
    for (const QString &item : found.keys() + m_possible.keys()) {
        const QStringList values = found.value(item, {absent()});
        QSet<QString> &possible = m_possible[item];
        if (possible.isEmpty())
            possible.insert(absent());
        if (values.size() > 1) {
            ++m_duplicated;
            problems.append(u"%1 is there %2 times"_s.arg(item).arg(values.size()));
        } else if (!possible.contains(values.front())) {
            values.front() == absent() || !possible.contains(absent()) ? ++m_lost : ++m_duplicated;
            problems.append(u"%1 is “%2”, expected “%3”"_s.arg(
                item, values.front(), QStringList(possible.values()).join(u"” or “"_s)));
        }
        possible = {values.front()};
    }
    for (const QJsonValue &unknownToken : state.value("strays"_L1).toArray()) {
        ++m_duplicated;
        problems.append(u"a secret is left over: %1"_s.arg(unknownToken.toString()));
    }
    m_effects.clear();
    const QString passphrase = text(state, "passphrase");
    m_passphrases = passphrase.isEmpty() ? QStringList() : QStringList{passphrase};
    return problems;
}

} // namespace patlas
