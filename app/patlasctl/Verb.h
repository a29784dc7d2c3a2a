// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/ExitCode.h"

#include <QString>

namespace patlas {

class Arguments;
class Console;

/// Something that `patlasctl` can do. One class a verb.
class Verb {
public:
    virtual ~Verb() = default;

    virtual QString name() const = 0; ///< "run", "tokens list"
    virtual QString summary() const = 0; ///< a sentence without its full stop
    /// What else the manual says, in paragraphs parted by empty lines.
    virtual QString description() const { return {}; }
    virtual void declare(Arguments &arguments) = 0;
    /// Waits in an event loop where something takes time.
    virtual ExitCode run(Console &console) = 0;
};

} // namespace patlas
