// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/GettextRule.h"
#include "app/sandbox/formats/Plurals.h"
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

#include <unicode/plurrule.h>

using namespace patlas;
using namespace patlas::sandbox::formats;

/// The plural rules of CLDR's languages, of gettext and of Qt.
class PluralsTest : public QObject {
    Q_OBJECT

private:
    /// All for which CLDR has rules.
    static QStringList languages()
    {
        QStringList codes;
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::StringEnumeration> all(icu::PluralRules::getAvailableLocales(status));
        while (const char *code = all->next(nullptr, status))
            codes.append(QString::fromLatin1(code).replace(QLatin1Char('_'), QLatin1Char('-')));
        return codes;
    }

private Q_SLOTS:
    void ruleOfGettextChoosesTheCategoryOfCldrInEveryLanguage()
    {
        const QStringList all = languages();
        QVERIFY(all.size() > 150);
        for (const QString &language : all) {
            const QStringList categories = allPluralCategories(language);
            const QString field = gettextRule(language, categories);
            const auto rule = GettextRule::parse(field);
            QVERIFY2(rule, qPrintable(language + QLatin1Char(' ') + field));
            QCOMPARE(rule->forms(), int(categories.size()));
            for (const quint64 number : sampleNumbers()) {
                const QString chosen = categories.value(rule->formOf(number));
                QVERIFY2(chosen == pluralCategory(language, number),
                         qPrintable(u"%1 %2 %3"_s.arg(language, field).arg(number)));
            }
            QCOMPARE(rule->categories(language), categories); // and is understood again
        }
    }

    void categoryOfMillionsIsLeftOutWhereNoTextHasIt()
    {
        QCOMPARE(pluralCategories(u"fr"_s), QStringList({u"one"_s, u"other"_s}));
        QCOMPARE(allPluralCategories(u"fr"_s), QStringList({u"one"_s, u"many"_s, u"other"_s}));
        QCOMPARE(gettextRule(u"en"_s, pluralCategories(u"en"_s)), u"nplurals=2; plural=(n != 1);"_s);
    }

    void formsOfOtherRulesFindTheirCategory_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("categories");
        const auto add = [](const char *language, const char *rule, const char *categories) {
            QTest::addRow("%s %s", language, rule)
                << QString::fromLatin1(language) << QString::fromLatin1(rule)
                << QString::fromLatin1(categories);
        };
        add("de", "nplurals=2; plural=(n != 1);", "one other");
        add("de", "nplurals=2; plural=n==1;", "other one");
        add("fr", "nplurals=2; plural=n>1;", "one other");
        add("ja", "nplurals=1; plural=0;", "other");
        add("ru",
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? "
            "1 : 2);",
            "one few many");
        add("pl", "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
            "one few many");
        add("cs", "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;", "one few other");
        add("sl", "nplurals=4; plural=(n%100==1 ? 1 : n%100==2 ? 2 : n%100==3 || n%100==4 ? 3 : 0);",
            "other one two few");
        add("lv", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);", "one other zero");
        add("ar", "nplurals=2; plural=n != 1;", "one other");
        add("ga", "nplurals=5; plural=n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4;",
            "one two few many other");
        add("cy", "nplurals=4; plural=(n==1) ? 0 : (n==2) ? 1 : (n != 8 && n != 11) ? 2 : 3;",
            "one two other many");
        add("lt",
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);",
            "one few other");
    }
    void formsOfOtherRulesFindTheirCategory()
    {
        QFETCH(QString, language);
        QFETCH(QString, rule);
        QFETCH(QString, categories);
        const auto parsed = GettextRule::parse(rule);
        QVERIFY(parsed);
        QCOMPARE(parsed->categories(language).join(QLatin1Char(' ')), categories);
    }

    void whatIsNoRuleIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field :
             {"", "nplurals=INTEGER; plural=EXPRESSION;", "nplurals=2", "nplurals=2; plural=n +;",
              "nplurals=2; plural=(n;", "nplurals=0; plural=0;", "nplurals=9; plural=n;",
              "nplurals=2; plural=m;", "nplurals=2; plural=n ? 1;"})
            QTest::newRow(field) << QString::fromLatin1(field);
        QTest::newRow("deep") << "nplurals=2; plural="_L1 + QString(500, QLatin1Char('(')) + QLatin1Char('n')
                + QString(500, QLatin1Char(')'));
        QTest::newRow("long") << "nplurals=2; plural=n"_L1 + u"+n"_s.repeated(5'000);
    }
    void whatIsNoRuleIsRefused()
    {
        QFETCH(QString, field);
        QVERIFY(!GettextRule::parse(field));
    }

    void operatorsAreThoseOfC_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QList<int>>("forms"); ///< of 0, 1, 2, …
        QTest::newRow("precedence") << u"n==1||n==2&&n!=2"_s << QList<int>{0, 1, 0};
        QTest::newRow("arithmetic") << u"n*2+3-n/2%2>5"_s << QList<int>{0, 0, 1, 1};
        QTest::newRow("not") << u"!!n"_s << QList<int>{0, 1, 1};
        QTest::newRow("nested choices") << u"n==0?1:n==1?0:n==2?1:0"_s << QList<int>{1, 0, 1, 0};
        QTest::newRow("comparisons") << u"n>=1&&n<=2"_s << QList<int>{0, 1, 1, 0};
        QTest::newRow("division by zero") << u"1/n>0"_s << QList<int>{-1, 1, 0};
        QTest::newRow("too high") << u"n"_s << QList<int>{0, 1, -1};
    }
    void operatorsAreThoseOfC()
    {
        QFETCH(QString, expression);
        QFETCH(QList<int>, forms);
        const auto rule = GettextRule::parse("nplurals=2; plural="_L1 + expression);
        QVERIFY(rule);
        for (int number = 0; number < forms.size(); ++number)
            QCOMPARE(rule->formOf(quint64(number)), forms[number]);
    }

    void qtHasFormsOfItsOwn()
    {
        QCOMPARE(qtCategories(u"lv"_s), QStringList({u"one"_s, u"other"_s, u"zero"_s}));
        QCOMPARE(qtCategories(u"hu"_s), QStringList(u"other"_s));
        QCOMPARE(qtCategories(u"fr"_s, 3), QStringList({u"one"_s, u"many"_s, u"other"_s}));
        for (int forms = 1; forms <= 6; ++forms) {
            const QStringList categories = qtCategories(u"de"_s, forms);
            QCOMPARE(categories.size(), forms);
            QCOMPARE(QSet<QString>(categories.begin(), categories.end()).size(), forms);
        }
    }

    void anyLanguageOfCldrCanBeAdded()
    {
        SandboxClient client;
        const QString project = client.announcement.projects[0].id;
        const auto add = [&](const QString &code, const QString &user = u"owner"_s) {
            const QJsonObject body{{u"project"_s, project}, {u"language"_s, code}};
            return client.call("POST", u"/dashboard/languages"_s, client.session(user), {},
                               QJsonDocument(body).toJson());
        };
        for (const QString &code : languages()) {
            if (code.contains(QLatin1Char('-')) || code == "root"_L1) // regions are tried below
                continue;
            const HttpResponse response = add(code);
            QVERIFY2(response.status == 201 || response.status == 409,
                     qPrintable(code + QString::fromUtf8(response.body)));
        }
        for (const char *code : {"es-419", "sr-Latn", "zh-Hant-TW", "pt-BR", "ca-ES-valencia"})
            QCOMPARE(add(QLatin1String(code)).status, 201);
        QCOMPARE(add(u"de-AT"_s).json().object()["pluralForms"_L1].toArray(),
                 QJsonArray({u"one"_s, u"other"_s}));
        QCOMPARE(add(u"de"_s).status, 409);
        for (const char *code : {"", "english", "xx", "EN", "de_DE", "qqq-"})
            QCOMPARE(add(QLatin1String(code)).status, 400);
        QCOMPARE(add(u"uz-Cyrl"_s, u"translator"_s).status, 403);
        const QByteArray po =
            client
                .call("GET", u"/v1/api/files?file-format=gettext_po&language=sl&options=%7B%7D"_s,
                      client.projectToken(0))
                .body;
        QVERIFY2(po.contains("nplurals=4;"), po.left(500).constData());
    }
};

PATLAS_CORE_TEST(PluralsTest)
#include "tst_plurals.moc"
