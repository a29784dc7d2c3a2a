// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QLineEdit>

namespace patlas {

/// A line edit for a secret: shown once to be read and copied, or pasted to be stored. Its content is
/// overwritten before it is freed, as far as Qt allows; there is no undo, and no prediction by an input
/// method. Nothing of it gets to a clipboard by itself: not by keys, the menu, dragging, or X11's selection,
/// which any program may read and nobody clears. Whoever shows it copies it, with a SecretClipboard.
class SecretField : public QLineEdit {
    Q_OBJECT

public:
    enum class Use { Reveal, Paste };
    SecretField(Use use, QWidget *parent = nullptr);
    ~SecretField() override;

    void reveal(const Secret &secret);
    /// What was pasted, without white space around it. The field keeps it; see `wipe`.
    Secret secret() const;
    Secret untrimmed() const; ///< as typed, for a passphrase
    void wipe();

Q_SIGNALS:
    void copyRequested(); ///< by keys or the menu; only for Use::Reveal

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    const Use m_use;
};

} // namespace patlas
