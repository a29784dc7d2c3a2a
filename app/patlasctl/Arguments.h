// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace CLI {
class App;
}

namespace patlas {

/// The reader would take "[a,b]" apart: such a word gets this in front, which is taken off again here.
inline constexpr char bracketMark = '\1';

/// What completion offers for a value.
enum class Completes { Nothing, Files, Folders, Environments, Tokens, Apis, Operations };

/// An option or an operand, as help, manual and completion tell of it.
struct DeclaredArgument {
    QString names; ///< "--env", "-d,--data"; of an operand: "FILE"
    QString value; ///< what stands behind it: "ENV"; empty: a switch, or an operand
    QString text;
    Completes completes = Completes::Nothing;
    QStringList values = {}; ///< the only ones there are; empty: any
    bool isRequired = false;
    bool isRepeatable = false;
};

/// The options and operands of one verb. Hides the library that reads them: its headers are read by one
/// source. Values arrive in what was declared with them, which must outlive the reading.
class Arguments {
public:
    explicit Arguments(CLI::App &app);

    void flag(const char *names, bool *value, const QString &text);
    void option(const char *names, const char *valueName, QString *value, const QString &text,
                Completes completes = Completes::Nothing);
    /// May be given several times.
    void option(const char *names, const char *valueName, QStringList *values, const QString &text,
                Completes completes = Completes::Nothing);
    void option(const char *names, const char *valueName, std::optional<int> *value, const QString &text);
    /// A switch whose value may be left out: then it is empty.
    void optionalValue(const char *names, const char *valueName, std::optional<QString> *value,
                       const QString &text, Completes completes = Completes::Nothing);
    /// One of these.
    void choice(const char *names, const char *valueName, QString *value, const QStringList &values,
                const QString &text);
    /// Must be given.
    void operand(const char *name, QString *value, const QString &text,
                 Completes completes = Completes::Nothing);
    /// The same, one of these.
    void chosenOperand(const char *name, QString *value, const QStringList &values, const QString &text);
    /// May be left out.
    void optionalOperand(const char *name, QString *value, const QString &text,
                         Completes completes = Completes::Nothing);
    /// All that is left; at least one.
    void operands(const char *name, QStringList *values, const QString &text,
                  Completes completes = Completes::Nothing);
    /// The same, or none.
    void optionalOperands(const char *name, QStringList *values, const QString &text,
                          Completes completes = Completes::Nothing);
    /// Another program's command line, which stands behind "--".
    void command(QStringList *words, const QString &text);

    const std::vector<DeclaredArgument> &declared() const { return m_declared; }

private:
    void operandOf(const char *name, QStringList *values, const QString &text, Completes completes,
                   bool isRequired);

    CLI::App &m_app;
    std::vector<DeclaredArgument> m_declared;
};

} // namespace patlas
