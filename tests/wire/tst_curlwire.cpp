// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpEngine.h"
#include "core/interchange/CurlRequest.h"
#include "core/pipeline/Signer.h"
#include "core/preflight/Preflight.h"
#include "tests/support/TestMain.h"
#include "tests/wire/DrawnCommands.h"
#include "tests/wire/Recorder.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<std::pair<QByteArray, QByteArray>>;

bool isNamed(const QByteArray &name, const char *wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

const QByteArray *valueOf(const RecordedRequest &request, const QByteArray &name)
{
    const auto found =
        std::find_if(request.headers.begin(), request.headers.end(),
                     [&name](const auto &line) { return isNamed(line.first, name.constData()); });
    return found == request.headers.end() ? nullptr : &found->second;
}

/// Where Patlas differs from curl on purpose, all of it:
/// - Host says the same; Content-Length is compared by itself, because methods that may have a body state its
///   length also when there is none (RFC 9110 8.6).
/// - User-Agent and Accept have Patlas's own values where the command names none.
/// - Accept-Language, Accept-Encoding and Connection are added where the command does not name them; for
///   --compressed the codings are those that Patlas reads.
/// - Blanks around a value are no part of it (RFC 9110 5.5).
/// - The boundary of a form is another one.
/// - Bytes beyond ASCII in a target are percent-encoded (RFC 3986 2.1), in capitals.
Lines compared(const RecordedRequest &request, const RecordedRequest &curl)
{
    Lines lines;
    for (const auto &[name, value] : request.headers) {
        const QByteArray text = value.trimmed();
        const bool isCompressed = isNamed(name, "Accept-Encoding") && text == "deflate, gzip, br, zstd";
        const QByteArray *named = valueOf(curl, name);
        const bool isAdded = !named || named->trimmed() == "deflate, gzip, br, zstd"
            ? (isNamed(name, "Accept-Language") && text == "en")
                || (isNamed(name, "Accept-Encoding") && text == "gzip, deflate, br, zstd")
                || (isNamed(name, "Connection") && text.toLower() == "keep-alive")
            : false;
        if (isNamed(name, "Host") || isNamed(name, "Content-Length") || isCompressed || isAdded)
            continue;
        const bool isOwn =
            (isNamed(name, "User-Agent") && (text.startsWith("curl/") || text.startsWith("Patlas/")))
            || (isNamed(name, "Accept") && text == "*/*");
        if (!isOwn)
            lines.emplace_back(name, text);
    }
    // Own values have no place among those that the command names.
    for (const char *name : {"User-Agent", "Accept"})
        lines.emplace_back(name, valueOf(request, name) ? "is sent" : "is not sent");
    return lines;
}

QByteArray targetOf(const RecordedRequest &request)
{
    QByteArray target;
    for (qsizetype i = 0; i < request.target.size(); ++i) {
        const QByteArray escape = request.target.mid(i, 3);
        bool isHex = false;
        const bool isBeyondAscii =
            escape.size() == 3 && escape.startsWith('%') && escape.mid(1).toInt(&isHex, 16) >= 0x80 && isHex;
        if (isBeyondAscii) {
            target += escape.toUpper();
            i += 2;
        } else {
            target += (request.target[i] & 0x80) ? request.target.mid(i, 1).toPercentEncoding()
                                                 : request.target.mid(i, 1);
        }
    }
    return target;
}

QByteArray shown(const Lines &lines)
{
    QByteArray text;
    for (const auto &[name, value] : lines)
        text += "\n    " + name + ": " + value;
    return text;
}

/// A form with the same boundary whoever made it; its length with it.
RecordedRequest withCommonBoundary(RecordedRequest request)
{
    const QByteArray *type = valueOf(request, "Content-Type");
    const qsizetype at = type ? type->indexOf("boundary=") : -1;
    if (at < 0)
        return request;
    const QByteArray boundary = type->mid(at + 9);
    request.body.replace(boundary, "BOUNDARY");
    for (auto &[name, value] : request.headers) {
        if (isNamed(name, "Content-Type"))
            value.replace(boundary, "BOUNDARY");
        else if (isNamed(name, "Content-Length"))
            value = QByteArray::number(request.body.size());
    }
    return request;
}

/// Empty: the same.
QByteArray difference(const RecordedRequest &sentByCurl, const RecordedRequest &sentByPatlas)
{
    const RecordedRequest curl = withCommonBoundary(sentByCurl);
    const RecordedRequest ours = withCommonBoundary(sentByPatlas);
    QByteArray found;
    const auto compare = [&found](const char *what, const QByteArray &wanted, const QByteArray &sent) {
        if (wanted != sent)
            found += QByteArray(what) + "\n  curl:   " + wanted + "\n  Patlas: " + sent + '\n';
    };
    compare("method", curl.method, ours.method);
    compare("target", targetOf(curl), targetOf(ours));
    compare("body", curl.body, ours.body);
    compare("headers", shown(compared(curl, curl)), shown(compared(ours, curl)));
    const QByteArray *length = valueOf(curl, "Content-Length");
    if (length)
        compare("length", *length,
                valueOf(ours, "Content-Length") ? *valueOf(ours, "Content-Length") : "none");
    return found;
}

int drawsWanted()
{
    bool isNumber = false;
    const int draws = qEnvironmentVariableIntValue("PATLAS_DRAWS", &isNumber);
    return isNumber ? draws : 300;
}

unsigned seedWanted()
{
    bool isNumber = false;
    const int seed = qEnvironmentVariableIntValue("PATLAS_SEED", &isNumber);
    return isNumber ? unsigned(seed) : 1U;
}

} // namespace

/// Each command is run by curl and, pasted, sent by Patlas; what a server sees is the same. Commands with
/// credentials and with files as bodies are left out: Patlas leaves these out of what it takes.
class CurlWireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pastedCommandSendsWhatCurlSends_data();
    void pastedCommandSendsWhatCurlSends();
    void cleanupTestCase();

private:
    QByteArray filled(QByteArray command) const;
    RecordedRequest sentByCurl(const QByteArray &command);
    RecordedRequest sentByPatlas(const QByteArray &command);
    RecordedRequest takeFirst();

    Recorder m_recorder;
    QTemporaryDir m_directory;
    std::unique_ptr<HttpEngine> m_engine;
};

void CurlWireTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()
        || QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("curl or bash is not installed here");
    m_engine = std::make_unique<HttpEngine>(m_directory.filePath(u"bodies"_s));
    for (const QString &name : {u"form.txt"_s, u"odd \"n.png"_s}) {
        QFile file(m_directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a\r\n\0--b", 8) == 8);
    }
    QVERIFY(QDir::setCurrent(m_directory.path())); // as curl's: files are named without a directory
}

void CurlWireTest::cleanupTestCase()
{
    m_engine.reset();
}

QByteArray CurlWireTest::filled(QByteArray command) const
{
    return command.replace("@B", m_recorder.base()).replace("@H", m_recorder.base().mid(7));
}

RecordedRequest CurlWireTest::takeFirst()
{
    RecordedRequest first = m_recorder.requests.empty() ? RecordedRequest{} : m_recorder.requests.front();
    m_recorder.requests.clear();
    return first;
}

RecordedRequest CurlWireTest::sentByCurl(const QByteArray &command)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"no_proxy"_s, u"*"_s);
    environment.insert(u"HOME"_s, m_directory.path()); // no .curlrc
    shell.setProcessEnvironment(environment);
    shell.setStandardInputFile(QProcess::nullDevice());
    shell.setWorkingDirectory(m_directory.path());
    QEventLoop loop;
    connect(&shell, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(30'000, &shell, &QProcess::kill);
    shell.start(u"bash"_s, {u"-c"_s, QString::fromUtf8(command)});
    loop.exec();
    return takeFirst();
}

RecordedRequest CurlWireTest::sentByPatlas(const QByteArray &command)
{
    CurlContext context;
    context.environment.id = u"here"_s;
    context.environment.name = u"Here"_s;
    context.environment.apiBase = QUrl(QString::fromLatin1(m_recorder.base()));
    context.environments = {context.environment};
    const auto read = readCurl({command.constData(), std::size_t(command.size())}, context);
    if (!read) {
        qWarning().noquote() << read.error().message();
        return {};
    }
    PreflightContext checked;
    checked.environment = context.environment;
    const PreflightReport report = preflight(read->draft, checked);
    auto request = sign(report, read->draft, {});
    if (report.verdict == Verdict::CannotBeSent || !request) {
        for (const Finding &finding : report.findings)
            qWarning().noquote() << finding.sentence;
        return {};
    }
    QEventLoop loop;
    QFutureWatcher<Exchange> sent;
    connect(&sent, &QFutureWatcher<Exchange>::finished, &loop, &QEventLoop::quit);
    sent.setFuture(m_engine->send(std::move(*request)));
    loop.exec();
    return takeFirst();
}

void CurlWireTest::pastedCommandSendsWhatCurlSends_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("run");
    const auto add = [](const PastedCommand &command) {
        QTest::newRow(command.name.constData())
            << command.text << (command.run.isEmpty() ? command.text : command.run);
    };
    for (const PastedCommand &command : pastedCommands())
        add(command);
    const int draws = drawsWanted();
    for (int number = 0; number < draws; ++number)
        add(drawnCommand(seedWanted(), number));
}

void CurlWireTest::pastedCommandSendsWhatCurlSends()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, run);
    const RecordedRequest wanted = sentByCurl(filled(run));
    QVERIFY2(!wanted.method.isEmpty(), "curl sent nothing: " + filled(run));
    const RecordedRequest sent = sentByPatlas(filled(text));
    QVERIFY2(!sent.method.isEmpty(), "Patlas sent nothing: " + filled(text));
    const QByteArray found = difference(wanted, sent);
    QVERIFY2(found.isEmpty(), found + "of " + filled(text));
}

PATLAS_CORE_TEST(CurlWireTest)
#include "tst_curlwire.moc"
