// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakReport.h"
#include "tests/core/leaks/GitSamples.h"
#include "tests/support/TestMain.h"

#include <nlohmann/json.hpp>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

/// A check of every kind of place that there is.
LeakReport sampleReport(const GitFolder &folder)
{
    const QString secret = QString::fromLatin1(personalSample);
    folder.make(u"r"_s);
    folder.commit(u"r"_s, u"gone"_s, "T=" + personalSample + "\n");
    folder.commit(u"r"_s, u"gone"_s, "clean\n");
    folder.commit(u"r"_s, u"kept, \"and\" more"_s, "a=" + unshapedSample + ", b=" + unshapedSample + "\n");
    folder.commit(u"r"_s, u"=1+1"_s, projectSample + "\n");
    folder.git(u"r"_s, {u"tag"_s, u"-a"_s, u"v1"_s, u"-m"_s, u"with "_s + secret});
    folder.git(u"r"_s, {u"branch"_s, u"b-"_s + secret});
    folder.write("r/l\xe9on " + personalSample, "\n" + ("user:" + personalSample).toBase64() + "\n");
    folder.write("r/placeholder", QByteArray("gh") + "p_" + QByteArray(36, 'x') + "\n");
    folder.write("r/7z", QByteArray("7z\xbc\xaf\x27\x1c") + "\n");
    const ScanOutcome outcome = scanned(QStringList{folder.path(u"r"_s)});
    LeakReport report;
    report.findings = outcome.found;
    report.lacking = outcome.missed;
    report.started = QDateTime::fromString(u"2027-01-15T08:00:00Z"_s, Qt::ISODate);
    report.ended = report.started.addSecs(12);
    report.programVersion = u"1.2.3"_s;
    return report;
}

/// Any eight bytes of a token's secret part, in any of the forms in which it stands there.
bool holdsToken(const QByteArray &text)
{
    const QByteArray parts[]{personalSample.mid(7), projectSample.mid(25), unshapedSample,
                             ("user:" + personalSample).toBase64().mid(20)};
    for (const QByteArray &secret : parts) {
        for (qsizetype at = 0; at + 8 <= secret.size(); ++at) {
            if (text.contains(secret.mid(at, 8)))
                return true;
        }
    }
    return false;
}

/// The rows of a CSV file (RFC 4180).
QList<QStringList> rowsOf(const QByteArray &csv)
{
    QList<QStringList> rows{{}};
    QByteArray field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (c == '"' && isQuoted && i + 1 < csv.size() && csv[i + 1] == '"') {
            field += '"';
            ++i;
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == ',' || c == '\n')) {
            rows.back().append(QString::fromUtf8(field));
            field.clear();
            if (c == '\n')
                rows.append(QStringList());
        } else if (isQuoted || c != '\r') {
            field += c;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

class LeakReportTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<GitFolder> m_folder;
    LeakReport m_report;

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<GitFolder>();
        m_report = sampleReport(*m_folder);
    }

    void neitherFormHoldsAToken()
    {
        QVERIFY(holdsToken("x" + personalSample.mid(10, 9))); // otherwise the test would not work
        QVERIFY(m_report.findings.size() >= 9);
        QVERIFY(!m_report.lacking.isEmpty());
        QVERIFY(!holdsToken(sarifOf(m_report)));
        QVERIFY(!holdsToken(csvOf(m_report)));
    }

    void sarifNamesRuleFileAndLine()
    {
        const auto log = nlohmann::json::parse(sarifOf(m_report).toStdString());
        QCOMPARE(log["version"].get<std::string>(), std::string("2.1.0"));
        const auto &run = log["runs"][0];
        QCOMPARE(run["results"].size(), m_report.findings.size());
        QCOMPARE(run["tool"]["driver"]["version"].get<std::string>(), std::string("1.2.3"));
        bool isThere = false;
        for (const auto &result : run["results"]) {
            const std::string rule = result["ruleId"];
            QCOMPARE(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"]
                         .get<std::string>(),
                     rule);
            const auto physical = result["locations"][0].value("physicalLocation", nlohmann::json());
            if (physical.is_null() || physical["artifactLocation"]["uri"] != "gone")
                continue;
            isThere = true;
            QCOMPARE(physical["region"]["startLine"].get<int>(), 1);
            QCOMPARE(physical["region"]["snippet"]["text"].get<std::string>(),
                     std::string("T=glspat_\u2022\u2022\u2022\u2022"));
            QCOMPARE(result["level"].get<std::string>(), std::string("error"));
            QCOMPARE(result["properties"]["commit"].get<std::string>().size(), std::size_t(40));
            const std::string base = physical["artifactLocation"]["uriBaseId"];
            QCOMPARE(run["originalUriBaseIds"][base]["uri"].get<std::string>(),
                     "file://" + m_folder->path(u"r/"_s).toStdString());
        }
        QVERIFY(isThere);
        const auto &told = run["invocations"][0]["toolExecutionNotifications"];
        QCOMPARE(told.size(), std::size_t(m_report.lacking.size()));
    }

    void pathOfAnyBytesIsAUri()
    {
        const QByteArray sarif = sarifOf(m_report);
        QVERIFY(sarif.contains("/l%E9on%20glspat_%E2%80%A2"));
        QVERIFY(sarif.contains("/kept%2C%20%22and%22%20more"));
    }

    void csvHasARowForEachFinding()
    {
        const QList<QStringList> rows = rowsOf(csvOf(m_report));
        QCOMPARE(std::size_t(rows.size()), m_report.findings.size() + 1);
        const qsizetype file = rows.front().indexOf(u"file"_s);
        const qsizetype certainty = rows.front().indexOf(u"certainty"_s);
        bool isQuoted = false;
        bool isPlaceholder = false;
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), rows.front().size());
            isQuoted = isQuoted || row[file].endsWith(u"/kept, \"and\" more"_s);
            isPlaceholder = isPlaceholder || row[certainty] == u"placeholder"_s;
        }
        QVERIFY(isQuoted);
        QVERIFY(isPlaceholder);
    }

    void spreadsheetComputesNothing()
    {
        LeakFinding finding;
        finding.place.kind = LeakPlace::Kind::History;
        finding.place.path = "=1+1";
        finding.place.inside = {u"\uFF1D1"_s}; // a wide "="
        finding.excerpt = u"  @sum(a)"_s;
        LeakReport report;
        report.findings = {finding};
        const QStringList row = rowsOf(csvOf(report)).at(1);
        QVERIFY(row.contains(u"'=1+1"_s));
        QVERIFY(row.contains(u"'\uFF1D1"_s));
        QVERIFY(row.contains(u"'  @sum(a)"_s));
    }

    void fingerprintsStayTheSameAndTellFindingsApart()
    {
        const QStringList first = fingerprintsOf(m_report.findings);
        QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), first.size());
        std::vector<LeakFinding> again = scanned(QStringList{m_folder->path(u"r"_s)}).found;
        QCOMPARE(fingerprintsOf(again), first);
        for (LeakFinding &finding : again)
            finding.place.line += 5; // something was written above
        QCOMPARE(fingerprintsOf(again), first);
        again.front().place.path += "x";
        QVERIFY(fingerprintsOf(again) != first);
    }

    /// tests/core/leaks/sarif/validate.sh asks for it.
    void sampleIsWrittenForTheValidator()
    {
        const QString path = qEnvironmentVariable("PATLAS_SARIF_SAMPLE");
        if (path.isEmpty())
            QSKIP("PATLAS_SARIF_SAMPLE names no file; the test sarif_schema does");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray sarif = sarifOf(m_report);
        QCOMPARE(file.write(sarif), sarif.size());
        QFile empty(path + u".empty"_s);
        QVERIFY(empty.open(QIODevice::WriteOnly));
        const QByteArray none = sarifOf({});
        QCOMPARE(empty.write(none), none.size());
    }
};

PATLAS_CORE_TEST(LeakReportTest)
#include "tst_leakreport.moc"
