// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"

#include "core/base/Then.h"
#include "core/document/ResponseDocument.h"
#include "core/history/HistoryRetention.h"
#include "core/history/TokenReferences.h"
#include "core/session/ExchangeLearning.h"
#include "ui/shell/AppearanceSetting.h"
#include "ui/shell/WindowSettings.h"
#include "ui/tokens/TokenActions.h"

#include <QApplication>
#include <QtConcurrentRun>

namespace patlas {

Program::Program(const AppPaths &paths, QObject *parent)
    : QObject(parent)
    , m_bodies(paths.bodies)
    , m_preferences(paths.settings)
    , m_services({paths.database, paths.vault, paths.bodies})
    , m_sandbox(paths.sandbox, m_services.credentials, m_preferences)
    , m_workspace(m_services, m_sandbox)
    , m_tokenWork(m_workspace, m_preferences)
    , m_rotations(m_tokenWork.rotationParts())
    , m_window(m_workspace, m_preferences)
{
    qApp->installEventFilter(&m_plainLabels);
    qApp->installEventFilter(&m_withinScreen);
    qApp->installEventFilter(&m_dialogGround);
    m_window.tokenActions().setCheck([this](const Environment &environment, const Secret &token) {
        return m_tokenWork.check(environment, token);
    });
    m_window.tokenActions().setAsk([this](const Credential &token) { return m_tokenWork.ask(token); });
    m_window.tokenActions().setRotating(
        {&m_rotations, [this](const QString &id) { return countTokenReferences(m_services.database, id); }});
    m_window.setRotations(m_rotations);
    learnFromExchanges(m_workspace);
    connect(&m_workspace.descriptions(), &Descriptions::failed, this,
            [this](const QString &message) { m_window.say(message); });
    connect(&m_preferences, &Preferences::failed, this,
            [this](const QString &message) { m_window.say(message); });
}

Program::~Program() = default;

void Program::start()
{
    setAppearance(m_window.settings().appearance().appearance());
    m_window.show();
    static_cast<void>(
        QtConcurrent::run([bodies = m_bodies] { ResponseDocument::removePendingDeletions(bodies); }));
    m_workspace.descriptions().readBuiltIn();
    openDatabase();
}

void Program::setAppearance(Appearance appearance)
{
    m_window.settings().appearance().apply(appearance);
}

void Program::openDatabase()
{
    then(m_services.open(), this, [this](const Result<void> &opened) {
        if (!opened)
            m_window.say(opened.error().message());
        else if (!m_services.database.notice().isEmpty())
            m_window.say(m_services.database.notice());
        m_services.followOtherProcesses();
        connect(&m_services.database, &Database::changedElsewhere, &m_rotations,
                [this] { m_rotations.load(); });
        m_rotations.load(Rotations::Unknown::Removed);
        static_cast<void>(m_services.history.applyRetention(historyRetention(m_preferences)));
        // It compares its project tokens with the stored ones, so it starts after they are loaded.
        m_sandbox.start();
    });
}

} // namespace patlas

#include "moc_Program.cpp"
