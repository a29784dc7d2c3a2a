// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace patlas {

class PrompterOnTheBus;

/// In place of the window that asks for a keyring's password: it counts how often GNOME Keyring has it shown,
/// and the person in front of it does nothing until `close`. A real one needs a display and a hand. One at a
/// time; its event loop is the test's.
class Prompter {
public:
    Prompter();
    ~Prompter();

    int shown() const;
    bool isShown() const;
    void close(); ///< as the person does

private:
    std::unique_ptr<PrompterOnTheBus> d;
};

} // namespace patlas
