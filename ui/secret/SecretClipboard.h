// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QObject>

class QTimer;

namespace patlas {

/// Puts a secret on the clipboard: marked as secret for clipboard managers, cleared after a time and when
/// the program quits, unless something else was copied in the meantime. Keeps a hash of what it copied, never
/// the text.
class SecretClipboard : public QObject {
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// Copies the secret and emits `message`. Does nothing for an empty secret.
    void copy(const Secret &secret);
    /// Clears the clipboard at once if it still holds what was copied here.
    void takeBack();
    bool isOurs() const; ///< the clipboard still holds what was copied here

    static constexpr int usualSeconds = 30;
    static constexpr int minSeconds = 5;
    static constexpr int maxSeconds = 600;
    int seconds() const { return m_seconds; } ///< until it is cleared
    void setSeconds(int seconds); ///< brought within the bounds; from the next copy on

Q_SIGNALS:
    void message(const QString &sentence);

private:
    QByteArray m_hash; ///< empty: nothing was copied, or it was cleared
    QByteArray m_salt;
    QTimer *m_timer;
    int m_seconds = usualSeconds;
};

} // namespace patlas
