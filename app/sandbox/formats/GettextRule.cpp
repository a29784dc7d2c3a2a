// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/GettextRule.h"

#include "app/sandbox/formats/Plurals.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

/// Recursive descent by the precedence of C.
class GettextParser {
public:
    explicit GettextParser(QByteArray text)
        : m_text(std::move(text))
    {
    }

    bool parse(std::vector<GettextRule::Step> &steps)
    {
        m_steps = &steps;
        return choice() && m_at == m_text.size();
    }

private:
    static constexpr int maxDepth = 64;

    bool take(const char *word)
    {
        if (!m_text.mid(m_at).startsWith(word))
            return false;
        m_at += qsizetype(qstrlen(word));
        return true;
    }

    void push(const char *name) { m_steps->push_back({GettextRule::Step::Operator, 0, name}); }

    bool choice()
    {
        if (++m_depth > maxDepth || !binary(0))
            return false;
        if (take("?")) {
            if (!choice() || !take(":") || !choice())
                return false;
            push("?");
        }
        --m_depth;
        return true;
    }

    bool binary(std::size_t level)
    {
        static const std::array<std::vector<const char *>, 6> levels{{
            {"||"},
            {"&&"},
            {"==", "!="},
            {"<=", ">=", "<", ">"},
            {"+", "-"},
            {"*", "/", "%"},
        }};
        if (level == levels.size())
            return unary();
        if (!binary(level + 1))
            return false;
        while (true) {
            const auto &names = levels[level];
            const auto name =
                std::find_if(names.begin(), names.end(), [this](const char *word) { return take(word); });
            if (name == names.end())
                return true;
            if (!binary(level + 1))
                return false;
            push(*name);
        }
    }

    bool unary()
    {
        if (++m_depth > maxDepth)
            return false;
        bool good = false;
        if (take("!")) {
            good = unary();
            push("!");
        } else if (take("(")) {
            good = choice() && take(")");
        } else if (take("n")) {
            m_steps->push_back({GettextRule::Step::Variable});
            good = true;
        } else {
            const qsizetype from = m_at;
            while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
                ++m_at;
            m_steps->push_back({GettextRule::Step::Number, m_text.mid(from, m_at - from).toULongLong(&good)});
        }
        --m_depth;
        return good;
    }

    const QByteArray m_text; ///< without white space
    qsizetype m_at = 0;
    int m_depth = 0;
    std::vector<GettextRule::Step> *m_steps = nullptr;
};

namespace {

/// nullopt for a division by zero.
std::optional<quint64> applied(const QByteArray &name, quint64 one, quint64 two)
{
    if (name == "||")
        return one || two;
    if (name == "&&")
        return one && two;
    if (name == "==")
        return one == two;
    if (name == "!=")
        return one != two;
    if (name == "<=")
        return one <= two;
    if (name == ">=")
        return one >= two;
    if (name == "<")
        return one < two;
    if (name == ">")
        return one > two;
    if (name == "+")
        return one + two;
    if (name == "-")
        return one - two;
    if (name == "*")
        return one * two;
    if (two == 0)
        return std::nullopt;
    return name == "/" ? one / two : one % two;
}

} // namespace

std::optional<GettextRule> GettextRule::parse(const QString &field)
{
    constexpr qsizetype longest = 2'000;
    static const QRegularExpression form(
        u"\\A\\s*nplurals\\s*=\\s*([1-9])\\s*;\\s*plural\\s*=\\s*([^;]+?)\\s*;?\\s*\\z"_s);
    const auto match = field.size() > longest ? QRegularExpressionMatch() : form.match(field);
    if (!match.hasMatch())
        return std::nullopt;
    GettextRule rule;
    rule.m_forms = match.captured(1).toInt();
    QByteArray expression;
    const QByteArray written = match.captured(2).toLatin1();
    for (const char c : written) {
        if (c != ' ' && c != '\t' && c != '\n')
            expression += c;
    }
    if (rule.m_forms > maxForms || !GettextParser(expression).parse(rule.m_steps))
        return std::nullopt;
    return rule;
}

int GettextRule::formOf(quint64 number) const
{
    std::vector<quint64> stack;
    const auto pop = [&stack] {
        const quint64 value = stack.back();
        stack.pop_back();
        return value;
    };
    // A choice may have divided by zero in the branch that it does not take, but a rule that divides by
    // anything but a number has not been seen.
    for (const Step &step : m_steps) {
        if (step.kind != Step::Operator) {
            stack.push_back(step.kind == Step::Number ? step.number : number);
        } else if (step.name == "!") {
            stack.push_back(pop() == 0);
        } else if (step.name == "?") {
            const quint64 otherwise = pop();
            const quint64 then = pop();
            stack.push_back(pop() != 0 ? then : otherwise);
        } else {
            const quint64 two = pop();
            const auto value = applied(step.name, pop(), two);
            if (!value)
                return -1;
            stack.push_back(*value);
        }
    }
    return stack.size() == 1 && stack.back() < quint64(m_forms) ? int(stack.back()) : -1;
}

QStringList GettextRule::categories(const QString &language) const
{
    // How many of the numbers of a category each form is chosen for, as a part of both.
    QHash<QString, std::array<int, maxForms>> common;
    std::array<int, maxForms> ofForm{};
    QHash<QString, int> ofCategory;
    for (const quint64 number : sampleNumbers()) {
        const int form = formOf(number);
        if (form < 0)
            continue;
        const QString category = pluralCategory(language, number);
        ++common[category][std::size_t(form)];
        ++ofForm[std::size_t(form)];
        ++ofCategory[category];
    }
    struct Pair {
        double share;
        int form;
        QString category;
    };
    std::vector<Pair> pairs;
    for (const QString &category : pluralCategories()) {
        for (int form = 0; form < m_forms; ++form) {
            const int both = common.value(category)[std::size_t(form)];
            // A form that has all of the numbers that remain is the one that remains.
            const double extra = category == "other"_L1 && both == ofCategory[category] ? 1 : 0;
            if (both > 0)
                pairs.push_back(
                    {double(both) / ofForm[std::size_t(form)] + double(both) / ofCategory[category] + extra,
                     form, category});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &one, const Pair &two) { return one.share > two.share; });
    QStringList found(m_forms, QString());
    const auto assign = [&found](int form, const QString &category) {
        if (found[form].isEmpty() && !found.contains(category))
            found[form] = category;
    };
    for (const Pair &pair : pairs)
        assign(pair.form, pair.category);
    for (const QString &category : {u"other"_s, u"many"_s, u"few"_s, u"one"_s, u"two"_s, u"zero"_s}) {
        const qsizetype free = found.lastIndexOf(QString());
        if (free >= 0)
            assign(int(free), category);
    }
    return found;
}

} // namespace patlas::sandbox::formats
