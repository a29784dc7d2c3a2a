// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Phrase.h"

#include "core/base/VisibleText.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class PhraseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesOfValuesAreKnown();
    void placesInAPhraseWithinAPhraseAreKnown();
    void valuesAreNotFilledAgain();
    void valuesCannotTurnTheSentence();
    void anIsolatedValueStaysAsItIs();
    void placeholdersWithoutArgumentStay();

private:
    static QString at(const Phrase &phrase, std::size_t span)
    {
        return phrase.text.sliced(phrase.spans[span].start, phrase.spans[span].length);
    }
};

void PhraseTest::placesOfValuesAreKnown()
{
    // The name also occurs in a word of the sentence, and the order of the places is that of the pattern.
    const Phrase phrase =
        phrased(u"Scope %2 of the token %1 is gone."_s, {asName(u"tok"_s), asCode(u"of"_s)});
    QCOMPARE(phrase.text, u"Scope of of the token tok is gone."_s);
    QCOMPARE(phrase.spans.size(), std::size_t(2));
    QCOMPARE(phrase.spans[0], (PhraseSpan{6, 2, PhraseStyle::Code}));
    QCOMPARE(phrase.spans[1], (PhraseSpan{22, 3, PhraseStyle::Name}));
}

void PhraseTest::placesInAPhraseWithinAPhraseAreKnown()
{
    const Phrase inner = phrased(u"the %1 %2"_s, {u"key"_s, asName(u"CI"_s)});
    const Phrase phrase = phrased(u"%1 carries %2 (%3)"_s, {asName(u"x-Key"_s), inner, remark(u"here"_s)});
    QCOMPARE(phrase.text, u"x-Key carries the key CI (here)"_s);
    QCOMPARE(phrase.spans.size(), std::size_t(3));
    QCOMPARE(at(phrase, 0), u"x-Key"_s);
    QCOMPARE(at(phrase, 1), u"CI"_s);
    QCOMPARE(at(phrase, 2), u"here"_s);
    QCOMPARE(phrase.capitalised().text, u"X-Key carries the key CI (here)"_s);
    QCOMPARE(phrase.capitalised().spans, phrase.spans);
}

void PhraseTest::valuesAreNotFilledAgain()
{
    QCOMPARE(phrased(u"%1 and %2"_s, {u"50 %2"_s, asName(u"%1"_s)}).text, u"50 %2 and %1"_s);
}

void PhraseTest::valuesCannotTurnTheSentence()
{
    const Phrase phrase = phrased(u"The token %1 expired."_s, {asName(u"אב\u202E"_s)});
    QCOMPARE(phrase.text, u"The token \u2068אב‹U+202E›\u2069 expired."_s);
    QCOMPARE(at(phrase, 0), u"אב‹U+202E›"_s);
    QVERIFY(!phrase.text.isRightToLeft());
    QVERIFY(!phrased(u"%1 expired."_s, {asName(u"אב"_s)}).text.isRightToLeft());
}

void PhraseTest::anIsolatedValueStaysAsItIs()
{
    const QString shown = isolated(u"אב"_s);
    QVERIFY(!phrased(u"(%1)"_s, {shown}).text.contains(u'‹'));
    QCOMPARE(sentenceWithMarks(u"a "_s + shown + u" b\u2068\u202E"_s),
             u"a "_s + shown + u" b‹U+2068›‹U+202E›"_s);
    QCOMPARE(sentenceWithMarks(u"\u2069a\u2068b\u2069\u2069"_s), u"‹U+2069›a\u2068b\u2069‹U+2069›"_s);
}

void PhraseTest::placeholdersWithoutArgumentStay()
{
    QCOMPARE(phrased(u"100 % of %1, %2, %"_s, {7}).text, u"100 % of 7, %2, %"_s);
}

PATLAS_PLAIN_TEST(PhraseTest)
#include "tst_phrase.moc"
