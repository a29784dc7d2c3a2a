// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace patlas::sandbox::formats {

/// The header field Plural-Forms of a PO file: how many forms a plural has there, and an expression of C that
/// chooses one for a number.
class GettextRule {
public:
    static constexpr int maxForms = 6; ///< as many as there are categories

    /// `nplurals=2; plural=(n != 1);` nullopt where it is not such a rule, or has more forms.
    static std::optional<GettextRule> parse(const QString &field);

    int forms() const { return m_forms; }
    /// -1 where the expression divides by zero or gives no form.
    int formOf(quint64 number) const;

    /// The category that each form stands for in the language: the one for whose numbers it is chosen most.
    /// No two forms have the same.
    QStringList categories(const QString &language) const;

private:
    friend class GettextParser;
    /// In postfix order: operators take their values from a stack. Evaluates all parts of an expression, for
    /// none of them has an effect.
    struct Step {
        enum Kind { Number, Variable, Operator } kind;
        quint64 number = 0;
        QByteArray name{}; ///< of the operator
    };

    int m_forms = 0;
    std::vector<Step> m_steps;
};

} // namespace patlas::sandbox::formats
