// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/request/RequestDraft.h"
#include "core/secret/Secret.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace patlas {

class DraftAutosave;
class RequestBuilder;
class Workspace;

/// Replaces the current request by a pasted curl command, reports what was left out, and can undo that: it
/// restores the request shown before and the draft of the command's operation. Of several commands it takes
/// the first and offers the next.
class CurlImport : public QObject {
    Q_OBJECT

public:
    /// All arguments must outlive it.
    CurlImport(Workspace &workspace, DraftAutosave &keeper, RequestBuilder &builder,
               QObject *parent = nullptr);

    /// Copies only the parts of the command that are not secret; a paste of several commands is kept, as a
    /// secret, until its notice is closed.
    void take(const Secret &command);
    void takeClipboard();
    void present(); ///< shows the notes on the current request if it was pasted

Q_SIGNALS:
    void collectionPasted(const QByteArray &text); ///< requests of another tool, and no command
    void draftReady(const patlas::RequestDraft &draft); ///< to be shown in its environment

private:
    struct Step {
        RequestDraft shownBefore;
        std::optional<RequestDraft> draftBefore; ///< of the command's operation
        RequestDraft taken;
        Environment environment;
        QStringList notes;
        std::shared_ptr<const Secret> rest = {}; ///< the whole paste, if it has more commands
        int number = 0; ///< of the command in the paste
        int others = 0; ///< commands after it
    };
    void apply(Step step);
    void undo();
    void takeNext();
    /// Takes the command with this number; `kept` is the same text, if it is kept already.
    void read(const Secret &text, int number, std::shared_ptr<const Secret> kept = {});

    Workspace &m_workspace;
    DraftAutosave &m_keeper;
    RequestBuilder &m_builder;
    std::vector<Step> m_steps; ///< the last one is shown
};

} // namespace patlas
