// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/RawHttpClient.h"
#include "tests/attack/SandboxProcess.h"
#include "tests/support/TestMain.h"

#include <functional>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

QByteArray androidFile(const QByteArray &content, const QByteArray &declarations = {})
{
    const QByteArray type = declarations.isEmpty() ? QByteArray() : "<!DOCTYPE r [" + declarations + "]>";
    return "<?xml version=\"1.0\"?>" + type + "<resources>" + content + "</resources>";
}

QByteArray repeated(int count, const std::function<QByteArray(int)> &piece)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += piece(i);
    return all;
}

QByteArray manyAttributes()
{
    return repeated(100'000, [](int i) { return " a" + QByteArray::number(i) + "=\"\""; });
}

QByteArray utf16(const QByteArray &text)
{
    const QString wide = QChar(QChar::ByteOrderMark) + QString::fromLatin1(text);
    return QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

/// Each entity stands for a hundred of the one before.
QByteArray nestedEntities()
{
    QByteArray all = "<!ENTITY e0 \"0123456789\">";
    for (int i = 1; i < 5; ++i)
        all += "<!ENTITY e" + QByteArray::number(i) + " \""
            + ("&e" + QByteArray::number(i - 1) + ';').repeated(100) + "\">";
    return all;
}

} // namespace

/// Files that are small where they come in and large, slow or deep where they come out, imported into the
/// running program.
class HostileFilesTest : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 maxMemory = 600'000; ///< kB at the highest

    QByteArray json(const QByteArray &method, const QByteArray &path, const QByteArray &bearer,
                    const QByteArray &body) const
    {
        RawHttpClient client(m_sandbox->port);
        client.socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Authorization: Bearer " + bearer + "\r\nX-Personal-Access-Token: " + m_token
                            + "\r\nContent-Type: application/json\r\nContent-Length: "
                            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        client.ends();
        return client.got;
    }
    QByteArray importRequest(const QByteArray &format, const QByteArray &file,
                             const QByteArray &partHead = {}) const
    {
        const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n"
            + partHead + "\r\n" + file + "\r\n--b--\r\n";
        return "POST /v1/api/files?language=de&file-format=" + format
            + "&options=%7B%22onlyIfTextEmpty%22%3Afalse%2C%22spreadsheetOptions%22%3A%7B%22columnDescription"
              "%22%3A%7B%22KEY%22%3A0%2C%22de%22%3A1%7D%7D%7D HTTP/1.1\r\nHost: localhost\r\n"
              "Connection: close\r\nAuthorization: Bearer "
            + m_sandbox->projectToken + "\r\nX-Personal-Access-Token: " + m_token
            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    QByteArray imported(const QByteArray &format, const QByteArray &file,
                        const QByteArray &partHead = {}) const
    {
        RawHttpClient client(m_sandbox->port);
        client.socket.write(importRequest(format, file, partHead));
        client.ends();
        return client.got;
    }
    bool answers() const
    {
        return json("GET", "/v1/api/tags", m_sandbox->projectToken, {}).startsWith("HTTP/1.1 200 OK\r\n");
    }
    /// kB; the kernel keeps the highest value.
    qint64 highestMemory() const
    {
        QFile file(u"/proc/%1/status"_s.arg(m_sandbox->id()));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray text = file.readAll();
        const qsizetype at = text.indexOf("VmHWM:") + 6;
        return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong();
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    QByteArray m_token;

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isRunning());
        const QByteArray made = json("POST", "/dashboard/personal-access-tokens", m_sandbox->session,
                                     R"({"name":"t","scopes":["can_import_content","can_edit_translations",)"
                                     R"("can_create_translations"],"expiresInDays":1})");
        m_token = QJsonDocument::fromJson(made.mid(made.indexOf("\r\n\r\n") + 4))
                      .object()["token"_L1]
                      .toString()
                      .toLatin1();
        QVERIFY2(!m_token.isEmpty(), made.constData());
    }

    void hostileFileIsRefusedWithTheBoundThatItHits_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("sentence");
        const auto add = [](const char *name, const char *format, const QByteArray &file,
                            const char *sentence) {
            QTest::newRow(name) << QByteArray(format) << file << QByteArray(sentence);
        };
        const QByteArray attributes = androidFile("<string name=\"a\"" + manyAttributes() + ">x</string>");
        add("attributes", "android_xml", attributes, "more than 256 attributes");
        add("attributes in UTF-16", "android_xml", utf16(attributes), "more than 256 attributes");
        add("attributes in a comment's shadow", "android_xml",
            androidFile("<!-- <a -->" + QByteArray("<string name='>'") + manyAttributes() + ">x</string>"),
            "more than 256 attributes");
        add("attributes, xliff", "xliff", "<xliff><file" + manyAttributes() + "/></xliff>",
            "more than 256 attributes");
        add("attributes, ts", "qt_ts", "<!DOCTYPE TS><TS" + manyAttributes() + "/>",
            "more than 256 attributes");
        add("entities", "android_xml",
            androidFile("<string name=\"a\">" + QByteArray("&e;").repeated(147'000) + "</string>",
                        "<!ENTITY e \"" + QByteArray(4'000, 'x') + "\">"),
            "more than 32 million characters");
        add("entities in attributes", "xliff",
            "<!DOCTYPE xliff [<!ENTITY e \"" + QByteArray(4'000, 'x') + "\">]><xliff><file a=\""
                + QByteArray("&e;").repeated(147'000) + "\"/></xliff>",
            "more than 32 million characters");
        add("entities of entities", "android_xml",
            androidFile("<string name=\"a\">&e4;</string>", nestedEntities()),
            "more than 32 million characters");
        add("entity that holds itself", "android_xml",
            androidFile("<string name=\"a\">&a;</string>", "<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">"),
            "refer to each other");
        add("entity with an element", "android_xml",
            androidFile("<string name=\"a\">&e;</string>", "<!ENTITY e \"<b c='d'/>\">"), "more than text");
        add("entity with a hidden element", "android_xml",
            androidFile("<string name=\"a\">&e;</string>", "<!ENTITY e \"&#x3C;b/>\">"), "more than text");
        add("entity with a hidden reference", "android_xml",
            androidFile("<string name=\"a\">&e;</string>", "<!ENTITY e \"&#38;f;\">"), "more than text");
        add("parameter entity", "android_xml",
            androidFile("<string name=\"a\">x</string>", "<!ENTITY % p \"<!ENTITY e 'x'>\"> %p;"),
            "a parameter entity");
        add("attributes by default", "android_xml",
            androidFile("<string name=\"a\">x</string>", "<!ATTLIST string a CDATA \"x\">"),
            "declares more than text entities");
        add("elements, deep", "xliff",
            "<xliff>" + QByteArray("<group>").repeated(100'000) + QByteArray("</group>").repeated(100'000)
                + "</xliff>",
            "deeper than 64 levels");
        add("key of 30,000 dots", "java_properties", QByteArray(30'000, '.') + "=x\n",
            "more than 8192 characters");
        add("long key above many", "nested_json",
            "{\"" + QByteArray(8'000, 'k') + "\":{"
                + repeated(50'000, [](int i) { return '"' + QByteArray::number(i) + "\":\"\","; })
                + "\"z\":\"\"}}",
            "more than 32 million characters");
        add("long key above deep ones", "nested_json",
            "{\"" + QByteArray(3'000'000, 'k') + "\":" + QByteArray("{\"a\":").repeated(60) + "\"\""
                + QByteArray(61, '}'),
            "more than 8192 characters");
        add("aliases of a long text", "ruby_on_rails_yaml",
            "de:\n  a: &a \"" + QByteArray(1'000'000, 'x') + "\"\n"
                + repeated(10'000, [](int i) { return "  b" + QByteArray::number(i) + ": *a\n"; }),
            "more than 32 million characters");
        add("aliases of aliases", "ruby_on_rails_yaml",
            "de:\n  a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
                + repeated(8,
                           [](int i) {
                               const QByteArray before = "*a" + QByteArray::number(i) + ',';
                               const QByteArray name = 'a' + QByteArray::number(i + 1);
                               return "  " + name + ": &" + name + " [" + before.repeated(10) + "]\n";
                           }),
            "more than 100000 texts");
        add("many texts", "nested_json",
            '{' + repeated(400'000, [](int i) { return '"' + QByteArray::number(i) + "\":\"\","; })
                + "\"z\":\"\"}",
            "more than 100000 texts");
        add("many values that are no texts", "nested_json",
            "{\"a\":[" + QByteArray("1,").repeated(5'000'000) + "1]}", "is not text");
        for (const char *piece : {"[", "{", "{a: ", "a,", "\n"})
            add(QByteArray("yaml of " + QByteArray(piece).simplified()).constData(), "ruby_on_rails_yaml",
                "de: [" + QByteArray(piece).repeated(600'000), "at most 500000 line ends");
        add("brackets without end", "ruby_on_rails_yaml", "de: " + QByteArray(490'000, '['),
            "not valid YAML");
        add("list without end", "ruby_on_rails_yaml", "de: {" + QByteArray("a,").repeated(490'000),
            "not valid YAML");
        add("blocks in blocks", "ruby_on_rails_yaml", "de: \n" + QByteArray("- ").repeated(1'000'000),
            "not valid YAML");
    }
    void hostileFileIsRefusedWithTheBoundThatItHits()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, sentence);
        const QByteArray got = imported(format, file);
        QVERIFY2(got.startsWith("HTTP/1.1 400 Bad Request\r\n"), got.left(500).constData());
        QVERIFY2(got.contains(sentence), got.constData());
        QVERIFY2(highestMemory() < maxMemory, QByteArray::number(highestMemory()).constData());
        QVERIFY(answers());
    }

    void oddFileIsReadInBounds_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("total");
        const auto add = [](const char *name, const char *format, const QByteArray &file, int total) {
            QTest::newRow(name) << QByteArray(format) << file << total;
        };
        add("empty lines", "gettext_po", QByteArray(3'000'000, '\n') + "msgid \"a\"\nmsgstr \"b\"\n", 1);
        add("one row of many fields", "csv", "KEY,de\nk,v" + QByteArray(3'000'000, ',') + "\n", 1);
        add("one long text", "ios_strings", "\"k\" = \"" + QByteArray(3'000'000, 'x') + "\";\n", 1);
        add("text of entities", "android_xml",
            androidFile("<string name=\"a\">&app; &lt;&#228;</string>", "<!ENTITY app \"Trips &amp; more\">"),
            1);
        add("Latin-1", "android_xml",
            "<?xml version='1.0' encoding='ISO-8859-1'?><resources><string "
            "name='a'>\xe4</string></resources>",
            1);
        add("UTF-16", "android_xml", utf16(androidFile("<string name=\"a\">x</string>")), 1);
        add("256 attributes", "xliff",
            "<xliff><file" + repeated(256, [](int i) { return " a" + QByteArray::number(i) + "='>'"; })
                + "/><trans-unit id='a'><target>x</target></trans-unit></xliff>",
            1);
    }
    void oddFileIsReadInBounds()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, file);
        QFETCH(int, total);
        const QByteArray got = imported(format, file);
        QVERIFY2(got.startsWith("HTTP/1.1 200 OK\r\n"), got.left(500).constData());
        QVERIFY2(got.contains("\"total\":" + QByteArray::number(total) + ','), got.constData());
        QVERIFY2(highestMemory() < 80'000, QByteArray::number(highestMemory()).constData());
    }

    void endlessHeadOfAPartIsRefused()
    {
        const QByteArray got = imported("nested_json", "{}", QByteArray("X: y\r\n").repeated(1'000'000));
        QVERIFY2(got.startsWith("HTTP/1.1 400 Bad Request\r\n"), got.left(500).constData());
        QVERIFY(got.contains("The headers of part 1"));
        QVERIFY2(highestMemory() < maxMemory, QByteArray::number(highestMemory()).constData());
    }

    void bodyOfManyValuesIsRefused()
    {
        const QByteArray got = json("POST", "/v1/api", m_sandbox->projectToken,
                                    "{\"data\":[" + QByteArray("[],").repeated(10'000'000) + "[]]}");
        QVERIFY2(got.startsWith("HTTP/1.1 400 Bad Request\r\n"), got.left(500).constData());
        QVERIFY(got.contains("more than a million values"));
        QVERIFY2(highestMemory() < maxMemory, QByteArray::number(highestMemory()).constData());
    }

    /// 30,000 dots are refused. Many keys of 8,000 dots would take as much if an export kept all their
    /// parents.
    void exportDoesNotGrowWithTheSquareOfAKeysDepth_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"nested_json", "i18next_json", "ruby_on_rails_yaml"})
            QTest::newRow(format) << QByteArray(format);
    }
    void exportDoesNotGrowWithTheSquareOfAKeysDepth()
    {
        QFETCH(QByteArray, format);
        const QByteArray dots(8'000, '.');
        const QByteArray got =
            imported("java_properties",
                     repeated(200, [&](int i) { return 'k' + QByteArray::number(i) + dots + "=x\n"; }));
        QVERIFY2(got.contains("\"added\":200,"), got.left(500).constData());
        for (const char *options : {"%7B%7D", "%7B%22ignoreDuplicates%22%3Atrue%7D"}) {
            const QByteArray file =
                json("GET", "/v1/api/files?language=de&file-format=" + format + "&options=" + options,
                     m_sandbox->projectToken, {});
            QVERIFY2(file.startsWith("HTTP/1.1 200 OK\r\n"), file.left(500).constData());
            QVERIFY(file.contains("k199"));
        }
        QVERIFY2(highestMemory() < 200'000, QByteArray::number(highestMemory()).constData());
    }

    void othersAreAnsweredWhileAFileIsRead()
    {
        RawHttpClient upload(m_sandbox->port);
        upload.socket.write(importRequest("ruby_on_rails_yaml", "de:\n" + repeated(450'000, [](int i) {
                                                                    return "  k" + QByteArray::number(i)
                                                                        + ": x\n";
                                                                })));
        QVERIFY(QTest::qWaitFor(
            [&upload] {
                return upload.socket.state() == QTcpSocket::ConnectedState
                    && upload.socket.bytesToWrite() == 0;
            },
            60'000));
        QTest::qWait(100);
        QVERIFY(answers());
        QVERIFY2(upload.got.isEmpty(), upload.got.constData());
        QVERIFY(upload.ends());
        QVERIFY2(upload.got.contains("more than 100000 texts"), upload.got.constData());
    }

    /// However far the import is: its file arrives, is read or is stored.
    void programEndsWhileAFileIsImported()
    {
        RawHttpClient upload(m_sandbox->port);
        upload.socket.write(importRequest("nested_json",
                                          '{' + repeated(99'000, [](int i) {
                                              return "\"k" + QByteArray::number(i) + "\":\"x\",";
                                          }) + "\"z\":\"\"}"));
        QVERIFY(QTest::qWaitFor(
            [&upload] {
                return upload.socket.state() == QTcpSocket::ConnectedState
                    && upload.socket.bytesToWrite() == 0;
            },
            60'000));
        QTest::qWait(500);
        QVERIFY(m_sandbox->endsOnRequest(60'000));
        QVERIFY2(!upload.got.startsWith("HTTP/1.1 200 "), upload.got.constData());
    }
};

PATLAS_CORE_TEST(HostileFilesTest)
#include "tst_hostilefiles.moc"
