// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patlasctl/Ctl.h"
#include "tests/app/patlasctl/Person.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

/// No shape, so it can only be known by what is stored.
constexpr char shownSecret[] = "Wd93hfTq6MzLp0Xv8RcYb2NsKe5uGa7J";

} // namespace

/// Programs that use the whole screen, run by `exec`: an editor, a pager, a shell with jobs. All of it with
/// the terminal handed on, and with one between that masks.
class CtlTerminalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ctl.setVariable(u"TERM"_s, u"xterm"_s);
        m_ctl.makeVault();
        const Ctl::Ran added = m_ctl.run({u"tokens"_s, u"add"_s, u"Other"_s, u"--env"_s, u"GL Strings"_s,
                                          u"--scheme"_s, u"personalAccessToken"_s, u"--stdin"_s},
                                         shownSecret, Ctl::passphrase);
        QVERIFY2(added.code == 0, added.err.constData());
    }

    void anEditorEditsAFile_data() { kinds(); }
    void anEditorEditsAFile();
    void aPagerIsPagedAndResized_data() { kinds(); }
    void aPagerIsPagedAndResized();
    void theWindowSizeIsTheProgramsOwn_data() { kinds(); }
    void theWindowSizeIsTheProgramsOwn();
    void anEditorIsStoppedAndContinued_data() { kinds(); }
    void anEditorIsStoppedAndContinued();
    void ctrlCEndsTheProgramAlone_data() { kinds(); }
    void ctrlCEndsTheProgramAlone();

private:
    static void kinds()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("handed on") << QStringList();
        QTest::newRow("masked") << QStringList{u"--mask"_s};
    }
    static QStringList exec(const QStringList &options, const QStringList &program)
    {
        return QStringList{u"exec"_s, u"--env"_s, u"GL Strings"_s, u"--token"_s, u"Other"_s} + options
            + QStringList{u"--"_s} + program;
    }
    static QStringList editor(const QString &file)
    {
        return {u"vim.tiny"_s, u"-u"_s, u"NONE"_s, u"-i"_s, u"NONE"_s, u"-N"_s, u"-n"_s, file};
    }
    /// A shell with jobs, in which the command of `exec` is typed.
    bool startInShell(Person &person, const QStringList &options, const QByteArray &program)
    {
        person.start(m_ctl, exec({}, {u"bash"_s, u"--norc"_s, u"--noediting"_s, u"-i"_s}), Ctl::passphrase);
        if (!person.sees("ready", "PS1=; exec 9<$HOME/.passphrase; echo rea\"\"dy\n"))
            return false;
        m_shell = person.foreground();
        return person.type("patlasctl --passphrase-fd 9 exec --env 'GL Strings' --token Other "
                           + options.join(u' ').toUtf8() + " -- " + program + '\n');
    }

    pid_t m_shell = 0;
    Ctl m_ctl;
};

void CtlTerminalTest::anEditorEditsAFile()
{
    QFETCH(QStringList, options);
    const QString file = m_ctl.write(u"note.txt"_s, "first\n");
    Person person;
    person.start(m_ctl, exec(options, editor(file)), Ctl::passphrase);
    QVERIFY2(person.sees("first"), person.all().constData());
    QVERIFY(!person.isUsual());
    QVERIFY2(person.sees("second", "Osecond\x1b"), person.all().constData());
    QVERIFY(person.type(":wq\r"));
    QVERIFY(person.process.waitForFinished());
    QCOMPARE(person.process.exitCode(), 0);
    QVERIFY(person.isUsual());
    QFile written(file);
    QVERIFY(written.open(QFile::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("second\nfirst\n"));
}

void CtlTerminalTest::aPagerIsPagedAndResized()
{
    QFETCH(QStringList, options);
    QByteArray text;
    for (int i = 1; i <= 200; ++i)
        text += "\x1b[31mline\x1b[0m " + QByteArray::number(i).rightJustified(3, '0')
            + (i == 150 ? QByteArray(" has ") + shownSecret : QByteArray()) + '\n';
    const QString file = m_ctl.write(u"long.txt"_s, text);
    Person person;
    person.start(m_ctl, exec(options, {u"less"_s, u"-R"_s, file}), Ctl::passphrase);
    QVERIFY2(person.sees(" 023"), person.all().constData());
    QVERIFY(person.all().contains("\x1b[31mline"));
    QVERIFY(!person.all().contains(" 024"));
    QVERIFY2(person.sees(" 046", " "), person.all().constData());
    person.resize(40, 100);
    // From the same first line, 24. Repainted by a key: a pager may notice the size with the next one only.
    QVERIFY2(person.sees(" 062", "r"), person.all().constData());
    QVERIFY2(person.sees(" 150", "/ 150\r"), person.all().constData());
    QVERIFY2(person.sees(" 180"), person.all().constData());
    QCOMPARE(person.all().contains(shownSecret), options.isEmpty());
    QCOMPARE(person.all().contains(" has \u2022"), !options.isEmpty());
    QVERIFY(person.type("q"));
    QVERIFY(person.process.waitForFinished());
    QCOMPARE(person.process.exitCode(), 0);
    QVERIFY(person.isUsual());
}

void CtlTerminalTest::theWindowSizeIsTheProgramsOwn()
{
    QFETCH(QStringList, options);
    Person person;
    person.start(
        m_ctl,
        exec(options,
             {u"sh"_s, u"-c"_s,
              u"stty size; trap 'stty size; exit' WINCH; echo ready; while :; do sleep 0.1; done"_s}),
        Ctl::passphrase);
    QVERIFY2(person.sees("24 80"), person.all().constData());
    QVERIFY(person.sees("ready"));
    person.resize(31, 91);
    QVERIFY2(person.sees("31 91"), person.all().constData());
    QVERIFY(person.process.waitForFinished());
}

void CtlTerminalTest::anEditorIsStoppedAndContinued()
{
    QFETCH(QStringList, options);
    const QString file = m_ctl.write(u"kept.txt"_s, "words to see\n");
    Person person;
    QVERIFY(startInShell(person, options, editor(file).join(u' ').toUtf8()));
    QVERIFY2(person.sees("words to see"), person.all().constData());
    for (int round = 0; round < 2; ++round) {
        QVERIFY2(person.sees("Stopped", "\x1a"), person.all().constData());
        QVERIFY2(person.sees("lives", "echo li\"\"ves\n"), person.all().constData());
        QVERIFY(person.isUsual());
        QVERIFY2(person.sees("words to see", "fg\n"), person.all().constData());
        QVERIFY(!person.isUsual());
    }
    QVERIFY(person.type(":q!\r"));
    // Not before: an editor throws away what is typed while it ends.
    QTRY_COMPARE(person.foreground(), m_shell);
    QVERIFY(person.isUsual());
    QVERIFY2(person.sees("code 0", "echo co\"\"de $?\n"), person.all().constData());
    QVERIFY(person.type("exit\n"));
    QVERIFY(person.process.waitForFinished());
}

void CtlTerminalTest::ctrlCEndsTheProgramAlone()
{
    QFETCH(QStringList, options);
    Person person;
    QVERIFY(startInShell(
        person, options,
        "sh -c 'trap \"echo in\"\"ner; exit 5\" INT; echo rea\"\"dy; while :; do sleep 0.1; done'"));
    QVERIFY2(person.sees("ready"), person.all().constData());
    QVERIFY2(person.sees("inner", "\x03"), person.all().constData());
    // Not before: an editor throws away what is typed while it ends.
    QTRY_COMPARE(person.foreground(), m_shell);
    QVERIFY(person.isUsual());
    QVERIFY2(person.sees("code 5", "echo co\"\"de $?\n"), person.all().constData());
    QVERIFY(person.type("exit\n"));
    QVERIFY(person.process.waitForFinished());
}

PATLAS_CORE_TEST(CtlTerminalTest)
#include "tst_ctlterminal.moc"
