// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/KnownSecrets.h"
#include "core/leaks/LeakFinding.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <memory>

namespace patlas {

/// What to look through.
struct LeakScope {
    QStringList places; ///< folders, or single files
    bool history = true; ///< of the git repositories among them
    QByteArray text; ///< pasted; wiped after it was looked through
};

struct LeakProgress {
    qint64 bytes = 0; ///< read, history included
    qint64 fileBytes = 0; ///< of files only
    qint64 totalFileBytes = 0; ///< 0 until the folders were listed
    int files = 0; ///< looked at
    int repositories = 0;
    int missed = 0; ///< could not be looked at
    int found = 0; ///< also beyond what was told

    bool operator==(const LeakProgress &) const = default;
};

/// One search for tokens where none should be, on two worker threads or more. Signals come on the thread of
/// this object. Cancelling and destroying wait for the piece at hand only.
class LeakScan : public QObject {
    Q_OBJECT

public:
    LeakScan(std::shared_ptr<const KnownSecrets> known, LeakScope scope, QObject *parent = nullptr);
    ~LeakScan() override;

    void start(); ///< once
    void cancel(); ///< `finished` follows

    static constexpr int maxFindings = 10'000; ///< told; the rest is counted

Q_SIGNALS:
    void found(const patlas::LeakFinding &finding);
    /// A file, folder or history that could not be looked at.
    void missed(const QString &path, const QString &why);
    void progressed(const patlas::LeakProgress &progress); ///< some times a second
    void finished(const patlas::LeakProgress &progress, bool cancelled);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
