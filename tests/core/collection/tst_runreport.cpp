// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/RunReport.h"

#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace patlas;

namespace {

CheckResult checkResult(CheckResult::Outcome outcome, const QString &text, const QString &actual,
                        const QString &sentence)
{
    return CheckResult{outcome, text, actual, sentence};
}

RunReport smallReport()
{
    using Outcome = CheckResult::Outcome;
    RunReport report;
    report.name = u"tags"_s;
    report.started = utc(QDate(2026, 5, 1), QTime(12, 0));
    RequestResult create{u"tags/create.http"_s,
                         u"create"_s,
                         "POST",
                         u"https://a.test/tags?x=1&y=<2>"_s,
                         201,
                         12.3456,
                         {{8, checkResult(Outcome::Passed, u"status == 201"_s, u"201"_s, {})},
                          {9,
                           checkResult(Outcome::Failed, u"body $.name == \"a\" & <b>"_s, u"x\x01y"_s,
                                       u"Expected “a”, got x\x01y."_s)},
                          {10, checkResult(Outcome::NotRun, u"js 1 == 1"_s, {}, u"No scripts."_s)}},
                         {},
                         false};
    RequestResult list{u"tags/list.http"_s, {}, "GET", u"https://a.test/tags"_s, 200, 5, {}, {}, false};
    RequestResult broken{u"tags/list.http"_s,         u"broken"_s, "GET", u"https://b.test/"_s, 0, 0, {},
                         u"Nothing listens there."_s, false};
    RequestResult skipped{
        u"tags/create.http"_s,           u"skipped"_s, "GET", u"https://b.test/"_s, 0, 0, {},
        u"An earlier request failed."_s, true};
    report.requests = {create, list, broken, skipped};
    return report;
}

struct XmlElement {
    QString name;
    QString parent;
    QXmlStreamAttributes attributes;
    QString text;
};

std::vector<XmlElement> elementsOf(const QByteArray &xml, QString &error)
{
    QXmlStreamReader reader(xml);
    std::vector<XmlElement> elements;
    std::vector<std::size_t> open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            elements.push_back({reader.name().toString(),
                                open.empty() ? QString() : elements[open.back()].name,
                                reader.attributes(),
                                {}});
            open.push_back(elements.size() - 1);
        } else if (reader.isCharacters() && !reader.isWhitespace()) {
            elements[open.back()].text += reader.text();
        } else if (reader.isEndElement()) {
            open.pop_back();
        }
    }
    error = reader.errorString();
    return elements;
}

} // namespace

class RunReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outcomesAreCounted()
    {
        const RunReport report = smallReport();
        QCOMPARE(report.passed(), 1);
        QCOMPARE(report.failed(), 2);
        QCOMPARE(report.notRun(), 1);
        QVERIFY(report.requests[0].hasFailed());
        QVERIFY(!report.requests[1].hasFailed());
        QVERIFY(report.requests[2].hasFailed());
        QVERIFY(!report.requests[3].hasFailed());
    }

    void jsonHasTheShapeThatIsPromised()
    {
        const QByteArray bytes = toJson(smallReport());
        QVERIFY(bytes.endsWith("}\n"));
        const QJsonObject json = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(json.keys(), (QStringList{u"failed"_s, u"notRun"_s, u"passed"_s, u"requests"_s}));
        QCOMPARE(json[u"passed"_s].toInt(), 1);
        QCOMPARE(json[u"failed"_s].toInt(), 2);
        const QJsonArray requests = json[u"requests"_s].toArray();
        QCOMPARE(requests.size(), 4);
        const QJsonObject create = requests[0].toObject();
        QCOMPARE(create.keys(),
                 (QStringList{u"checks"_s, u"durationMs"_s, u"file"_s, u"method"_s, u"name"_s, u"status"_s,
                              u"url"_s}));
        QCOMPARE(create[u"status"_s].toInt(), 201);
        QCOMPARE(create[u"durationMs"_s].toDouble(), 12.346);
        QCOMPARE(create[u"url"_s].toString(), u"https://a.test/tags?x=1&y=<2>"_s);
        const QJsonArray checks = create[u"checks"_s].toArray();
        QCOMPARE(checks[0].toObject().keys(), (QStringList{u"actual"_s, u"line"_s, u"passed"_s, u"text"_s}));
        QCOMPARE(checks[0].toObject()[u"line"_s].toInt(), 8);
        QCOMPARE(checks[0].toObject()[u"passed"_s], QJsonValue(true));
        QCOMPARE(checks[1].toObject()[u"passed"_s], QJsonValue(false));
        QCOMPARE(checks[1].toObject()[u"actual"_s].toString(), u"x\x01y"_s);
        QVERIFY(checks[2].toObject()[u"passed"_s].isNull());
        QCOMPARE(requests[2].toObject()[u"error"_s].toString(), u"Nothing listens there."_s);
        QCOMPARE(requests[3].toObject()[u"skipped"_s], QJsonValue(true));
        // In the order in which people read it.
        QVERIFY(bytes.indexOf("\"file\"") < bytes.indexOf("\"name\""));
        QVERIFY(bytes.indexOf("\"requests\"") < bytes.indexOf("\"passed\""));
    }

    void junitCountsWhatItHolds()
    {
        QString error;
        const std::vector<XmlElement> elements = elementsOf(toJUnitXml(smallReport()), error);
        QCOMPARE(error, QString());
        const auto count = [&elements](QLatin1String name) {
            return std::count_if(elements.begin(), elements.end(),
                                 [name](const XmlElement &element) { return element.name == name; });
        };
        QCOMPARE(count("testsuites"_L1), 1);
        QCOMPARE(count("testsuite"_L1), 2);
        QCOMPARE(count("testcase"_L1), 6);
        QCOMPARE(count("failure"_L1), 1);
        QCOMPARE(count("error"_L1), 1);
        QCOMPARE(count("skipped"_L1), 2);
        const QXmlStreamAttributes all = elements.front().attributes;
        QCOMPARE(all.value("tests"_L1), u"6"_s);
        QCOMPARE(all.value("failures"_L1), u"1"_s);
        QCOMPARE(all.value("errors"_L1), u"1"_s);
        QCOMPARE(all.value("time"_L1), u"0.017"_s);
        const QXmlStreamAttributes first = elements[1].attributes;
        QCOMPARE(first.value("name"_L1), u"tags/create.http"_s);
        QCOMPARE(first.value("tests"_L1), u"4"_s);
        QCOMPARE(first.value("skipped"_L1), u"2"_s);
        QCOMPARE(first.value("timestamp"_L1), u"2026-05-01T12:00:00"_s);
        QCOMPARE(elements[2].attributes.value("name"_L1), u"create: status == 201"_s);
        QCOMPARE(elements[2].attributes.value("classname"_L1), u"tags/create.http"_s);
    }

    // Elements and attributes of jenkins-junit.xsd.
    void junitHoldsNothingElse()
    {
        const QHash<QString, QPair<QString, QStringList>> allowed{
            {u"testsuites"_s, {QString(), {u"name"_s, u"time"_s, u"tests"_s, u"failures"_s, u"errors"_s}}},
            {u"testsuite"_s,
             {u"testsuites"_s,
              {u"name"_s, u"tests"_s, u"failures"_s, u"errors"_s, u"time"_s, u"skipped"_s, u"timestamp"_s}}},
            {u"testcase"_s, {u"testsuite"_s, {u"name"_s, u"classname"_s, u"time"_s}}},
            {u"failure"_s, {u"testcase"_s, {u"message"_s}}},
            {u"error"_s, {u"testcase"_s, {u"message"_s}}},
            {u"skipped"_s, {u"testcase"_s, {u"message"_s}}}};
        QString error;
        for (const XmlElement &element : elementsOf(toJUnitXml(smallReport()), error)) {
            QVERIFY2(allowed.contains(element.name), qPrintable(element.name));
            QCOMPARE(element.parent, allowed[element.name].first);
            for (const QXmlStreamAttribute &attribute : element.attributes)
                QVERIFY2(allowed[element.name].second.contains(attribute.name().toString()),
                         qPrintable(attribute.name().toString()));
        }
    }

    void charactersThatXmlForbidsAreReplaced()
    {
        QString error;
        for (const XmlElement &element : elementsOf(toJUnitXml(smallReport()), error)) {
            if (element.name == "failure"_L1) {
                QCOMPARE(element.attributes.value("message"_L1), u"Expected “a”, got x\uFFFDy."_s);
                QCOMPARE(element.text, u"tags/create.http:9\nPOST https://a.test/tags?x=1&y=<2>"_s);
            }
        }
        QCOMPARE(error, QString());
        RunReport report;
        QString every;
        for (char16_t code = 0; code < 0x300; ++code)
            every += QChar(code);
        every += QChar(0xD800);
        every += u"😀"_s;
        every += QChar(0xDC00);
        every += QChar(0xFFFE);
        every += QChar(0xFFFF);
        report.requests = {{u"a\n\tb"_s,
                            every,
                            "GET",
                            every,
                            200,
                            1,
                            {{1, checkResult(CheckResult::Outcome::Failed, every, every, every)}},
                            every,
                            false}};
        const std::vector<XmlElement> elements = elementsOf(toJUnitXml(report), error);
        QCOMPARE(error, QString());
        QCOMPARE(elements[1].attributes.value("name"_L1), u"a\n\tb"_s);
        QVERIFY(elements[2].attributes.value("name"_L1).contains(u"😀"_s));
        QVERIFY(!QJsonDocument::fromJson(toJson(report)).isNull());
    }

    void anEmptyRunIsValid()
    {
        QString error;
        const std::vector<XmlElement> elements = elementsOf(toJUnitXml(RunReport{}), error);
        QCOMPARE(error, QString());
        QCOMPARE(elements.size(), std::size_t(1));
        QCOMPARE(elements.front().attributes.value("tests"_L1), u"0"_s);
        QCOMPARE(QJsonDocument::fromJson(toJson(RunReport{})).object()[u"requests"_s].toArray().size(), 0);
    }
};

PATLAS_CORE_TEST(RunReportTest)
#include "tst_runreport.moc"
