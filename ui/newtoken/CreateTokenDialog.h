// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/newtoken/CreateTokenSetup.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace patlas {

class ManualTokenPage;
class NewSecretPage;
class NewTokenForm;
class SecretClipboard;

/// Creates a personal access token: choose scopes, generate it (or create it on the website), show it once.
///
/// Holds the secret from the service's response until the dialog closes; asks before it closes if the secret
/// is not stored. Opens no database and sends nothing itself. Use `open()`; deletes itself when closed.
class CreateTokenDialog : public QDialog {
    Q_OBJECT

public:
    CreateTokenDialog(CreateTokenSetup setup, SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~CreateTokenDialog() override;

    void done(int result) override;
    void reject() override; ///< Cancel, Esc and the window's close button

Q_SIGNALS:
    /// The token is stored and has its id; emitted at most once.
    void created(const patlas::Credential &token);

private:
    enum class Stage { Choosing, Generating, Revealed, ByHand, Checking };

    QWidget *makeChoosingPage();
    bool isByHand() const;
    void refresh();
    void setStage(Stage stage);
    void fitHeight(); ///< fits the height to the page shown
    void say(const QString &sentence);

    void proceed();
    void generate();
    void generated(Result<IssuedToken> result);
    /// An empty id: the default store.
    void keep(const StoreId &storage);
    void kept(const Result<Credential> &result);
    void keepPasted(bool check);
    void askToDiscard();
    Credential tokenByHand() const;

    CreateTokenSetup m_setup;
    SecretClipboard &m_clipboard;
    Stage m_stage = Stage::Choosing;
    int m_attempt = 0; ///< responses to earlier attempts are ignored
    QFuture<void> m_running;
    Credential m_token;
    Secret m_secret;
    bool m_isKept = false;
    bool m_isKeeping = false;

    QWidget *m_choosing;
    NewTokenForm *m_form;
    NewSecretPage *m_revealed;
    ManualTokenPage *m_byHand;
    QLabel *m_note;
    QLabel *m_failure;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_generate;
};

} // namespace patlas
