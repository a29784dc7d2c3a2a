// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ShellWords.h"

#include "tests/support/TestMain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

using Words = QList<QByteArray>;

Result<ShellWords> read(const QByteArray &command)
{
    const std::string_view view(command.constData(), std::size_t(command.size()));
    return shellWords(view, shellOf(view));
}

Words listOf(const ShellWords &words)
{
    Words list;
    for (const QByteArray &word : words.words)
        list.append(word);
    return list;
}

} // namespace

class ShellWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithBash_data();
    void agreesWithBash();
    void windowsQuotingIsUndone_data();
    void windowsQuotingIsUndone();
    void variablesAndSubstitutionsAreKept_data();
    void variablesAndSubstitutionsAreKept();
    void damagedCommandsAreReadAsIntended_data();
    void damagedCommandsAreReadAsIntended();
    void onlyTheFirstCommandIsRead_data();
    void onlyTheFirstCommandIsRead();
    void redirectionsAreNoWords_data();
    void redirectionsAreNoWords();
    void inputIsKept_data();
    void inputIsKept();
    void brokenCommandsAreRefused_data();
    void brokenCommandsAreRefused();
    void hostileTextTakesLinearTime_data();
    void hostileTextTakesLinearTime();
};

void ShellWordsTest::agreesWithBash_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("plain") << QByteArray("curl -s  http://h/p\t-v");
    QTest::newRow("single") << QByteArray(R"(curl 'a b' 'c"d' 'e\n' '')");
    QTest::newRow("double") << QByteArray(R"(curl "a b" "c'd" "e\"f\\g\n\q" "")");
    QTest::newRow("joined") << QByteArray(R"(curl a'b c'"d e"f\ g)");
    QTest::newRow("quote in quotes") << QByteArray(R"(curl 'it'\''s' 'it'"'"'s')");
    QTest::newRow("ansi") << QByteArray(R"(curl $'it\'s \\ \"q\" \n\t\r\e\x41\u00fc\U1F600\101\cA\q')");
    QTest::newRow("ansi joined") << QByteArray(R"(curl --data-raw $'{"a":"b\u0021"}'c)");
    QTest::newRow("ansi without digits") << QByteArray(R"(curl $'\xg \u')");
    QTest::newRow("continued") << QByteArray("curl \\\n  -X POST \\\n  'http://h'");
    QTest::newRow("continued in a word") << QByteArray("curl ab\\\ncd \"e\\\nf\"");
    QTest::newRow("line in quotes") << QByteArray("curl 'a\nb' \"c\nd\"");
    QTest::newRow("comment") << QByteArray("curl a # not this\n");
    QTest::newRow("hash inside") << QByteArray("curl http://h/#part a#b");
    QTest::newRow("lone dollar") << QByteArray(R"(curl "5 $ and $" $)");
    QTest::newRow("escaped dollar") << QByteArray(R"(curl "\$HOME \`x\`" \$HOME)");
    QTest::newRow("translated") << QByteArray(R"(curl $"text")");
    QTest::newRow("utf-8") << QByteArray("curl 'gr\xc3\xbc\xc3\x9f' \"\xf0\x9f\x98\x80\"");
}

void ShellWordsTest::agreesWithBash()
{
    QFETCH(QByteArray, command);
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is not installed here");
    QProcess bash;
    bash.start(u"bash"_s,
               {u"-c"_s, u"curl() { printf '%s\\0' curl \"$@\"; }\n"_s + QString::fromUtf8(command)});
    QVERIFY(bash.waitForFinished());
    Words wanted = bash.readAllStandardOutput().split('\0');
    wanted.removeLast();
    const auto words = read(command);
    QVERIFY(words);
    QCOMPARE(listOf(*words), wanted);
    QVERIFY(words->unevaluated.empty());
    QVERIFY(!words->hasMore);
}

void ShellWordsTest::windowsQuotingIsUndone_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<Words>("wanted");
    QTest::newRow("carets before quotes, as browsers write")
        << QByteArray("curl ^\"https://h/p?a=1^&b=2^\" ^\r\n  -H ^\"accept: */*^\" ^\r\n"
                      "  --data-raw ^\"^{^\\^\"name^\\^\":^\\^\"50^%^ off^\\^\"^}^\"")
        << Words{"curl", "https://h/p?a=1&b=2", "-H", "accept: */*", "--data-raw", R"({"name":"50% off"})"};
    QTest::newRow("quotes and carets at the ends")
        << QByteArray("curl.exe -X POST \"http://h\" ^\n -d \"{\\\"a\\\": \\\"b ^^ c\\\"}\"")
        << Words{"curl.exe", "-X", "POST", "http://h", "-d", R"({"a": "b ^ c"})"};
    QTest::newRow("backslashes") << QByteArray("curl ^\n a\\b \"c:\\dir\\\\\" \"e\"\"f\"")
                                 << Words{"curl", "a\\b", "c:\\dir\\", "e\"f"};
    QTest::newRow("PowerShell") << QByteArray(
        "curl.exe -X POST 'http://h' `\r\n  -H \"A: `\"b`\"\" `\n  -d 'it''s'")
                                << Words{"curl.exe", "-X",       "POST", "http://h",
                                         "-H",       "A: \"b\"", "-d",   "it's"};
    QTest::newRow("one line of cmd") << QByteArray(R"(curl.exe -d "{\"a\":\"b\\c d\"}" "x\\" it's)")
                                     << Words{"curl.exe", "-d", R"({"a":"b\\c d"})", "x\\", "it's"};
    QTest::newRow("doubled quotes") << QByteArray(R"(curl -d "{""a"":""b c""}")")
                                    << Words{"curl", "-d", R"({"a":"b c"})"};
    QTest::newRow("one line of PowerShell") << QByteArray("curl.exe -d \"{`\"a`\": `\"$b`\"}\" 'it''s'")
                                            << Words{"curl.exe", "-d", "{\"a\": \"$b\"}", "it's"};
    QTest::newRow("PowerShell, escaped quotes in single ones")
        << QByteArray(R"(curl.exe -d '{\"a\":1}' http://h)")
        << Words{"curl.exe", "-d", R"({"a":1})", "http://h"};
    QTest::newRow("Git Bash") << QByteArray("curl.exe 'a' \\\n 'it'\\''s'") << Words{"curl.exe", "a", "it's"};
    QTest::newRow("PowerShell 5 quotes")
        << QByteArray("curl.exe `\n -d '{\\\"a\\\": 1}'") << Words{"curl.exe", "-d", "{\"a\": 1}"};
}

void ShellWordsTest::windowsQuotingIsUndone()
{
    QFETCH(QByteArray, command);
    QFETCH(Words, wanted);
    const auto words = read(command);
    QVERIFY(words);
    QCOMPARE(listOf(*words), wanted);
}

void ShellWordsTest::variablesAndSubstitutionsAreKept_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<Words>("wanted");
    QTest::addColumn<Words>("unevaluated");
    QTest::newRow("variables") << QByteArray(R"(curl $A "b $C_1 ${D:-x}" '$no')")
                               << Words{"curl", "$A", "b $C_1 ${D:-x}", "$no"}
                               << Words{"$A", "$C_1", "${D:-x}"};
    QTest::newRow("commands") << QByteArray(R"(curl "$(cat "f") `date`" $(a $(b) c))")
                              << Words{"curl", R"($(cat "f") `date`)", "$(a $(b) c)"}
                              << Words{R"($(cat "f"))", "`date`", "$(a $(b) c)"};
    QTest::newRow("each once") << QByteArray("curl $A$A \"$A\"") << Words{"curl", "$A$A", "$A"}
                               << Words{"$A"};
    QTest::newRow("PowerShell") << QByteArray("curl `\n \"Bearer $env:TOKEN $(Get-X) $\" '$no'")
                                << Words{"curl", "Bearer $env:TOKEN $(Get-X) $", "$no"}
                                << Words{"$env:TOKEN", "$(Get-X)"};
}

void ShellWordsTest::variablesAndSubstitutionsAreKept()
{
    QFETCH(QByteArray, command);
    QFETCH(Words, wanted);
    QFETCH(Words, unevaluated);
    const auto words = read(command);
    QVERIFY(words);
    QCOMPARE(listOf(*words), wanted);
    QCOMPARE(Words(words->unevaluated.begin(), words->unevaluated.end()), unevaluated);
}

void ShellWordsTest::damagedCommandsAreReadAsIntended_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("blanks behind a backslash") << QByteArray("curl http://h/?a=1&b=2 \\ \n  -X POST");
    QTest::newRow("lost backslashes") << QByteArray("curl http://h/?a=1&b=2\n\n  -X POST\n");
    QTest::newRow("carriage returns") << QByteArray("curl http://h/?a=1&b=2 \\\r\n  -X POST\r\n");
}

void ShellWordsTest::damagedCommandsAreReadAsIntended()
{
    QFETCH(QByteArray, command);
    const auto words = read(command);
    QVERIFY(words);
    QCOMPARE(listOf(*words), (Words{"curl", "http://h/?a=1&b=2", "-X", "POST"}));
    QVERIFY(!words->hasMore);
}

void ShellWordsTest::onlyTheFirstCommandIsRead_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *more : {" | jq .", "; rm -rf x", " && echo", "&", "\necho next", " 'b' < f"})
        QTest::newRow(more) << QByteArray("curl http://h") + more;
}

void ShellWordsTest::onlyTheFirstCommandIsRead()
{
    QFETCH(QByteArray, command);
    const auto words = read(command);
    QVERIFY(words);
    QCOMPARE(words->words[1], QByteArray("http://h"));
    QVERIFY(words->words.size() <= 3);
    QVERIFY(words->hasMore);
}

void ShellWordsTest::redirectionsAreNoWords_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *more :
         {" > out.json", " >out.json 2>&1", " 2>/dev/null", " &> 'a b'", " >| x", " 3>&2", " > nul 2>&1 ^\n"})
        QTest::newRow(more) << "curl" + QByteArray(more) + " -s" + more + " http://h" + more;
}

void ShellWordsTest::redirectionsAreNoWords()
{
    QFETCH(QByteArray, command);
    const auto words = read(command);
    QVERIFY(words);
    QCOMPARE(listOf(*words), (Words{"curl", "-s", "http://h"}));
    QVERIFY(!words->hasMore);
}

void ShellWordsTest::inputIsKept_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("document") << QByteArray("curl -d @- <<EOF -s\na\n b\nEOF\nnext") << QByteArray("a\n b\n");
    QTest::newRow("quoted mark") << QByteArray("curl -d @- -s << 'E F'\n$x\nE F") << QByteArray("$x\n");
    QTest::newRow("tabs") << QByteArray("curl -d @- -s <<-\\E\n\t\ta\n\tE\n") << QByteArray("a\n");
    QTest::newRow("never ended") << QByteArray("curl -d @- -s <<E\na") << QByteArray("a\n");
    QTest::newRow("string") << QByteArray("curl -d @- <<< 'a b' -s") << QByteArray("a b\n");
}

void ShellWordsTest::inputIsKept()
{
    QFETCH(QByteArray, command);
    const auto words = read(command);
    QVERIFY(words);
    QCOMPARE(listOf(*words), (Words{"curl", "-d", "@-", "-s"}));
    QVERIFY(words->input);
    QTEST(*words->input, "input");
}

void ShellWordsTest::brokenCommandsAreRefused_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("single") << QByteArray("curl 'a");
    QTest::newRow("double") << QByteArray("curl \"a");
    QTest::newRow("ansi") << QByteArray("curl $'a\\'");
    QTest::newRow("command") << QByteArray("curl $(a");
    QTest::newRow("backtick") << QByteArray("curl `a b");
    QTest::newRow("cmd") << QByteArray("curl ^\n \"a");
    QTest::newRow("PowerShell") << QByteArray("curl `\n 'a");
    QTest::newRow("NUL") << QByteArray("curl a\0b", 8);
    QTest::newRow("too long") << "curl " + QByteArray(qsizetype(maxCommandBytes), 'a');
    QTest::newRow("too many words") << "curl " + QByteArray("-v ").repeated(100'000);
}

void ShellWordsTest::brokenCommandsAreRefused()
{
    QFETCH(QByteArray, command);
    const auto words = read(command);
    QVERIFY(!words);
    QCOMPARE(words.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!words.error().what.isEmpty());
    QVERIFY(!words.error().remedy.isEmpty());
}

void ShellWordsTest::hostileTextTakesLinearTime_data()
{
    QTest::addColumn<QByteArray>("piece");
    // If each piece were searched for its end separately, these inputs would take quadratic time.
    for (const char *piece :
         {"$(",      "${",     "`",       "'",         "\"", "\\",    "\\ ",     "$'\\u", "^ ",
          "^\" ",    "` ",     "`\n\"$(", "`\n\"${$(", "{{", "$A",    "&",       "http&", "\n-",
          "\u201e ", "\u201c", "<a",      "<",         "2>", "<<E\n", "curl \n", "$ ",    "; "})
        QTest::newRow(piece) << QByteArray(piece);
}

void ShellWordsTest::hostileTextTakesLinearTime()
{
    QFETCH(QByteArray, piece);
    const QByteArray command = ("curl " + piece.repeated(1'000'000 / piece.size())).left(1'000'000);
    const auto words = read(command); // quadratic time would exceed the test's limit
    QVERIFY(words || !words.error().what.isEmpty());
}

PATLAS_CORE_TEST(ShellWordsTest)
#include "tst_shellwords.moc"
