// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/CheckEvaluation.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace patlas;

namespace {

const char checkedJson[] =
    "{\"id\":7,\"name\":\"release-2\",\"flag\":true,\"off\":false,\"nothing\":null,\"empty\":\"\",\"zero\":0,"
    "\n"
    "\"price\":1.50,\"big\":12345678901234567890,\"items\":[{\"name\":\"a\",\"n\":1},{\"name\":\"b "
    "c\",\"n\":2}],\"tags\":[\"x\",\"y z\"],\n"
    "\"nums\":[10,20],\"none\":[],\"obj\":{\"b\":1,\"a\":\"two\"},\"odd "
    "key\":\"o\",\"text\":\"line1\\nline2\",\"numtext\":\"42px\",\"keyed\":{\"b\":1,\"10\":2,\"2\":3}}";

} // namespace

class CheckTest : public QObject {
    Q_OBJECT

private:
    CheckedResponse response(const QByteArray &body, const QByteArray &type)
    {
        Exchange exchange;
        exchange.status = 201;
        exchange.contentType = type;
        exchange.timings.totalMs = 12.5;
        exchange.timings.waitMs = 3;
        exchange.responseHeaders = {{"Content-Type", type},   {"Location", "/tags/7"}, {"X-Number", "42"},
                                    {"X-Multi", "a"},         {"x-multi", "b"},        {"Set-Cookie", "s=1"},
                                    {"Set-Cookie", "t=\"2\""}};
        if (!body.isEmpty()) {
            exchange.bodyPath = m_directory.filePath(QString::number(++m_files));
            exchange.bodySize = body.size();
            QFile file(exchange.bodyPath);
            if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
                qFatal("cannot write a body");
        }
        return waitFor(CheckedResponse::open(exchange, this));
    }

    CheckedResponse json() { return response(checkedJson, "application/json; charset=utf-8"); }

    static CheckResult evaluated(const QString &text, const CheckedResponse &response)
    {
        return evaluate(readCheck(text), response);
    }

    QTemporaryDir m_directory;
    int m_files = 0;

private Q_SLOTS:
    void partsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("subject");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<int>("predicate");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, CheckSubject subject, const char *argument,
                            CheckPredicate predicate, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(subject) << QString::fromUtf8(argument)
                                << int(predicate) << QString::fromUtf8(expected);
        };
        row("status == 201", CheckSubject::Status, "", CheckPredicate::Equals, "201");
        row("  status   ==201  ", CheckSubject::Status, "", CheckPredicate::Equals, "201");
        row("status === 201", CheckSubject::Status, "", CheckPredicate::Equals, "201");
        row("status >= 200", CheckSubject::Status, "", CheckPredicate::GreaterOrEqual, "200");
        row("duration firstByte < 30", CheckSubject::Duration, "firstByte", CheckPredicate::Less, "30");
        row("header content-type contains json", CheckSubject::Header, "content-type",
            CheckPredicate::Includes, "json");
        row("header x not equals a b", CheckSubject::Header, "x", CheckPredicate::NotEquals, "a b");
        row("body includes {{word}}", CheckSubject::Body, "", CheckPredicate::Includes, "{{word}}");
        row("body items[0].name == a", CheckSubject::Body, "items[0].name", CheckPredicate::Equals, "a");
        row("body $.items[?(@.n == 2)].name == b c", CheckSubject::Body, "$.items[?(@.n == 2)].name",
            CheckPredicate::Equals, "b c");
        row("body text == it exists", CheckSubject::Body, "text", CheckPredicate::Equals, "it exists");
        row("body exists_at == 3", CheckSubject::Body, "exists_at", CheckPredicate::Equals, "3");
        row("body includes == 3", CheckSubject::Body, "includes", CheckPredicate::Equals, "3");
        row("body sha256 47DEQ", CheckSubject::Body, "", CheckPredicate::Sha256, "47DEQ");
        row("xpath //item[1] isTrue", CheckSubject::XPath, "//item[1]", CheckPredicate::Exists, "");
    }

    void partsAreRead()
    {
        QFETCH(QString, text);
        const Check check = readCheck(text);
        QCOMPARE(check.notRunReason, QString());
        QCOMPARE(check.text, text);
        QTEST(int(check.subject), "subject");
        QTEST(check.argument, "argument");
        QTEST(int(check.predicate), "predicate");
        QTEST(check.expected, "expected");
    }

    void whatIsNotUnderstoodIsKept_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "js response.statusCode == 200", "STATUS == 200", "cookie a == b", "status",
              "status isNull", "status foo == 1", "header == a", "header a b == c",
              "body name.toUpperCase() == A", "body $.a[?(@.b.match(/x/))] exists", "duration night < 3",
              "xpath ancestor::a exists", "xpath exists"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatIsNotUnderstoodIsKept()
    {
        QFETCH(QString, text);
        const Check check = readCheck(text);
        QVERIFY(!check.canRun());
        const CheckResult result = evaluate(check, json());
        QCOMPARE(result.outcome, CheckResult::Outcome::NotRun);
        QCOMPARE(result.text, text);
        QVERIFY(result.sentence.endsWith(u'.'));
    }

    // Each of these httpYac 6.16 was seen to decide in the same way.
    void valuesAreComparedAsHttpYacDoes_data()
    {
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *text, bool passes) { QTest::newRow(text) << passes; };
        row("status == 201", true);
        row("status == 201 Created", true);
        row("status == 200", false);
        row("status == abc", false);
        row("status != abc", true);
        row("status < 300", true);
        row("status > 201", false);
        row("status startsWith 20", true);
        row("status isNumber", true);
        row("status matches ^2\\d\\d$", true);
        row("duration <= 12.5", true);
        row("duration firstByte == 3", true);
        row("duration tls isFalse", true);
        row("header location == /tags/7", true);
        row("header LOCATION exists", true);
        row("header missing isFalse", true);
        row("header missing != x", true);
        row("header missing == undefined", true);
        row("header missing == x", false);
        row("header x-number == 42", true);
        row("header x-number isNumber", false);
        row("header x-number > 41", true);
        row("header x-multi == a, b", true);
        row("header set-cookie isArray", true);
        row("header set-cookie includes s=1", true);
        row("body id == 7", true);
        row("body id == 7.0", true);
        row("body name == release-2", true);
        row("body name == \"release-2\"", false);
        row("body name != release-2", false);
        row("body name startsWith rel", true);
        row("body name endsWith -2", true);
        row("body name endsWith rel", false);
        row("body name matches ^release-\\d+$", true);
        row("body name.length == 9", true);
        row("body flag == true", true);
        row("body flag == yes", true);
        row("body off == false", true);
        row("body off isFalse", true);
        row("body off isBoolean", true);
        row("body off exists", false);
        row("body nothing == null", true);
        row("body nothing isFalse", true);
        row("body empty exists", false);
        row("body empty ==", true);
        row("body empty isString", true);
        row("body zero exists", false);
        row("body price == 1.5", true);
        row("body price includes .50", false);
        row("body numtext > 41", true);
        row("body items.length == 2", true);
        row("body items[1].name == b c", true);
        row("body items isArray", true);
        row("body tags == [\"x\", \"y z\"]", true);
        row("body tags == [\"y z\",\"x\"]", false);
        row("body tags includes y z", true);
        row("body nums includes 2", true); // in its text
        row("body nums > 9", true); // its first
        row("body none exists", true);
        row("body obj == {\"b\":1, \"a\":\"two\"}", true);
        row("body obj == {\"a\":\"two\",\"b\":1}", false); // the order counts
        row("body keyed == {\"2\":3,\"10\":2,\"b\":1}", true);
        row("body text includes line1\\n", false);
        row("body missing isFalse", true);
        row("body missing.deep isFalse", false);
        row("body missing?.deep isFalse", true);
        row("body includes \"flag\":true", true);
        row("body isString", true);
    }

    void valuesAreComparedAsHttpYacDoes()
    {
        QFETCH(bool, passes);
        const CheckResult result = evaluated(QString::fromUtf8(QTest::currentDataTag()), json());
        QCOMPARE(result.outcome, passes ? CheckResult::Outcome::Passed : CheckResult::Outcome::Failed);
        QCOMPARE(result.sentence.isEmpty(), passes);
    }

    void whereHttpYacErrsTheCheckHolds_data()
    {
        QTest::addColumn<bool>("passes");
        QTest::newRow("body big == 12345678901234567890") << true;
        QTest::newRow("body big == 12345678901234567891") << false;
        QTest::newRow("body tags != [\"x\",\"y z\"]") << false;
        QTest::newRow("body tags != [\"x\"]") << true;
        QTest::newRow("status not equals 201") << false;
        QTest::newRow("body $.items[?(@.name == 'b c')].n == 2") << true;
        QTest::newRow("body $.items[*].n == [1,2]") << true;
        QTest::newRow("body $..n isArray") << true;
        QTest::newRow("body $['odd key'] == o") << true;
        QTest::newRow("body $.missing.deep isFalse") << true;
    }

    void whereHttpYacErrsTheCheckHolds()
    {
        QFETCH(bool, passes);
        const CheckResult result = evaluated(QString::fromUtf8(QTest::currentDataTag()), json());
        QCOMPARE(result.outcome, passes ? CheckResult::Outcome::Passed : CheckResult::Outcome::Failed);
    }

    void aFailureIsTold_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("status == 404") << u"Expected status 404, got 201."_s;
        QTest::newRow("status != 201") << u"Expected status other than 201."_s;
        QTest::newRow("header location includes x")
            << u"Expected header location to include x, got /tags/7."_s;
        QTest::newRow("header missing == x") << u"Expected header missing x, got nothing."_s;
        QTest::newRow("body missing exists")
            << u"Expected missing to be there, and not null, false, 0 or empty; got nothing."_s;
        QTest::newRow("body name == \"release-2\"")
            << u"Expected name \"release-2\", got release-2. Write it without quotes: they would be part of the text."_s;
        QTest::newRow("body empty == %1 %3") << u"Expected empty %1 %3, got an empty text."_s;
        QTest::newRow("body name isArray") << u"Expected name to be a list, got release-2."_s;
    }

    void aFailureIsTold()
    {
        QTEST(evaluated(QString::fromUtf8(QTest::currentDataTag()), json()).sentence, "sentence");
    }

    void whatWasFoundIsShortAndHasNoTokens()
    {
        const QByteArray body = QByteArray("{\"long\":\"") + QByteArray(5000, 'x')
            + "\",\"auth\":\"Bearer abcdefghijklmnopqrstuvwxyz0123\"}";
        const CheckedResponse checked = response(body, "application/json");
        QCOMPARE(evaluated(u"body long == x"_s, checked).actual.size(), 200);
        const CheckResult result =
            evaluated(u"body auth == Bearer abcdefghijklmnopqrstuvwxyz0124"_s, checked);
        QCOMPARE(result.outcome, CheckResult::Outcome::Failed);
        QVERIFY2(!result.actual.contains("abcdefghij"_L1), qPrintable(result.actual));
        QVERIFY2(!result.sentence.contains("abcdefghij"_L1), qPrintable(result.sentence));
    }

    void hashesAreOfTheText()
    {
        const CheckedResponse checked = response("hello", "text/plain");
        QVERIFY(evaluated(u"body md5 XUFAKrxLKna5cZ2REBfFkg=="_s, checked).isPassed());
        QVERIFY(evaluated(u"body sha256 LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="_s, checked).isPassed());
        const CheckResult wrong = evaluated(u"body sha512 x"_s, checked);
        QCOMPARE(wrong.outcome, CheckResult::Outcome::Failed);
        QVERIFY(wrong.actual.startsWith("m3HSJL1i83hdltRq0+o9czGb"_L1));
    }

    void textIsComparedInItsCharset()
    {
        const CheckedResponse checked = response("h\xE9llo", "text/plain; charset=iso-8859-1");
        QVERIFY(evaluated(u"body == héllo"_s, checked).isPassed());
        QVERIFY(evaluated(u"body length == 5"_s, checked).isPassed());
    }

    void pathsNeedJson()
    {
        const CheckResult html = evaluated(u"body error isFalse"_s, response("<html>", "text/html"));
        QCOMPARE(html.outcome, CheckResult::Outcome::Failed);
        QCOMPARE(html.sentence, u"The body is not JSON."_s);
        QCOMPARE(evaluated(u"body a == 1"_s, response("{\"a\":1,", "application/json")).sentence,
                 u"The body is not valid JSON."_s);
        QCOMPARE(evaluated(u"body a == 1"_s, response({}, {})).sentence, u"The response has no body."_s);
        QVERIFY(evaluated(u"body isFalse"_s, response({}, {})).isPassed());
        QCOMPARE(
            evaluated(u"body a == 1"_s, response("{\"a\":1}\n{\"a\":2}", "application/x-ndjson")).outcome,
            CheckResult::Outcome::NotRun);
    }

    void xmlIsChecked()
    {
        const CheckedResponse checked =
            response("<list n=\"2\"><item>one</item><item>two</item></list>", "application/xml");
        QVERIFY(evaluated(u"xpath /list/@n == 2"_s, checked).isPassed());
        QVERIFY(evaluated(u"xpath //item == [\"one\",\"two\"]"_s, checked).isPassed());
        QVERIFY(evaluated(u"xpath count(//item) isNumber"_s, checked).isPassed());
        QVERIFY(evaluated(u"xpath //none isFalse"_s, checked).isPassed());
        QCOMPARE(evaluated(u"xpath //none isFalse"_s, json()).outcome, CheckResult::Outcome::Failed);
    }

    void withoutAResponseNothingIsRun()
    {
        CheckedResponse none;
        none.exchange.error = Error{ErrorKind::Network, u"Nothing."_s, {}, {}, {}};
        QCOMPARE(evaluated(u"status isFalse"_s, none).outcome, CheckResult::Outcome::NotRun);
        CheckedResponse incomplete = json();
        incomplete.exchange.error = Error{ErrorKind::Network, u"Cut."_s, {}, {}, {}};
        QVERIFY(evaluated(u"status == 201"_s, incomplete).isPassed());
        QCOMPARE(evaluated(u"body id == 7"_s, incomplete).outcome, CheckResult::Outcome::NotRun);
    }

    void aPatternThatCannotBeReadIsNotRun()
    {
        QCOMPARE(evaluated(u"body name matches ("_s, json()).outcome, CheckResult::Outcome::NotRun);
    }

    void variablesAreReplacedAfterReading()
    {
        const auto resolve = [](const QString &text) -> Result<QString> {
            if (text.contains("{{gone}}"_L1))
                return failure(ErrorKind::NotFound, u"Nothing is called gone."_s);
            return QString(text)
                .replace("{{tag}}"_L1, "release-2"_L1)
                .replace("{{words}}"_L1, "it exists"_L1);
        };
        QVERIFY(evaluate(resolved(readCheck(u"body name == {{tag}}"_s), resolve), json()).isPassed());
        QCOMPARE(resolved(readCheck(u"body == {{words}}"_s), resolve).expected, u"it exists"_s);
        const Check failed = resolved(readCheck(u"body name == {{gone}}"_s), resolve);
        QCOMPARE(failed.notRunReason, u"Nothing is called gone."_s);
        QVERIFY(!resolved(readCheck(u"body {{words}} == 1"_s), resolve).canRun());
    }

    void aLargeBodyIsSearchedInPlace()
    {
        QByteArray body = "{\"items\":[";
        for (int i = 0; i < 300'000; ++i)
            body += "{\"id\":" + QByteArray::number(i) + ",\"text\":\"" + QByteArray(40, 'a') + "\"},";
        body += "{}],\"last\":\"end\"}";
        const CheckedResponse checked = response(body, "application/json");
        QVERIFY(evaluated(u"body last == end"_s, checked).isPassed());
        QVERIFY(evaluated(u"body items.length == 300001"_s, checked).isPassed());
        QVERIFY(evaluated(u"body items[299999].id == 299999"_s, checked).isPassed());
        QVERIFY(evaluated(u"body endsWith \"end\"}"_s, checked).isPassed());
        const CheckResult result = evaluated(u"body items == []"_s, checked);
        QCOMPARE(result.outcome, CheckResult::Outcome::NotRun);
        QVERIFY(result.sentence.contains("too large"_L1));
    }
};

PATLAS_CORE_TEST(CheckTest)
#include "tst_check.moc"
