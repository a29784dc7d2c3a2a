// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/openapi/LearnedScopes.h"
#include "core/openapi/OAuthFlow.h"
#include "core/openapi/RefusalPattern.h"
#include "core/openapi/Server.h"
#include "core/openapi/TokenFactSources.h"
#include "core/secret/TokenPattern.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace patlas {

/// How certain it is that the real service behaves as the document says (`x-confidence`).
enum class Confidence { Documented, ClientSource, Inferred };

enum class ParameterPlace { Path, Query, Header, Cookie };

/// How a list or an object is written in one parameter. TabDelimited is known to Swagger 2 only.
enum class ParameterStyle {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,
};

/// What a security scheme asks for. Unknown: of a type that is not understood, or not described at all.
enum class SchemeKind { Bearer, ApiKey, Basic, Digest, AwsSigV4, OAuth2, OpenIdConnect, MutualTls, Unknown };

/// Where a credential goes in a request.
enum class CredentialPlace { Header, Query, Cookie };

/// How a credential shows itself to the service.
enum class CredentialProof {
    Itself, ///< it stands in the request
    Digest, ///< answers the challenge of the service (RFC 7616); the password itself is never sent
    AwsSigV4, ///< signs the request; the key itself is never sent
};

/// An OpenAPI security scheme. One that Patlas cannot fill stays in the description: an operation that asks
/// for it must never read as one that needs nothing.
/// Variables that a program reads.
struct ProgramVariables {
    QString program; ///< as its file is called
    QByteArray token; ///< of the one that has the credential
    QByteArray origin = {}; ///< of the one that has the address of the server without a path; empty: none
    QByteArray server = {}; ///< the same with the path before that of operations

    bool operator==(const ProgramVariables &) const = default;
};

struct SecurityScheme {
    QString id; ///< key in components.securitySchemes
    SchemeKind kind = SchemeKind::Unknown;
    CredentialPlace place = CredentialPlace::Header;
    QByteArray name; ///< of the header, query parameter or cookie; empty: Patlas cannot fill the scheme
    QByteArray prefix; ///< before the credential: "Bearer ", "Basic "; empty for none
    bool isBase64 = false; ///< the credential is sent encoded
    CredentialProof proof = CredentialProof::Itself;
    QByteArray awsRegion = {}; ///< of AwsSigV4 (`x-aws-sigv4`); empty: as the host says
    QByteArray awsService = {};
    std::vector<OAuthFlow> flows = {}; ///< of OAuth2, in document order
    QString openIdConnectUrl = {}; ///< as written: `endpointAddress` resolves it
    QString oauthMetadataUrl = {}; ///< likewise (OpenAPI 3.2)
    QString slotId; ///< the credential that it takes
    QByteArray variable; ///< of a script that holds the credential (`x-variable`), or made from the id
    QString description;
    QString type = {}; ///< as written: "http"; also where `kind` is Unknown
    std::vector<ProgramVariables> programs = {}; ///< that read it from a variable (`x-programs`)

    bool canBeFilled() const { return !name.isEmpty(); }
    bool goesInHeader(QStringView header) const; ///< ignoring case
    /// A request has the place once: the same header, query parameter or cookie.
    bool takesPlaceOf(const SecurityScheme &other) const;
};

/// A credential that operations of the API ask for: the place for one stored credential. Usually each scheme
/// has its own; schemes with the same `x-credential` take the same one, because one token may go in one
/// header here and in another there.
struct CredentialSlot {
    QString id; ///< the value of `x-credential`, else the id of the scheme
    QString title; ///< within a sentence: "personal access token"
    QString label; ///< of a field: "Token"
    QString description = {}; ///< of its scheme, for a person: what it is and where it is found
    bool isPersonal = true; ///< stands for a user: can have an owner, scopes and an expiry
    /// The query parameter that a part of the credential fills, a part that is no secret
    /// (`x-fills-parameter`, `x-parameter-title`). Both empty: none.
    QString parameter = {};
    QString parameterTitle = {}; ///< "App id"
    bool isUserAndPassword = false; ///< the secret is "user:password" (Basic, Digest)
    QString leak = {}; ///< what a leak of it means, in sentences (`x-leak`); may be empty
    QString hint = {}; ///< what it looks like, in a sentence (`x-token-pattern.hint`); may be empty
};

/// "projectToken" as the name of a variable: PROJECT_TOKEN.
QByteArray variableFrom(const QString &schemeId);

struct SchemeUse {
    QString schemeId;
    QStringList scopes;

    bool operator==(const SchemeUse &) const = default;
};

/// One alternative of an operation's `security`: all of its schemes are needed together. Empty: no
/// credential.
using SecurityAlternative = std::vector<SchemeUse>;

/// One credential that an alternative asks for.
struct CredentialNeed {
    QString slotId;
    QStringList scopes; ///< all that it needs here

    bool operator==(const CredentialNeed &) const = default;
};

/// What an alternative asks for.
struct CredentialNeeds {
    std::size_t alternative = 0; ///< in Operation::security
    std::vector<CredentialNeed> credentials;
    QStringList unfilled; ///< ids of schemes that Patlas cannot fill

    const CredentialNeed *find(QStringView slotId) const; ///< null: not asked for
    bool isPublic() const { return credentials.empty() && unfilled.isEmpty(); }
    bool canBeFilled() const { return unfilled.isEmpty(); }
};

/// A part of the document that could not be read and was left out.
struct DescriptionProblem {
    QString place; ///< JSON Pointer
    int line = 0; ///< from 1
    QString sentence; ///< a whole one, for a person
    QString reason = {}; ///< the part of it that says what is wrong, without line and place
    QString document = {}; ///< address of the file; empty: the root document
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
    ParameterStyle style = ParameterStyle::Form;
    bool explode = true; ///< each item or member by itself
    bool allowReserved = false; ///< `:/?#[]@!$&'()*+,;=` are sent as they are
    bool deprecated = false;
    QByteArray schema = {}; ///< JSON Schema as JSON text with references resolved; empty if none

    bool operator==(const Parameter &) const = default;
};

struct BodyPart { ///< of multipart/form-data or application/x-www-form-urlencoded
    QString name;
    bool file = false;
    bool required = false;
    QString contentType;
    QString description;
    QString example;
    QString type = {}; ///< JSON Schema type
    bool repeatable = false; ///< a list: the part may be sent several times
    ParameterStyle style = ParameterStyle::Form;
    bool explode = true;
    bool allowReserved = false;
    QStringList values = {}; ///< enum, if any

    bool operator==(const BodyPart &) const = default;
};

/// A body in one of the media types that an operation takes.
struct RequestContent {
    QString contentType; ///< as written: may have parameters, or be a range such as "*/*"
    QByteArray example; ///< JSON text, pretty; empty if none
    QByteArray schema; ///< JSON Schema as JSON text with references resolved; empty if none
    std::vector<BodyPart> parts; ///< of a form

    bool operator==(const RequestContent &) const = default;
};

struct RequestBody {
    bool required = false;
    // The media type that Patlas can help with most: JSON, then a form, then anything else.
    QString contentType;
    QByteArray example; ///< JSON text, pretty; empty if none
    QByteArray schema; ///< JSON Schema as JSON text with references resolved; empty if none
    std::vector<BodyPart> parts; ///< for multipart/form-data
    std::vector<RequestContent> contents = {}; ///< all media types, in document order
    QString description = {};
    bool areTypesAssumed =
        false; ///< the document does not name all media types (Swagger 2 without `consumes`)

    bool operator==(const RequestBody &) const = default;
};

/// What a response may hold in one media type.
struct ResponseContent {
    QString contentType; ///< as written: may have parameters, or be a range such as "*/*"
    QByteArray schema; ///< JSON Schema as JSON text with references resolved; empty if none, or if not JSON
};

/// What of a response fills a parameter of another operation (`links`); only values of its body.
struct ResponseLink {
    QString operation; ///< operationId, or "GET /tags/{tagId}"
    QString parameter; ///< its name, without the place that may be written before it
    QString pointer; ///< JSON Pointer into the body

    bool operator==(const ResponseLink &) const = default;
};

struct ResponseExample {
    int status = 200; ///< 0: any other; of "4XX": 400
    QString description;
    QByteArray example; ///< JSON text; empty if none
    QByteArray schema; ///< JSON Schema as JSON text with references resolved; of the JSON among `contents`
    QString code = {}; ///< as written: "200", "4XX", "default"
    std::vector<ResponseContent> contents =
        {}; ///< all media types, in document order; empty: nothing is said
    bool areTypesAssumed =
        false; ///< the document does not name all media types (Swagger 2 without `produces`)
    std::vector<ResponseLink> links = {};
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
    /// Where the response is the list of the user's projects: the field of an item that a credential names as
    /// its project (`x-lists-projects`). Empty for other operations.
    QString listsProjects;
    bool deprecated = false;
    std::vector<Server> servers = {}; ///< of its own or of its path; empty: those of the API
    std::vector<LearnedScopes> learned = {}; ///< what responses said beyond the description; in `security`

    /// An operation that is authorised by credentials of a user alone.
    bool isAccountOperation = false;
    bool isWrite() const;
    /// What is said of this status: by itself, else by its range ("4XX"), else for any other ("default").
    /// Null: nothing.
    const ResponseExample *response(int status) const;
};

/// Whether an operation needs a credential.
enum class Demand { None, Recommended, Required };

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
    QString description; ///< Markdown
    QString specification; ///< "OpenAPI 3.1.0", "Swagger 2.0"
    QString serverUrl; ///< servers[0].url
    std::vector<Server> servers; ///< in document order; never empty after reading
    std::vector<Operation> operations; ///< in document order
    std::vector<SecurityScheme> schemes;
    std::vector<CredentialSlot> credentialSlots; ///< of schemes that can be filled, in document order
    std::vector<TokenPattern> tokenPatterns; ///< of its credentials (`x-token-pattern`)
    std::vector<RefusalPattern> refusals; ///< what its responses mean (`x-refusals`); the first match counts
    std::vector<Scope> scopes;
    /// How a scope is named in the text of a description (`x-scope-pattern`), a regular expression; empty:
    /// not known.
    QString scopePattern;
    QUrl tokenPage; ///< where a person makes tokens (`x-token-page`); empty: not known
    TokenFactSources tokenFacts;
    std::vector<Role> roles; ///< lowest rank first
    QStringList groups; ///< of operations, in document order
    std::vector<DescriptionProblem> problems; ///< the rest of the document is used

    const Operation *operation(QStringView id) const;
    /// The operation for a method and a path relative to the server; literal segments win over templates.
    const Operation *match(QStringView method, QStringView path) const;
    const SecurityScheme *scheme(QStringView id) const;
    const CredentialSlot *credentialSlot(QStringView id) const;
    /// The scheme of this slot whose token is got by signing in, with a flow that Patlas can run; null: none.
    const SecurityScheme *signInScheme(QStringView slotId) const;
    bool isPersonal(QStringView slotId) const; ///< true also where the slot is not described
    const CredentialSlot *firstPersonalSlot() const; ///< null: the API takes no credential of a user
    const CredentialSlot *firstOtherSlot() const; ///< null: it takes none that is not of a user
    const Scope *scope(QStringView name) const;
    const Role *role(QStringView id) const;

    /// What each alternative asks for, in order of preference; empty: the operation needs no credential.
    std::vector<CredentialNeeds> needsOf(const Operation &operation) const;
    /// Whether the operation takes this credential, of the alternatives that can be filled.
    Demand demandFor(const Operation &operation, QStringView slotId) const;
    /// Whether it takes a credential of a user, whichever it is.
    Demand personalDemand(const Operation &operation) const;
    /// The credential of a user that it asks for first, with its scopes, from the first alternative that has
    /// one and can be filled. Nothing: none.
    std::optional<CredentialNeed> personalNeed(const Operation &operation) const;
    QStringList scopesFor(const Operation &operation) const; ///< of `personalNeed`
    std::vector<const Operation *> operationsFor(QStringView scope) const;
    /// Whether a role includes what `lowestRole` allows. nullopt when either is unknown.
    std::optional<bool> roleAllows(QStringView role, QStringView lowestRole) const;
};

/// Values of the path parameters of `operation` taken from a path relative to the server; nullopt: no match.
std::optional<std::vector<std::pair<QString, QString>>> pathParameters(const Operation &operation,
                                                                       QStringView path);

} // namespace patlas
