// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/RunReport.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using Outcome = CheckResult::Outcome;

int countOf(const std::vector<RequestResult> &requests, Outcome outcome)
{
    int count = 0;
    for (const RequestResult &request : requests) {
        count += int(
            std::count_if(request.checks.begin(), request.checks.end(),
                          [outcome](const ReportedCheck &check) { return check.result.outcome == outcome; }));
    }
    return count;
}

bool hasReportedError(const RequestResult &request)
{
    return !request.error.isEmpty() && !request.isSkipped;
}

int errorsOf(const std::vector<RequestResult> &requests)
{
    return int(std::count_if(requests.begin(), requests.end(), hasReportedError));
}

/// Characters that XML 1.0 cannot hold, not even as a reference, as U+FFFD.
QString xmlSafe(const QString &text)
{
    QString safe = text;
    for (qsizetype at = 0; at < safe.size(); ++at) {
        const QChar c = safe[at];
        if (c.isHighSurrogate() && at + 1 < safe.size() && safe[at + 1].isLowSurrogate()) {
            ++at;
            continue;
        }
        const char16_t code = c.unicode();
        const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
        if (isControl || c.isSurrogate() || code >= 0xFFFE)
            safe[at] = QChar::ReplacementCharacter;
    }
    return safe;
}

QString reportedName(const RequestResult &request)
{
    const QString name =
        request.name.isEmpty() ? QString::fromUtf8(request.method) + u' ' + request.url : request.name;
    return request.row > 0 ? u"%1 [row %2]"_s.arg(name, QString::number(request.row)) : name;
}

QString secondsText(double milliseconds)
{
    return QString::number(std::max(0.0, milliseconds) / 1000, 'f', 3);
}

/// Test cases of some requests, as JUnit counts them.
struct JUnitSuite {
    QString name;
    std::vector<RequestResult> requests;

    int tests() const
    {
        int count = errorsOf(requests);
        for (const RequestResult &request : requests)
            count += std::max(int(request.checks.size()), hasReportedError(request) ? 0 : 1);
        return count;
    }

    int skipped() const
    {
        return countOf(requests, Outcome::NotRun)
            + int(std::count_if(requests.begin(), requests.end(), [](const RequestResult &request) {
                   return request.isSkipped && request.checks.empty();
               }));
    }

    double milliseconds() const
    {
        double sum = 0;
        for (const RequestResult &request : requests)
            sum += std::max(0.0, request.durationMs);
        return sum;
    }
};

std::vector<JUnitSuite> suitesOf(const RunReport &report)
{
    std::vector<JUnitSuite> suites;
    for (const RequestResult &request : report.requests) {
        const auto known = std::find_if(suites.begin(), suites.end(),
                                        [&](const JUnitSuite &suite) { return suite.name == request.file; });
        if (known == suites.end())
            suites.push_back(JUnitSuite{request.file, {request}});
        else
            known->requests.push_back(request);
    }
    return suites;
}

class JUnitWriter {
public:
    explicit JUnitWriter(QByteArray *bytes)
        : m_xml(bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    void write(const RunReport &report)
    {
        const std::vector<JUnitSuite> suites = suitesOf(report);
        int tests = 0;
        double milliseconds = 0;
        for (const JUnitSuite &suite : suites) {
            tests += suite.tests();
            milliseconds += suite.milliseconds();
        }
        m_xml.writeStartDocument();
        m_xml.writeStartElement("testsuites"_L1);
        attribute("name"_L1, report.name);
        counts(tests, report.requests, milliseconds);
        for (const JUnitSuite &suite : suites)
            writeSuite(suite, report.started);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void attribute(QLatin1String name, const QString &value) { m_xml.writeAttribute(name, xmlSafe(value)); }

    void counts(int tests, const std::vector<RequestResult> &requests, double milliseconds)
    {
        attribute("tests"_L1, QString::number(tests));
        attribute("failures"_L1, QString::number(countOf(requests, Outcome::Failed)));
        attribute("errors"_L1, QString::number(errorsOf(requests)));
        attribute("time"_L1, secondsText(milliseconds));
    }

    void writeSuite(const JUnitSuite &suite, const QDateTime &started)
    {
        m_xml.writeStartElement("testsuite"_L1);
        attribute("name"_L1, suite.name);
        counts(suite.tests(), suite.requests, suite.milliseconds());
        attribute("skipped"_L1, QString::number(suite.skipped()));
        if (started.isValid())
            attribute("timestamp"_L1, started.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        for (const RequestResult &request : suite.requests)
            writeRequest(request);
        m_xml.writeEndElement();
    }

    void startCase(const RequestResult &request, const QString &name, double milliseconds)
    {
        m_xml.writeStartElement("testcase"_L1);
        attribute("name"_L1, name);
        attribute("classname"_L1, request.file);
        attribute("time"_L1, secondsText(milliseconds));
    }

    void child(QLatin1String element, const QString &message, const QString &text = {})
    {
        m_xml.writeStartElement(element);
        attribute("message"_L1, message);
        if (!text.isEmpty())
            m_xml.writeCharacters(xmlSafe(text));
        m_xml.writeEndElement();
    }

    void writeRequest(const RequestResult &request)
    {
        double milliseconds = request.durationMs; // of the first case, so that the sum is right
        if (request.checks.empty() || hasReportedError(request)) {
            startCase(request, reportedName(request), milliseconds);
            milliseconds = 0;
            if (request.isSkipped)
                child("skipped"_L1, request.error);
            else if (!request.error.isEmpty())
                child("error"_L1, request.error, whereIn(request, 0));
            m_xml.writeEndElement();
        }
        for (const ReportedCheck &check : request.checks) {
            startCase(request, reportedName(request) + ": "_L1 + check.result.text, milliseconds);
            milliseconds = 0;
            if (check.result.outcome == Outcome::NotRun)
                child("skipped"_L1, check.result.sentence);
            else if (check.result.outcome == Outcome::Failed)
                child("failure"_L1, check.result.sentence, whereIn(request, check.line));
            m_xml.writeEndElement();
        }
    }

    static QString whereIn(const RequestResult &request, int line)
    {
        const QString place = line > 0 ? u"%1:%2"_s.arg(request.file).arg(line) : request.file;
        return u"%1\n%2 %3"_s.arg(place, QString::fromUtf8(request.method), request.url);
    }

    QXmlStreamWriter m_xml;
};

nlohmann::ordered_json jsonOf(const ReportedCheck &check)
{
    nlohmann::ordered_json json;
    json["line"] = check.line;
    json["text"] = check.result.text.toStdString();
    if (check.result.outcome == Outcome::NotRun)
        json["passed"] = nullptr;
    else
        json["passed"] = check.result.isPassed();
    json["actual"] = check.result.actual.toStdString();
    if (!check.result.sentence.isEmpty())
        json["sentence"] = check.result.sentence.toStdString();
    return json;
}

nlohmann::ordered_json jsonOf(const RequestResult &request)
{
    nlohmann::ordered_json json;
    json["file"] = request.file.toStdString();
    json["name"] = request.name.toStdString();
    json["method"] = request.method.toStdString();
    json["url"] = request.url.toStdString();
    json["status"] = request.status;
    json["durationMs"] = std::round(request.durationMs * 1000) / 1000;
    if (request.row > 0)
        json["row"] = request.row;
    if (request.isSkipped)
        json["skipped"] = true;
    if (!request.error.isEmpty())
        json["error"] = request.error.toStdString();
    json["checks"] = nlohmann::ordered_json::array();
    for (const ReportedCheck &check : request.checks)
        json["checks"].push_back(jsonOf(check));
    return json;
}

} // namespace

bool RequestResult::hasFailed() const
{
    return hasReportedError(*this)
        || std::any_of(checks.begin(), checks.end(), [](const ReportedCheck &check) {
               return check.result.outcome == CheckResult::Outcome::Failed;
           });
}

int RunReport::passed() const
{
    return countOf(requests, CheckResult::Outcome::Passed);
}

int RunReport::failed() const
{
    return failedChecks() + errorsOf(requests);
}

int RunReport::failedChecks() const
{
    return countOf(requests, CheckResult::Outcome::Failed);
}

int RunReport::notRun() const
{
    return countOf(requests, CheckResult::Outcome::NotRun);
}

QByteArray toJUnitXml(const RunReport &report)
{
    QByteArray bytes;
    JUnitWriter(&bytes).write(report);
    return bytes;
}

QByteArray toJson(const RunReport &report)
{
    nlohmann::ordered_json json;
    json["requests"] = nlohmann::ordered_json::array();
    for (const RequestResult &request : report.requests)
        json["requests"].push_back(jsonOf(request));
    json["passed"] = report.passed();
    json["failed"] = report.failed();
    json["notRun"] = report.notRun();
    const auto replaced = nlohmann::ordered_json::error_handler_t::replace;
    return QByteArray::fromStdString(json.dump(2, ' ', false, replaced)) + '\n';
}

} // namespace patlas
