// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/AddExistingTokenDialog.h"

#include "core/base/Then.h"
#include "core/credentials/TokenShape.h"
#include "ui/scopes/ScopePicker.h"
#include "ui/widgets/Wording.h"

#include <QVBoxLayout>

namespace patlas {

AddExistingTokenDialog::AddExistingTokenDialog(Setup setup, QWidget *parent)
    : PasteTokenDialog({tr("Add existing token"),
                        tr("A personal access token that was made elsewhere. It is kept in your keychain or "
                           "vault and not shown again."),
                        tr("&Paste token"), tr("Paste token"), tr("Token &name"), tr("Token name"),
                        tr("Add it as a project API token…")},
                       setup.environments, setup.environmentId, parent)
    , m_setup(std::move(setup))
    , m_scopes(new ScopePicker(*m_setup.api, {}, this))
{
    fields().addWidget(captionLabel(
        tr("Tick the scopes it was given, as far as you know them. They are for Patlas only: what the "
           "token may do is decided by the service."),
        this));
    fields().addWidget(m_scopes, 1);
    resize(820, 680);
    refresh();
}

AddExistingTokenDialog::~AddExistingTokenDialog() = default;

PasteTokenDialog::Evaluation AddExistingTokenDialog::evaluate(const Secret &pasted) const
{
    switch (shapeOf(pasted.view())) {
    case TokenShape::Nothing:
        return {false, tr("Paste the token first.")};
    case TokenShape::ProjectToken:
        return {false,
                tr("This is a project API token (of project %1), not a personal access token.")
                    .arg(appIdOf(trimmedToken(pasted.view()))),
                true};
    case TokenShape::Unusable:
        return {false,
                tr("A token is one word. This has spaces or characters that cannot be sent in a header.")};
    case TokenShape::SandboxPersonalToken:
    case TokenShape::PersonalToken:
    case TokenShape::Unknown:
        break;
    }
    if (const PersonalAccessToken *known = m_setup.recognise(pasted))
        return {false, tr("You have this token already: it is stored as “%1”.").arg(known->name)};
    if (tokenName().isEmpty())
        return {false, tr("Give the token a name.")};
    if (m_setup.isTaken(environmentId(), tokenName()))
        return {false,
                tr("This environment already has a token named “%1”. Pick another name.").arg(tokenName())};
    const bool sandbox = environmentId() == QLatin1String(sandboxEnvironmentId);
    if (shapeOf(pasted.view()) == TokenShape::SandboxPersonalToken && !sandbox)
        return {true,
                tr("This looks like a token of the sandbox; another service will probably not accept it.")};
    return {true, {}};
}

void AddExistingTokenDialog::store(const Secret &pasted, StorageKind storage)
{
    PersonalAccessToken token;
    token.environmentId = environmentId();
    token.name = tokenName();
    token.scopes = m_scopes->chosen();
    token.storage = storage;
    thenResult(m_setup.keep(token, pasted), this, [this](const Result<PersonalAccessToken> &result) {
        if (result)
            Q_EMIT added(*result);
        kept(result ? Result<void>() : Result<void>(Failure(result.error())));
    });
}

} // namespace patlas

#include "moc_AddExistingTokenDialog.cpp"
