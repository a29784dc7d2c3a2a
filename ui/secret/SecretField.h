// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QLineEdit>

namespace patlas {

/// A line edit for a secret: shown once to be read and copied, or pasted to be stored. Its content is
/// overwritten before it is freed, as far as Qt allows; there is no undo, and no prediction by an input
/// method.
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
};

} // namespace patlas
