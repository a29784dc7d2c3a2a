// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/AddProjectTokenDialog.h"

#include "core/base/Then.h"
#include "core/credentials/TokenShape.h"
#include "ui/widgets/Wording.h"

using namespace Qt::StringLiterals;

namespace patlas {

AddProjectTokenDialog::AddProjectTokenDialog(Setup setup, QWidget *parent)
    : PasteTokenDialog(
        {tr("Add project token"),
         tr("The API token of a project: Project Settings, “Show API Token”. It is kept in your keychain "
            "or vault and not shown again."),
         tr("&Project API token"), tr("Project API token"), tr("Project &name"), tr("Project name"),
         tr("Add it as a personal access token…")},
        setup.environments, setup.environmentId, parent)
    , m_setup(std::move(setup))
{
    refresh();
}

AddProjectTokenDialog::~AddProjectTokenDialog() = default;

PasteTokenDialog::Evaluation AddProjectTokenDialog::evaluate(const Secret &pasted) const
{
    switch (shapeOf(pasted.view())) {
    case TokenShape::Nothing:
        return {false, tr("Paste the token first. It looks like <app id>!<secret>.")};
    case TokenShape::PersonalToken:
    case TokenShape::SandboxPersonalToken:
        return {false, tr("This is a personal access token, not a project's."), true};
    case TokenShape::Unusable:
    case TokenShape::Unknown:
        if (m_setup.recognisePersonal(pasted))
            return {false, tr("This is a personal access token that you have stored, not a project's.")};
        return {
            false,
            tr("A project API token has 24 characters, “!” and 32 characters, all of them digits or letters "
               "from a to f. Copy it whole."),
            shapeOf(pasted.view()) == TokenShape::Unknown};
    case TokenShape::ProjectToken:
        break;
    }
    if (const ProjectApiToken *known = m_setup.recognise(pasted))
        return {false, tr("You have this token already: it is stored as “%1”.").arg(known->name)};
    const QString app = tr("App id: %1").arg(appIdOf(trimmedToken(pasted.view())));
    if (tokenName().isEmpty())
        return {false, app + u". "_s + tr("Give the project a name.")};
    if (m_setup.isTaken(environmentId(), tokenName()))
        return {false,
                app + u". "_s
                    + tr("This environment already has a project named “%1”. Pick another name.")
                          .arg(tokenName())};
    return {true, app};
}

void AddProjectTokenDialog::store(const Secret &pasted, StorageKind storage)
{
    ProjectApiToken token;
    token.environmentId = environmentId();
    token.name = tokenName();
    token.appId = appIdOf(trimmedToken(pasted.view()));
    token.storage = storage;
    thenResult(m_setup.keep(token, pasted), this, [this](const Result<ProjectApiToken> &result) {
        if (result)
            Q_EMIT added(*result);
        kept(result ? Result<void>() : Result<void>(Failure(result.error())));
    });
}

} // namespace patlas

#include "moc_AddProjectTokenDialog.cpp"
