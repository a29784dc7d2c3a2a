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

/// Drafts by environment and operation: at hand while the program runs, written a moment after the last key,
/// and read back after a restart.
class DraftAutosave : public QObject {
    Q_OBJECT

public:
    explicit DraftAutosave(DraftRepository &drafts, QObject *parent = nullptr);
    ~DraftAutosave() override; ///< writes what is pending

    /// The draft of this session, with what may not be written to disk still in it.
    std::optional<RequestDraft> remembered(const QString &environmentId, const QString &operationId) const;
    /// Responses with `loaded` or `notStored`.
    void load(const QString &environmentId, const QString &operationId);
    /// Responses with `latestLoaded` or `noLatest`.
    void loadLatest();

    /// Remembers at once, writes after a pause. The URL is written without the environment's host.
    void keep(const RequestDraft &draft, const Environment &environment);
    void flush();
    /// In every draft of this session that uses `from`; what is pending is written at once.
    void replacePersonalToken(const QString &from, const QString &to);

Q_SIGNALS:
    void loaded(const patlas::RequestDraft &draft);
    void notStored(const QString &environmentId, const QString &operationId);
    void latestLoaded(const patlas::RequestDraft &draft);
    void noLatest();
    /// Drafts cannot be written or read; said once, not at every key.
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
