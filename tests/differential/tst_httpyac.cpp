// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OpenApiReader.h"
#include "core/session/CredentialPreferences.h"
#include "core/session/FolderRun.h"
#include "core/session/RequestFiles.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "core/storage/Preferences.h"
#include "tests/core/http/RawServer.h"
#include "tests/differential/PeerFiles.h"
#include "tests/support/NoSandbox.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

/// A request as far as two clients have to agree.
struct PeerRequest {
    QByteArray method;
    QByteArray target;
    std::map<QByteArray, QByteArray> headers; ///< names in lower case; of one name joined
    QByteArray body;
};

/// What one of the two made of the files, by the file's name without ".http".
struct PeerRun {
    std::map<QString, std::vector<PeerRequest>> sent;
    std::map<QString, std::vector<QStringList>> checks; ///< of each request that was answered: "passed"…
    QStringList files; ///< that were run
};

PeerRequest peerRequest(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    QByteArrayList lines = bytes.first(end).split('\n');
    const QByteArrayList words = lines.takeFirst().trimmed().split(' ');
    PeerRequest request{words.value(0), words.value(1), {}, bytes.sliced(end + 4)};
    // What clients say of themselves and of the connection, and what follows from the body.
    const QByteArrayList own{"user-agent",     "accept", "accept-language", "accept-encoding", "connection",
                             "content-length", "host"};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(colon).toLower();
        if (own.contains(name))
            continue;
        QByteArray &value = request.headers[name];
        value += (value.isEmpty() ? "" : ", ") + line.sliced(colon + 1).trimmed();
    }
    // Each may choose another boundary, and end the last one with a line or not.
    const auto type = request.headers.find("content-type");
    const qsizetype at = type == request.headers.end() ? -1 : type->second.indexOf("boundary=");
    if (at >= 0) {
        const QByteArray boundary = type->second.sliced(at + 9);
        type->second.replace(boundary, "BOUNDARY");
        request.body.replace(QByteArray(boundary).replace("\"", ""), "BOUNDARY");
        if (request.body.endsWith("--\r\n"))
            request.body.chop(2);
    }
    return request;
}

std::map<QString, std::vector<PeerRequest>> byFile(const QByteArrayList &requests)
{
    std::map<QString, std::vector<PeerRequest>> sent;
    for (const QByteArray &bytes : requests) {
        PeerRequest request = peerRequest(bytes);
        const QString file = QString::fromLatin1(request.target).section(u'/', 1, 1).section(u'?', 0, 0);
        sent[file].push_back(std::move(request));
    }
    return sent;
}

QString outcomeName(CheckResult::Outcome outcome)
{
    switch (outcome) {
    case CheckResult::Outcome::Passed:
        return u"passed"_s;
    case CheckResult::Outcome::Failed:
        return u"failed"_s;
    case CheckResult::Outcome::NotRun:
        break;
    }
    return u"not run"_s;
}

/// "place: what Patlas did | what httpYac did" of everything that is not the same.
class PeerComparison {
public:
    void compare(const QString &place, const QByteArray &patlas, const QByteArray &httpYac)
    {
        if (patlas == httpYac)
            return;
        places.append(place);
        details.append(u"%1: %2 | %3"_s.arg(place, QString::fromUtf8(patlas), QString::fromUtf8(httpYac)));
    }

    void compareRequests(const std::vector<PeerRequest> &patlas, const std::vector<PeerRequest> &httpYac)
    {
        for (std::size_t at = 0; at < std::max(patlas.size(), httpYac.size()); ++at) {
            const QString number = QString::number(at + 1);
            if (at >= patlas.size() || at >= httpYac.size()) {
                compare(number + u" is sent"_s, at < patlas.size() ? "yes" : "no",
                        at < httpYac.size() ? "yes" : "no");
                continue;
            }
            compare(number + u" method"_s, patlas[at].method, httpYac[at].method);
            compare(number + u" target"_s, patlas[at].target, httpYac[at].target);
            compare(number + u" body"_s, patlas[at].body, httpYac[at].body);
            std::map<QByteArray, QByteArray> names = patlas[at].headers;
            names.insert(httpYac[at].headers.begin(), httpYac[at].headers.end());
            for (const auto &header : names)
                compare(number + u' ' + QString::fromLatin1(header.first),
                        value(patlas[at].headers, header.first), value(httpYac[at].headers, header.first));
        }
    }

    void compareChecks(const std::vector<QStringList> &patlas, const std::vector<QStringList> &httpYac)
    {
        for (std::size_t at = 0; at < std::min(patlas.size(), httpYac.size()); ++at) {
            const QString number = QString::number(at + 1);
            for (qsizetype check = 0; check < std::max(patlas[at].size(), httpYac[at].size()); ++check)
                compare(u"%1 check %2"_s.arg(number).arg(check + 1), patlas[at].value(check).toUtf8(),
                        httpYac[at].value(check).toUtf8());
        }
    }

    QStringList places;
    QStringList details;

private:
    static QByteArray value(const std::map<QByteArray, QByteArray> &headers, const QByteArray &name)
    {
        const auto at = headers.find(name);
        return at == headers.end() ? QByteArray("-") : at->second;
    }
};

} // namespace

/// Runs the same files with Patlas and with httpYac, against the same server.
class HttpYacTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsRun();
    void bothDoTheSame_data();
    void bothDoTheSame();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    void runPatlas();
    void runHttpYac();

    QTemporaryDir m_directory;
    QString m_folder = m_directory.filePath(u"requests"_s);
    test::RawServer m_server{[this](QTcpSocket &socket) {
        const QByteArray line = m_server.requests.last();
        const QByteArrayList words = line.first(line.indexOf('\r')).split(' ');
        socket.write(test::peerResponse(words.value(0), words.value(1)));
    }};
    std::vector<test::PeerFile> m_files = test::peerFiles();
    PeerRun m_patlas;
    PeerRun m_httpYac;
};

void HttpYacTest::initTestCase()
{
    if (!QFile::exists(QStringLiteral(PATLAS_HTTPYAC)))
        QSKIP("httpYac is not installed: ctest does it with install-httpyac.sh, which needs Node.js and npm");
    for (const test::PeerAttachment &attachment : test::peerAttachments(m_server.base().toUtf8()))
        write(attachment.name, attachment.bytes);
    for (const test::PeerFile &file : m_files)
        write(file.name + u".http"_s, file.text);
    qputenv("PATLAS_PEER", "of-the-process");
    runPatlas();
    if (QTest::currentTestFailed())
        return;
    runHttpYac();
}

void HttpYacTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder + u'/' + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void HttpYacTest::runPatlas()
{
    Services services(DataPaths{m_directory.filePath(u"patlas.sqlite"_s), m_directory.filePath(u"vault"_s),
                                m_directory.filePath(u"bodies"_s)});
    NoSandbox sandbox;
    Workspace workspace(services, sandbox);
    QVERIFY(waitFor(services.open()));
    Environment environment;
    environment.id = u"orders"_s;
    environment.name = u"Orders"_s;
    environment.apiBase = m_server.url();
    environment.apiId = u"orders-api"_s;
    QVERIFY(waitFor(services.environments.save(environment)));
    workspace.setApi(u"orders-api"_s, std::make_shared<const ApiDescription>(*readOpenApi(orders::document)));
    workspace.setEnvironment(u"orders"_s);
    Preferences preferences(m_directory.filePath(u"patlas.ini"_s));
    CredentialPreferences choices(preferences);
    RequestFiles files(preferences);
    QVERIFY(waitFor(files.open(m_folder)));
    QTRY_VERIFY(files.environments().names().contains(u"dev"_s));
    files.setActiveEnvironments({u"dev"_s});
    FolderRun run(workspace, files, choices);
    run.read({});
    QTRY_COMPARE(run.state(), FolderRun::State::Ready);
    m_server.requests.clear();
    run.start();
    QTRY_COMPARE(run.state(), FolderRun::State::Finished);
    m_patlas.sent = byFile(m_server.requests);
    for (const RequestResult &result : run.report().requests) {
        const QString file = result.file.chopped(5);
        m_patlas.files.append(file);
        if (!result.error.isEmpty() && !result.isSkipped)
            qWarning("%s: %s", qPrintable(file), qPrintable(result.error));
        if (result.status == 0)
            continue;
        QStringList outcomes;
        for (const ReportedCheck &check : result.checks)
            outcomes.append(outcomeName(check.result.outcome));
        m_patlas.checks[file].push_back(outcomes);
    }
}

void HttpYacTest::runHttpYac()
{
    m_server.requests.clear();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &proxy : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s}) {
        environment.remove(proxy);
        environment.remove(proxy.toUpper());
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder);
    process.setStandardInputFile(QProcess::nullDevice()); // it would wait for answers
    // It exits without waiting for what it wrote to a pipe.
    QFile report(m_directory.filePath(u"httpyac.json"_s));
    process.setStandardOutputFile(report.fileName());
    process.start(QStringLiteral(PATLAS_HTTPYAC),
                  {u"send"_s, u"*.http"_s, u"--all"_s, u"--json"_s, u"--no-color"_s, u"--env"_s, u"dev"_s});
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray output = report.readAll();
    const QJsonObject read = QJsonDocument::fromJson(output).object();
    QVERIFY2(
        !read.isEmpty(),
        (output.last(std::min<qsizetype>(output.size(), 2000)) + process.readAllStandardError()).constData());
    m_httpYac.sent = byFile(m_server.requests);
    const QJsonArray requests = read[u"requests"].toArray();
    for (const QJsonValue &value : requests) {
        const QJsonObject result = value.toObject();
        const QString file = QFileInfo(result[u"fileName"].toString()).completeBaseName();
        m_httpYac.files.append(file);
        if (!result.contains(u"response"))
            continue;
        QStringList outcomes;
        const QJsonArray checks = result[u"testResults"].toArray();
        for (const QJsonValue &check : checks)
            outcomes.append(check[u"status"].toString() == "SUCCESS"_L1 ? u"passed"_s : u"failed"_s);
        m_httpYac.checks[file].push_back(outcomes);
    }
}

void HttpYacTest::everyFileIsRun()
{
    QVERIFY(m_files.size() >= 60);
    std::map<QString, int> times; // that a request of the file was sent
    for (const PeerRun *run : {&m_patlas, &m_httpYac}) {
        for (const test::PeerFile &file : m_files)
            QVERIFY2(run->files.contains(file.name), qPrintable(file.name));
        for (const auto &sent : run->sent)
            times[sent.first] += int(sent.second.size());
    }
    for (const test::PeerFile &file : m_files)
        QVERIFY2(times.contains(file.name), qPrintable(file.name));
    QCOMPARE(times.size(), m_files.size()); // none that belongs to no file
}

void HttpYacTest::bothDoTheSame_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t at = 0; at < m_files.size(); ++at)
        QTest::newRow(qPrintable(m_files[at].name)) << int(at);
}

void HttpYacTest::bothDoTheSame()
{
    QFETCH(const int, place);
    const test::PeerFile &file = m_files[std::size_t(place)];
    PeerComparison found;
    found.compareRequests(m_patlas.sent[file.name], m_httpYac.sent[file.name]);
    if (file.dialect == HttpDialect::HttpYac) {
        found.compareChecks(m_patlas.checks[file.name], m_httpYac.checks[file.name]);
    } else {
        for (const QStringList &checks : m_httpYac.checks[file.name])
            QCOMPARE(checks, QStringList()); // comments for it
        // The same checks in its own dialect.
        if (file.name.endsWith("-universal"_L1))
            found.compareChecks(m_patlas.checks[file.name], m_httpYac.checks[file.name.chopped(10)]);
    }
    // One that no longer occurs fails as well.
    QStringList known;
    QStringList reasons;
    for (const test::PeerDifference &difference : file.differences) {
        known.append(difference.place);
        reasons.append(difference.place + u": "_s + QString::fromUtf8(difference.reason));
    }
    QVERIFY2(found.places == known,
             qPrintable(u"Found:\n%1\nKnown:\n%2\n%3"_s.arg(found.details.join(u'\n'), reasons.join(u'\n'),
                                                            QString::fromUtf8(file.text))));
}

PATLAS_CORE_TEST(HttpYacTest)
#include "tst_httpyac.moc"
