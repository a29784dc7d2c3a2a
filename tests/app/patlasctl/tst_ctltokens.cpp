// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patlasctl/Ctl.h"
#include "tests/support/TestMain.h"

#include <QDate>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas::test;

/// Tokens in a session without display and without keychain: the vault, the sandbox, other programs.
class CtlTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_ctl->makeVault();
        m_ctl->unlockVault();
    }

    void aTokenLivesAndDies();
    void aStoredSecretIsNowhere();
    void secretsAreNoArguments();
    void withoutAVaultNothingIsStored();
    void aWrongPassphraseIsSaid();
    void aProgramGivesThePassphrase();
    void preflightRefusesBeforeAnythingIsSent();
    void checksAreForPipelines();
    void programsGetWhatTheyNeed();
    void programsGetItThroughADescriptor();
    void programsEndAsTheyWould();
    void outputIsMasked();
    void aHookStopsACommit();
    void environmentsAndApis();
    void aRotationThatWaitsIsSeen();
    void addedFormsOfTokensAreFound();
    void moreFindingsThanAreReportedAreSaid();

private:
    Ctl::Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_ctl->run(arguments, input, Ctl::passphrase);
    }
    void create(const QString &name, const QStringList &operations)
    {
        QStringList arguments{u"tokens"_s, u"create"_s, name, u"--env"_s, u"Sandbox"_s};
        for (const QString &operation : operations)
            arguments += {u"--for"_s, operation};
        const Ctl::Ran made = run(arguments);
        QVERIFY2(made.code == 0, made.err.constData());
    }
    QByteArray secretOf(const QString &name)
    {
        const Ctl::Ran got = run({u"token"_s, u"get"_s, name, u"--reveal"_s});
        return got.code == 0 ? got.out.trimmed() : QByteArray();
    }
    void addOther(const QByteArray &secret)
    {
        const Ctl::Ran added = run({u"tokens"_s, u"add"_s, u"Other"_s, u"--env"_s, u"GL Strings"_s,
                                    u"--scheme"_s, u"personalAccessToken"_s, u"--stdin"_s},
                                   secret);
        QVERIFY2(added.code == 0, added.err.constData());
    }

    std::unique_ptr<Ctl> m_ctl;
};

/// No shape: what every token of the real service is to Patlas.
constexpr char plainSecret[] = "Zq81kdPw0LmVx7TnB3yR5uCe9sAh2jGf";

void CtlTokensTest::aTokenLivesAndDies()
{
    create(u"CI"_s, {u"tags.create"_s, u"tags.list"_s});
    const QJsonObject list = run({u"tokens"_s, u"list"_s, u"--json"_s, u"--kind"_s, u"personal"_s}).json();
    QCOMPARE(list[u"tokens"_s].toArray().size(), 1);
    const QJsonObject token = list[u"tokens"_s][0].toObject();
    QCOMPARE(token[u"name"_s].toString(), u"CI"_s);
    QCOMPARE(token[u"environment"_s].toString(), u"Sandbox"_s);
    QCOMPARE(token[u"status"_s].toString(), u"active"_s);
    QVERIFY(token[u"scopes"_s].toArray().contains(u"can_create_tags"_s));
    QCOMPARE(token[u"neverExpires"_s].toBool(), true);
    const QByteArray secret = secretOf(u"CI"_s);
    QVERIFY(secret.startsWith("glspat_"));

    const Ctl::Ran made =
        run({u"call"_s, u"tags.create"_s, u"name=release-2"_s, u"--env"_s, u"Sandbox"_s, u"--json"_s});
    QVERIFY2(made.code == 0, made.err.constData());
    QCOMPARE(made.json()[u"status"_s].toInt(), 201);
    QVERIFY(!made.out.contains(secret));
    const Ctl::Ran sent = run({u"request"_s, u"POST"_s, u"/tags"_s, u"--env"_s, u"Sandbox"_s, u"--token"_s,
                               u"CI"_s, u"-d"_s, uR"({"name": "release-3"})"_s, u"-i"_s});
    QVERIFY2(sent.out.startsWith("HTTP/1.1 201"), (sent.out + sent.err).constData());

    // What scripts call it stays its name.
    const Ctl::Ran rotated = run({u"tokens"_s, u"rotate"_s, u"CI"_s, u"--days"_s, u"30"_s});
    QVERIFY2(rotated.code == 0, rotated.err.constData());
    QCOMPARE(run({u"tokens"_s, u"show"_s, u"CI (replaced)"_s, u"--json"_s}).json()[u"status"_s].toString(),
             u"revoked"_s);
    const QJsonObject next = run({u"tokens"_s, u"show"_s, u"CI"_s, u"--json"_s}).json();
    QCOMPARE(next[u"status"_s].toString(), u"active"_s);
    QVERIFY(!next[u"expires"_s].isNull());
    QCOMPARE(next[u"scopes"_s], token[u"scopes"_s]);
    QVERIFY(secretOf(u"CI"_s) != secret);
    // At the service it has another name, which is not used again.
    const Ctl::Ran again = run({u"tokens"_s, u"rotate"_s, u"CI"_s});
    QVERIFY2(again.code == 0, again.err.constData());
    // As long as the one before, unless it is said.
    QCOMPARE(run({u"tokens"_s, u"rotate"_s, u"CI"_s, u"--new-name"_s, u"CI (7)"_s}).code, 0);
    const QJsonObject last = run({u"tokens"_s, u"show"_s, u"CI (7)"_s, u"--json"_s}).json();
    const auto ends = [](const QJsonObject &one) {
        return QDate::fromString(one[u"expires"_s].toString().left(10), Qt::ISODate);
    };
    QVERIFY(ends(next).daysTo(ends(last)) >= 0 && ends(next).daysTo(ends(last)) <= 1); // midnight may pass
    QCOMPARE(run({u"tokens"_s, u"show"_s, u"CI"_s, u"--json"_s}).json()[u"status"_s].toString(),
             u"revoked"_s);

    QCOMPARE(run({u"tokens"_s, u"revoke"_s, u"CI (7)"_s}).code, 0);
    const Ctl::Ran refused = run({u"request"_s, u"POST"_s, u"/tags"_s, u"--env"_s, u"Sandbox"_s, u"--token"_s,
                                  u"CI (7)"_s, u"-d"_s, uR"({"name": "x"})"_s});
    QCOMPARE(refused.code, 3);
    QCOMPARE(run({u"tokens"_s, u"remove"_s, u"CI (7)"_s}).code, 0);
    QCOMPARE(run({u"tokens"_s, u"show"_s, u"CI (7)"_s}).code, 2);
}

void CtlTokensTest::aStoredSecretIsNowhere()
{
    addOther(plainSecret);
    QCOMPARE(secretOf(u"Other"_s), QByteArray(plainSecret));
    create(u"CI"_s, {u"tags.create"_s});
    const QByteArray issued = secretOf(u"CI"_s);
    QCOMPARE(run({u"call"_s, u"tags.create"_s, u"name=x"_s, u"--env"_s, u"Sandbox"_s}).code, 0);
    // Typed by hand, too.
    static_cast<void>(run({u"request"_s, u"GET"_s, u"/projects"_s, u"--env"_s, u"Sandbox"_s, u"-H"_s,
                           u"X-Note: "_s + QLatin1String(plainSecret)}));
    QDirIterator files(m_ctl->home().path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(plainSecret) && !bytes.contains(issued), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked > 3);
}

void CtlTokensTest::secretsAreNoArguments()
{
    // Where there is no terminal and no --stdin, nothing is stored.
    const Ctl::Ran ran = m_ctl->shell(
        u"setsid -w patlasctl tokens add X --env 'GL Strings' --scheme personalAccessToken </dev/null"_s);
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains("--stdin"));
    addOther(plainSecret);
    const Ctl::Ran again = run({u"tokens"_s, u"add"_s, u"Twice"_s, u"--env"_s, u"GL Strings"_s, u"--scheme"_s,
                                u"personalAccessToken"_s, u"--stdin"_s},
                               plainSecret);
    QCOMPARE(again.code, 2);
    QVERIFY2(again.err.contains("Other"), again.err.constData());
    const Ctl::Ran elsewhere = run({u"tokens"_s, u"add"_s, u"P"_s, u"--env"_s, u"GL Strings"_s, u"--scheme"_s,
                                    u"personalAccessToken"_s, u"--stdin"_s},
                                   "5f0a3c7e9b1d4a0012e4c8b1!0123456789abcdef0123456789abcdef");
    QCOMPARE(elsewhere.code, 2);
}

void CtlTokensTest::withoutAVaultNothingIsStored()
{
    m_ctl = std::make_unique<Ctl>();
    const Ctl::Ran ran = m_ctl->run({u"tokens"_s, u"add"_s, u"X"_s, u"--env"_s, u"GL Strings"_s,
                                     u"--scheme"_s, u"personalAccessToken"_s, u"--stdin"_s},
                                    plainSecret);
    QCOMPARE(ran.code, 6);
    QCOMPARE(m_ctl->run({u"tokens"_s, u"list"_s, u"--json"_s}).json()[u"tokens"_s].toArray().size(), 0);
}

void CtlTokensTest::aWrongPassphraseIsSaid()
{
    addOther(plainSecret);
    m_ctl->lockVault();
    const Ctl::Ran ran = m_ctl->run({u"token"_s, u"get"_s, u"Other"_s, u"--reveal"_s}, {}, "open barley");
    QCOMPARE(ran.code, 6);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("passphrase"), ran.err.constData());
    const Ctl::Ran none = m_ctl->shell(u"setsid -w patlasctl token get Other --reveal </dev/null"_s);
    QCOMPARE(none.code, 6);
}

void CtlTokensTest::aProgramGivesThePassphrase()
{
    addOther(plainSecret);
    m_ctl->lockVault();
    const auto get = [&](const QString &command) {
        return m_ctl->run(
            {u"--passphrase-command"_s, command, u"token"_s, u"get"_s, u"Other"_s, u"--reveal"_s});
    };
    const Ctl::Ran got = get(u"cat '%1'"_s.arg(m_ctl->file(u".passphrase"_s)));
    QVERIFY2(got.code == 0, got.err.constData());
    QCOMPARE(got.out.trimmed(), QByteArray(plainSecret));
    // There is no shell.
    QVERIFY(get(u"cat $HOME/.passphrase"_s).code != 0);
    QVERIFY(get(u"no-such-program"_s).err.contains("no-such-program"));
    QVERIFY(get(u"false"_s).code != 0);
    QVERIFY(get(u"echo wrong"_s).code != 0);
    QCOMPARE(m_ctl
                 ->run({u"--passphrase-command"_s, u"cat x"_s, u"--passphrase-fd"_s, u"0"_s, u"vault"_s,
                        u"status"_s})
                 .code,
             2);
}

void CtlTokensTest::preflightRefusesBeforeAnythingIsSent()
{
    create(u"Reader"_s, {u"projects.list"_s});
    const Ctl::Ran ran =
        run({u"call"_s, u"tags.create"_s, u"name=x"_s, u"--env"_s, u"Sandbox"_s, u"--token"_s, u"Reader"_s});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("can_create_tags"), ran.err.constData());
    const Ctl::Ran anyway = run({u"call"_s, u"tags.create"_s, u"name=x"_s, u"--env"_s, u"Sandbox"_s,
                                 u"--token"_s, u"Reader"_s, u"--anyway"_s, u"--fail"_s});
    QCOMPARE(anyway.code, 4);
    const Ctl::Ran wrong =
        run({u"call"_s, u"tags.create"_s, u"nom=x"_s, u"--env"_s, u"Sandbox"_s, u"--wrong"_s});
    QCOMPARE(wrong.code, 2);
    const Ctl::Ran similar = run({u"call"_s, u"tags.creat"_s, u"--env"_s, u"Sandbox"_s});
    QCOMPARE(similar.code, 2);
    QVERIFY2(similar.err.contains("tags.create"), similar.err.constData());
}

void CtlTokensTest::checksAreForPipelines()
{
    create(u"Reader"_s, {u"projects.list"_s});
    QCOMPARE(run({u"check"_s, u"tags.create"_s, u"--env"_s, u"Sandbox"_s, u"--token"_s, u"Reader"_s}).code,
             3);
    QCOMPARE(run({u"tokens"_s, u"create"_s, u"Soon"_s, u"--env"_s, u"Sandbox"_s, u"--for"_s, u"tags.create"_s,
                  u"--days"_s, u"5"_s})
                 .code,
             0);
    const QStringList check{u"check"_s,   u"tags.create"_s, u"--env"_s, u"Sandbox"_s,
                            u"--token"_s, u"Soon"_s,        u"--json"_s};
    QCOMPARE(run(check).code, 0);
    QCOMPARE(run(check + QStringList{u"--expires-within"_s, u"2d"_s}).code, 0);
    const Ctl::Ran ends = run(check + QStringList{u"--expires-within"_s, u"14d"_s});
    QCOMPARE(ends.code, 3);
    QVERIFY(ends.json()[u"requests"_s][0][u"reason"_s].toString().contains(u"Soon"_s));
    QCOMPARE(run(check + QStringList{u"--expires-within"_s, u"soon"_s}).code, 2);

    m_ctl->write(u"r/tag.http"_s,
                 "POST {{baseUrl}}/tags\nAuthorization: Bearer {{projectToken}}\nX-Personal-Access-Token: "
                 "{{personalAccessToken}}\nContent-Type: application/json\n\n{\"name\": \"x\"}\n");
    const Ctl::Ran folder = run({u"check"_s, u"r"_s, u"--env"_s, u"Sandbox"_s, u"--json"_s});
    QVERIFY2(folder.code == 0, (folder.out + folder.err).constData());
    QCOMPARE(folder.json()[u"requests"_s].toArray().size(), 1);
}

void CtlTokensTest::programsGetWhatTheyNeed()
{
    addOther(plainSecret);
    const QByteArray secret(plainSecret);
    const QString echo = u"test \"$SECRET\" = '%1' && env | grep -c '%1'"_s.arg(QLatin1String(plainSecret));
    const Ctl::Ran ran = run({u"exec"_s, u"--env"_s, u"GL Strings"_s, u"--as"_s, u"SECRET=Other"_s, u"--"_s,
                              u"sh"_s, u"-c"_s, echo});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.out, QByteArray("1\n")); // in one variable alone
    const Ctl::Ran named = run({u"exec"_s, u"--env"_s, u"GL Strings"_s, u"--token"_s, u"Other"_s, u"--"_s,
                                u"printenv"_s, u"GL_STRINGS_PAT"_s});
    QCOMPARE(named.out, secret + '\n');
    // The document says how the client of the service calls it.
    const Ctl::Ran project = run({u"tokens"_s, u"add"_s, u"App"_s, u"--env"_s, u"GL Strings"_s, u"--scheme"_s,
                                  u"projectToken"_s, u"--stdin"_s},
                                 "5f0a3c7e9b1d4a0012e4c8b1!0123456789abcdef0123456789abcdef");
    QVERIFY2(project.code == 0, project.err.constData());
    const QString client = m_ctl->write(u"bin/applanga"_s, "#!/bin/sh\nprintenv APPLANGA_ACCESS_TOKEN\n");
    QFile::setPermissions(client, QFile::ReadOwner | QFile::ExeOwner);
    const Ctl::Ran known = run({u"exec"_s, u"--env"_s, u"GL Strings"_s, u"--"_s, client});
    QCOMPARE(known.out, QByteArray("5f0a3c7e9b1d4a0012e4c8b1!0123456789abcdef0123456789abcdef\n"));
    QCOMPARE(run({u"exec"_s, u"--env"_s, u"GL Strings"_s, u"--"_s, u"true"_s}).code, 2); // which one?
}

void CtlTokensTest::programsGetItThroughADescriptor()
{
    addOther(plainSecret);
    const Ctl::Ran ran = run({u"exec"_s, u"--env"_s, u"GL Strings"_s, u"--token"_s, u"Other"_s, u"--fd"_s,
                              u"7"_s, u"--"_s, u"sh"_s, u"-c"_s, u"cat <&7; env | grep -c Zq81 || true"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.out, QByteArray(plainSecret) + "\n0\n");
}

void CtlTokensTest::programsEndAsTheyWould()
{
    addOther(plainSecret);
    const QStringList with{u"exec"_s, u"--env"_s, u"GL Strings"_s, u"--token"_s, u"Other"_s};
    QCOMPARE(run(with + QStringList{u"--"_s, u"sh"_s, u"-c"_s, u"exit 42"_s}).code, 42);
    QCOMPARE(run(with + QStringList{u"--mask"_s, u"--"_s, u"sh"_s, u"-c"_s, u"exit 42"_s}).code, 42);
    QCOMPARE(run(with + QStringList{u"--mask"_s, u"--"_s, u"sh"_s, u"-c"_s, u"kill -TERM $$"_s}).code, 143);
    QCOMPARE(run(with + QStringList{u"--"_s, u"no-such-program"_s}).code, 2);
    QCOMPARE(run(with + QStringList{u"--mask"_s, u"--"_s, u"no-such-program"_s}).code, 2);
    QCOMPARE(run(with + QStringList{u"--"_s, u"cat"_s}, "to its input").out, QByteArray("to its input"));
    QCOMPARE(run(with + QStringList{u"--mask"_s, u"--"_s, u"cat"_s}, "to its input").out,
             QByteArray("to its input"));
    // Its options are its own.
    QCOMPARE(run(with + QStringList{u"--"_s, u"echo"_s, u"--env"_s, u"-x"_s}).out, QByteArray("--env -x\n"));
}

void CtlTokensTest::outputIsMasked()
{
    addOther(plainSecret);
    const QStringList with{u"exec"_s,  u"--env"_s,  u"GL Strings"_s, u"--token"_s,
                           u"Other"_s, u"--mask"_s, u"--"_s};
    const Ctl::Ran ran = run(
        with
        + QStringList{u"sh"_s, u"-c"_s,
                      u"printf 'a %s b\\n' \"$GL_STRINGS_PAT\"; printf '%s' \"$GL_STRINGS_PAT\" | base64; "
                      "printf 'e %s\\n' \"$GL_STRINGS_PAT\" >&2"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.startsWith("a ") && !ran.out.contains("Zq81"), ran.out.constData());
    QVERIFY2(!ran.out.contains(QByteArray(plainSecret).toBase64().left(20)), ran.out.constData());
    QVERIFY2(ran.err.startsWith("e ") && !ran.err.contains("Zq81"), ran.err.constData());

    // On a terminal, which script(1) makes: colours stay, and the program sees a terminal of the same size.
    const QString command =
        u"patlasctl --passphrase-fd 9 exec --env 'GL Strings' --token Other --mask -- sh -c "
        u"'test -t 0 && test -t 1 && stty size; printf \"\\033[31m%s\\033[0m\\n\" \"$GL_STRINGS_PAT\"; exit 5'"_s;
    const QString script = m_ctl->write(u"inner.sh"_s, (u"stty rows 33 cols 101; "_s + command).toUtf8());
    const Ctl::Ran terminal = m_ctl->shell(
        u"exec 9<\"$HOME/.passphrase\"; script -qec 'bash %1' /dev/null </dev/null"_s.arg(script));
    QVERIFY2(terminal.out.contains("33 101"), terminal.out.constData());
    QVERIFY2(terminal.out.contains("\x1b[31m"), terminal.out.constData());
    QVERIFY2(!terminal.out.contains("Zq81"), terminal.out.constData());
    QCOMPARE(terminal.code, 5);
}

void CtlTokensTest::aHookStopsACommit()
{
    addOther(plainSecret);
    const Ctl::Ran set = m_ctl->shell(
        u"git init -q repo && cd repo && git config user.email a@example.com && git config user.name a && "
        "printf '#!/bin/sh\\nexec patlasctl --passphrase-fd 9 leaks --staged 9<\"$HOME/.passphrase\"\\n' > "
        ".git/hooks/pre-commit && "
        "chmod +x .git/hooks/pre-commit && echo fine > a.txt && git add a.txt && git commit -qm first && git log --oneline | wc -l"_s);
    QVERIFY2(set.code == 0, set.err.constData());
    QCOMPARE(set.out.trimmed(), QByteArray("1"));
    const Ctl::Ran stopped = m_ctl->shell(
        u"cd repo && printf 'token = %1\\n' > config.ini && git add config.ini && git commit -qm second; git log --oneline | wc -l"_s
            .arg(QLatin1String(plainSecret)));
    QVERIFY2(stopped.out.trimmed().endsWith("1"), stopped.out.constData());
    QVERIFY2(stopped.err.contains("config.ini") && stopped.err.contains("Other"),
             (stopped.out + stopped.err).constData());
    QVERIFY(!stopped.out.contains(plainSecret) && !stopped.err.contains(plainSecret));
    // What is in the folder and not staged is not this commit's.
    const Ctl::Ran again = m_ctl->shell(
        u"cd repo && git reset -q config.ini && echo more > b.txt && git add b.txt && git commit -qm third; git log --oneline | wc -l"_s);
    QVERIFY2(again.out.trimmed().endsWith("2"), (again.out + again.err).constData());
    const QString sarif = m_ctl->file(u"out.sarif"_s);
    const Ctl::Ran scan = run({u"leaks"_s, u"repo"_s, u"--sarif"_s, sarif});
    QCOMPARE(scan.code, 9);
    QFile report(sarif);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray bytes = report.readAll();
    QVERIFY(bytes.contains("config.ini") && !bytes.contains(plainSecret));
}

void CtlTokensTest::environmentsAndApis()
{
    const QString document = m_ctl->write(
        u"orders.yaml"_s,
        "openapi: 3.0.3\ninfo: {title: Orders, version: '2'}\nservers: [{url: "
        "'https://orders.example.com/v2'}]\n"
        "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}\nsecurity: [{key: "
        "[]}]\n"
        "paths: {/orders: {get: {operationId: listOrders, responses: {'200': {description: ok}}}}}\n");
    const Ctl::Ran added = run({u"apis"_s, u"add"_s, document});
    QVERIFY2(added.code == 0, added.err.constData());
    const QJsonArray environments =
        run({u"environments"_s, u"list"_s, u"--json"_s}).json()[u"environments"_s].toArray();
    QCOMPARE(environments.last()[u"name"_s].toString(), u"Orders"_s);
    QCOMPARE(environments.last()[u"server"_s].toString(), u"https://orders.example.com/v2"_s);
    const Ctl::Ran operations = run({u"apis"_s, u"operations"_s, u"--env"_s, u"Orders"_s});
    QVERIFY2(operations.out.contains("listOrders"), operations.out.constData());
    QCOMPARE(run({u"environments"_s, u"add"_s, u"Mine"_s, u"--api"_s, u"Orders"_s, u"--server"_s,
                  u"http://127.0.0.1:9/v2"_s})
                 .code,
             0);
    QCOMPARE(run({u"environments"_s, u"add"_s, u"Mine"_s, u"--server"_s, u"https://x.example.com"_s}).code,
             2);
    QCOMPARE(run({u"tokens"_s, u"add"_s, u"Key"_s, u"--env"_s, u"Mine"_s, u"--stdin"_s}, plainSecret).code,
             0);
    QCOMPARE(run({u"environments"_s, u"remove"_s, u"Mine"_s}).code, 2);
    QCOMPARE(run({u"check"_s, u"listOrders"_s, u"--env"_s, u"Mine"_s}).code, 0);
    QCOMPARE(run({u"check"_s, u"listOrders"_s, u"--env"_s, u"Orders"_s}).code, 3); // no credential there
    m_ctl->write(u"orders.yaml"_s,
                 "openapi: 3.0.3\ninfo: {title: Orders, version: '3'}\nservers: [{url: "
                 "'https://orders.example.com/v2'}]\n"
                 "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}\nsecurity: "
                 "[{key: []}]\n"
                 "paths: {/orders: {get: {operationId: listOrders, responses: {'200': {description: ok}}}, "
                 "post: {operationId: addOrder, responses: {'201': {description: ok}}}}}\n");
    const Ctl::Ran updated = run({u"apis"_s, u"update"_s, u"Orders"_s});
    QVERIFY2(updated.out.contains("POST /orders: added"), (updated.out + updated.err).constData());
    const QJsonArray scopes =
        run({u"apis"_s, u"scopes"_s, u"--env"_s, u"Sandbox"_s, u"--for"_s, u"tags.create"_s, u"--json"_s})
            .json()[u"scopes"_s]
            .toArray();
    QCOMPARE(scopes.size(), 1);
    QCOMPARE(scopes[0][u"name"_s].toString(), u"can_create_tags"_s);
}

/// By another process than the one that began it.
void CtlTokensTest::aRotationThatWaitsIsSeen()
{
    addOther(plainSecret);
    const Ctl::Ran waits = run({u"tokens"_s, u"rotate"_s, u"Other"_s});
    QCOMPARE(waits.code, 130);
    QVERIFY2(!waits.err.contains("--days"), waits.err.constData());
    const QJsonObject token = run({u"tokens"_s, u"show"_s, u"Other"_s, u"--json"_s}).json();
    QCOMPARE(token[u"rotation"_s][u"done"_s].toString(), u"begun"_s);
    QCOMPARE(token[u"rotation"_s][u"replacement"_s].toString(), u"Other (2)"_s);
    const Ctl::Ran list = run({u"tokens"_s, u"list"_s});
    QVERIFY2(list.out.contains("being rotated"), list.out.constData());
    QVERIFY(run({u"tokens"_s, u"show"_s, u"Other"_s}).out.contains("Other (2)"));
    const Ctl::Ran goesOn = run({u"tokens"_s, u"rotate"_s, u"Other"_s, u"--days"_s, u"3"_s});
    QCOMPARE(goesOn.code, 130);
    QVERIFY2(goesOn.err.contains("--days"), goesOn.err.constData()); // is ignored
}

void CtlTokensTest::addedFormsOfTokensAreFound()
{
    m_ctl->write(
        u"shop.yaml"_s,
        "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\nservers: [{url: https://shop.test}]\n"
        "paths: {}\ncomponents:\n  securitySchemes:\n    key:\n      type: http\n      scheme: bearer\n"
        "      x-token-pattern: {name: key of the shop, pattern: 'shop-([0-9a-f]{32})'}\n");
    m_ctl->write(u"settings.ini"_s, "key = shop-0f3a5c7e9b1d4a6012e4c8b1d7f9a3c5\n");
    QCOMPARE(run({u"leaks"_s, u"settings.ini"_s}).code, 0);
    const Ctl::Ran added = run({u"apis"_s, u"add"_s, u"shop.yaml"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    const Ctl::Ran found = run({u"leaks"_s, u"settings.ini"_s});
    QCOMPARE(found.code, 9);
    QVERIFY2(found.out.contains("key of the shop"), found.out.constData());
}

void CtlTokensTest::moreFindingsThanAreReportedAreSaid()
{
    QByteArray lines;
    for (int each = 0; each < 10'005; ++each)
        lines +=
            "glspat_" + QByteArray::number(each).rightJustified(6, 'Q') + "aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW\n";
    m_ctl->write(u"many.txt"_s, lines);
    const Ctl::Ran ran = run({u"leaks"_s, u"many.txt"_s});
    QCOMPARE(ran.code, 9);
    QVERIFY2(ran.err.contains("more findings than the 10000"), ran.err.right(400).constData());
    QVERIFY(ran.err.contains("10000 tokens found"));
}

PATLAS_CORE_TEST(CtlTokensTest)
#include "tst_ctltokens.moc"
