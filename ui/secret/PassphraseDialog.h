// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace patlas {

class SecretField;

/// Asks for a vault's passphrase: to make a vault, to unlock it, or to change its passphrase. Passes the
/// input to `act`, waits for its result, and closes on success; otherwise shows the error and lets the user
/// try again. The input is wiped when the dialog closes.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { Make, Unlock, Change };
    /// `present` is empty when a vault is made, `next` when it is unlocked.
    using Act = std::function<QFuture<Result<void>>(Secret present, Secret next)>;

    /// `reason` says what the passphrase is needed for; may be empty.
    PassphraseDialog(Purpose purpose, const QString &reason, Act act, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

    /// Offered where `act` fails with Conflict: what to do instead with what was typed.
    void setAnyway(const QString &label, Act act);

    static constexpr int minCharacters = 10;

    void done(int result) override;

private:
    SecretField *addField(const QString &label, const QString &name);
    QString problem() const;
    void refresh();
    void act();
    void offerAnyway(bool offered);
    void run(const Act &act);
    void onResult(const Result<void> &result);

    Purpose m_purpose;
    Act m_act;
    Act m_actAnyway;
    SecretField *m_present = nullptr;
    SecretField *m_next = nullptr;
    SecretField *m_repeat = nullptr;
    QLabel *m_hint;
    QLabel *m_failure;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_go;
    QPushButton *m_anyway;
    bool m_busy = false;
};

} // namespace patlas
