// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/environment/Environment.h"
#include "core/request/RequestDraft.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace patlas {

class DraftRepository;

/// Drafts by environment and operation: held in memory, written shortly after the last edit, and loaded after
/// a restart.
class DraftAutosave : public QObject {
    Q_OBJECT

public:
    explicit DraftAutosave(DraftRepository &drafts, QObject *parent = nullptr);
    ~DraftAutosave() override; ///< writes what is pending

    /// The draft of this session, including what must not be written to disk.
    std::optional<RequestDraft> remembered(const QString &environmentId, const QString &operationId) const;
    /// Emits `loaded` or `notStored`.
    void load(const QString &environmentId, const QString &operationId);
    /// Emits `latestLoaded` or `noLatest`.
    void loadLatest();

    /// Remembers the draft at once, writes it after a pause; its URL without the environment's host.
    void keep(const RequestDraft &draft, const Environment &environment);
    void flush();
    /// Replaces `from` by `to` in every draft of this session; writes a pending draft at once.
    void replaceCredential(const QString &from, const QString &to);

Q_SIGNALS:
    void loaded(const patlas::RequestDraft &draft);
    void notStored(const QString &environmentId, const QString &operationId);
    void latestLoaded(const patlas::RequestDraft &draft);
    void noLatest();
    /// Drafts cannot be written or read; emitted once, not at every edit.
    void failed(const patlas::Error &error);

private:
    void report(const Error &error);

    DraftRepository &m_drafts;
    QHash<QString, RequestDraft> m_remembered;
    std::optional<RequestDraft> m_pending;
    QTimer m_pause;
    bool m_reported = false;
};

} // namespace patlas
