// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"
#include "core/history/HistoryRepository.h"
#include "core/preflight/ScopeSummary.h"

#include <QDialog>
#include <QFuture>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace patlas {

/// One call that a token was used for.
struct TokenCall {
    enum class Source {
        Here, ///< in the history of this computer
        Elsewhere, ///< in the service's log, and not sent from here
    };
    QDateTime time; ///< UTC
    QString method;
    QString path;
    int status = 0;
    QString outcome; ///< why it was refused; empty when it was not
    Source source = Source::Here;
};

/// The calls of `history` with this token, and those of the service's audit log (JSON) that are not among
/// them, newest first.
std::vector<TokenCall> callsWith(const Credential &token, const std::vector<HistoryEntry> &history,
                                 const QByteArray &auditLog);

/// Inputs and callbacks of CompromisedDialog.
struct CompromisedSetup {
    Credential token;
    QString environmentName;
    ScopeSummary summary;
    bool hasAuditLog = false;
    bool canRotate = false;
    std::function<QFuture<Result<std::vector<HistoryEntry>>>()> history;
    std::function<QFuture<Result<QByteArray>>()> auditLog; ///< called only if there is one
};

/// For a token that may have leaked: what it could do, what it did, and buttons to revoke or rotate it.
class CompromisedDialog : public QDialog {
    Q_OBJECT

public:
    explicit CompromisedDialog(CompromisedSetup setup, QWidget *parent = nullptr);
    ~CompromisedDialog() override;

Q_SIGNALS:
    void revokeRequested(const QString &tokenId);
    void rotateRequested(const QString &tokenId);

private:
    void fill(const std::vector<HistoryEntry> &history, const QByteArray &auditLog);
    QString could() const;

    CompromisedSetup m_setup;
    QLabel *m_did;
    QTableView *m_uses;
};

} // namespace patlas
