// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patlasctl/Ctl.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas::test;

/// Sentences are in the language of the environment; what scripts read is not.
class CtlLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"})
            m_ctl->setVariable(QString::fromLatin1(name), {});
        m_english = said({u"--help"_s});
        QVERIFY(m_english.contains("Environment"_L1) || m_english.contains("verb"_L1));
    }

    void theVariablesAreReadAsGettextDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isEnglish");
        QTest::newRow("LC_ALL") << u"LC_ALL"_s << u"de_DE.UTF-8"_s << false;
        QTest::newRow("LC_MESSAGES") << u"LC_MESSAGES"_s << u"fr_CA.UTF-8"_s << false;
        QTest::newRow("LANG") << u"LANG"_s << u"ja_JP.UTF-8"_s << false;
        QTest::newRow("C") << u"LC_ALL"_s << u"C"_s << true;
        QTest::newRow("C.UTF-8") << u"LC_ALL"_s << u"C.UTF-8"_s << true;
        QTest::newRow("another") << u"LANG"_s << u"it_IT.UTF-8"_s << true;
    }
    void theVariablesAreReadAsGettextDoes()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const bool, isEnglish);
        m_ctl->setVariable(name, value);
        QCOMPARE(said({u"--help"_s}) == m_english, isEnglish);
    }

    void whatAPersonTypesStaysEnglish()
    {
        m_ctl->setVariable(u"LANG"_s, u"de_DE.UTF-8"_s);
        const QString help = said({u"--help"_s});
        for (const QLatin1String word : {"request"_L1, "tokens"_L1, "--version"_L1, "completion"_L1})
            QVERIFY2(help.contains(word), word.data());
    }

    void exitCodesAndJsonAreTheSame()
    {
        const Ctl::Ran english = m_ctl->run({u"environments"_s, u"list"_s, u"--json"_s});
        const int usage = m_ctl->run({u"run"_s, u"nowhere"_s}).code;
        m_ctl->setVariable(u"LANG"_s, u"ja_JP.UTF-8"_s);
        const Ctl::Ran japanese = m_ctl->run({u"environments"_s, u"list"_s, u"--json"_s});
        QCOMPARE(japanese.code, english.code);
        QCOMPARE(japanese.out, english.out);
        QCOMPARE(m_ctl->run({u"run"_s, u"nowhere"_s}).code, usage);
    }

    void theManualIsEnglish()
    {
        const QString english = said({u"manual"_s});
        m_ctl->setVariable(u"LANG"_s, u"de_DE.UTF-8"_s);
        QCOMPARE(said({u"manual"_s}), english);
    }

private:
    QString said(const QStringList &arguments) const { return QString::fromUtf8(m_ctl->run(arguments).out); }

    std::unique_ptr<Ctl> m_ctl;
    QString m_english;
};

PATLAS_CORE_TEST(CtlLanguageTest)
#include "tst_ctllanguage.moc"
