// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/LeakFinding.h"
#include "core/leaks/LeakLimits.h"
#include "core/secret/KnownSecrets.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <memory>

namespace patlas {

/// What to scan.
struct LeakScope {
    QStringList places; ///< folders, or single files
    bool history = true; ///< of the git repositories among them
    QByteArray text; ///< pasted; wiped after the scan
    LeakLimits limits{};
};

struct LeakProgress {
    qint64 bytes = 0; ///< read, including histories
    qint64 fileBytes = 0; ///< of files only
    qint64 totalFileBytes = 0; ///< 0 until the folders are listed
    int files = 0; ///< scanned
    int repositories = 0; ///< whose history was scanned, as far as it is there
    int missed = 0; ///< could not be scanned, or not all of it
    int found = 0; ///< including findings beyond maxFindings
    int incomplete = 0; ///< of the repositories: something of their history was not there or not readable

    bool operator==(const LeakProgress &) const = default;
};

/// One scan for leaked tokens, on at least two worker threads. Signals are emitted on the thread of this
/// object. Cancelling and destroying wait only for the current piece.
class LeakScan : public QObject {
    Q_OBJECT

public:
    LeakScan(std::shared_ptr<const KnownSecrets> known, LeakScope scope, QObject *parent = nullptr);
    ~LeakScan() override;

    void start(); ///< call once
    void cancel(); ///< `finished` follows

    static constexpr int maxFindings = 10'000; ///< reported; further ones are only counted

Q_SIGNALS:
    void found(const patlas::LeakFinding &finding);
    /// More is known of a finding with this number: a file has the token, and its history has it too.
    void changed(const patlas::LeakFinding &finding);
    /// A file, folder or history that could not be scanned, or something in it.
    void missed(const QString &path, const QString &why);
    void progressed(const patlas::LeakProgress &progress); ///< several times a second
    void finished(const patlas::LeakProgress &progress, bool cancelled);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
