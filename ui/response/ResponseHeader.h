// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace patlas {

class EarlierResponses;
class HistoryRepository;
class StatusBadge;

/// The line above a response: how it ended, how long it took, and what can be done with the whole of it.
class ResponseHeader : public QWidget {
    Q_OBJECT

public:
    /// `fields` are shown in it, from left to right.
    explicit ResponseHeader(const QList<QWidget *> &fields, QWidget *parent = nullptr);

    /// Offers the earlier responses to the same request. `history` must outlive it.
    void setHistory(HistoryRepository &history);
    void showNothing();
    void showStatus(int status, const QByteArray &reason); ///< 0: there is no response
    void showReceived(qint64 size, bool isStream);
    void showExchange(const Exchange &exchange);

Q_SIGNALS:
    void copyAsCurlRequested();
    void followRedirectRequested();
    void earlierChosen(const patlas::Exchange &exchange);
    void failed(const QString &sentence);

private:
    StatusBadge *m_status;
    QLabel *m_facts;
    QPushButton *m_earlier;
    QPushButton *m_copyCurl;
    QPushButton *m_follow;
    EarlierResponses *m_responses = nullptr; ///< null: there is no history
};

} // namespace patlas
