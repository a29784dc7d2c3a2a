// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/Drawing.h"
#include "tests/support/Credentials.h"

using namespace Qt::StringLiterals;

namespace patlas::test {

namespace {

QString valueOf(const Parameter &parameter)
{
    if (!parameter.example.isEmpty())
        return parameter.example;
    if (!parameter.values.isEmpty())
        return parameter.values.first();
    return parameter.place == ParameterPlace::Path ? u"5f00000000000000000000ff"_s : u"1"_s;
}

void fill(RequestDraft &draft, const Operation &operation, const QString &uploadedFile)
{
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.place == ParameterPlace::Path)
            draft.pathParameters.push_back({parameter.name, valueOf(parameter), true});
        else if (parameter.place == ParameterPlace::Query && parameter.required && parameter.name != "app"_L1)
            draft.queryParameters.push_back({parameter.name, valueOf(parameter), true});
    }
    if (!operation.body)
        return;
    if (operation.body->parts.empty()) {
        draft.bodyKind = BodyKind::Json;
        draft.body = operation.body->example.isEmpty() ? QByteArray("{}") : operation.body->example;
        return;
    }
    draft.bodyKind = BodyKind::Multipart;
    for (const BodyPart &part : operation.body->parts) {
        if (part.required)
            draft.parts.push_back({part.name, part.file ? uploadedFile : part.example, part.file, true});
    }
}

const char *inWords(TokenState state)
{
    switch (state) {
    case TokenState::Active:
        return "active";
    case TokenState::Expired:
        return "expired";
    case TokenState::Revoked:
        return "revoked";
    case TokenState::Unknown:
        return "unknown";
    }
    return "";
}

QByteArray described(const DrawnToken &drawn, const PreflightContext &context)
{
    const UserAccess access = context.userAccess.value(drawn.token.owner);
    QStringList memberOf = access.memberOf ? access.memberOf->values() : QStringList();
    memberOf.sort();
    return QByteArray(inWords(drawn.state)) + ' ' + drawn.token.name.toUtf8() + " in "
        + drawn.token.environmentId.toUtf8() + " of a " + access.role.toUtf8() + " in ["
        + memberOf.join(", "_L1).toUtf8() + "] with [" + drawn.token.scopes.join(", "_L1).toUtf8() + ']';
}

TypedCredential drawTyped(const DrawnWorld &world, Random &random, QByteArray &description)
{
    if (!random.oneIn(4))
        return {};
    const bool personal = random.oneIn(2);
    const QString id = personal ? random.of(world.tokens()).token.id
                                : random.of(otherCredentials(world.context().credentials)).id;
    static const std::vector<QByteArray> headers{"Authorization", "authorization", "X-Personal-Access-Token",
                                                 "x-personal-access-token", "Cookie"};
    TypedCredential typed{random.of(headers), world.secretOf(id)};
    if (typed.header.toLower() == "authorization")
        typed.value.prepend("Bearer ");
    description += "; typed by hand: " + typed.header + " with " + id.toUtf8();
    return typed;
}

} // namespace

Drawing draw(const DrawnWorld &world, const QString &uploadedFile, Random &random)
{
    const PreflightContext &context = world.context();
    const Operation &operation = random.of(context.api->operations);
    Drawing drawing;
    RequestDraft &draft = drawing.draft;
    draft.environmentId = context.environment.id;
    draft.operationId = operation.id;
    draft.method = operation.method;
    draft.url = random.oneIn(4) ? context.environment.apiBase.toString() + operation.path
                                : context.environment.apiBase.path() + operation.path;
    fill(draft, operation, uploadedFile);
    drawing.description = operation.id.toUtf8();

    if (!random.oneIn(8)) {
        const DrawnToken &drawn = random.of(world.tokens());
        choose(draft.credentials, personalSlot, drawn.token.id);
        drawing.description += "; token: " + described(drawn, context);
    }
    if (!random.oneIn(10)) {
        const Credential project = random.of(otherCredentials(context.credentials));
        choose(draft.credentials, projectSlot, project.id);
        drawing.description += "; project: " + project.name.toUtf8();
    }
    if (random.oneIn(6)) {
        const QString app = random.of(otherCredentials(context.credentials)).attributes.value(u"app"_s);
        draft.queryParameters.push_back({u"app"_s, app, true});
        drawing.description += "; app: " + app.toUtf8();
    }
    drawing.typed = drawTyped(world, random, drawing.description);
    if (!drawing.typed.header.isEmpty())
        draft.headers.push_back(
            {QString::fromLatin1(drawing.typed.header), QString::fromLatin1(drawing.typed.value), true});
    return drawing;
}

} // namespace patlas::test
