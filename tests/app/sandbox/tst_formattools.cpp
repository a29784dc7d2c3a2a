// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/FileExchange.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QStandardPaths>

using namespace patlas;

/// The formats' own tools read what comes back of a file as they read the file. Skipped where they are not
/// installed.
class FormatToolsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FileExchange> m_files;
    std::unique_ptr<QTemporaryDir> m_directory;

    static QString tool(const QString &program)
    {
        const QString own = QStandardPaths::findExecutable(program, {u"/usr/lib/qt6/bin"_s});
        return own.isEmpty() ? QStandardPaths::findExecutable(program) : own;
    }
    /// What the program writes; "exit code …" with what it complains of if it fails.
    static QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(tool(program), arguments);
        if (!process.waitForFinished(120'000))
            return "not finished";
        const QByteArray out = process.readAllStandardOutput();
        return process.exitCode() == 0 ? out
                                       : "exit code " + QByteArray::number(process.exitCode()) + ": "
                + process.readAllStandardError() + out;
    }
    QString written(const QString &name, const QByteArray &content)
    {
        const QString path = m_directory->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(path));
        return path;
    }
    static bool isThere(const char *program) { return !tool(QLatin1String(program)).isEmpty(); }

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<FileExchange>();
        m_directory = std::make_unique<QTemporaryDir>();
    }

    void msgfmtReadsTheSameCatalogue()
    {
        if (!isThere("msgfmt"))
            QSKIP("no msgfmt");
        const QByteArray file =
            "# Licence\nmsgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: p 1\\n\"\n\"Language: de\\n\"\n"
            "\"PO-Revision-Date: 2026-01-02 03:04+0000\\n\"\n\"Last-Translator: A "
            "<a@e.org>\\n\"\n\"Language-Team: B <b@e.org>\\n\"\n"
            "\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
            "\"Content-Transfer-Encoding: 8bit\\n\"\n\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n"
            "#. note\n#: a.c:1\n#, c-format\nmsgctxt \"c\"\nmsgid \"%d goose\\n\"\nmsgid_plural \"%d "
            "geese\\n\"\n"
            "msgstr[0] \"%d Gans\\n\"\nmsgstr[1] \"%d Gänse\\n\"\n\n#, fuzzy\n#| msgid \"Save\"\nmsgid "
            "\"Delete\"\nmsgstr \"Sichern\"\n\n"
            "msgid \"Choose [one]\\a\\v\\001\"\nmsgstr \"Wähle\\a\\v\\001\"\n\n#~ msgid \"old\"\n#~ msgstr "
            "\"alt\"\n";
        const QByteArray back = m_files->returned("gettext_po", file);
        const QString one = written(u"one.po"_s, file);
        const QString two = written(u"two.po"_s, back);
        QCOMPARE(output(u"msgfmt"_s, {u"--check"_s, u"-o"_s, u"-"_s, two}),
                 output(u"msgfmt"_s, {u"--check"_s, u"-o"_s, u"-"_s, one}));
        const QStringList plain{u"--no-wrap"_s, u"--sort-output"_s};
        QCOMPARE(output(u"msgcat"_s, plain + QStringList(two)),
                 output(u"msgcat"_s, plain + QStringList(one)));
    }

    void msgfmtAcceptsThePluralRuleOfEveryLanguage()
    {
        if (!isThere("msgfmt"))
            QSKIP("no msgfmt");
        for (const char *language :
             {"ga", "gv", "kw", "lv", "mt", "sl", "cy", "br", "he", "pl", "ar", "fr"}) {
            const QJsonObject body{{u"project"_s, m_files->client().announcement.projects[0].id},
                                   {u"language"_s, QLatin1String(language)}};
            m_files->client().call("POST", u"/dashboard/languages"_s, m_files->client().session(u"owner"_s),
                                   {}, QJsonDocument(body).toJson());
            const QByteArray file = m_files->pull("gettext_po", language, "{}", {}).body;
            const QByteArray said = output(u"msgfmt"_s,
                                           {u"--check-format"_s, u"--check-domain"_s, u"-o"_s, u"/dev/null"_s,
                                            written(u"a.po"_s, file)});
            QVERIFY2(said.isEmpty(), said.constData());
        }
    }

    void lreleaseMakesTheSameFile()
    {
        if (!isThere("lrelease"))
            QSKIP("no lrelease");
        const QByteArray file =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"de_DE\" "
            "sourcelanguage=\"en\">"
            "<context><name>Main</name><message><location filename=\"a.cpp\" "
            "line=\"1\"/><source>Open</source><comment>verb</comment>"
            "<extracomment>e</extracomment><translatorcomment>t</translatorcomment><translation>Öffnen</"
            "translation></message>"
            "<message><source>Open</source><comment>adjective</comment><translation>Offen</translation></"
            "message>"
            "<message numerus=\"yes\"><source>%n file(s)</source><translation><numerusform>%n "
            "Datei</numerusform>"
            "<numerusform>%n "
            "Dateien</numerusform></translation></message></context><context><name>Door</name>"
            "<message><source>Open [one]</source><translation>Auf<byte "
            "value=\"x1b\"/></translation></message>"
            "<message><source>Close</source><translation type=\"unfinished\">Nah?</translation></message>"
            "<message><source>Old</source><translation type=\"vanished\">Alt</translation></message>"
            "<message><source>Long</source><translation variants=\"yes\"><lengthvariant>Sehr "
            "lang</lengthvariant>"
            "<lengthvariant>Kurz</lengthvariant></translation></message></context></TS>";
        const QByteArray back = m_files->returned("qt_ts", file);
        const auto released = [this](const char *name, const QByteArray &content) {
            const QString path = written(QLatin1String(name), content);
            const QByteArray said = output(u"lrelease"_s, {u"-silent"_s, path, u"-qm"_s, path + u".qm"_s});
            QFile qm(path + u".qm"_s);
            return qm.open(QIODevice::ReadOnly) ? qm.readAll() : said;
        };
        const QByteArray expected = released("one.ts", file);
        QVERIFY2(expected.size() > 100, expected.constData());
        QCOMPARE(released("two.ts", back).toHex(), expected.toHex());
        const auto converted = [](const QString &path) {
            return output(u"lconvert"_s, {u"-i"_s, path, u"-of"_s, u"ts"_s, u"-o"_s, u"-"_s});
        };
        QCOMPARE(converted(m_directory->filePath(u"two.ts"_s)),
                 converted(m_directory->filePath(u"one.ts"_s)));
    }

    void aapt2ReadsTheSameResources()
    {
        if (!isThere("aapt2"))
            QSKIP("no aapt2");
        const QByteArray file =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            "<resources xmlns:xliff=\"urn:oasis:names:tc:xliff:document:1.2\">\n"
            "    <!-- title -->\n"
            "    <string name=\"name\">Sample</string>\n"
            "    <string name=\"link\">Read  <a href=\"https://e.org/?a=1&amp;b=2\">the "
            "<b>terms</b></a>\\u0020&lt;b> \"  it's  \"\\n</string>\n"
            "    <string name=\"html\"><![CDATA[<p>it\\'s</p>]]></string>\n"
            "    <string name=\"title\">@string/name</string>\n"
            "    <string name=\"at\">\\@home</string>\n"
            "    <string name=\"hello\" formatted=\"false\">Hi <xliff:g id=\"n\">%s</xliff:g>, %s</string>\n"
            "    <string name=\"fixed\" translatable=\"false\">x</string>\n"
            "    <string name=\"device\" product=\"tablet\">tablet</string>\n"
            "    <string name=\"device\" product=\"default\">phone</string>\n"
            "    <string-array name=\"list\"><item>@string/name</item><item></item><item>Other "
            "<i>one</i></item></string-array>\n"
            "    <plurals name=\"trips\"><item quantity=\"one\">%d trip</item><item quantity=\"other\">%d "
            "trips</item></plurals>\n"
            "    <item type=\"string\" name=\"item\">Item</item>\n"
            "</resources>";
        const QByteArray back = m_files->returned("android_xml", file);
        const auto compiled = [this](const QString &name, const QByteArray &content) {
            const QString path = written(name + u"/res/values/strings.xml"_s, content);
            const QByteArray said =
                output(u"aapt2"_s, {u"compile"_s, u"-o"_s, m_directory->filePath(name), path});
            const QString flat = m_directory->filePath(name + u"/values_strings.arsc.flat"_s);
            return said.isEmpty() ? output(u"aapt2"_s, {u"dump"_s, u"apc"_s, flat}) : said;
        };
        const QByteArray expected = compiled(u"one"_s, file);
        QVERIFY2(expected.contains("trips"), expected.constData());
        static const QRegularExpression place(u"src=\\S+"_s); // files and lines differ
        QCOMPARE(QString::fromUtf8(compiled(u"two"_s, back)).remove(place),
                 QString::fromUtf8(expected).remove(place));
    }

    void railsReadsTheSameValues()
    {
        if (!isThere("ruby"))
            QSKIP("no ruby");
        const QByteArray file = "de:\n  date:\n    formats:\n      default: \"%d.%m.%Y\"\n    month_names: "
                                "[~, Januar, Februar, März, April, Mai, Juni, Juli,"
                                " August, September, Oktober, November, Dezember]\n    day_names: [Sonntag, "
                                "Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag]\n"
                                "    order:\n      - :day\n      - :month\n      - :year\n  number: "
                                "&number\n    format:\n      precision: 3\n      significant: false\n"
                                "      delimiter: .\n      separator: \",\"\n  other:\n    <<: *number\n    "
                                "empty: ''\n    none: ~\n    list: []\n    \"yes\": \"no\"\n"
                                "    text: |\n      one\n      two\n    time: 2001-12-14 21:59:43.10 -5\n    "
                                "sixty: 1:30\n    octal: 012\n    float: 1e3\n";
        QCOMPARE(m_files->push("ruby_on_rails_yaml", file).status, 200);
        const QByteArray back = m_files->pull("ruby_on_rails_yaml", "de", "{}").body;
        const QString load =
            u"require 'psych'; require 'date'; p Psych.unsafe_load(File.read(ARGV[0], encoding: "
            u"'UTF-8')).then { |it| it.to_a.flatten.map { |x| x }; "
            "sort = ->(v) { v.is_a?(Hash) ? v.map { |k, i| [k.inspect, sort.(i)] }.sort_by(&:first) : v.is_a?(Array) ? v.map(&sort) : v }; sort.(it) }"_s;
        const QString one = written(u"one/de.yml"_s, file);
        const QString two = written(u"two/de.yml"_s, back);
        const QByteArray expected = output(u"ruby"_s, {u"-e"_s, load, one});
        QVERIFY2(expected.contains("\"Januar\""), expected.constData());
        QCOMPARE(output(u"ruby"_s, {u"-e"_s, load, two}), expected);
        const QString use =
            u"require 'active_support'; require 'active_support/number_helper'; require "
            u"'active_support/core_ext'; I18n.load_path = [ARGV[0]]; I18n.available_locales = [:de];"
            "I18n.locale = :de; puts I18n.l(Date.new(2026, 3, 1), format: '%A %d. %B'), ActiveSupport::NumberHelper.number_to_rounded(1234.5678, delimiter: '.')"_s;
        const QByteArray used = output(u"ruby"_s, {u"-e"_s, use, one});
        if (used.contains("cannot load such file"))
            QSKIP("no ActiveSupport");
        QVERIFY2(used.contains("01. März"), used.constData());
        QCOMPARE(output(u"ruby"_s, {u"-e"_s, use, two}), used);
    }

    void gnustepReadsTheSameStrings()
    {
        if (!isThere("pl"))
            QSKIP("no pl");
        const QByteArray file =
            "/* one */\n\"a\" = \"caf\\101 \\\"q\\\"\\n\\U00e4\";\nkey.plain = single;\n\"Cancel\";\n";
        const QByteArray back = m_files->returned("ios_strings", file);
        const auto readAs = [](const QByteArray &content) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LC_ALL"_s,
                               u"C.UTF-8"_s); // otherwise it reads no UTF-8
            process.setProcessEnvironment(environment);
            process.start(tool(u"pl"_s), {});
            process.write(content);
            process.closeWriteChannel();
            process.waitForFinished(60'000);
            return process.readAllStandardOutput();
        };
        // Later versions take the text for UTF-8 by its mark alone, earlier ones by the locale alone.
        const auto read = [&readAs](const QByteArray &content) {
            const QByteArray list = "{\n" + content + "\n}\n";
            const QByteArray known = readAs(list);
            return known.isEmpty() ? readAs("\xef\xbb\xbf" + list) : known;
        };
        // It does not read keys alone.
        QByteArray plain = file;
        const QByteArray expected = read(plain.replace("\"Cancel\";", "\"Cancel\" = \"Cancel\";"));
        QVERIFY2(expected.contains("single"), expected.constData());
        QCOMPARE(read(back), expected);
    }
};

PATLAS_CORE_TEST(FormatToolsTest)
#include "tst_formattools.moc"
