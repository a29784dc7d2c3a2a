// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/TokenPattern.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace patlas {

/// How certain it is that the real service behaves as the document says (`x-confidence`).
enum class Confidence { Documented, ClientSource, Inferred };

enum class ParameterPlace { Path, Query, Header };

/// What kind of credential it is; a scheme says where it goes (`x-credential`).
enum class CredentialKind { ProjectToken, PersonalAccessToken };

/// By the name of `x-credential`; nothing for another.
std::optional<CredentialKind> credentialKind(QStringView name);

/// What a security scheme asks for. Unknown: of a type that is not understood, or not described at all.
enum class SchemeKind { Bearer, ApiKey, Basic, Digest, OAuth2, OpenIdConnect, MutualTls, Unknown };

/// An OpenAPI security scheme. One that Patlas cannot fill stays in the description: an operation that asks
/// for it must never read as one that needs nothing.
struct SecurityScheme {
    QString id; ///< key in components.securitySchemes
    CredentialKind credential = CredentialKind::ProjectToken;
    QByteArray
        header; ///< "Authorization" or the header the API key goes in; empty: Patlas cannot fill the scheme
    bool bearer = false; ///< value is "Bearer <secret>" rather than the secret alone
    QString description;
    QString fillsParameter =
        {}; ///< the query parameter that a part of the credential fills (`x-fills-parameter`)
    SchemeKind kind = SchemeKind::Bearer;
    QString place = {}; ///< of an API key that does not go in a header: "query" or "cookie"
    QString credentialName =
        {}; ///< schemes of one name take the same credential (`x-credential`); empty: its own one

    QByteArray variable = {}; ///< of a script that holds the credential (`x-variable`), or made from the id

    bool canBeFilled() const { return !header.isEmpty(); }
    const QString &credentialId() const { return credentialName.isEmpty() ? id : credentialName; }
};

/// "projectToken" as the name of a variable: PROJECT_TOKEN.
QByteArray variableFrom(const QString &schemeId);

struct SchemeUse {
    QString schemeId;
    QStringList scopes;
};

/// One alternative of an operation's `security`: all of its schemes are needed together. Empty: no
/// credential.
using SecurityAlternative = std::vector<SchemeUse>;

/// What an alternative asks for.
struct CredentialNeeds {
    std::size_t alternative = 0; ///< in Operation::security
    bool project = false;
    bool personal = false;
    QStringList scopes; ///< of the personal access token
    QStringList unfilled; ///< ids of schemes that Patlas cannot fill

    bool isPublic() const { return !project && !personal && unfilled.isEmpty(); }
    bool canBeFilled() const { return unfilled.isEmpty(); }
};

/// A part of the document that could not be read and was left out.
struct DescriptionProblem {
    QString place; ///< JSON Pointer
    int line = 0; ///< from 1
    QString sentence; ///< a whole one, for a person
};

struct Parameter {
    QString name;
    ParameterPlace place = ParameterPlace::Query;
    bool required = false;
    bool repeatable = false; ///< schema type array, one `name=value` per item
    QString type; ///< JSON Schema type: string, integer, number, boolean
    QString contentType; ///< "application/json" where the value is JSON text; else empty
    QStringList values; ///< enum, if any
    QString description;
    QString example;
};

struct BodyPart { ///< of multipart/form-data
    QString name;
    bool file = false;
    bool required = false;
    QString contentType;
    QString description;
    QString example;
};

struct RequestBody {
    bool required = false;
    QString contentType; ///< application/json or multipart/form-data
    QByteArray example; ///< JSON text, pretty; empty if none
    QByteArray schema; ///< JSON Schema as JSON text with references resolved; empty if none
    std::vector<BodyPart> parts; ///< for multipart/form-data
};

struct ResponseExample {
    int status = 200;
    QString description;
    QByteArray example; ///< JSON text; empty if none
    QByteArray schema; ///< JSON Schema as JSON text with references resolved
};

struct Operation {
    QString id; ///< operationId: tags.create
    QString method; ///< upper case
    QString path; ///< template relative to the server: /tags/{tagId}
    QString title; ///< summary: Create a tag
    QString group; ///< first tag: Tags
    QString description;
    Confidence confidence = Confidence::Inferred;
    Confidence scopeConfidence = Confidence::Inferred;
    std::vector<Parameter> parameters;
    std::optional<RequestBody> body;
    std::vector<SecurityAlternative> security; ///< in order of preference; empty: no credential
    std::vector<ResponseExample> responses;
    /// Where the response is the list of the user's projects: the field of an item that a project token names
    /// (`x-lists-projects`). Empty for other operations.
    QString listsProjects;

    /// An operation that is authorised by a personal access token alone.
    bool isAccountOperation = false;
    bool isWrite() const;
};

/// Whether an operation needs a personal access token.
enum class PatDemand { None, Recommended, Required };

struct Scope {
    QString name; ///< can_create_tags
    QString group; ///< Tags
    QString sentence; ///< Create tags in projects you may manage
    QString ability; ///< fits "somebody could …": create tags
    QString lowestRole; ///< id of a Role
    bool destructive = false; ///< a leak could delete something
    Confidence confidence = Confidence::Inferred;
};

struct Role {
    QString id; ///< manager
    QString name; ///< Manager
    int rank = 0; ///< higher includes lower
};

/// Everything the OpenAPI document says, as values. Immutable after reading; share it as const.
class ApiDescription {
public:
    QString title;
    QString version;
    QString serverUrl; ///< servers[0].url
    std::vector<Operation> operations; ///< in document order
    std::vector<SecurityScheme> schemes;
    std::vector<TokenPattern> tokenPatterns; ///< of its credentials (`x-token-pattern`)
    std::vector<Scope> scopes;
    std::vector<Role> roles; ///< lowest rank first
    QStringList groups; ///< of operations, in document order
    std::vector<DescriptionProblem> problems; ///< the rest of the document is used

    const Operation *operation(QStringView id) const;
    /// The operation for a method and a path relative to the server; literal segments win over templates.
    const Operation *match(QStringView method, QStringView path) const;
    const SecurityScheme *scheme(QStringView id) const;
    const Scope *scope(QStringView name) const;
    const Role *role(QStringView id) const;

    /// What each alternative asks for, in order of preference; empty: the operation needs no credential.
    std::vector<CredentialNeeds> needsOf(const Operation &operation) const;
    /// Of the alternatives that can be filled.
    PatDemand patDemand(const Operation &operation) const;
    /// Scopes a personal access token needs for the operation, from the first alternative that uses one and
    /// can be filled.
    QStringList scopesFor(const Operation &operation) const;
    std::vector<const Operation *> operationsFor(QStringView scope) const;
    /// Whether a role includes what `lowestRole` allows. nullopt when either is unknown.
    std::optional<bool> roleAllows(QStringView role, QStringView lowestRole) const;
};

/// Values of the path parameters of `operation` taken from a path relative to the server; nullopt: no match.
std::optional<std::vector<std::pair<QString, QString>>> pathParameters(const Operation &operation,
                                                                       QStringView path);

} // namespace patlas
