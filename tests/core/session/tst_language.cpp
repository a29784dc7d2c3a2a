// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Language.h"

#include "core/storage/Preferences.h"
#include "tests/support/TestMain.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace patlas;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char *name : variables) {
            m_before.insert(QString::fromLatin1(name), qgetenv(name));
            qunsetenv(name);
        }
    }
    void cleanup()
    {
        for (const char *name : variables)
            qputenv(name, m_before.value(QString::fromLatin1(name)));
        QLocale::setDefault(QLocale::c());
    }

    void theSystemIsAsked_data()
    {
        QTest::addColumn<QByteArray>("all");
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<QByteArray>("lang");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QString>("expected");
        const QByteArray none;
        QTest::newRow("lang") << none << none << QByteArray("de_AT.UTF-8") << none << u"de"_s;
        QTest::newRow("without country") << none << none << QByteArray("ja") << none << u"ja"_s;
        QTest::newRow("messages before lang")
            << none << QByteArray("fr_CH") << QByteArray("de_CH") << none << u"fr"_s;
        QTest::newRow("all before messages")
            << QByteArray("ja_JP@x") << QByteArray("fr_FR") << QByteArray("de_DE") << none << u"ja"_s;
        QTest::newRow("first that is there")
            << none << none << QByteArray("en_US") << QByteArray("it:pt_BR:fr:de") << u"fr"_s;
        QTest::newRow("English before others")
            << none << none << QByteArray("de_DE") << QByteArray("en:de") << u"en"_s;
        QTest::newRow("none of these") << none << none << QByteArray("it_IT.UTF-8") << none << u"en"_s;
        QTest::newRow("another that begins so") << none << none << QByteArray("frp_IT") << none << u"en"_s;
        QTest::newRow("C") << QByteArray("C") << none << QByteArray("de_DE") << QByteArray("de") << u"en"_s;
        QTest::newRow("C.UTF-8") << none << none << QByteArray("C.UTF-8") << QByteArray("de") << u"en"_s;
        QTest::newRow("POSIX") << none << QByteArray("POSIX") << none << none << u"en"_s;
        QTest::newRow("garbage") << none << none << QByteArray("_.@") << QByteArray(":::x") << u"en"_s;
    }
    void theSystemIsAsked()
    {
        QFETCH(const QByteArray, all);
        QFETCH(const QByteArray, messages);
        QFETCH(const QByteArray, lang);
        QFETCH(const QByteArray, language);
        const QByteArray values[] = {all, messages, lang, language};
        for (std::size_t i = 0; i < variables.size(); ++i)
            qputenv(variables[i], values[i]);
        QTEST(systemLanguage(), "expected");
        QTEST(Translation().language(), "expected");
        QTEST(Translation(u"elvish"_s).language(), "expected");
    }

    void whatWasChosenComesFirst()
    {
        qputenv("LANG", "fr_FR.UTF-8");
        QCOMPARE(Translation(u"de"_s).language(), u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
    }

    void theChoiceIsKept()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"patlas.ini"_s);
        {
            Preferences preferences(file);
            QCOMPARE(chosenLanguage(preferences), QString());
            chooseLanguage(preferences, u"ja"_s);
        }
        Preferences preferences(file);
        QCOMPARE(chosenLanguage(preferences), u"ja"_s);
        chooseLanguage(preferences, {});
        QVERIFY(preferences.keys().isEmpty());
        preferences.setValue(u"window/language"_s, u"elvish"_s);
        QCOMPARE(chosenLanguage(preferences), QString());
    }

private:
    static constexpr std::array variables{"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"};

    QHash<QString, QByteArray> m_before;
};

PATLAS_CORE_TEST(LanguageTest)
#include "tst_language.moc"
