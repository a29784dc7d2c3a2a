// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patlasctl/Ctl.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas::test;

/// What holds for every verb: help, exit codes, completion, manual.
class CtlCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ctl = std::make_unique<Ctl>(); }

    void versionAndHelpNeedNothing()
    {
        const Ctl::Ran version = m_ctl->run({u"--version"_s});
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, QByteArray("patlasctl " PATLAS_VERSION "\n"));
        const Ctl::Ran help = m_ctl->run({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char *verb :
             {"request", "call", "curl", "run", "check", "exec", "tokens", "token", "environments", "apis",
              "import", "leaks", "sandbox", "vault", "completion", "manual"})
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
        for (const char *text : {".SS tokens create", ".SS apis inspect", ".SS run", "EXIT STATUS",
                                 "PATLAS_ENVIRONMENT", "\\fB\\-\\-junit\\fR"})
            QVERIFY2(manual.out.contains(text), text);
        const Ctl::Ran shown = m_ctl->shell(u"patlasctl manual | man -l - 2>&1 | head -40"_s);
        if (shown.out.contains("PATLASCTL(1)"))
            QVERIFY2(shown.out.contains("tokens and API requests in scripts"), shown.out.constData());
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

    void bashTakesTheScript()
    {
        m_ctl->write(u"c.sh"_s,
                     "eval \"$(patlasctl completion bash)\"\nCOMP_WORDS=(patlasctl tokens ro)\nCOMP_CWORD=2\n"
                     "compopt() { :; }\n_patlasctl\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n");
        const Ctl::Ran ran = m_ctl->shell(u"bash c.sh"_s);
        QCOMPARE(ran.out, QByteArray("rotate\n"));
        QCOMPARE(ran.err, QByteArray());
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
    std::unique_ptr<Ctl> m_ctl;
};

PATLAS_CORE_TEST(CtlCommandsTest)
#include "tst_ctlcommands.moc"
