// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/ProviderCommands.h"

#include <QDialog>

#include <functional>
#include <vector>

namespace patlas {

/// Asks whether programs may be started for values of a request: shows each command line as it would be
/// started, and where what it prints would go. It is accepted or rejected as a whole and deletes itself.
class CommandPermissionDialog : public QDialog {
    Q_OBJECT

public:
    explicit CommandPermissionDialog(const std::vector<ProviderCommands::Unallowed> &commands,
                                     QWidget *parent = nullptr);
};

/// Asks in a dialog over `parent` and allows what the person agrees to; then calls `allowed`. Of a "no",
/// nothing happens. `failed` gets the sentence where it could not be written that they are allowed, which
/// holds until the program ends all the same.
void askForCommands(ProviderCommands &commands, const std::vector<ProviderCommands::Unallowed> &unallowed,
                    QWidget *parent, const std::function<void()> &allowed,
                    const std::function<void(const QString &sentence)> &failed);

} // namespace patlas
