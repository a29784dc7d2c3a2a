// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestMain.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

#include <sys/types.h>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace patlas {

enum class Keyring {
    Unlocked, ///< gnome-keyring with an unlocked login keyring
    Locked, ///< the same keyring as after a reboot without login; nothing can unlock it
    None, ///< a session bus without a Secret Service, which cannot be started either
};

/// A separate desktop session: HOME, XDG directories, session bus and keyring, so that no test reads or
/// changes the user's data. Sets the environment of this process: create it before QCoreApplication.
/// Everything it started ends with it, even when the test is killed. Aborts the test run when it cannot
/// start.
class DesktopSession {
public:
    explicit DesktopSession(Keyring keyring);
    ~DesktopSession();

    DesktopSession(const DesktopSession &) = delete;
    DesktopSession &operator=(const DesktopSession &) = delete;

    QString home() const;

    /// Sets whether the environment names a display for prompts; initially it does. The display need not
    /// exist: the bus starts no prompter. No other thread may read the environment meanwhile.
    void setDisplay(bool present);
    /// Locks the running keyring, as a screen locker may do.
    void lockKeyring();
    /// Unlocks it like its prompt.
    void unlockKeyring();
    /// Makes the keyring of that name the default for new entries; creates it unlocked if missing.
    void makeDefaultKeyring(const QString &name);
    /// Number of Patlas's entries in the keyring, locked ones included.
    int secretsKept() const;
    void stopKeyring();
    void killKeyring(); ///< as the kernel does when memory is short
    /// A frozen keyring keeps its name on the bus but does not respond.
    void freezeKeyring(bool frozen);
    /// Starts the keyring after it was stopped; Locked needs one that was Unlocked earlier.
    void startKeyring(Keyring keyring);

private:
    void startBus();
    void waitUntilGone();
    void waitUntilResponding();

    QTemporaryDir m_directory;
    QByteArray m_address;
    QByteArray m_display = qgetenv("DISPLAY");
    pid_t m_bus = -1;
    pid_t m_keyring = -1;
};

/// Runs the test class in its own session; the class may take the session in its constructor.
template <typename TestClass> int runInSession(Keyring keyring, int argc, char **argv)
{
    DesktopSession session(keyring);
#ifdef QT_WIDGETS_LIB
    QApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    QCoreApplication::setApplicationName(u"patlas"_s);
    if constexpr (std::is_constructible_v<TestClass, DesktopSession &>) {
        TestClass test(session);
        return QTest::qExec(&test, argc, argv);
    } else {
        TestClass test;
        return QTest::qExec(&test, argc, argv);
    }
}

} // namespace patlas

#define PATLAS_SESSION_TEST(TestClass, keyring)                                                              \
    PATLAS_REGISTER_TEST(                                                                                    \
        [](int argc, char **argv) { return patlas::runInSession<TestClass>(patlas::keyring, argc, argv); })
