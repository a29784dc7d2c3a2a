// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

#include <vector>

namespace patlas {

class StoreActions;
class TokenActions;
class Workspace;

/// Keeps Patlas from quitting without a word while secrets are in memory only that the service still accepts.
/// GUI thread; all that it is given must outlive it.
class QuitGuard : public QObject {
    Q_OBJECT

public:
    QuitGuard(Workspace &workspace, TokenActions &tokens, StoreActions &stores, QWidget *window);

    /// Whether the window may close at once. If not, the person is asked, and `agreed` may follow.
    bool mayQuit();

Q_SIGNALS:
    void agreed(); ///< `mayQuit` is true while this is handled

private:
    std::vector<Credential> endangered() const;
    void ask();

    Workspace &m_workspace;
    TokenActions &m_tokens;
    StoreActions &m_stores;
    QWidget *m_window;
    QPointer<QDialog> m_question;
    bool m_isAgreed = false;
};

} // namespace patlas
