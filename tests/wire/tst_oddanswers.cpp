// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sends the same request with curl and with Patlas to a server that answers oddly, and compares what both
// make of it: status, headers, trailers, interim responses, body, and the kind of error.
#include "tests/core/http/EngineGround.h"
#include "tests/support/TestMain.h"
#include "tests/wire/OddAnswers.h"

#include <QEventLoop>
#include <QProcess>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

/// Answers each request with the same bytes, then ends the connection.
class OddServer : public QTcpServer {
public:
    OddServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            auto seen = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, seen] {
                *seen += socket->readAll();
                if (seen->contains("\r\n\r\n"))
                    answer(*socket);
            });
        });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/x"_s.arg(serverPort())); }

    OddAnswer current;

private:
    void answer(QTcpSocket &socket) const
    {
        socket.write(current.bytes);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(1000)) { }
        if (current.isReset)
            socket.abort();
        else
            socket.disconnectFromHost();
    }
};

struct Seen {
    int status = 0;
    QByteArrayList interim;
    QByteArrayList headers;
    QByteArrayList trailers;
    QByteArray body;
    QByteArray ending;

    QByteArray inWords() const
    {
        return "status " + QByteArray::number(status) + ", interim [" + interim.join(", ") + "], headers ["
            + headers.join(" | ").left(300) + "], trailers [" + trailers.join(" | ") + "], body "
            + QByteArray::number(body.size()) + ' ' + body.left(60).toPercentEncoding(" {}[]\":,") + ", "
            + ending;
    }
    bool operator==(const Seen &) const = default;
};

QByteArray normal(const QByteArray &name, const QByteArray &value)
{
    return name + ": " + value;
}

QByteArrayList lines(const HeaderList &headers)
{
    QByteArrayList list;
    for (const auto &[name, value] : headers)
        list.append(normal(name, value));
    return list;
}

QByteArray endingOf(const std::optional<Error> &error)
{
    if (!error)
        return "whole";
    if (error->kind == ErrorKind::Parse)
        return "not decodable";
    if (error->what.contains(u"does not speak valid HTTP"_s))
        return "not HTTP";
    if (error->what.contains(u"head of the response is too large"_s))
        return "head too large";
    if (error->what == u"The response is incomplete."_s)
        return "incomplete";
    if (error->what.contains(u"closed the connection before it responded"_s))
        return "no response";
    return "other: " + error->message().toUtf8();
}

QByteArray endingOf(int exitCode, bool hasResponse)
{
    switch (exitCode) {
    case 0:
        return "whole";
    case 1: // Received HTTP/0.9 when not allowed
    case 8: // weird server reply
        return "not HTTP";
    case 18: // partial file
    case 43: // what curl 7.88 says of an odd size of a chunk and of an odd trailer
        return "incomplete";
    case 27: // what curl 7.88 says of a line that is too long
    case 100:
        return "head too large";
    case 52: // empty reply
        return "no response";
    case 56: // receiving failed
        return hasResponse ? "incomplete" : "no response";
    case 23: // writing failed, which is how curl 7.88 reports some codings
    case 61:
        return "not decodable";
    default:
        return "other: " + QByteArray::number(exitCode);
    }
}

/// The file that curl -D writes: one block for each response, and trailers after the last.
void readHeads(const QByteArray &text, Seen &seen)
{
    bool isOpen = false;
    QByteArrayList *list = nullptr;
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.toUpper().startsWith("HTTP/") && !isOpen) {
            seen.headers.clear();
            seen.trailers.clear();
            const qsizetype blank = line.indexOf(' ');
            seen.status = blank < 0 ? 0 : line.mid(blank + 1).left(3).toInt();
            list = &seen.headers;
            isOpen = true;
        } else if (line.isEmpty() && seen.status >= 100 && seen.status < 200 && seen.status != 101) {
            seen.interim.append(QByteArray::number(seen.status));
            seen.headers.clear();
            seen.status = 0;
            isOpen = false;
        } else if (line.isEmpty()) {
            isOpen = false;
            list = &seen.trailers;
        } else if (list) {
            const qsizetype colon = line.indexOf(':');
            if ((line.startsWith(' ') || line.startsWith('\t')) && !list->isEmpty())
                list->back() += "\r\n" + line;
            else
                list->append(colon < 0 ? normal(line, {})
                                       : normal(line.left(colon), line.mid(colon + 1).trimmed()));
        }
    }
}

/// Where the two differ on purpose: name of the answer, and why.
const std::pair<QByteArray, const char *> differences[] = {
    {"coding: gzip, damaged", "Patlas keeps what could be decoded before the fault"},
    {"coding: deflate, damaged", "Patlas keeps what could be decoded before the fault"},
    {"coding: deflate, plain", "Patlas keeps what could be decoded before the fault"},
};

} // namespace

class OddAnswersTest : public QObject, EngineGround {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void curlAndPatlasAgree_data();
    void curlAndPatlasAgree();

private:
    Seen withCurl(const QByteArray &method);
    Seen withPatlas(const QByteArray &method);

    OddServer m_server;
    std::unique_ptr<HttpEngine> m_engine;
};

void OddAnswersTest::initTestCase()
{
    renew();
    m_engine = std::make_unique<HttpEngine>(m_bodies);
}

void OddAnswersTest::curlAndPatlasAgree_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isReset");
    QTest::addColumn<QByteArray>("method");
    const auto answers = oddAnswers();
    QVERIFY(answers.size() >= 300);
    for (const OddAnswer &answer : answers)
        QTest::newRow(answer.name.constData()) << answer.bytes << answer.isReset << answer.method;
}

void OddAnswersTest::curlAndPatlasAgree()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isReset);
    QFETCH(const QByteArray, method);
    m_server.current = {QTest::currentDataTag(), bytes, isReset, method};
    const Seen expected = withCurl(method);
    const Seen seen = withPatlas(method);
    const auto known =
        std::find_if(std::begin(differences), std::end(differences),
                     [](const auto &difference) { return difference.first == QTest::currentDataTag(); });
    const bool isKnown = known != std::end(differences);
    QVERIFY2((seen == expected) != isKnown, "curl:   " + expected.inWords() + "\nPatlas: " + seen.inWords());
}

Seen OddAnswersTest::withCurl(const QByteArray &method)
{
    const QString heads = m_directory->filePath(u"heads"_s);
    const QString body = m_directory->filePath(u"body"_s);
    QFile::remove(heads);
    QFile::remove(body);
    QStringList arguments{u"-q"_s, u"-s"_s, u"--compressed"_s, u"--noproxy"_s, u"*"_s, u"-D"_s, heads,
                          u"-o"_s, body};
    if (method == "HEAD")
        arguments.append(u"--head"_s);
    arguments.append(m_server.url().toString());
    QProcess curl;
    QEventLoop loop;
    connect(&curl, &QProcess::finished, &loop, &QEventLoop::quit);
    connect(&curl, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    curl.start(u"curl"_s, arguments);
    loop.exec();
    Seen seen;
    QFile file(heads);
    if (file.open(QIODevice::ReadOnly))
        readHeads(file.readAll(), seen);
    QFile content(body);
    if (content.open(QIODevice::ReadOnly) && method != "HEAD")
        seen.body = content.readAll();
    seen.ending =
        endingOf(curl.exitStatus() == QProcess::NormalExit ? curl.exitCode() : -1, seen.status != 0);
    return seen;
}

Seen OddAnswersTest::withPatlas(const QByteArray &method)
{
    SignedRequest request = get(m_server.url());
    request.method = method;
    const Exchange exchange = await(m_engine->send(std::move(request)));
    Seen seen;
    seen.status = exchange.status;
    for (const InterimResponse &interim : exchange.interim)
        seen.interim.append(QByteArray::number(interim.status));
    seen.headers = lines(exchange.responseHeaders);
    seen.trailers = lines(exchange.trailers);
    seen.body = contentOf(exchange);
    seen.ending = endingOf(exchange.error);
    return seen;
}

PATLAS_CORE_TEST(OddAnswersTest)
#include "tst_oddanswers.moc"
