// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/TextDecoder.h"

#include "core/document/DeclaredCharset.h"
#include "core/document/HeaderParameters.h"

#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

QByteArray decoded(const QByteArray &charset, QByteArrayView bytes)
{
    TextDecoder decoder(charset);
    if (!decoder.isValid())
        return "not valid";
    QByteArray text;
    decoder.decode(bytes, [&text](QByteArrayView piece) {
        text += piece;
        return true;
    });
    return text;
}

QString text(std::string_view latin1)
{
    return QString::fromLatin1(latin1.data(), qsizetype(latin1.size()));
}

bool isOneCharacter(const QString &text)
{
    const QList<uint> units = text.toUcs4();
    return units.size() == 1 && units.front() > 0xA0 && units.front() != 0xFFFD
        && QChar::category(units.front()) != QChar::Other_PrivateUse;
}

// What node, which is built on ICU and knows no others, decodes in another way than the standard and Patlas.
const QSet<QString> &nodeDiffers()
{
    static const QSet<QString> pairs = [] {
        QSet<QString> all{u"KOI8-U ae"_s,   u"KOI8-U be"_s,   u"windows-1253 aa"_s, u"windows-1255 ca"_s,
                          u"EUC-JP 8ee0"_s, u"EUC-JP 8ee1"_s, u"EUC-JP 8ee2"_s};
        for (const char *byte : {"db", "dc", "dd", "de", "fc", "fd", "fe", "ff"})
            all.insert(u"windows-874 "_s + QLatin1String(byte));
        return all;
    }();
    return pairs;
}

constexpr char script[] = R"js(
const labels = JSON.parse(process.argv[1]), out = {labels: {}, decoded: {}};
for (const label of labels) {
    try { out.labels[label] = new TextDecoder(label).encoding; } catch { out.labels[label] = ''; }
}
const double = ['Shift_JIS', 'EUC-JP', 'EUC-KR', 'GBK', 'Big5'];
const single = new Set(process.argv[2].split(' '));
const hex = bytes => bytes.map(b => b.toString(16).padStart(2, '0')).join('');
for (const name of [...single, ...double]) {
    let decoder;
    try { decoder = new TextDecoder(name, {ignoreBOM: true}); } catch { continue; }
    const texts = out.decoded[name] = {};
    const add = bytes => { texts[hex(bytes)] = decoder.decode(Uint8Array.from(bytes)); };
    if (single.has(name)) for (let b = 0x80; b < 0x100; b++) add([b]);
    else for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) add([a, b]);
}
process.stdout.write(JSON.stringify(out));
)js";

} // namespace

class TextDecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsMeanWhatBrowsersTakeThemFor_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("name");
        const std::pair<const char *, const char *> labels[] = {{"latin1", "windows-1252"},
                                                                {"ISO-8859-1", "windows-1252"},
                                                                {"US-ASCII", "windows-1252"},
                                                                {"gb2312", "GBK"},
                                                                {"GB_2312-80", "GBK"},
                                                                {"gb18030", "gb18030"},
                                                                {"shift_jis", "Shift_JIS"},
                                                                {"windows-31j", "Shift_JIS"},
                                                                {"ms932", "Shift_JIS"},
                                                                {"ks_c_5601-1987", "EUC-KR"},
                                                                {"iso-8859-9", "windows-1254"},
                                                                {"tis-620", "windows-874"},
                                                                {"unicode", "UTF-16LE"},
                                                                {"utf-16", "UTF-16LE"},
                                                                {"utf8", "UTF-8"},
                                                                {"x-cp1251", "windows-1251"},
                                                                {"big5-hkscs", "Big5"},
                                                                {"hz-gb-2312", "replacement"},
                                                                {" \tLatin1\n", "windows-1252"}};
        for (const auto &[label, name] : labels)
            QTest::newRow(label) << QByteArray(label) << QByteArray(name);
    }
    void labelsMeanWhatBrowsersTakeThemFor()
    {
        QFETCH(QByteArray, label);
        const Encoding *encoding = encodingOfLabel(label);
        QVERIFY(encoding);
        QTEST(text(encoding->name).toLatin1(), "name");
    }

    void unknownLabelsAreUnknown()
    {
        for (const char *label : {"", " ", "nonsense", "utf-8 utf8", "utf-32", "latin", "latin11"})
            QVERIFY2(!encodingOfLabel(label), label);
        QVERIFY(!TextDecoder("nonsense").isValid());
        QVERIFY(!TextDecoder("ISO-8859-1//TRANSLIT").isValid());
        QVERIFY(!TextDecoder("../../tmp/x").isValid());
        QVERIFY(!TextDecoder("iso-2022-kr").isValid());
        QVERIFY(TextDecoder("IBM850").isValid()); // not in the standard, but iconv has it
    }

    void theCharsetIsWhatTheBodySays_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("charset");
        const auto add = [](const char *name, const char *type, const QByteArray &start,
                            const char *charset) {
            QTest::newRow(name) << QByteArray(type) << start << QByteArray(charset);
        };
        add("nothing", "text/plain", "x", "UTF-8");
        add("parameter", "text/plain; charset=latin1", "x", "windows-1252");
        add("blanks around the sign", "application/json;charset = windows-1253", "x", "windows-1253");
        add("double quotes", "text/plain; charset=\"koi8-r\"", "x", "KOI8-R");
        add("single quotes", "text/plain; charset='koi8-r'", "x", "KOI8-R");
        add("upper case", "TEXT/PLAIN; CHARSET=KOI8-R", "x", "KOI8-R");
        add("after another", "text/plain; boundary=\"a;charset=gbk\"; charset=koi8-r", "x", "KOI8-R");
        add("the first of two", "text/plain; charset=koi8-r; charset=gbk", "x", "KOI8-R");
        add("a longer name", "text/plain; xcharset=koi8-r", "x", "UTF-8");
        add("an unknown one", "text/plain; charset=klingon", "x", "KLINGON");
        add("an empty one", "text/plain; charset=", "x", "UTF-8");
        add("a mark before the parameter", "text/plain; charset=koi8-r", "\xEF\xBB\xBFx", "UTF-8");
        add("a mark of UTF-16", "text/plain; charset=utf-8", QByteArray("\xFE\xFF\0x", 4), "UTF-16BE");
        add("UTF-16 without a mark", "application/json", QByteArray("{\0\"\0a\0", 6), "UTF-16LE");
        add("meta", "text/html", "<html><head><meta charset=\"windows-1251\">", "windows-1251");
        add("meta without quotes", "text/html", "<META CHARSET=windows-1251>", "windows-1251");
        add("meta after the parameter", "text/html; charset=utf-8", "<meta charset=gbk>", "UTF-8");
        add("http-equiv", "text/html", "<meta content='text/html; charset = koi8-u' http-equiv=Content-Type>",
            "KOI8-U");
        add("content without http-equiv", "text/html", "<meta content='text/html; charset=koi8-u'>", "UTF-8");
        add("meta in a comment", "text/html", "<!-- <meta charset=gbk> --><meta charset=big5>", "Big5");
        add("meta in an attribute", "text/html", "<p title='<meta charset=gbk>'><meta charset=big5>", "Big5");
        add("meta of UTF-16", "text/html", "<meta charset=utf-16>", "UTF-8");
        add("an unknown meta and another", "text/html", "<meta charset=klingon><meta charset=big5>", "Big5");
        add("meta in text", "text/plain", "<meta charset=gbk>", "UTF-8");
        add("meta without a type", "", "<!doctype html><meta charset=gbk>", "GBK");
        add("meta that is cut", "text/html", "<meta charset=\"windows-12", "UTF-8");
        add("XML declaration", "application/xml", "<?xml version='1.0' encoding='iso-8859-5'?><a/>",
            "ISO-8859-5");
        add("XML with a suffix", "image/svg+xml", "<?xml version=\"1.0\" encoding = \"gb2312\" ?><svg/>",
            "GBK");
        add("XML without it", "text/xml", "<?xml version='1.0'?><a encoding='gbk'/>", "UTF-8");
        add("XML in UTF-16", "text/xml", QByteArray("<\0?\0x\0", 6), "UTF-16LE");
    }
    void theCharsetIsWhatTheBodySays()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, start);
        QTEST(charsetOf(start, type), "charset");
    }

    void textIsDecodedAsBrowsersDoIt_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *charset, const QByteArray &bytes, const QString &text) {
            QTest::newRow(qPrintable(QLatin1String(charset) + u' ' + QString::fromLatin1(bytes.toHex(' '))))
                << QByteArray(charset) << bytes << text;
        };
        add("iso-8859-1", "\x80\x93\xe9\x81", u"\u20AC\u201C\u00E9\u0081"_s);
        add("windows-1253", "\xc5\xf1\xe1\xaa", u"\u0395\u03C1\u03B1\uFFFD"_s);
        add("windows-1251", "\xcf\xf0\xe8\xe2\xe5\xf2", u"Привет"_s);
        add("shift_jis", "\x83\x65\x81\x60\x5c\xb1\x87\x40\x80", u"テ\uFF5E\\\uFF71①\u0080"_s);
        add("gb2312", "\x80\xd6\xd0\x81\x30\x81\x30", u"\u20AC中\u0080"_s);
        add("big5", "\xa4\xa4\x87\x40", u"中\u43F0"_s);
        add("big5", "\x88\x66", u"\u00CA"_s); // which another byte could have changed
        add("windows-1255", "\xe0\xcf", u"\u05D0\u05BF"_s);
        add("windows-1258", "e\xec", u"e\u0301"_s);
        add("euc-kr", "\xb0\xa1\x81\x41", u"가\uAC02"_s);
        add("euc-jp", "\xa4\xa2\xa1\xc1\x8e\xb1", u"あ\uFF5E\uFF71"_s);
        add("iso-2022-jp", "\x1b$B$\"\x1b(Bz", u"あz"_s);
        add("big5", "\xa1\xfe\xa1\x45z\xa1\xc3", u"／‧z￣"_s);
        add("euc-jp", "\xfc\xe2\x8f\xb0\xa1\xa4\xa2\xf5\xa1", u"髙丂あ\uFFFD"_s);
        add("koi8-u", "\xae\xa4", u"\u045E\u0454"_s);
        add("macintosh", "\xc6\xdb", u"\u2206\u20AC"_s);
        add("x-user-defined", "a\x80\xff", u"a\uF780\uF7FF"_s);
        add("utf-16be", QByteArray("\x4e\x2d\xd8\x00\0a", 6), u"中\uFFFDa"_s);
        add("utf-16le", QByteArray("a\0b", 3), u"a\uFFFD"_s);
        // What is not valid takes no ASCII character with it.
        add("shift_jis", "\x83\"x", u"\uFFFD\"x"_s);
        add("gbk", "a\x81\xffz", u"a\uFFFDz"_s);
        add("gb18030", "\x81\x30\"}", u"\uFFFD0\"}"_s);
        add("euc-kr", "\xb0", u"\uFFFD"_s);
        add("euc-jp", "\x8f\xa2\xa1x", u"\uFFFDx"_s);
    }
    void textIsDecodedAsBrowsersDoIt()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, bytes);
        QTEST(QString::fromUtf8(decoded(charset, bytes)), "text");
    }

    void longTextIsDecodedInPieces()
    {
        const QByteArray text = QByteArray("a\x83\x65").repeated(200'000) + '\x83';
        QByteArray all;
        qsizetype longest = 0;
        TextDecoder decoder("shift_jis");
        QVERIFY(decoder.decode(text, [&](QByteArrayView piece) {
            longest = std::max(longest, piece.size());
            all += piece;
            return true;
        }));
        QCOMPARE(all, QByteArray("aテ").repeated(200'000) + "\uFFFD");
        QVERIFY(longest < 70'000);
        int pieces = 0;
        QVERIFY(!TextDecoder("shift_jis").decode(text, [&pieces](QByteArrayView) { return ++pieces < 2; }));
        QCOMPARE(pieces, 2);
    }

    void agreesWithNode()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty())
            QSKIP("node is not installed");
        QJsonArray labels;
        QHash<QString, QString> names;
        QStringList single;
        for (const Encoding &encoding : allEncodings()) {
            const QString name = text(encoding.name);
            for (const QString &label : text(encoding.labels).split(u' ')) {
                labels.append(label);
                names.insert(label, name);
            }
            if (encoding.form == Encoding::Form::SingleByte && name != "windows-1252"_L1)
                single.append(name); // node takes windows-1252 for latin1
        }
        QCOMPARE(labels.size(), 228);
        QProcess process;
        process.start(node,
                      {u"-e"_s, QString::fromLatin1(script), u"--"_s,
                       QString::fromUtf8(QJsonDocument(labels).toJson(QJsonDocument::Compact)),
                       single.join(u' ')});
        QVERIFY(process.waitForFinished(60'000));
        const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        const QJsonObject saidLabels = said["labels"_L1].toObject();
        QCOMPARE(saidLabels.size(), 228);
        QStringList unknownToNode;
        for (auto label = saidLabels.begin(); label != saidLabels.end(); ++label) {
            const Encoding *ours = encodingOfLabel(label.key().toLatin1());
            QVERIFY2(ours, qPrintable(label.key()));
            const QString name = text(ours->name);
            QCOMPARE(name, names[label.key()]);
            if (label.value().toString().isEmpty())
                unknownToNode.append(label.key());
            else
                QCOMPARE(name.toLower(), label.value().toString());
        }
        // ISO-8859-16, x-user-defined and the labels of the replacement: 8; with Debian's node 18 there
        // are 17.
        QVERIFY2(unknownToNode.size() <= 17, qPrintable(unknownToNode.join(u' ')));

        const QJsonObject all = said["decoded"_L1].toObject();
        QVERIFY(all.size() > 28);
        qint64 compared = 0;
        QStringList different;
        for (auto encoding = all.begin(); encoding != all.end(); ++encoding) {
            TextDecoder decoder(encoding.key().toLatin1());
            QVERIFY2(decoder.isValid(), qPrintable(encoding.key()));
            const QJsonObject texts = encoding.value().toObject();
            const bool isSingle = texts.size() == 128;
            for (auto each = texts.begin(); each != texts.end(); ++each) {
                QByteArray ours;
                decoder.decode(QByteArray::fromHex(each.key().toLatin1()), [&ours](QByteArrayView piece) {
                    ours += piece;
                    return true;
                });
                ++compared;
                if (QString::fromUtf8(ours) == each.value().toString())
                    continue;
                // For pairs that it does not know, node has rules of its own.
                if (!isSingle && !isOneCharacter(each.value().toString()))
                    continue;
                const QString place = encoding.key() + u' ' + each.key();
                if (!nodeDiffers().contains(place))
                    different.append(place + u' ' + QString::fromUtf8(ours) + u' ' + each.value().toString());
            }
        }
        QVERIFY(compared > 100'000);
        QVERIFY2(different.isEmpty(), qPrintable(different.join(u", "_s)));
    }
};

PATLAS_CORE_TEST(TextDecoderTest)
#include "tst_textdecoder.moc"
