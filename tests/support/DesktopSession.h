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
    Unlocked, ///< gnome-keyring with an open login keyring
    Locked, ///< the same keyring as after a reboot without signing in; nobody is there to unlock it
    None, ///< a session bus on which no Secret Service answers or can be started
};

/// A desktop session of the test's own: HOME, XDG directories, session bus and keyring, so that no test sees
/// or changes what belongs to the person. Sets the environment of this process: make it before
/// QCoreApplication. Everything it started ends with it, also when the test is killed. Fails the test run
/// when it cannot start.
class DesktopSession {
public:
    explicit DesktopSession(Keyring keyring);
    ~DesktopSession();

    DesktopSession(const DesktopSession &) = delete;
    DesktopSession &operator=(const DesktopSession &) = delete;

    QString home() const;

    /// Whether the environment names a display for prompts; at first it does. It need not exist: the bus
    /// starts no prompter. No other thread may read the environment meanwhile.
    void setDisplay(bool present);
    /// Locks the running keyring as a screen locker may do.
    void lockKeyring();
    /// Unlocks it as its prompt would.
    void unlockKeyring();
    /// Has new entries go to the keyring of that name; an unlocked one is made if there is none.
    void makeDefaultKeyring(const QString &name);
    /// How many entries of Patlas the keyring has, locked ones included.
    int secretsKept() const;
    void stopKeyring();
    /// It keeps its name on the bus and responses nobody, until it goes on.
    void freezeKeyring(bool frozen);
    /// Starts a keyring that does not run; Locked needs one that was Unlocked earlier.
    void startKeyring(Keyring keyring);

private:
    void startBus();
    void waitUntilResponding();

    QTemporaryDir m_directory;
    QByteArray m_address;
    QByteArray m_display = qgetenv("DISPLAY");
    pid_t m_bus = -1;
    pid_t m_keyring = -1;
};

/// Runs the test class in a session of its own; the class may take the session in its constructor.
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
