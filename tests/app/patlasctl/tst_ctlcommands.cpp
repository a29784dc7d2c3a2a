// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patlasctl/Ctl.h"
#include "tests/app/patlasctl/Person.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas::test;

/// What holds for every verb: help, exit codes, completion, manual.
class CtlCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ctl = std::make_unique<Ctl>();
        m_ctl->makeVault();
        const Ctl::Ran added = m_ctl->run({u"tokens"_s, u"add"_s, u"T"_s, u"--env"_s, u"GL Strings"_s,
                                           u"--scheme"_s, u"personalAccessToken"_s, u"--stdin"_s},
                                          "Zq81kdPw0LmVx7TnB3yR5uCe9sAh2jGf", Ctl::passphrase);
        QVERIFY2(added.code == 0, added.err.constData());
        const Ctl::Ran shop =
            m_ctl->run({u"environments"_s, u"add"_s, u"Bob's shop"_s, u"--server"_s, u"https://shop.test"_s});
        QVERIFY2(shop.code == 0, shop.err.constData());
    }

    void versionAndHelpNeedNothing()
    {
        const Ctl::Ran version = m_ctl->run({u"--version"_s});
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, QByteArray("patlasctl " PATLAS_VERSION "\n"));
        const Ctl::Ran help = m_ctl->run({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char *verb :
             {"request", "call", "curl", "run", "check", "exec", "tokens", "token", "environments", "apis",
              "import", "export", "leaks", "sandbox", "vault", "completion", "manual", "schema"})
            QVERIFY2(help.out.contains(verb), verb);
        QCOMPARE(help.err, QByteArray());
    }

    void whatIsNotUnderstoodIsAUsageError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no verb") << QStringList();
        QTest::newRow("no such verb") << QStringList{u"fly"_s};
        QTest::newRow("no such option") << QStringList{u"run"_s, u"--wings"_s};
        QTest::newRow("value missing") << QStringList{u"run"_s, u"--env"_s};
        QTest::newRow("not one of them") << QStringList{u"run"_s, u"."_s, u"--order"_s, u"sideways"_s};
        QTest::newRow("nothing to run") << QStringList{u"run"_s};
        QTest::newRow("no such folder") << QStringList{u"run"_s, u"nowhere"_s};
        QTest::newRow("no such environment") << QStringList{u"call"_s, u"tags.list"_s, u"--env"_s, u"Moon"_s};
        QTest::newRow("no environment") << QStringList{u"request"_s, u"GET"_s, u"/x"_s};
        QTest::newRow("not revealed") << QStringList{u"token"_s, u"get"_s, u"x"_s};
    }
    void whatIsNotUnderstoodIsAUsageError()
    {
        QFETCH(const QStringList, arguments);
        const Ctl::Ran ran = m_ctl->run(arguments);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains("patlasctl"), ran.err.constData());
    }

    void everyVerbIsInTheManual()
    {
        const Ctl::Ran manual = m_ctl->run({u"manual"_s});
        QCOMPARE(manual.code, 0);
        for (const char *text :
             {".SS tokens create", ".SS apis inspect", ".SS run", "EXIT STATUS", "PATLAS_ENVIRONMENT",
              "\\fB\\-\\-junit\\fR", ".SH OPTIONS", "\\-\\-passphrase\\-fd", "\\-\\-version"})
            QVERIFY2(manual.out.contains(text), text);
        const Ctl::Ran shown = m_ctl->shell(u"patlasctl manual | man -l - 2>&1 | head -40"_s);
        if (shown.out.contains("PATLASCTL(1)"))
            QVERIFY2(shown.out.contains("tokens and API requests in scripts"), shown.out.constData());
    }

    void everyJsonHasItsSchema()
    {
        const QByteArrayList parts = m_ctl->run({u"manual"_s}).out.split('\n');
        QString verb;
        int schemas = 0;
        for (const QByteArray &line : parts) {
            if (line.startsWith(".SS "))
                verb = QString::fromUtf8(line.mid(4)).remove(u'\\');
            if (line.startsWith(".SH "))
                verb.clear();
            if (verb.isEmpty() || !line.startsWith("\\fB\\-\\-json\\fR"))
                continue;
            const Ctl::Ran schema = m_ctl->run(QStringList(u"schema"_s) + verb.split(u' '));
            QVERIFY2(schema.code == 0, schema.err.constData());
            QVERIFY(schema.json()[u"title"_s].toString().startsWith(u"patlasctl "_s + verb));
            ++schemas;
        }
        QVERIFY(schemas > 30);
        QCOMPARE(m_ctl->run({u"schema"_s, u"exec"_s}).code, 2);
        QCOMPARE(m_ctl->run({u"schema"_s, u"token"_s}).code, 2); // a part of others
        QVERIFY(m_ctl->run({u"schema"_s}).json()[u"$defs"_s].toObject().size() > schemas);
    }

    void shellsComplete_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("verbs") << QStringList{u"re"_s} << QByteArray("request\nwords\n");
        QTest::newRow("second word") << QStringList{u"tokens"_s, u"r"_s}
                                     << QByteArray("remove\nrevoke\nrotate\nwords\n");
        QTest::newRow("options") << QStringList{u"run"_s, u"."_s, u"--j"_s}
                                 << QByteArray("--json\n--junit\nwords\n");
        QTest::newRow("one of") << QStringList{u"run"_s, u"--order"_s, QString()}
                                << QByteArray("files\nneeds\nwords\n");
        QTest::newRow("files") << QStringList{u"run"_s, QString()} << QByteArray("files\n");
        QTest::newRow("files of an option")
            << QStringList{u"run"_s, u"."_s, u"--data"_s, u"x"_s} << QByteArray("files\n");
        QTest::newRow("environments")
            << QStringList{u"call"_s, u"--env"_s, u"san"_s} << QByteArray("Sandbox\nwords\n");
        QTest::newRow("operations") << QStringList{u"call"_s, u"--env"_s, u"Sandbox"_s, u"tags.c"_s}
                                    << QByteArray("tags.create\nwords\n");
        QTest::newRow("joined value")
            << QStringList{u"call"_s, u"--env=san"_s} << QByteArray("--env=Sandbox\nwords\n");
        QTest::newRow("environment of a joined value")
            << QStringList{u"call"_s, u"--env=Sandbox"_s, u"tags.c"_s} << QByteArray("tags.create\nwords\n");
        QTest::newRow("joined file") << QStringList{u"run"_s, u"."_s, u"--data=x"_s} << QByteArray("files\n");
        QTest::newRow("behind global options")
            << QStringList{u"--passphrase-fd"_s, u"9"_s, u"tokens"_s, u"ro"_s}
            << QByteArray("rotate\nwords\n");
        QTest::newRow("behind a joined one")
            << QStringList{u"--passphrase-fd=9"_s, u"re"_s} << QByteArray("request\nwords\n");
        QTest::newRow("value of a global option")
            << QStringList{u"--passphrase-fd"_s, QString()} << QByteArray("words\n");
        QTest::newRow("global options")
            << QStringList{u"--p"_s} << QByteArray("--passphrase-command\n--passphrase-fd\nwords\n");
        QTest::newRow("nothing") << QStringList{u"zzz"_s} << QByteArray("words\n");
    }
    void shellsComplete()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, expected);
        const Ctl::Ran ran = m_ctl->run(QStringList(u"__complete"_s) + words);
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, expected);
    }

    /// What is typed, and the words that stand there when the shell has completed it.
    static void completedLines()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("completed");
        QTest::newRow("a verb") << QByteArray("tokens ro") << QByteArray("<tokens><rotate>");
        QTest::newRow("a blank in a name")
            << QByteArray("tokens list --env GL") << QByteArray("<tokens><list><--env><GL Strings>");
        QTest::newRow("a blank that is typed")
            << QByteArray("tokens list --env GL\\ S") << QByteArray("<tokens><list><--env><GL Strings>");
        QTest::newRow("an open quote")
            << QByteArray("tokens list --env \"GL S") << QByteArray("<tokens><list><--env><GL Strings>");
        QTest::newRow("a joined value")
            << QByteArray("tokens list --env=Sand") << QByteArray("<tokens><list><--env=Sandbox>");
        QTest::newRow("a joined value with a blank")
            << QByteArray("tokens list --env=GL") << QByteArray("<tokens><list><--env=GL Strings>");
        QTest::newRow("a global option before") << QByteArray("--passphrase-fd 9 tokens ro")
                                                << QByteArray("<--passphrase-fd><9><tokens><rotate>");
        QTest::newRow("a quoted word before")
            << QByteArray("call --env 'Sandbox' tags.c") << QByteArray("<call><--env><Sandbox><tags.create>");
        QTest::newRow("a file") << QByteArray("run a\\ fo") << QByteArray("<run><a folder/>");
        QTest::newRow("a file of a joined option")
            << QByteArray("run x --data=a\\ fo") << QByteArray("<run><x><--data=a folder/>");
    }
    void bashCompletes_data()
    {
        completedLines();
        const QByteArray completed = "<tokens><list><--env><Bob's shop>";
        QTest::newRow("an apostrophe in a quote") << QByteArray("tokens list --env 'Bo") << completed;
        QTest::newRow("an apostrophe that is typed")
            << QByteArray("tokens list --env 'Bob'\\''s") << completed;
    }
    void bashCompletes()
    {
        complete({u"bash"_s, u"--norc"_s, u"--noprofile"_s, u"-i"_s},
                 "PS1='> '; bind 'set enable-bracketed-paste off'; eval \"$(patlasctl completion bash)\"");
    }
    void zshCompletes_data() { completedLines(); }
    void zshCompletes()
    {
        complete({u"zsh"_s, u"-f"_s, u"-i"_s},
                 "PS1='> '; unset zle_bracketed_paste; unsetopt prompt_sp auto_remove_slash; autoload -U "
                 "compinit; compinit -u -D; "
                 "zstyle ':completion:*' insert-tab false; eval \"$(patlasctl completion zsh)\"");
    }
    void fishCompletes_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("completed");
        QTest::newRow("a verb") << QByteArray("tokens ro") << QByteArray("rotate\n");
        QTest::newRow("a blank in a name")
            << QByteArray("tokens list --env GL") << QByteArray("GL Strings\n");
        QTest::newRow("an open quote")
            << QByteArray("tokens list --env \"GL S") << QByteArray("GL Strings\n");
        QTest::newRow("a joined value")
            << QByteArray("tokens list --env=Sand") << QByteArray("--env=Sandbox\n");
        QTest::newRow("a global option before")
            << QByteArray("--passphrase-fd 9 tokens ro") << QByteArray("rotate\n");
        QTest::newRow("a quoted word before")
            << QByteArray("call --env 'Sandbox' tags.c") << QByteArray("tags.create\n");
        QTest::newRow("a file") << QByteArray("run a\\ fo") << QByteArray("a folder/\n");
        QTest::newRow("a file of a joined option")
            << QByteArray("run x --data=a\\ fo") << QByteArray("--data=a folder/\n");
    }
    /// It says itself what it would offer.
    void fishCompletes()
    {
        if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
            QSKIP("fish is not installed");
        QFETCH(const QByteArray, typed);
        QFETCH(const QByteArray, completed);
        QDir(m_ctl->home().path()).mkpath(u"a folder"_s);
        m_ctl->write(u"typed"_s, "patlasctl " + typed);
        m_ctl->write(
            u"c.fish"_s,
            "patlasctl completion fish | source\ncomplete --do-complete (cat typed | string collect)\n");
        const Ctl::Ran ran = m_ctl->shell(u"fish --no-config c.fish"_s);
        QCOMPARE(ran.out, completed);
    }

    void operandsStayWhole()
    {
        const Ctl::Ran ran = m_ctl->run({u"leaks"_s, u"[a,b]"_s, u"c"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.err.contains("[a,b]"), ran.err.constData());
        m_ctl->write(u"one/[x,y].txt"_s, "nothing");
        m_ctl->write(u"two.txt"_s, "nothing");
        QCOMPARE(m_ctl->run({u"leaks"_s, u"one"_s, u"two.txt"_s, u"one/[x,y].txt"_s}).code, 0);
    }

    void lostOutputIsNoSuccess()
    {
        QCOMPARE(m_ctl->shell(u"patlasctl environments list --json > /dev/full"_s).code, 8);
        QCOMPARE(m_ctl->shell(u"patlasctl environments list >&- <&-"_s).code, 0);
    }

    void nobodyReadsTheOutput()
    {
        const Ctl::Ran ran = m_ctl->shell(u"set -o pipefail; patlasctl apis list | true; echo done"_s);
        QVERIFY(ran.out.endsWith("done\n"));
    }

private:
    /// Types into a shell with the script; the line that it has then is printed instead of run.
    void complete(const QStringList &shell, const QByteArray &setUp)
    {
        if (QStandardPaths::findExecutable(shell.front()).isEmpty())
            QSKIP("the shell is not installed");
        QFETCH(const QByteArray, typed);
        QFETCH(const QByteArray, completed);
        QDir(m_ctl->home().path()).mkpath(u"a folder"_s);
        Person person;
        m_ctl->write(u".passphrase"_s, QByteArray(Ctl::passphrase) + '\n');
        person.start(*m_ctl,
                     QStringList{u"exec"_s, u"--env"_s, u"GL Strings"_s, u"--token"_s, u"T"_s, u"--"_s}
                         + shell,
                     Ctl::passphrase);
        QVERIFY(person.type(setUp + "; echo rea''dy\n"));
        QVERIFY2(person.sees("ready\r\n"), person.all().constData());
        // The tab completes; then another command is put in front.
        QVERIFY(person.type("patlasctl " + typed + "\t\x01printf '<%s>' \n"));
        QVERIFY2(person.sees("<patlasctl>" + completed), person.all().constData());
    }

    std::unique_ptr<Ctl> m_ctl;
};

PATLAS_CORE_TEST(CtlCommandsTest)
#include "tst_ctlcommands.moc"
