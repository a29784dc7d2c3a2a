// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"
#include "core/credentials/Credential.h"

namespace patlas {

class CommandSession;

/// A verb about one stored token: NAME, and --env where the name is not enough.
class TokenVerb : public Verb {
public:
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) final;

protected:
    /// --json, for a verb that says what it did.
    void declareJson(Arguments &arguments);
    bool isJson() const { return m_isJson; }
    /// The person's data is open.
    virtual ExitCode runFor(CommandSession &session, Console &console, const Credential &token) = 0;
    /// What the options say that is wrong by itself; Done: nothing.
    virtual ExitCode refusal(Console &) const { return ExitCode::Done; }

private:
    QString m_name;
    QString m_environment;
    bool m_isJson = false;
};

} // namespace patlas
