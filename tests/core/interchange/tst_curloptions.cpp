// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlOptions.h"

#include "tests/support/TestMain.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

/// Compares Patlas's table of curl options with the installed curl.
class CurlOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameOptionsTakeValuesInCurl();

private:
    struct Listed {
        QByteArray name;
        char letter = '\0';
    };

    static QByteArray printed(const QStringList &arguments, QProcess::ProcessChannel channel);
    std::vector<Listed> m_listed; ///< options listed by curl itself
};

QByteArray CurlOptionsTest::printed(const QStringList &arguments, QProcess::ProcessChannel channel)
{
    QProcess process;
    process.setReadChannel(channel);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"curl"_s, QStringList(u"-q"_s) + arguments);
    return process.waitForFinished() ? process.readAll() : QByteArray();
}

void CurlOptionsTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed here");
    const QString help = QString::fromUtf8(printed({u"--help"_s, u"all"_s}, QProcess::StandardOutput));
    static const QRegularExpression line(u"^ (?:-(.), |    )--([a-z0-9.-]+)"_s,
                                         QRegularExpression::MultilineOption);
    for (auto matches = line.globalMatch(help); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString letter = match.captured(1);
        m_listed.push_back(
            {match.captured(2).toLatin1(), letter.isEmpty() ? '\0' : letter.front().toLatin1()});
    }
    QVERIFY2(m_listed.size() > 200, qPrintable(help));
}

void CurlOptionsTest::sameOptionsTakeValuesInCurl()
{
    for (const Listed &listed : m_listed) {
        if (listed.name == "help") // its value is optional
            continue;
        const curl::Option *option = curl::optionNamed(std::string_view(listed.name));
        if (!option) {
            qWarning("curl has an option that Patlas does not know: --%s", listed.name.constData());
            continue;
        }
        const QByteArray alone =
            printed({u"--"_s + QString::fromLatin1(listed.name)}, QProcess::StandardError);
        QVERIFY2(option->takesValue == alone.contains("requires parameter"), listed.name.constData());
        if (listed.letter != '\0')
            QCOMPARE(curl::optionWithLetter(listed.letter), option);
    }
}

PATLAS_CORE_TEST(CurlOptionsTest)

#include "tst_curloptions.moc"
