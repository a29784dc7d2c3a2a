// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/request/RequestDraft.h"
#include "core/secret/Secret.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace patlas {

class DraftAutosave;
class RequestBuilder;
class Workspace;

/// Makes the request at hand of a pasted curl command, says what was left out, and can bring back what was
/// there before: the request shown and the draft that the command's operation had.
class CurlImport : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    CurlImport(Workspace &workspace, DraftAutosave &keeper, RequestBuilder &builder,
               QObject *parent = nullptr);

    /// The command is copied only as far as it is no secret.
    void take(const Secret &command);
    void takeClipboard();
    void present(); ///< what is to be said of the request that is shown, if it was pasted

Q_SIGNALS:
    void draftReady(const patlas::RequestDraft &draft); ///< to be shown in its environment

private:
    struct Step {
        RequestDraft shownBefore;
        std::optional<RequestDraft> draftBefore; ///< of the command's operation
        RequestDraft taken;
        Environment environment;
        QStringList notes;
    };
    void apply(Step step);
    void undo();

    Workspace &m_workspace;
    DraftAutosave &m_keeper;
    RequestBuilder &m_builder;
    std::vector<Step> m_steps; ///< the last one is shown
};

} // namespace patlas
