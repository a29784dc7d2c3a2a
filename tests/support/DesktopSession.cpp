// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DesktopSession.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>
#include <QVariant>

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

/// The Secret Service's secret structure, `(oayays)`.
struct SecretOnTheBus {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const SecretOnTheBus &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SecretOnTheBus &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

using Attributes = QMap<QString, QString>;

constexpr int patienceMs = 20'000;
constexpr char keyringPassword[] = "a keyring password that only tests use";

const QString &secretService()
{
    static const QString name = u"org.freedesktop.secrets"_s;
    return name;
}

constexpr char serviceInterface[] = "org.freedesktop.Secret.Service";
// The interface that gnome-keyring's own prompter uses.
constexpr char guiltRiddenInterface[] = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface";

QDBusObjectPath loginKeyring()
{
    return QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s);
}

// No <servicedir>: the bus starts no services, so "no keyring" stays so and no prompter opens.
QByteArray busConfiguration(const QString &socketDirectory)
{
    return "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
           "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
           "<busconfig><type>session</type><listen>unix:dir="
        + QFile::encodeName(socketDirectory)
        + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" "
          "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";
}

struct Pipe {
    Pipe()
    {
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            qFatal("no pipe: %s", strerror(errno));
    }
    ~Pipe()
    {
        closeEnd(0);
        closeEnd(1);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    void closeEnd(std::size_t end)
    {
        if (ends[end] >= 0)
            ::close(ends[end]);
        ends[end] = -1;
    }

    std::array<int, 2> ends{-1, -1};
};

// fork and exec instead of QProcess, which needs a QCoreApplication; that must be created later.
pid_t spawn(const std::vector<QByteArray> &command, int standardInput, int standardOutput)
{
    std::vector<char *> arguments;
    for (const QByteArray &argument : command)
        arguments.push_back(const_cast<char *>(argument.constData()));
    arguments.push_back(nullptr);
    const pid_t parent = getpid();
    const pid_t child = fork();
    if (child < 0)
        qFatal("cannot fork: %s", strerror(errno));
    if (child > 0)
        return child;
    // Only async-signal-safe calls from here on: other threads may hold locks.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(1);
    const int nothing = open("/dev/null", O_RDWR);
    dup2(standardInput >= 0 ? standardInput : nothing, STDIN_FILENO);
    dup2(standardOutput >= 0 ? standardOutput : nothing, STDOUT_FILENO);
    dup2(nothing, STDERR_FILENO);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

void end(pid_t &child)
{
    if (child <= 0)
        return;
    kill(child, SIGTERM);
    const QDeadlineTimer deadline(2'000);
    while (waitpid(child, nullptr, WNOHANG) == 0) {
        if (deadline.hasExpired()) {
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            break;
        }
        QThread::msleep(2);
    }
    child = -1;
}

QByteArray firstLine(int descriptor)
{
    QByteArray line;
    char byte = 0;
    while (read(descriptor, &byte, 1) == 1 && byte != '\n')
        line.append(byte);
    return line;
}

/// A separate connection for each call: the test's own connections are left to the program.
class BusQuestion {
public:
    explicit BusQuestion(const QByteArray &address)
        : m_name(u"desktop-session"_s)
        , m_bus(QDBusConnection::connectToBus(QString::fromLatin1(address), m_name))
    {
        if (!m_bus.isConnected())
            qFatal("the test's session bus does not respond");
        qDBusRegisterMetaType<SecretOnTheBus>();
        qDBusRegisterMetaType<Attributes>();
    }
    ~BusQuestion() { QDBusConnection::disconnectFromBus(m_name); }
    BusQuestion(const BusQuestion &) = delete;
    BusQuestion &operator=(const BusQuestion &) = delete;

    QDBusMessage ask(const QString &service, const QString &path, const QString &interface,
                     const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
        call.setArguments(arguments);
        return m_bus.call(call, QDBus::Block, patienceMs);
    }

    /// Calls the Secret Service; ends the test run when it refuses.
    QVariantList askKeyring(const char *interface, const char *method, const QVariantList &arguments) const
    {
        const QDBusMessage response = ask(secretService(), u"/org/freedesktop/secrets"_s,
                                          QLatin1String(interface), QLatin1String(method), arguments);
        if (response.type() != QDBusMessage::ReplyMessage)
            qFatal("%s: %s", method, qPrintable(response.errorMessage()));
        return response.arguments();
    }

    /// The password of all test keyrings, in a session of this connection.
    SecretOnTheBus passwordForKeyring() const
    {
        const QVariantList opened =
            askKeyring(serviceInterface, "OpenSession",
                       {u"plain"_s, QVariant::fromValue(QDBusVariant(QVariant(u""_s)))});
        return {opened.value(1).value<QDBusObjectPath>(), {}, keyringPassword, u"text/plain"_s};
    }

    bool hasKeyring(const QDBusObjectPath &keyring) const
    {
        const QDBusMessage response =
            ask(secretService(), keyring.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
        return response.type() == QDBusMessage::ReplyMessage;
    }

    bool isOwned(const QString &service) const
    {
        const QString bus = u"org.freedesktop.DBus"_s;
        const QDBusMessage response = ask(bus, u"/org/freedesktop/DBus"_s, bus, u"NameHasOwner"_s, {service});
        return response.type() == QDBusMessage::ReplyMessage && response.arguments().value(0).toBool();
    }

private:
    QString m_name;
    QDBusConnection m_bus;
};

} // namespace

DesktopSession::DesktopSession(Keyring keyring)
{
    if (QCoreApplication::instance())
        qFatal("DesktopSession must be made before QCoreApplication");
    if (!m_directory.isValid())
        qFatal("no temporary directory: %s", qPrintable(m_directory.errorString()));

    const QDir directory(m_directory.path());
    const auto own = [&directory](const char *variable, const QString &path) {
        if (!directory.mkpath(path))
            qFatal("cannot make %s", qPrintable(path));
        qputenv(variable, QFile::encodeName(directory.filePath(path)));
    };
    own("HOME", u"home"_s);
    own("XDG_DATA_HOME", u"home/.local/share"_s);
    own("XDG_STATE_HOME", u"home/.local/state"_s);
    own("XDG_CONFIG_HOME", u"home/.config"_s);
    own("XDG_CACHE_HOME", u"home/.cache"_s);
    own("XDG_RUNTIME_DIR", u"run"_s);
    QFile::setPermissions(directory.filePath(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Variables that would lead to the user's desktop, or make QtKeychain look for another keychain.
    for (const char *variable : {"GNOME_KEYRING_CONTROL", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
                                 "KDE_FULL_SESSION", "GNOME_DESKTOP_SESSION_ID"})
        qunsetenv(variable);

    // With a display: the user's own, for screenshots, or a nominal one.
    if (m_display.isEmpty())
        m_display = ":patlas-tests";
    if (qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        setDisplay(true);

    startBus();
    if (keyring == Keyring::None)
        return;
    startKeyring(Keyring::Unlocked);
    if (keyring == Keyring::Locked) {
        stopKeyring();
        startKeyring(Keyring::Locked);
    }
}

DesktopSession::~DesktopSession()
{
    end(m_keyring);
    end(m_bus);
}

void DesktopSession::setDisplay(bool present)
{
    qunsetenv("WAYLAND_DISPLAY");
    if (present)
        qputenv("DISPLAY", m_display);
    else
        qunsetenv("DISPLAY");
}

QString DesktopSession::home() const
{
    return m_directory.filePath(u"home"_s);
}

void DesktopSession::startBus()
{
    QFile configuration(m_directory.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly)
        || configuration.write(busConfiguration(m_directory.filePath(u"run"_s))) < 0)
        qFatal("cannot write %s", qPrintable(configuration.fileName()));
    configuration.close();

    Pipe output;
    m_bus = spawn({"dbus-daemon", "--nofork", "--nopidfile", "--print-address",
                   "--config-file=" + QFile::encodeName(configuration.fileName())},
                  -1, output.ends[1]);
    output.closeEnd(1);
    m_address = firstLine(output.ends[0]);
    if (m_address.isEmpty())
        qFatal("dbus-daemon did not start; is it installed?");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
}

void DesktopSession::startKeyring(Keyring keyring)
{
    Q_ASSERT(m_keyring < 0 && keyring != Keyring::None);
    if (keyring == Keyring::Locked) {
        m_keyring = spawn({"gnome-keyring-daemon", "--foreground", "--components=secrets"}, -1, -1);
    } else {
        Pipe password;
        m_keyring = spawn({"gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"},
                          password.ends[0], -1);
        if (write(password.ends[1], keyringPassword, sizeof(keyringPassword) - 1) < 0)
            qFatal("gnome-keyring-daemon took no password: %s", strerror(errno));
    }
    waitUntilResponding();
}

void DesktopSession::waitUntilResponding()
{
    const BusQuestion bus(m_address);
    const QDeadlineTimer deadline(patienceMs);
    while (!bus.isOwned(secretService())) {
        if (waitpid(m_keyring, nullptr, WNOHANG) != 0)
            qFatal("gnome-keyring-daemon ended at once; is it installed?");
        if (deadline.hasExpired())
            qFatal("gnome-keyring-daemon does not respond");
        QThread::msleep(2);
    }
}

void DesktopSession::lockKeyring()
{
    const QList<QDBusObjectPath> collections{loginKeyring()};
    BusQuestion(m_address).askKeyring(serviceInterface, "Lock", {QVariant::fromValue(collections)});
}

void DesktopSession::unlockKeyring()
{
    const BusQuestion bus(m_address);
    bus.askKeyring(guiltRiddenInterface, "UnlockWithMasterPassword",
                   {QVariant::fromValue(loginKeyring()), QVariant::fromValue(bus.passwordForKeyring())});
}

void DesktopSession::makeDefaultKeyring(const QString &name)
{
    const BusQuestion bus(m_address);
    QDBusObjectPath keyring(u"/org/freedesktop/secrets/collection/"_s + name);
    if (!bus.hasKeyring(keyring)) {
        const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, name}};
        const QVariantList made = bus.askKeyring(guiltRiddenInterface, "CreateWithMasterPassword",
                                                 {properties, QVariant::fromValue(bus.passwordForKeyring())});
        keyring = made.value(0).value<QDBusObjectPath>();
    }
    bus.askKeyring(serviceInterface, "SetAlias", {u"default"_s, QVariant::fromValue(keyring)});
}

int DesktopSession::secretsKept() const
{
    const Attributes ofPatlas{{u"server"_s, u"patlas"_s}};
    const QVariantList found =
        BusQuestion(m_address).askKeyring(serviceInterface, "SearchItems", {QVariant::fromValue(ofPatlas)});
    int count = 0;
    for (const QVariant &items : found)
        count += int(qdbus_cast<QList<QDBusObjectPath>>(items).size());
    return count;
}

void DesktopSession::freezeKeyring(bool frozen)
{
    if (m_keyring > 0)
        kill(m_keyring, frozen ? SIGSTOP : SIGCONT);
}

void DesktopSession::stopKeyring()
{
    end(m_keyring);
    waitUntilGone();
}

void DesktopSession::killKeyring()
{
    kill(m_keyring, SIGKILL);
    waitpid(m_keyring, nullptr, 0);
    m_keyring = -1;
    waitUntilGone();
}

void DesktopSession::waitUntilGone()
{
    const BusQuestion bus(m_address);
    const QDeadlineTimer deadline(patienceMs);
    while (bus.isOwned(secretService())) {
        if (deadline.hasExpired())
            qFatal("the keyring keeps its name on the bus");
        QThread::msleep(2);
    }
}

} // namespace patlas
