// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/request/VariableText.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace patlas {

struct Variable {
    QString name;
    /// May hold variables itself. "patlas:credential/NAME" and "patlas:command/LINE" are holes that the
    /// signer fills.
    QString value;
    bool isSecret = false; ///< masked wherever it is shown, as is what `isSecretVariable` tells

    bool operator==(const Variable &) const = default;
};

/// Variables of one place.
struct VariableLayer {
    QString origin; ///< for a person: "http-client.env.json, staging"
    std::vector<Variable> variables; ///< of one name, the last counts
    /// What values hold is text: no variables and no credentials are looked for in it. For values that come
    /// from a service's responses or a data file, which must not be able to name a credential.
    bool isLiteral = false;
    bool isShared = false; ///< "$shared": what "{{$shared NAME}}" asks for
    /// Its secrets are marked: looking for them takes most of the time that a layer takes.
    bool isExamined = false;

    bool operator==(const VariableLayer &) const = default;
};

struct VariableValue {
    QString value; ///< as it is in its layer: variables in it are not replaced
    QString origin;
    bool isSecret = false;
    bool isCredential = false; ///< the value is "patlas:credential/NAME" or "patlas:command/LINE"
    bool isLiteral = false;

    bool operator==(const VariableValue &) const = default;
};

/// What a person typed for a variable in this session. It is text: nothing in it is replaced.
struct GivenValue {
    QString value;
    bool isSecret = false;
};

/// A variable that a request asks a person for whenever it is sent.
struct PromptedVariable {
    QString name;
    QString description = {}; ///< for a person; may be empty

    bool operator==(const PromptedVariable &) const = default;
};

/// What a request's texts are resolved with. A value; copies share their layers.
class Variables {
public:
    using Lookup = std::function<std::optional<QString>(const QString &name)>;
    /// The text of another request's value, at once: it is asked for while a person types. NotFound: there is
    /// no such request, or it was not sent yet; any failure's sentences are shown to the person.
    using RequestLookup = std::function<Result<QString>(const RequestReference &reference)>;

    Variables();
    /// From the innermost, which wins, to the outermost.
    explicit Variables(std::vector<VariableLayer> layers);

    const std::vector<VariableLayer> &layers() const { return m_content->layers; }
    std::optional<VariableValue> value(const QString &name) const;
    /// The same with another layer behind all, or with some before all.
    Variables withOuter(VariableLayer outer) const;
    Variables withInner(std::vector<VariableLayer> inner) const;
    /// Of the layers with `isShared`.
    std::optional<VariableValue> sharedValue(const QString &name) const;

    QDateTime now = {}; ///< in the zone that "$localDatetime" shows; invalid: those that need it fail
    /// What looks random follows from this and from where it stands: it stays while a person types, and a new
    /// seed for each send gives new values. Of a send, to be taken from the system's generator.
    quint64 seed = 0;
    Lookup dotEnv = {}; ///< of the file ".env"; unset: all are missing
    Lookup processEnvironment = {}; ///< unset: all are missing
    RequestLookup request = {}; ///< unset: all are missing
    /// By the name of the variable or of what a prompt asks for; comes behind all layers. Unset: none.
    std::function<std::optional<GivenValue>(const QString &name)> given = {};
    /// For these, what was given comes before all layers.
    std::vector<PromptedVariable> prompted = {};

private:
    struct Place {
        std::size_t layer = 0;
        std::size_t variable = 0;
    };
    struct Content {
        void add(VariableLayer layer);

        std::vector<VariableLayer> layers;
        QHash<QString, Place> places;
        QHash<QString, Place> shared;
    };
    VariableValue valueAt(Place place) const;

    std::shared_ptr<const Content> m_content;
};

/// Whether a value is masked where it is shown: its name says that it gives access, or it is a stored secret
/// or has the form of a token.
bool isSecretVariable(const QString &name, const QString &value);

/// The name of the credential if the value refers to one: "patlas:credential/CI".
std::optional<QString> credentialInValue(QStringView value);
/// The command line if the value is what a program prints: "patlas:command/op read op://vault/item". It holds
/// no braces in pairs: variables in it are not replaced, because it is allowed word for word.
std::optional<QString> commandInValue(QStringView value);

} // namespace patlas
