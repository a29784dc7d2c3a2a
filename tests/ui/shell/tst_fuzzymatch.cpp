// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FuzzyMatch.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;

class FuzzyMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersMustMatchInOrder()
    {
        QVERIFY(fuzzyScore(u"crtag", u"POST Create a tag"));
        QVERIFY(fuzzyScore(u"create tag", u"POST Create a tag"));
        QVERIFY(!fuzzyScore(u"tagcreatez", u"POST Create a tag"));
        QVERIFY(!fuzzyScore(u"gatC", u"Create a tag"));
    }

    void emptyPatternMatchesEverything()
    {
        QVERIFY(fuzzyScore(u"", u"anything"));
        QVERIFY(fuzzyScore(u"  ", u""));
    }

    void wholeWordsBeatScatteredLetters()
    {
        QVERIFY(fuzzyScore(u"tag", u"POST Create a tag")
                > fuzzyScore(u"tag", u"GET Request translation data, again"));
        QVERIFY(fuzzyScore(u"list tags", u"GET List tags")
                > fuzzyScore(u"list tags", u"GET List translation packages"));
        QVERIFY(fuzzyScore(u"Get the user", u"GET Get the user")
                > fuzzyScore(u"Get the user", u"GET Check if a user is blocked by the user"));
    }

    void caseDoesNotMatter() { QCOMPARE(fuzzyScore(u"TAG", u"tag"), fuzzyScore(u"tag", u"TAG")); }
};

PATLAS_PLAIN_TEST(FuzzyMatchTest)
#include "tst_fuzzymatch.moc"
