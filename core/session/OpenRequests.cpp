// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/OpenRequests.h"

#include "core/base/Then.h"
#include "core/request/OperationDraft.h"

#include <algorithm>
#include <utility>

namespace patlas {

namespace {

constexpr int pauseBeforeWritingOpen = 400; // milliseconds
constexpr int pauseBeforeWritingOpenAgain = 3'000; // likewise
constexpr std::size_t maxClosed = 50;

} // namespace

OpenRequests::OpenRequests(OpenRequestRepository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &OpenRequests::flush);
}

OpenRequests::~OpenRequests()
{
    if (m_isPending && m_isLoaded)
        m_repository.save({m_requests, m_current});
}

void OpenRequests::load()
{
    if (std::exchange(m_isLoading, true))
        return;
    then(m_repository.load(), this, [this](const Result<OpenRequestRepository::Stored> &stored) {
        if (!stored) { // what is there is not written over
            report(stored.error());
            Q_EMIT loaded();
            return;
        }
        m_isLoaded = true;
        const bool hadNone = m_requests.empty();
        for (std::size_t i = 0; i < stored->requests.size(); ++i)
            insert(int(i), stored->requests[i]);
        if (hadNone && stored->current >= 0)
            setCurrent(stored->current);
        Q_EMIT loaded();
    });
}

int OpenRequests::find(const std::function<bool(const OpenRequest &)> &fits) const
{
    const auto found = std::find_if(m_requests.begin(), m_requests.end(), fits);
    return found == m_requests.end() ? -1 : int(found - m_requests.begin());
}

int OpenRequests::indexOf(const QString &id) const
{
    return find([&id](const OpenRequest &request) { return request.id == id; });
}

int OpenRequests::countOf(const std::function<bool(const OpenRequest &)> &fits) const
{
    return int(std::ranges::count_if(m_requests, fits));
}

void OpenRequests::open(const RequestDraft &draft, const SavedPlace &saved)
{
    OpenRequest request;
    request.draft = draft;
    request.saved = saved;
    const int index = m_current + 1;
    insert(index, std::move(request));
    setCurrent(index);
}

void OpenRequests::replaceCurrent(const RequestDraft &draft, const SavedPlace &saved)
{
    if (m_current < 0)
        return;
    OpenRequest &request = m_requests[std::size_t(m_current)];
    request = {request.id, draft, saved};
    keep();
    Q_EMIT changed(m_current);
}

void OpenRequests::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    m_current = index;
    keep();
    Q_EMIT currentChanged(index);
}

void OpenRequests::setDraft(const RequestDraft &draft, const Environment &environment)
{
    if (m_current < 0)
        return;
    RequestDraft kept = draft;
    kept.url = withoutHost(draft.url, environment);
    OpenRequest &request = m_requests[std::size_t(m_current)];
    if (request.draft == kept)
        return;
    request.draft = std::move(kept);
    keep();
    Q_EMIT changed(m_current);
}

void OpenRequests::markEdited()
{
    if (m_current < 0)
        return;
    OpenRequest &request = m_requests[std::size_t(m_current)];
    if (request.isEdited && !request.isFresh)
        return;
    request.isEdited = true;
    request.isFresh = false;
    keep();
    Q_EMIT changed(m_current);
}

void OpenRequests::markUsed()
{
    if (m_current < 0 || !m_requests[std::size_t(m_current)].isFresh)
        return;
    m_requests[std::size_t(m_current)].isFresh = false;
    keep();
    Q_EMIT changed(m_current);
}

void OpenRequests::setSaved(const QString &id, const SavedPlace &saved, const RequestDraft &written)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    OpenRequest &request = m_requests[std::size_t(index)];
    request.saved = saved;
    request.isEdited = request.draft != written;
    request.isFresh = false;
    keep();
    Q_EMIT changed(index);
}

void OpenRequests::setPlace(int index, const SavedPlace &saved)
{
    m_requests[std::size_t(index)].saved = saved;
    keep();
    Q_EMIT changed(index);
}

void OpenRequests::setRead(int index, const RequestDraft &draft, const SavedPlace &saved)
{
    OpenRequest &request = m_requests[std::size_t(index)];
    request.draft = draft;
    request.saved = saved;
    request.isEdited = false;
    request.isMasked = false;
    keep();
    Q_EMIT changed(index);
}

void OpenRequests::renameFiles(const QString &from, const QString &to)
{
    for (std::size_t i = 0; i < m_requests.size(); ++i) {
        QString &file = m_requests[i].saved.file;
        if (file != from && !file.startsWith(from + QLatin1Char('/')))
            continue;
        file = to + file.mid(from.size());
        keep();
        Q_EMIT changed(int(i));
    }
}

void OpenRequests::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= count() || to >= count())
        return;
    const QString currentId = at(m_current).id;
    OpenRequest request = std::move(m_requests[std::size_t(from)]);
    m_requests.erase(m_requests.begin() + from);
    m_requests.insert(m_requests.begin() + to, std::move(request));
    m_current = indexOf(currentId);
    keep();
    Q_EMIT moved(from, to);
}

void OpenRequests::close(int index)
{
    if (index < 0 || index >= count())
        return;
    keepClosed(std::move(m_requests[std::size_t(index)]), index);
    m_requests.erase(m_requests.begin() + index);
    const bool wasCurrent = index == m_current;
    if (index < m_current || m_current >= count())
        --m_current;
    keep();
    Q_EMIT closed(index);
    if (wasCurrent)
        Q_EMIT currentChanged(m_current);
}

void OpenRequests::setAside(const RequestDraft &draft, const QString &title)
{
    OpenRequest request;
    request.draft = draft;
    request.saved.title = title;
    request.isEdited = true;
    request.isFresh = false;
    keepClosed(std::move(request), m_current + 1);
    Q_EMIT wasSetAside(title);
}

void OpenRequests::keepClosed(OpenRequest request, int index)
{
    m_closed.push_back({std::move(request), index});
    if (m_closed.size() > maxClosed)
        m_closed.erase(m_closed.begin());
}

void OpenRequests::reopen()
{
    if (m_closed.empty())
        return;
    Closed last = std::move(m_closed.back());
    m_closed.pop_back();
    const int index = std::min(last.index, count());
    insert(index, std::move(last.request));
    setCurrent(index);
}

void OpenRequests::replaceCredential(const QString &from, const QString &to)
{
    for (OpenRequest &request : m_requests)
        replace(request.draft.credentials, from, to);
    for (Closed &each : m_closed)
        replace(each.request.draft.credentials, from, to);
    keep();
    flush();
}

void OpenRequests::dropCredentials(const std::function<bool(const QString &credentialId)> &isDropped)
{
    const auto drop = [&isDropped](CredentialSelection &credentials) {
        credentials.removeIf([&isDropped](const auto &chosen) { return isDropped(chosen.value()); });
    };
    for (OpenRequest &request : m_requests)
        drop(request.draft.credentials);
    for (Closed &each : m_closed)
        drop(each.request.draft.credentials);
    keep();
}

void OpenRequests::flush()
{
    m_pause.stop();
    // Before the last session's are there, this one's would be written over them.
    if (!m_isPending || !m_isLoaded)
        return;
    m_isPending = false;
    then(m_repository.save({m_requests, m_current}), this, [this](const Result<void> &saved) {
        if (saved)
            return;
        report(saved.error());
        // It may succeed later, for example when a full disk has room again.
        m_isPending = true;
        m_pause.start(pauseBeforeWritingOpenAgain);
    });
}

void OpenRequests::insert(int index, OpenRequest request)
{
    if (request.id.isEmpty())
        request.id = QString::number(++m_lastId);
    m_requests.insert(m_requests.begin() + index, std::move(request));
    if (m_current >= index)
        ++m_current;
    keep();
    Q_EMIT opened(index);
}

void OpenRequests::keep()
{
    m_isPending = true;
    m_pause.start(pauseBeforeWritingOpen);
}

void OpenRequests::report(const Error &error)
{
    if (m_reported)
        return;
    m_reported = true;
    Q_EMIT failed(error);
}

} // namespace patlas

#include "moc_OpenRequests.cpp"
