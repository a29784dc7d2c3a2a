// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patlasctl/Ctl.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

/// The commands that README and manual show: their verbs and options exist.
class CtlDocsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsExist_data();
    void commandsExist();

private:
    Ctl m_ctl;
    QHash<QStringList, QString> m_help; ///< of each verb
};

void CtlDocsTest::commandsExist_data()
{
    QTest::addColumn<QString>("command");
    QStringList files{QStringLiteral(PATLAS_SOURCES "/README.md")};
    for (QDirIterator pages(QStringLiteral(PATLAS_SOURCES "/docs/manual")); pages.hasNext();)
        files.append(pages.next());
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QFile::ReadOnly | QFile::Text))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression line(u"^patlasctl [^\\n#]+|`patlasctl [^`\\n]+`"_s,
                                             QRegularExpression::MultilineOption);
        for (auto it = line.globalMatch(text); it.hasNext();) {
            const QString command = it.next().captured().remove(u'`').trimmed();
            QTest::newRow(qPrintable(path.section(u'/', -1) + u": "_s + command)) << command;
        }
    }
}

void CtlDocsTest::commandsExist()
{
    QFETCH(QString, command);
    // What stands behind a pipe is another program, behind "--" as well.
    QString own = command.section(u" | "_s, 0, 0).replace(u'\'', u'"');
    const qsizetype other = own.indexOf(u" -- "_s);
    QStringList words = QProcess::splitCommand(other < 0 ? own : own.left(other)).mid(1);
    QStringList verb;
    static const QStringList groups{u"tokens"_s,       u"token"_s, u"apis"_s,
                                    u"environments"_s, u"vault"_s, u"sandbox"_s};
    for (int parts = groups.contains(words.value(0)) ? 2 : 1; parts > 0; --parts)
        verb.append(words.takeFirst());
    if (!m_help.contains(verb)) {
        const Ctl::Ran help = m_ctl.run(verb + QStringList{u"--help"_s});
        QVERIFY2(help.code == 0, help.err.constData());
        m_help.insert(verb, QString::fromUtf8(help.out));
    }
    for (const QString &word : std::as_const(words)) {
        if (!word.startsWith(u'-') || word == u"-"_s)
            continue;
        const QRegularExpression option(u"(^|[\\s,])%1([\\s,=\\[]|$)"_s.arg(QRegularExpression::escape(word)),
                                        QRegularExpression::MultilineOption);
        QVERIFY2(option.match(m_help.value(verb)).hasMatch(), qPrintable(word));
    }
}

PATLAS_CORE_TEST(CtlDocsTest)
#include "tst_ctldocs.moc"
