// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Destinations.h"

#include "core/base/VisibleText.h"

#include "core/base/Then.h"
#include "core/credentials/CredentialRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/history/HistoryRepository.h"
#include "core/session/Workspace.h"
#include "ui/widgets/Mnemonic.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int pastRequests = 50;

struct DestinationsText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Destinations)
};

void addMenuEntries(std::vector<Destination> &destinations, const QMenu *menu)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            addMenuEntries(destinations, action->menu());
        else if (!action->isSeparator() && action->isEnabled())
            destinations.push_back({withoutMnemonic(action->text()), DestinationsText::tr("Action"),
                                    [action] { action->trigger(); }});
    }
}

} // namespace

std::vector<Destination> destinationsNow(Workspace &workspace, const DestinationTargets &targets,
                                         QMenuBar *menus)
{
    std::vector<Destination> destinations;
    for (const Operation &operation : workspace.api().operations)
        destinations.push_back({operation.method + QLatin1Char(' ') + operation.title,
                                DestinationsText::tr("Operation"),
                                [targets, id = operation.id] { targets.openOperation(id); }});
    for (const Credential &token : workspace.tokens().all()) {
        if (token.isPersonal)
            destinations.push_back({token.name, DestinationsText::tr("Token"),
                                    [targets, id = token.id] { targets.showToken(id); }});
    }
    for (const Environment &environment : workspace.environments().all())
        destinations.push_back({environment.name, DestinationsText::tr("Environment"),
                                [&workspace, id = environment.id] { workspace.setEnvironment(id); }});
    for (const QAction *action : menus->actions()) {
        if (action->menu())
            addMenuEntries(destinations, action->menu());
    }
    return destinations;
}

void addPastRequests(GoToDialog &dialog, Workspace &workspace, const DestinationTargets &targets)
{
    HistoryFilter newest;
    newest.limit = pastRequests;
    GoToDialog *opened = &dialog;
    then(workspace.history().find(newest), opened,
         [opened, targets, &workspace](const Result<std::vector<HistoryEntry>> &entries) {
             if (!entries)
                 return;
             std::vector<Destination> destinations;
             for (const HistoryEntry &entry : *entries) {
                 const auto open = [targets, &workspace, row = entry.rowId] {
                     then(workspace.history().draft(row), &workspace,
                          [targets](const Result<RequestDraft> &draft) {
                              if (draft)
                                  targets.openDraft(*draft);
                          });
                 };
                 destinations.push_back(
                     {u"%1 %2"_s.arg(isolated(entry.method), isolated(entry.url)),
                      QLocale().toString(entry.started.toLocalTime(), QLocale::ShortFormat), open});
             }
             opened->add(std::move(destinations));
         });
}

} // namespace patlas
