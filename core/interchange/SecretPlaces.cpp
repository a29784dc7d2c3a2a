// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/SecretPlaces.h"

#include "core/request/CredentialReference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int deepestLink = 8; ///< variables within variables

} // namespace

void SecretPlaces::add(const RequestDefinition &request)
{
    addElsewhere(request.method);
    addAddress(request.url);
    for (const NamedValue &header : request.headers) {
        addElsewhere(header.name);
        // Several cookies share one header.
        if (header.name.compare("cookie"_L1, Qt::CaseInsensitive) == 0)
            addElsewhere(header.value);
        else
            addValue(header.value);
    }
    for (const BodyPiece &piece : request.body) {
        for (const VariableUse &use : variablesIn(QByteArrayView(piece.text)))
            addElsewhereExpression(use.expression);
        addElsewhere(piece.file);
    }
    for (const QString &check : request.checks)
        addElsewhere(check);
}

void SecretPlaces::add(const Variable &variable)
{
    const QString inner = takeValue(variable.value);
    if (!inner.isEmpty())
        m_links.push_back({variable.name, inner});
}

void SecretPlaces::followVariables()
{
    for (int depth = 0; depth < deepestLink; ++depth) {
        const qsizetype before = m_whole.size() + m_elsewhere.size();
        for (const Link &link : m_links) {
            if (isElsewhere(link.outer))
                m_elsewhere.insert(link.inner);
            if (isWholeValue(link.outer))
                m_whole.insert(link.inner);
        }
        if (m_whole.size() + m_elsewhere.size() == before)
            return;
    }
    for (const Link &link : m_links) // deeper ones are not followed
        m_elsewhere.insert(link.inner);
}

/// The variable that a credential could stand for in this value; empty: there is none. The others are
/// elsewhere.
QString SecretPlaces::takeValue(QStringView value)
{
    const std::vector<VariableUse> uses = variablesIn(value);
    if (uses.empty())
        return {};
    // The rest is known when it is sent.
    QString filled;
    qsizetype copied = 0;
    for (const VariableUse &use : uses) {
        filled += value.sliced(copied, use.start - copied);
        filled += &use == &uses.back() ? u"{{patlas:credential/x}}"_s : u"x"_s;
        copied = use.start + use.size;
    }
    filled += value.sliced(copied);
    const bool isWhole = referenceIn(filled).has_value();
    for (const VariableUse &use : uses) {
        if (!isWhole || &use != &uses.back())
            addElsewhereExpression(use.expression);
    }
    return isWhole ? uses.back().expression : QString();
}

void SecretPlaces::addValue(QStringView value)
{
    const QString variable = takeValue(value);
    if (!variable.isEmpty())
        m_whole.insert(variable);
}

void SecretPlaces::addAddress(QStringView address)
{
    qsizetype end = address.indexOf(u'#');
    if (end < 0)
        end = address.size();
    addElsewhere(address.sliced(end));
    const QStringView sent = address.first(end);
    const qsizetype question = sent.indexOf(u'?');
    addElsewhere(question < 0 ? sent : sent.first(question));
    if (question < 0)
        return;
    const QList<QStringView> items = sent.sliced(question + 1).split(u'&');
    for (const QStringView item : items) {
        const qsizetype equals = item.indexOf(u'=');
        addElsewhere(equals < 0 ? item : item.first(equals));
        if (equals >= 0)
            addValue(item.sliced(equals + 1));
    }
}

void SecretPlaces::addElsewhere(QStringView text)
{
    for (VariableUse use = nextVariable(text, 0); use.size > 0;
         use = nextVariable(text, use.start + use.size))
        addElsewhereExpression(use.expression);
}

/// "list[0].id" is a place in a variable.
void SecretPlaces::addElsewhereExpression(const QString &expression)
{
    m_elsewhere.insert(expression);
    const QString name = expressionOf(expression).name;
    if (!name.isEmpty())
        m_elsewhere.insert(name);
}

} // namespace patlas
