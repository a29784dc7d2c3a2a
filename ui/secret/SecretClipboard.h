// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QObject>

class QTimer;

namespace patlas {

/// Puts a secret on the clipboard: marked as secret for clipboard managers, cleared after 30 seconds and when
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

    static constexpr int secondsOnClipboard = 30;

Q_SIGNALS:
    void message(const QString &sentence);

private:
    QByteArray m_hash; ///< empty: nothing was copied, or it was cleared
    QByteArray m_salt;
    QTimer *m_timer;
};

} // namespace patlas
