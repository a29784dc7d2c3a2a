// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace patlas {

/// One "{{ … }}" in a text.
struct VariableUse {
    qsizetype start = 0; ///< of its first brace: in UTF-16 units, or in bytes of UTF-8
    qsizetype size = 0; ///< with its braces
    QString expression; ///< what is between them, without blanks around it

    bool operator==(const VariableUse &) const = default;
};

/// Every use, in order. Where more than two braces open, the innermost two count: "{{{x}}}" is a use in
/// braces of JSON. One that is not closed in its line, or is empty, is text.
std::vector<VariableUse> variablesIn(QStringView text);
std::vector<VariableUse> variablesIn(QByteArrayView utf8);

/// The next one that starts at `from` or behind it; its size is 0 if there is none.
VariableUse nextVariable(QStringView text, qsizetype from);
VariableUse nextVariable(QByteArrayView utf8, qsizetype from);

/// What is asked of another request of the same file or folder.
struct RequestReference {
    enum class Part {
        ResponseBody, ///< "create-tag.response.body.$.path"
        ResponseHeader, ///< "create-tag.response.headers.Location"
        ResponseStatus, ///< "create-tag.response.status"
        RequestBody, ///< "create-tag.request.body.$.path"
        RequestHeader, ///< "create-tag.request.headers.Location"
    };

    QString request; ///< its name
    Part part = Part::ResponseBody;
    /// Of a body: "$.path" (JSONPath), "/path" (XPath), or "*" or empty for the whole. Of a header: its name.
    QString path = {};
    QString text = {}; ///< all of it, as written

    bool operator==(const RequestReference &) const = default;
};

/// What stands between the braces, told apart.
struct VariableExpression {
    enum class Kind {
        Name, ///< "baseUrl"
        /// "user.name", "create-tag._id", "list[0].id": a variable of just this name, a place in a variable
        /// that holds JSON, or one in the parsed body of a request's response (httpYac), in that order
        Path,
        Request, ///< "create-tag.response.…": see `reference`
        Dynamic, ///< "$uuid": `name` with "$", and `arguments`
        DotEnv, ///< "$dotenv NAME"
        /// "$prompt NAME", "$input NAME $value: default", "$password NAME", "$pick NAME $value: a,b": a
        /// person is asked
        Prompt,
        ProcessEnvironment, ///< "$processEnv NAME", "$env.NAME", "%NAME"
        Shared, ///< "$shared NAME": of the layer that holds for all environments
        Credential, ///< "patlas:credential/NAME": a hole that only the signer fills
        Command, ///< "patlas:command/LINE": likewise, with what a program prints
        Other, ///< JavaScript, a tag of a template language, a function that Patlas does not know
    };

    Kind kind = Kind::Other;
    /// Of the variable, the function, the environment's variable or the credential. Of a path, its first
    /// word; of a command, its line; of a prompt, what is asked for, which may have blanks.
    QString name;
    QStringList arguments = {}; ///< without quotes around them; of a prompt, what is suggested
    bool isPassword = false; ///< of a prompt
    bool isPick = false; ///< of a prompt: one of `arguments` is chosen
    bool isOnce = false; ///< of a prompt ("$input-askonce"): what was given holds for the session
    /// Of a path: what stands behind its first word as JSONPath ("$._id", "$[0].id").
    QString path = {};
    /// The name itself is in the variable that is called so ("$dotenv %NAME", "$processEnv %NAME").
    bool isIndirect = false;
    RequestReference reference = {};

    bool operator==(const VariableExpression &) const = default;
};

VariableExpression expressionOf(QStringView text);

/// Whether a variable may be called so: letters, digits, "_", "-" and "." of ASCII or beyond; no blanks, no
/// braces, and no "$" in front.
bool isVariableName(QStringView name);

} // namespace patlas
