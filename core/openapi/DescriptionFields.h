// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

namespace patlas {

/// The members of each part of a description, in one order for writing and reading. A member that is added to
/// a type does not compile here until it has its place.
struct DescriptionFields {
    template <typename Archive> static void of(Archive &archive, ServerVariable &variable)
    {
        auto &[name, defaultValue, values, description] = variable;
        archive(name, defaultValue, values, description);
    }
    template <typename Archive> static void of(Archive &archive, Server &server)
    {
        auto &[url, description, variables] = server;
        archive(url, description, variables);
    }
    template <typename Archive> static void of(Archive &archive, OAuthFlow &flow)
    {
        auto &[kind, authorizationUrl, tokenUrl, refreshUrl, deviceAuthorizationUrl, scopes] = flow;
        archive(kind, authorizationUrl, tokenUrl, refreshUrl, deviceAuthorizationUrl, scopes);
    }
    template <typename Archive> static void of(Archive &archive, ProgramVariables &variables)
    {
        auto &[program, token, origin, server] = variables;
        archive(program, token, origin, server);
    }
    template <typename Archive> static void of(Archive &archive, SecurityScheme &scheme)
    {
        auto &[id, kind, place, name, prefix, isBase64, proof, awsRegion, awsService, flows, openIdConnectUrl,
               oauthMetadataUrl, slotId, variable, description, type, programs] = scheme;
        archive(id, kind, place, name, prefix, isBase64, proof, awsRegion, awsService, flows,
                openIdConnectUrl, oauthMetadataUrl, slotId, variable, description, type, programs);
    }
    template <typename Archive> static void of(Archive &archive, CredentialSlot &slot)
    {
        auto &[id, title, label, description, isPersonal, parameter, parameterTitle, isUserAndPassword, leak,
               hint] = slot;
        archive(id, title, label, description, isPersonal, parameter, parameterTitle, isUserAndPassword, leak,
                hint);
    }
    template <typename Archive> static void of(Archive &archive, SchemeUse &use)
    {
        auto &[schemeId, scopes] = use;
        archive(schemeId, scopes);
    }
    template <typename Archive> static void of(Archive &archive, DescriptionProblem &problem)
    {
        auto &[place, line, sentence, reason, document] = problem;
        archive(place, line, sentence, reason, document);
    }
    template <typename Archive> static void of(Archive &archive, Parameter &parameter)
    {
        auto &[name, place, required, repeatable, type, contentType, values, description, example, style,
               explode, allowReserved, deprecated, schema] = parameter;
        archive(name, place, required, repeatable, type, contentType, values, description, example, style,
                explode, allowReserved, deprecated, schema);
    }
    template <typename Archive> static void of(Archive &archive, BodyPart &part)
    {
        auto &[name, file, required, contentType, description, example, type, repeatable, style, explode,
               allowReserved, values] = part;
        archive(name, file, required, contentType, description, example, type, repeatable, style, explode,
                allowReserved, values);
    }
    template <typename Archive> static void of(Archive &archive, RequestContent &content)
    {
        auto &[contentType, example, schema, parts] = content;
        archive(contentType, example, schema, parts);
    }
    template <typename Archive> static void of(Archive &archive, RequestBody &body)
    {
        auto &[required, contentType, example, schema, parts, contents, description, areTypesAssumed] = body;
        archive(required, contentType, example, schema, parts, contents, description, areTypesAssumed);
    }
    template <typename Archive> static void of(Archive &archive, ResponseContent &content)
    {
        auto &[contentType, schema] = content;
        archive(contentType, schema);
    }
    template <typename Archive> static void of(Archive &archive, ResponseLink &link)
    {
        auto &[operation, parameter, pointer] = link;
        archive(operation, parameter, pointer);
    }
    template <typename Archive> static void of(Archive &archive, ResponseExample &response)
    {
        auto &[status, description, example, schema, code, contents, areTypesAssumed, links] = response;
        archive(status, description, example, schema, code, contents, areTypesAssumed, links);
    }
    template <typename Archive> static void of(Archive &archive, Operation &operation)
    {
        // What was learnt is no part of what was read: it is added to each description that is read.
        auto &[id, method, path, title, group, description, confidence, scopeConfidence, parameters, body,
               security, responses, listsProjects, deprecated, servers, learned, isAccountOperation] =
            operation;
        archive(id, method, path, title, group, description, confidence, scopeConfidence, parameters, body,
                security, responses, listsProjects, deprecated, servers, isAccountOperation);
    }
    template <typename Archive> static void of(Archive &archive, Scope &scope)
    {
        auto &[name, group, sentence, ability, lowestRole, destructive, confidence] = scope;
        archive(name, group, sentence, ability, lowestRole, destructive, confidence);
    }
    template <typename Archive> static void of(Archive &archive, Role &role)
    {
        auto &[id, name, rank] = role;
        archive(id, name, rank);
    }
    template <typename Archive> static void of(Archive &archive, RefusalPattern &pattern)
    {
        auto &[status, reason, words] = pattern;
        archive(status, reason, words);
    }
    template <typename Archive> static void of(Archive &archive, TokenPattern &pattern)
    {
        auto &[id, name, credential, expression, anywhere, isSandboxOnly, isGeneric] = pattern;
        archive(id, name, credential, expression, anywhere, isSandboxOnly, isGeneric);
    }
    template <typename Archive> static void of(Archive &archive, NeededScopesHeader &header)
    {
        auto &[name, any, all] = header;
        archive(name, any, all);
    }
    template <typename Archive> static void of(Archive &archive, TokenSelf &call)
    {
        auto &[address, startsWith, scopes, expires] = call;
        archive(address, startsWith, scopes, expires);
    }
    template <typename Archive> static void of(Archive &archive, TokenFactSources &sources)
    {
        auto &[scopes, expires, needed, insufficientMeansAny, self] = sources;
        archive(scopes, expires, needed, insufficientMeansAny, self);
    }
    template <typename Archive> static void of(Archive &archive, ApiDescription &api)
    {
        auto &[title, version, description, specification, serverUrl, servers, operations, schemes,
               credentialSlots, tokenPatterns, refusals, scopes, scopePattern, tokenPage, tokenFacts, roles,
               groups, problems] = api;
        archive(title, version, description, specification, serverUrl, servers, operations, schemes,
                credentialSlots, tokenPatterns, refusals, scopes, scopePattern, tokenPage, tokenFacts, roles,
                groups, problems);
    }
};

} // namespace patlas
