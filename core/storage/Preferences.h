// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QHash>
#include <QMutex>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QVariant>

namespace patlas {

/// What the user chose and how the window stood, in an INI file that QSettings reads and writes. Never a
/// secret. Values are read from memory and written on a thread of their own: QSettings waits for the disk
/// with each change, which on a busy disk takes seconds. Used on one thread.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// Reads the file; blocks, for there is no window yet. A file that cannot be read counts as empty.
    explicit Preferences(QString file, QObject *parent = nullptr);
    /// Waits until all is written.
    ~Preferences() override;

    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    bool contains(const QString &key) const;
    QStringList keys() const;

    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);

    /// Finished when all that was set before is in the file, or could not be written (Storage); that is tried
    /// again with the next change.
    QFuture<Result<void>> written();

Q_SIGNALS:
    /// They cannot be written, in sentences for a person. Once, until they can again.
    void failed(const QString &message);

private:
    void change(const QString &key, const QVariant &value);
    Result<void> write();

    const QString m_file;
    QHash<QString, QVariant> m_values;
    QMutex m_lock; ///< over what follows
    QHash<QString, QVariant> m_changes; ///< an invalid value: the key is removed
    bool m_isScheduled = false;
    bool m_hasFailed = false; ///< the last time; on the thread
    QThreadPool m_thread;
};

} // namespace patlas
