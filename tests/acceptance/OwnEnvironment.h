// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"
#include "tests/support/WaitFor.h"

#include <QTest>

namespace patlas {

/// Chooses a new environment at `base`, which has one credential: "R", kept by a person for no scheme.
inline void chooseOwnEnvironment(Workspace &workspace, const QString &name, const QUrl &base,
                                 const QByteArray &secret)
{
    Environment environment;
    environment.id = name.toLower();
    environment.name = name;
    environment.apiBase = base;
    QVERIFY(waitFor(workspace.environments().save(environment)));
    workspace.setEnvironment(environment.id);
    Credential own;
    own.environmentId = environment.id;
    own.slotId = ownSlotId;
    own.isPersonal = false;
    own.name = QStringLiteral("R");
    const auto added = waitFor(workspace.tokens().add(own, Secret::copyOf(secret.toStdString())));
    QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
}

} // namespace patlas
