// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/Environment.h"
#include "core/secret/PastedToken.h"
#include "core/secret/Secret.h"
#include "core/secret/StoreId.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace patlas {

class StoreErrorPanel;
class SecretField;
class TakenPart;

/// Base of the dialogs that take a pasted token: environment, paste field, which part of it is taken, name,
/// hint, storing and its errors. The field and `TakenPart` alone hold the secret; both are wiped when the
/// dialog closes. Deletes itself then.
class PasteTokenDialog : public QDialog {
    Q_OBJECT

public:
    ~PasteTokenDialog() override;

    void done(int result) override;

    Secret pasted() const; ///< what of the pasted text is taken; empty while that is asked
    QString environmentId() const;
    /// Fills in the secret as if the user had pasted it.
    void prefill(const Secret &secret, const QString &environmentId);

    struct Words {
        QString title;
        QString explanation;
        QString pasteLabel; ///< with mnemonic
        QString pasteName; ///< accessible name
        QString nameLabel;
        QString nameName;
        QString otherKind; ///< text of the button that stores it as the other kind
    };

Q_SIGNALS:
    /// The pasted text is a token of the other kind, and the user wants to store it as that.
    void otherKindRequested();
    void environmentChanged();

protected:
    PasteTokenDialog(const Words &words, const std::vector<Environment> &environments,
                     const QString &environmentId, QWidget *parent);

    /// Whether the pasted text can be stored, and the hint to show.
    struct Evaluation {
        bool usable = false;
        QString hint;
        bool isOtherKind = false; ///< shaped like a token of the other kind, or not like one of this
    };
    /// `pasted` is what is taken of the text.
    virtual Evaluation evaluate(const Secret &pasted) const = 0;
    virtual PastedKind pastedKind() const { return PastedKind::Token; }
    virtual bool isStored(const Secret &secret) const = 0;
    /// Starts storing; calls `kept` when done.
    /// An empty id: in the default store.
    virtual void store(const Secret &pasted, const StoreId &storage) = 0;
    /// The outcome of `store`; closes the dialog on success.
    void kept(const Result<void> &result);

    QString tokenName() const;
    void setTokenName(const QString &name);
    QVBoxLayout &fields() { return *m_fields; }
    void refresh();

private:
    void keep(const StoreId &storage);
    Evaluation evaluateTaken(const Secret &taken) const;

    SecretField *m_paste;
    TakenPart *m_taken;
    QComboBox *m_environment;
    QLineEdit *m_name;
    QLabel *m_hint;
    QPushButton *m_other;
    StoreErrorPanel *m_problem;
    QPushButton *m_add;
    QVBoxLayout *m_fields;
    bool m_busy = false;
};

} // namespace patlas
