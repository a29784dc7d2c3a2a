// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QObject>

class QTimer;

namespace patlas {

/// Lends a secret to the clipboard: marked as secret for clipboard histories, taken back after half a minute
/// and when the program quits, unless something else was copied in the meantime. Keeps a hash of what it
/// copied, never the text.
class SecretClipboard : public QObject {
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// Copies and announces it. Does nothing for an empty secret.
    void copy(const Secret &secret);
    /// Clears the clipboard at once if it still holds what was copied here.
    void takeBack();
    bool isOurs() const; ///< the clipboard still holds what was copied here

    static constexpr int secondsOnClipboard = 30;

Q_SIGNALS:
    void message(const QString &sentence);

private:
    QByteArray m_hash; ///< empty: nothing of ours is there
    QByteArray m_salt;
    QTimer *m_timer;
};

} // namespace patlas
