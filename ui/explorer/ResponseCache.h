// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/ResponseMatch.h"
#include "core/session/RequestRunner.h"

#include <QHash>
#include <QObject>

namespace patlas {

class ResponseView;

/// The responses of this session, each with its request, and the one that is shown.
class ResponseCache : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    ResponseCache(ResponseView &view, const RequestRunner &runner, QObject *parent = nullptr);
    ~ResponseCache() override;

    /// Whether a response to one is one to the other: the same environment and operation, and for requests of
    /// no operation the same method and address, whatever its query.
    static bool belongTogether(const RequestDraft &left, const RequestDraft &right);

    /// From now on, what is shown is of the open request with this id.
    void setRequest(const QString &id) { m_request = id; }
    /// As a response to the open request with this id.
    void keep(const ResponseRecord &record, const QString &requestId);
    void show(const ResponseRecord &record);
    /// Shows the response to the draft's request, or that it is running, or nothing.
    void showFor(const RequestDraft &draft);
    void showSending(); ///< that the runner's request, which is the current one, is under way
    /// The open request whose response the runner waits for, or waited for last.
    const QString &sendingRequest() const { return m_sendingRequest; }
    bool isShowingSending() const { return m_isShowingSending; }
    const ResponseRecord &shown() const { return m_shown; }

private:
    void diagnoseAgain(const QByteArray &bodyStart);
    void compare(); ///< the response that is shown with the description of its operation
    void copyAsCurl() const;

    ResponseView &m_view;
    const RequestRunner &m_runner;
    QHash<QString, ResponseRecord> m_responses; ///< of requests that belong together, the last
    QString m_request;
    QString m_sendingRequest;
    bool m_isShowingSending = false;
    ResponseRecord m_shown;
    QFuture<DescriptionMatch> m_comparing;
};

} // namespace patlas
