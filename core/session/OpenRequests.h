// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/request/OpenRequest.h"
#include "core/request/OpenRequestRepository.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace patlas {

struct Environment;

/// The open requests, in the order of their tabs. Written shortly after the last change and loaded at the
/// next start; those that were closed can be opened again until the program ends. GUI thread.
class OpenRequests : public QObject {
    Q_OBJECT

public:
    /// The repository must outlive it.
    explicit OpenRequests(OpenRequestRepository &repository, QObject *parent = nullptr);
    ~OpenRequests() override; ///< writes what is pending

    /// Emits `loaded`, once however often it is called; what was opened until then stays, behind those of the
    /// last session.
    void load();

    int count() const { return int(m_requests.size()); }
    const OpenRequest &at(int index) const { return m_requests[std::size_t(index)]; }
    /// -1: none is open.
    int current() const { return m_current; }
    /// Null: none is open.
    const OpenRequest *currentRequest() const { return m_current < 0 ? nullptr : &at(m_current); }
    int indexOf(const QString &id) const; ///< -1: it is not open
    /// The first that fits; -1: none does.
    int find(const std::function<bool(const OpenRequest &)> &fits) const;
    int countOf(const std::function<bool(const OpenRequest &)> &fits) const;

    /// Opens the request behind the current one, which it replaces as the current one.
    void open(const RequestDraft &draft, const SavedPlace &saved = {});
    /// Another request takes the place of the current one.
    void replaceCurrent(const RequestDraft &draft, const SavedPlace &saved = {});
    void setCurrent(int index);
    /// Sets the draft of the current one; its URL is kept without the environment's host.
    void setDraft(const RequestDraft &draft, const Environment &environment);
    void markEdited(); ///< the current one
    void markUsed(); ///< the current one: it was sent
    /// The request is in this file now as this draft said. What was edited since then is left to save.
    void setSaved(const QString &id, const SavedPlace &saved, const RequestDraft &written);
    /// Where it stands in its file now.
    void setPlace(int index, const SavedPlace &saved);
    /// Its file says something else now, which takes the place of its draft.
    void setRead(int index, const RequestDraft &draft, const SavedPlace &saved);
    /// A file, or a folder with all that is in it, has another name.
    void renameFiles(const QString &from, const QString &to);
    void move(int from, int to);
    void close(int index);
    /// Lists it as one that was closed and is in no file, for `reopen`.
    void setAside(const RequestDraft &draft, const QString &title);
    bool canReopen() const { return !m_closed.empty(); }
    void reopen(); ///< the one that was closed last, at its place
    void replaceCredential(const QString &from, const QString &to); ///< in all
    /// No request is sent with these any more.
    void dropCredentials(const std::function<bool(const QString &credentialId)> &isDropped);
    void flush();

Q_SIGNALS:
    void loaded();
    void opened(int index);
    void closed(int index);
    void wasSetAside(const QString &title);
    void moved(int from, int to);
    void changed(int index); ///< its draft, file or marks
    void currentChanged(int index);
    /// They cannot be written or read; emitted once, not at every change.
    void failed(const patlas::Error &error);

private:
    struct Closed {
        OpenRequest request;
        int index = 0;
    };
    void insert(int index, OpenRequest request);
    void keepClosed(OpenRequest request, int index);
    void keep();
    void report(const Error &error);

    OpenRequestRepository &m_repository;
    std::vector<OpenRequest> m_requests;
    std::vector<Closed> m_closed; ///< the last one at the end
    int m_current = -1;
    int m_lastId = 0;
    QTimer m_pause;
    bool m_isPending = false;
    bool m_isLoading = false;
    bool m_isLoaded = false;
    bool m_reported = false;
};

} // namespace patlas
