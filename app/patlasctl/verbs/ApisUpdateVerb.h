// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

struct DescriptionChanges;

/// `apis update`: reads a description again, and says what changed.
class ApisUpdateVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::ApisUpdateVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    static void tell(Console &console, const DescriptionChanges &changes);
    static QJsonObject toJson(const DescriptionChanges &changes);

    QString m_api;
    QString m_source;
    bool m_followsReferences = false;
    bool m_isDryRun = false;
    bool m_isJson = false;
};

} // namespace patlas
