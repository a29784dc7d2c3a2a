// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/Arguments.h"

#include <CLI/CLI.hpp>

#include <string>

namespace patlas {

namespace {

QString textOf(const std::string &word)
{
    const bool isMarked = word.starts_with(bracketMark);
    return QString::fromStdString(isMarked ? word.substr(1) : word);
}

QStringList listOf(const std::vector<std::string> &texts)
{
    QStringList list;
    list.reserve(qsizetype(texts.size()));
    for (const std::string &text : texts)
        list.append(textOf(text));
    return list;
}

std::vector<std::string> textsOf(const QStringList &list)
{
    std::vector<std::string> texts;
    texts.reserve(std::size_t(list.size()));
    for (const QString &text : list)
        texts.push_back(text.toStdString());
    return texts;
}

} // namespace

Arguments::Arguments(CLI::App &app)
    : m_app(app)
{
}

void Arguments::flag(const char *names, bool *value, const QString &text)
{
    m_app.add_flag(names, *value, text.toStdString());
    m_declared.push_back({QString::fromLatin1(names), {}, text});
}

void Arguments::option(const char *names, const char *valueName, QString *value, const QString &text,
                       Completes completes)
{
    m_app
        .add_option_function<std::string>(
            names, [value](const std::string &given) { *value = textOf(given); }, text.toStdString())
        ->type_name(valueName);
    m_declared.push_back({QString::fromLatin1(names), QString::fromLatin1(valueName), text, completes});
}

void Arguments::option(const char *names, const char *valueName, QStringList *values, const QString &text,
                       Completes completes)
{
    m_app
        .add_option_function<std::vector<std::string>>(
            names, [values](const std::vector<std::string> &given) { *values = listOf(given); },
            text.toStdString())
        ->type_name(valueName)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false);
    m_declared.push_back(
        {QString::fromLatin1(names), QString::fromLatin1(valueName), text, completes, {}, false, true});
}

void Arguments::option(const char *names, const char *valueName, std::optional<int> *value,
                       const QString &text)
{
    m_app
        .add_option_function<int>(
            names, [value](int given) { *value = given; }, text.toStdString())
        ->type_name(valueName);
    m_declared.push_back({QString::fromLatin1(names), QString::fromLatin1(valueName), text});
}

void Arguments::optionalValue(const char *names, const char *valueName, std::optional<QString> *value,
                              const QString &text, Completes completes)
{
    m_app
        .add_option_function<std::vector<std::string>>(
            names,
            [value](const std::vector<std::string> &given) {
                *value = given.empty() ? QString() : textOf(given.front());
            },
            text.toStdString())
        ->type_name(valueName)
        ->expected(0, 1);
    m_declared.push_back(
        {QString::fromLatin1(names), u'[' + QString::fromLatin1(valueName) + u']', text, completes});
}

void Arguments::choice(const char *names, const char *valueName, QString *value, const QStringList &values,
                       const QString &text)
{
    m_app
        .add_option_function<std::string>(
            names, [value](const std::string &given) { *value = textOf(given); }, text.toStdString())
        ->type_name(valueName)
        ->check(CLI::IsMember(textsOf(values)));
    m_declared.push_back(
        {QString::fromLatin1(names), QString::fromLatin1(valueName), text, Completes::Nothing, values});
}

void Arguments::operand(const char *name, QString *value, const QString &text, Completes completes)
{
    m_app
        .add_option_function<std::string>(
            name, [value](const std::string &given) { *value = textOf(given); }, text.toStdString())
        ->required()
        ->type_name("");
    m_declared.push_back({QString::fromLatin1(name), {}, text, completes, {}, true});
}

void Arguments::chosenOperand(const char *name, QString *value, const QStringList &values,
                              const QString &text)
{
    operand(name, value, text);
    m_app.get_option(name)->check(CLI::IsMember(textsOf(values)));
    m_declared.back().values = values;
}

void Arguments::optionalOperand(const char *name, QString *value, const QString &text, Completes completes)
{
    m_app
        .add_option_function<std::string>(
            name, [value](const std::string &given) { *value = textOf(given); }, text.toStdString())
        ->type_name("");
    m_declared.push_back({QString::fromLatin1(name), {}, text, completes});
}

void Arguments::operandOf(const char *name, QStringList *values, const QString &text, Completes completes,
                          bool isRequired)
{
    m_app
        .add_option_function<std::vector<std::string>>(
            name, [values](const std::vector<std::string> &given) { *values = listOf(given); },
            text.toStdString())
        ->required(isRequired)
        ->type_name("");
    m_declared.push_back({QString::fromLatin1(name), {}, text, completes, {}, isRequired, true});
}

void Arguments::operands(const char *name, QStringList *values, const QString &text, Completes completes)
{
    operandOf(name, values, text, completes, true);
}

void Arguments::optionalOperands(const char *name, QStringList *values, const QString &text,
                                 Completes completes)
{
    operandOf(name, values, text, completes, false);
}

void Arguments::command(QStringList *words, const QString &text)
{
    // Behind "--" everything is an operand.
    operandOf("COMMAND", words, text, Completes::Files, true);
}

} // namespace patlas
