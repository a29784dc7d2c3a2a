// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/TextSearch.h"

#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class TextSearchTest : public QObject {
    Q_OBJECT

private:
    static std::vector<TextHit> find(const QByteArray &bytes, const QString &needle,
                                     TextSearch::Escapes escapes = TextSearch::Escapes::AsWritten)
    {
        return TextSearch(needle, escapes).find(bytes, 0, bytes.size());
    }

private Q_SLOTS:
    void agreesWithASlowSearchOnRandomTexts()
    {
        QRandomGenerator random(7);
        const QStringList pieces{u"a"_s, u"B"_s, u"b"_s, u"ü"_s, u"Ü"_s, u"日"_s, u"😀"_s, u" "_s};
        const auto randomText = [&](int length) {
            QString text;
            while (length-- > 0)
                text += pieces[random.bounded(pieces.size())];
            return text;
        };
        for (int round = 0; round < 3000; ++round) {
            const QString text = randomText(random.bounded(200));
            const QString needle = randomText(1 + random.bounded(4));
            std::vector<TextHit> wanted;
            qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive);
            while (at >= 0) {
                wanted.push_back(
                    {QStringView(text).first(at).toUtf8().size(), qint32(needle.toUtf8().size())});
                at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive);
            }
            QVERIFY2(find(text.toUtf8(), needle) == wanted, qPrintable(text + QLatin1Char('|') + needle));
        }
    }

    void findsCharactersThatAreWrittenAsEscapes()
    {
        const QByteArray bytes =
            "[\"f\\u00fcr\",\"FÜR\",\"line\\nbreak\",\"say \\\"hi\\\"\",\"\\ud83d\\ude00\"]";
        const auto json = TextSearch::Escapes::Json;
        QCOMPARE(find(bytes, u"für"_s, json).size(), std::size_t(2));
        QCOMPARE(find(bytes, u"e\nb"_s, json).size(), std::size_t(1));
        QCOMPARE(find(bytes, u"\"hi\""_s, json).size(), std::size_t(1));
        QCOMPARE(find(bytes, u"😀"_s, json).size(), std::size_t(1));
        QCOMPARE(find(bytes, u"für"_s).size(), std::size_t(1));
    }

    void hitThatExtendsBeyondTheRangeIsFound()
    {
        const QByteArray bytes = "0123456789needle";
        const TextSearch search(u"NEEDLE"_s);
        QCOMPARE(search.find(bytes, 0, 11).size(), std::size_t(1));
        QCOMPARE(search.find(bytes, 0, 10).size(), std::size_t(0));
        QCOMPARE(search.find(bytes, 11, 16).size(), std::size_t(0));
        QVERIFY(TextSearch(QString()).find(bytes, 0, 16).empty());
    }
};

PATLAS_PLAIN_TEST(TextSearchTest)
#include "tst_textsearch.moc"
