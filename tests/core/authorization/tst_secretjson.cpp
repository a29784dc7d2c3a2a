// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/SecretJson.h"

#include "core/authorization/FormBody.h"
#include "core/authorization/SecretText.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;

namespace {

struct JsonSample {
    const char *name;
    const char *json;
    const char *value; ///< of the member "t"; null: nothing is read
};

const JsonSample jsonSamples[] = {
    {"plain", R"({"t":"abc"})", "abc"},
    {"blanks", " {\n\t\"t\" : \"abc\" }\r\n", "abc"},
    {"byte order mark", "\xef\xbb\xbf{\"t\":\"abc\"}", "abc"},
    {"every escape", R"({"t":"\"\\\/\b\f\n\r\t"})", "\"\\/\b\f\n\r\t"},
    {"escaped ASCII", R"({"t":"a\u002Bb\u003d"})", "a+b="},
    {"two and three bytes", R"({"t":"\u00e9\u20AC"})", "\u00e9\u20ac"},
    {"pair", R"({"t":"\ud83d\ude00"})", "\U0001f600"},
    {"number", R"({"t":-12.5e3})", "-12.5e3"},
    {"between others", R"({"a":{"t":"no","x":[1,{"y":null}]},"t":"yes","b":[true,false]})", "yes"},
    {"quotation mark inside a nested text", R"({"a":["}\"],"],"t":"yes"})", "yes"},
    {"no object", R"(["t"])", nullptr},
    {"nothing", "", nullptr},
    {"not ended", R"({"t":"abc")", nullptr},
    {"text not ended", R"({"t":"abc)", nullptr},
    {"something behind", R"({"t":"abc"} x)", nullptr},
    {"a member twice", R"({"t":"abc","t":"def"})", nullptr},
    {"twice, once escaped", R"({"t":"abc","\u0074":"def"})", nullptr},
    {"half a pair", R"({"t":"\ud83d"})", nullptr},
    {"half a pair and a letter", R"({"t":"\ud83d\u0041"})", nullptr},
    {"unknown escape", R"({"t":"\x"})", nullptr},
    {"bad digits", R"({"t":"\u00g0"})", nullptr},
    {"line break in a text", "{\"t\":\"a\nb\"}", nullptr},
    {"no comma", R"({"a":1 "t":"abc"})", nullptr},
    {"comma at the end", R"({"t":"abc",})", nullptr},
};

} // namespace

/// JSON whose values are read into guarded memory, and the text of forms.
class SecretJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("value");
        for (const JsonSample &sample : jsonSamples)
            QTest::newRow(sample.name) << QByteArray(sample.json) << QByteArray(sample.value);
    }

    void isRead()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, value);
        const auto members = readSecretJson({json.constData(), std::size_t(json.size())});
        QCOMPARE(members.has_value(), !value.isNull());
        if (value.isNull())
            return;
        const auto found = std::find_if(members->begin(), members->end(),
                                        [](const SecretMember &each) { return each.name == "t"; });
        QVERIFY(found != members->end());
        QCOMPARE(QByteArray(found->value.view().data(), qsizetype(found->value.size())), value);
    }

    void isBounded()
    {
        const QByteArray deep = "{\"t\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
        QVERIFY(!readSecretJson({deep.constData(), std::size_t(deep.size())}));
        QByteArray wide = "{\"0\":1";
        for (int i = 1; i < 300; ++i)
            wide += ",\"" + QByteArray::number(i) + "\":1";
        wide += '}';
        QVERIFY(!readSecretJson({wide.constData(), std::size_t(wide.size())}));
    }

    void everyCutIsRefused()
    {
        const std::string_view whole = R"({"a":[{"b":"c\u00e9"},1.5,null],"t":"x\ud83d\ude00"})";
        QVERIFY(readSecretJson(whole));
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!readSecretJson(whole.substr(0, size)));
    }

    void formIsEncodedAndComesBack()
    {
        std::string all;
        for (int c = 0; c < 256; ++c)
            all.push_back(char(c));
        const Secret encoded = formEncoded(all);
        for (const char c : encoded.view())
            QVERIFY(c > ' ' && c < '\x7f' && c != '&' && c != '=' && c != '+');
        QVERIFY(formDecoded(encoded.view()).view() == all);
        QVERIFY(formDecoded("a+b%20c%2B").view() == "a b c+");

        FormBody form;
        form.addText("a b", QStringLiteral("\u00e9&="));
        form.add("empty", std::string_view());
        QVERIFY(form.text().view() == "a%20b=%C3%A9%26%3D&empty=");
        QVERIFY(form.has("a b"));
        QVERIFY(!form.has("a"));
        QVERIFY(FormBody().text().isEmpty());
    }

    void challengeIsThatOfTheStandard()
    {
        // RFC 7636, appendix B.
        QCOMPARE(challengeOf(Secret::copyOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void randomTextIsLongEnoughAndNeverTheSame()
    {
        const Secret one = randomText();
        QCOMPARE(one.size(), std::size_t(43));
        QVERIFY(one != randomText());
        for (const char c : one.view())
            QVERIFY(
                QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_").contains(c));
        QVERIFY(isSame("abc", "abc"));
        QVERIFY(!isSame("abc", "abd"));
        QVERIFY(!isSame("abc", "ab"));
        QVERIFY(isSame("", ""));
    }
};

PATLAS_PLAIN_TEST(SecretJsonTest)

#include "tst_secretjson.moc"
