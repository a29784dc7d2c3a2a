// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/LeakScan.h"
#include "ui/leaks/LeakModel.h"

#include <QDateTime>
#include <QDialog>
#include <QElapsedTimer>
#include <QFuture>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace patlas {

class LeakSources;

/// Inputs and callbacks of the dialog.
struct LeakCheckSetup {
    /// Collects what is needed to recognise the stored tokens; reads one secret at a time.
    std::function<QFuture<std::shared_ptr<const KnownSecrets>>()> known;
    std::function<LeakSubject(const LeakFinding &)> describe;
};

/// Looks for tokens where none should be: in folders with their git history, or in pasted text. Not modal, so
/// that the user can act on what was found. Deletes itself when closed.
class LeakCheckDialog : public QDialog {
    Q_OBJECT

public:
    explicit LeakCheckDialog(LeakCheckSetup setup, QWidget *parent = nullptr);
    ~LeakCheckDialog() override;

    void addPlace(const QString &path);
    void done(int result) override;

public Q_SLOTS:
    void describeAgain(); ///< after a token that was found has changed

Q_SIGNALS:
    void rotateRequested(const QString &tokenId);
    void revokeRequested(const QString &tokenId);

private:
    QWidget *makeDetails();
    void connectParts();
    void start();
    void scan(const std::shared_ptr<const KnownSecrets> &known);
    void stop();
    void showProgress(const LeakProgress &progress);
    void showEnd(const LeakProgress &progress, bool cancelled);
    void showLacking(int missed);
    void showAllMissed();
    void showDetails();
    void refresh();
    void save();

    LeakCheckSetup m_setup;
    LeakModel *m_model;
    LeakScan *m_scan = nullptr; ///< the running scan
    QFuture<std::shared_ptr<const KnownSecrets>> m_gathering;
    bool m_isGathering = false;
    QElapsedTimer m_clock;
    QStringList m_missed; ///< only the first of them
    int m_unread = 0; ///< stored tokens whose text could not be read for the check
    QDateTime m_started; ///< UTC
    QDateTime m_ended; ///< UTC; null before a check has ended
    bool m_isWhole = true; ///< the last check was neither cancelled nor has more than is listed

    LeakSources *m_sources;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_state;
    QLabel *m_missedState;
    QPushButton *m_showMissed;
    QTableView *m_table;
    QPushButton *m_save;
    QLabel *m_more;
    QLabel *m_excerpt;
    QLabel *m_allows;
    QPushButton *m_rotate;
    QPushButton *m_revoke;
};

} // namespace patlas
