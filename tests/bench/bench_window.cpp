// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user waits for in the window:
//   bench_window [--rounds N] [--quick] [--document FILE] [--json FILE]
// A cold start with 1,000 tokens and 100,000 history rows, compared with an empty QMainWindow; and typing
// into the filters of 10,000 tokens, 100,000 rows, 1,000 operations, and the operations of a large OpenAPI
// document, and into a body that is one line of 500 kB. Every run is a separate process: the real program on
// a database created for it, on the platform that QT_QPA_PLATFORM names, without a keychain.
#include "app/patlas/Program.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/TokenIssuer.h"
#include "core/environment/SandboxControl.h"
#include "core/openapi/OpenApiReader.h"
#include "core/pipeline/RequestPipeline.h"
#include "core/secret/SessionStore.h"
#include "tests/bench/Figures.h"
#include "tests/bench/Watch.h"
#include "tests/bench/WindowData.h"
#include "tests/support/Credentials.h"
#include "ui/explorer/ExplorerPage.h"
#include "ui/shell/SectionList.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMainWindow>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

/// Calls `painted` when the window has been drawn and the event loop is idle.
class FirstPaint : public QObject {
public:
    FirstPaint(const QWidget &window, std::function<void()> painted)
        : m_window(window)
        , m_painted(std::move(painted))
    {
        qApp->installEventFilter(this);
    }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_painted && event->type() == QEvent::Paint && watched->isWidgetType()
            && static_cast<QWidget *>(watched)->window() == &m_window)
            QTimer::singleShot(0, this, std::exchange(m_painted, {}));
        return false;
    }

    const QWidget &m_window;
    std::function<void()> m_painted;
};

void tell(const char *what, double value)
{
    std::printf("%s %f\n", what, value);
    std::fflush(stdout);
}

int start(const QString &what, const QString &directory)
{
    std::unique_ptr<Program> program;
    QMainWindow empty;
    if (what == "program"_L1)
        program = std::make_unique<Program>(pathsIn(directory));
    QMainWindow &window = program ? program->window() : empty;
    const FirstPaint paint(window, [] {
        tell("painted", 0);
        // When the loads that run in parallel with the first frame are finished too.
        QTimer::singleShot(3000, qApp, [] {
            tell("resident", double(residentBytes(QCoreApplication::applicationPid(), false)) / (1 << 20));
            QCoreApplication::quit();
        });
    });
    if (program) {
        program->start();
    } else {
        empty.resize(1280, 800);
        empty.show();
    }
    return QCoreApplication::exec();
}

/// Types text and reports for every key the time until the result was drawn, as far as the GUI thread was
/// involved, and the longest event of all.
void typeInto(WatchedApplication &application, QLineEdit *field, const char *name)
{
    field->setFocus();
    letPass(300);
    application.takeLongest();
    const auto key = [&](int code, const QString &text) {
        const double ms = msOf([&] {
            press(field, code, text);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        });
        std::printf("key %s %f\n", name, ms);
        letPass(60); // like a fast typist; the database responds in this time
        std::printf("stall %s %f\n", name, std::max(ms, application.takeLongest()));
    };
    for (const char *word : {"tag", "release", "create", "CI 77", "403"}) {
        for (const char *letter = word; *letter != '\0'; ++letter)
            key(0, QString(QLatin1Char(*letter)));
        while (!field->text().isEmpty())
            key(Qt::Key_Backspace, {});
    }
    std::fflush(stdout);
}

std::shared_ptr<const ApiDescription> apiOf(const ApiDescription &builtIn, std::size_t operations)
{
    auto api = std::make_shared<ApiDescription>(builtIn);
    for (std::size_t i = 0; api->operations.size() < operations; ++i) {
        Operation copy = builtIn.operations[i % builtIn.operations.size()];
        copy.id += u".%1"_s.arg(i);
        copy.path = u"/v%1%2"_s.arg(i).arg(copy.path);
        copy.title += u" %1"_s.arg(i);
        api->operations.push_back(std::move(copy));
    }
    return api;
}

/// Reads a document off the GUI thread, as the program does, and shows its operations.
void openDocument(WatchedApplication &application, Program &program, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(path));
        return;
    }
    QElapsedTimer clock;
    clock.start();
    const QFuture<Result<ApiDescription>> reading =
        QtConcurrent::run([document = file.readAll()] { return readOpenApi(document); });
    application.takeLongest();
    while (!reading.isFinished())
        letPass(5);
    tell("read", double(clock.nsecsElapsed()) / 1e6);
    tell("stall document", application.takeLongest());
    const Result<ApiDescription> api = reading.result();
    if (!api) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(api.error().message()));
        return;
    }
    auto shared = std::make_shared<const ApiDescription>(*api);
    tell("operations", double(shared->operations.size()));
    tell("shown", msOf([&] {
             program.workspace().setApi(program.workspace().environment().apiId, shared);
             QCoreApplication::sendPostedEvents();
             QCoreApplication::processEvents(QEventLoop::AllEvents);
         }));
    letPass(1000);
    typeInto(application, named<QLineEdit>(program.window(), "Filter operations"), "document");
}

int type(WatchedApplication &application, const QString &directory, const QString &document)
{
    Program program(pathsIn(directory));
    program.start();
    letPass(4000);
    program.workspace().setApi(program.workspace().environment().apiId,
                               apiOf(program.workspace().api(), 1000));
    letPass(1000);
    auto *sections = named<SectionList>(program.window(), "Sections");
    typeInto(application, named<QLineEdit>(program.window(), "Filter operations"), "operations");
    if (!document.isEmpty())
        openDocument(application, program, document);
    sections->setSection(Section::Tokens);
    letPass(1000);
    typeInto(application, named<QLineEdit>(program.window(), "Filter tokens"), "tokens");
    sections->setSection(Section::History);
    letPass(1000);
    typeInto(application, named<QLineEdit>(program.window(), "Filter history"), "history");
    return 0;
}

/// Types into the middle of a body of 500 kB in one line, and in 20,000 lines.
int typeBody(WatchedApplication &application, const QString &directory)
{
    Program program(pathsIn(directory));
    program.start();
    letPass(4000);
    program.window().findChild<ExplorerPage *>()->openOperation(u"tags.create"_s);
    letPass(500);
    auto *body = named<QPlainTextEdit>(program.window(), "Body");
    const QString line = u"[\""_s + u"caf\u00E9 42, "_s.repeated(50'000) + u"\"]"_s;
    const QString lines = u"[\n"_s + u"  \"a number: 42,\",\r\n"_s.repeated(20'000) + u"0]"_s;
    for (const auto &[name, text] : {std::pair{"line", line}, std::pair{"lines", lines}}) {
        QMimeData *pasted = new QMimeData;
        pasted->setText(text);
        QGuiApplication::clipboard()->setMimeData(pasted);
        body->selectAll();
        std::printf("paste %s %f\n", name, msOf([&] {
                        body->paste();
                        QCoreApplication::sendPostedEvents();
                        QCoreApplication::processEvents(QEventLoop::AllEvents);
                    }));
        QTextCursor middle(body->document());
        middle.setPosition(body->document()->characterCount() / 2);
        body->setTextCursor(middle);
        body->setFocus();
        letPass(500);
        for (int i = 0; i < 60; ++i) {
            application.takeLongest();
            const double ms = msOf([&] {
                press(body, i % 3 == 2 ? Qt::Key_Backspace : 0, i % 3 == 2 ? QString() : u"x"_s);
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents(QEventLoop::AllEvents);
            });
            letPass(60);
            std::printf("body %s %f\n", name, std::max(ms, application.takeLongest()));
        }
    }
    return 0;
}

/// Waits for a future while events are handled; ends the program when it fails.
template <typename T> T awaited(QFuture<Result<T>> future, const char *what)
{
    while (!future.isFinished())
        letPass(5);
    Result<T> result = future.takeResult();
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().message()));
    return std::move(*result);
}

/// Sends one request again and again, with a token of the sandbox beside all the others.
int send(WatchedApplication &application, const QString &directory)
{
    Program program(pathsIn(directory));
    program.start();
    letPass(4000);
    Workspace &workspace = program.workspace();
    workspace.setApi(workspace.environment().apiId, apiOf(workspace.api(), 1000));
    TokenIssuer *issuer = workspace.sandbox().issuerFor(u"owner"_s);
    if (!issuer)
        qFatal("the sandbox does not run");
    IssuedToken issued =
        awaited(issuer->issue({u"bench"_s, {workspace.api().scopes.front().name}, {}}), "issue");
    Credential token = newPersonalToken();
    token.environmentId = QLatin1String(sandboxEnvironmentId);
    token.name = u"bench"_s;
    token.owner = issued.owner;
    token.scopes = issued.scopes;
    token.created = issued.created;
    token.storage = sessionStoreId; // there is no keychain here
    const Credential added = awaited(workspace.tokens().add(token, issued.secret), "add");
    auto *page = program.window().findChild<ExplorerPage *>();
    page->openOperation(u"projects.list"_s);
    page->selectCredential(added.id);
    letPass(1000);
    int exchanged = 0;
    QObject::connect(&workspace.pipeline(), &RequestPipeline::exchanged, page, [&exchanged] { ++exchanged; });
    for (int round = 1; round <= 30; ++round) {
        application.takeTotal();
        const double began = msOf([&] { page->send(); });
        while (exchanged < round)
            letPass(1);
        letPass(300);
        tell("send", began + application.takeTotal());
    }
    return 0;
}

struct Child {
    double msToPaint = 0;
    QByteArrayList lines;
};

Child runChild(const QStringList &arguments)
{
    Child child;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationFilePath(), arguments, QIODevice::ReadOnly);
    while (process.state() != QProcess::NotRunning || process.canReadLine()) {
        if (!process.canReadLine() && !process.waitForReadyRead(-1))
            process.waitForFinished(-1);
        while (process.canReadLine()) {
            child.lines.append(process.readLine().trimmed());
            if (child.lines.last().startsWith("painted"))
                child.msToPaint = double(clock.nsecsElapsed()) / 1e6;
        }
    }
    return child;
}

std::vector<double> valuesOf(const Child &child, const QByteArray &prefix)
{
    std::vector<double> values;
    for (const QByteArray &line : child.lines) {
        if (line.startsWith(prefix + ' '))
            values.push_back(line.mid(prefix.size() + 1).toDouble());
    }
    return values;
}

void measureStart(const QString &directory, int rounds, const QString &with, Figures &figures)
{
    std::vector<double> program;
    std::vector<double> empty;
    std::vector<double> resident;
    for (int round = 0; round < rounds; ++round) {
        const Child ours = runChild({u"--child"_s, u"program"_s, directory});
        program.push_back(ours.msToPaint);
        for (const double mebibytes : valuesOf(ours, "resident"))
            resident.push_back(mebibytes);
        empty.push_back(runChild({u"--child"_s, u"empty"_s, directory}).msToPaint);
    }
    figures.add({u"start to the first frame, "_s + with, medianOf(program), u"ms"_s,
                 u"an empty QMainWindow"_s, medianOf(empty), 3.0});
    figures.add(
        {u"resident 3 s after the first frame, "_s + with, medianOf(resident), u"MiB"_s, {}, 0, 80.0});
}

void measureDocument(const Child &child, const QString &path, Figures &figures)
{
    if (valuesOf(child, "shown").empty() || valuesOf(child, "key document").empty())
        return; // already reported
    const QString what =
        u"an OpenAPI document of %1 MB with %2 operations"_s.arg(QFileInfo(path).size() / 1'000'000)
            .arg(int(medianOf(valuesOf(child, "operations"))));
    const QString ms = u"ms"_s;
    figures.add({what + u": read beside the GUI thread"_s,
                 medianOf(valuesOf(child, "read")),
                 ms,
                 {},
                 0,
                 std::nullopt});
    figures.add({what + u": its operations shown, on the GUI thread"_s,
                 medianOf(valuesOf(child, "shown")),
                 ms,
                 {},
                 0,
                 50.0});
    figures.add({what + u": a key in the filter, p99"_s,
                 percentileOf(valuesOf(child, "key document"), 99),
                 ms,
                 {},
                 0,
                 16.0});
}

void measureTyping(const QString &directory, const QStringList &sizes, const QString &document,
                   Figures &figures)
{
    QStringList arguments{u"--child"_s, u"type"_s, directory};
    if (!document.isEmpty())
        arguments << u"--document"_s << document;
    const Child child = runChild(arguments);
    std::vector<double> stalls;
    const QByteArrayList names{"tokens", "history", "operations"};
    for (int i = 0; i < 3; ++i) {
        figures.add({u"a key in the filter of %1: p99"_s.arg(sizes[i]),
                     percentileOf(valuesOf(child, "key " + names[i]), 99),
                     u"ms"_s,
                     {},
                     0,
                     16.0});
        for (const double ms : valuesOf(child, "stall " + names[i]))
            stalls.push_back(ms);
    }
    for (const double ms : valuesOf(child, "stall document"))
        stalls.push_back(ms);
    if (!document.isEmpty())
        measureDocument(child, document, figures);
    figures.add(
        {u"GUI thread's longest stall for a key: p99"_s, percentileOf(stalls, 99), u"ms"_s, {}, 0, 16.0});
    figures.add(
        {u"GUI thread's longest stall for a key: worst"_s, percentileOf(stalls, 100), u"ms"_s, {}, 0, 50.0});
}

} // namespace

int main(int argc, char **argv)
{
    // No keychain in any session: it would measure another program.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patlas-bench"_s);
    QCommandLineParser parser;
    const QCommandLineOption rounds(u"rounds"_s, u"how many starts"_s, u"n"_s, u"7"_s);
    const QCommandLineOption quick(u"quick"_s, u"a tenth of the rows"_s);
    const QCommandLineOption json(u"json"_s, u"write the figures there"_s, u"FILE"_s);
    const QCommandLineOption child(u"child"_s, {}, u"what"_s);
    const QCommandLineOption document(u"document"_s, u"also open and filter this OpenAPI document"_s,
                                      u"FILE"_s);
    parser.addOptions({rounds, quick, json, child, document});
    parser.addHelpOption();
    parser.process(application);
    const QString directory = parser.positionalArguments().value(0);
    if (parser.value(child) == "send"_L1)
        return send(application, directory);
    if (parser.value(child) == "type"_L1)
        return type(application, directory, parser.value(document));
    if (parser.value(child) == "body"_L1)
        return typeBody(application, directory);
    if (parser.isSet(child))
        return start(parser.value(child), directory);

    const int share = parser.isSet(quick) ? 10 : 1;
    const QLocale locale;
    const auto many = [&](int count, const char *of) {
        return u"%1 %2"_s.arg(locale.toString(count / share), QLatin1String(of));
    };
    Figures figures;
    const QTemporaryDir few;
    fillDatabase(few.path(), 1000 / share, 100'000 / share);
    measureStart(few.path(), std::max(1, parser.value(rounds).toInt()),
                 many(1000, "tokens, ") + many(100'000, "rows"), figures);
    const QTemporaryDir lots;
    fillDatabase(lots.path(), 10'000 / share, 100'000 / share);
    measureTyping(lots.path(),
                  {many(10'000, "tokens"), many(100'000, "rows of history"), u"1,000 operations"_s},
                  parser.value(document), figures);
    const Child typed = runChild({u"--child"_s, u"body"_s, few.path()});
    figures.add({u"a key in a body of one line of 500 kB: p99"_s,
                 percentileOf(valuesOf(typed, "body line"), 99),
                 u"ms"_s,
                 {},
                 0,
                 16.0});
    figures.add({u"a key in a body of 20,000 lines: p99"_s,
                 percentileOf(valuesOf(typed, "body lines"), 99),
                 u"ms"_s,
                 {},
                 0,
                 16.0});
    const Child sent = runChild({u"--child"_s, u"send"_s, lots.path()});
    figures.add(
        {u"GUI thread's work for one Send, %1, 1,000 operations: median"_s.arg(many(10'000, "tokens")),
         medianOf(valuesOf(sent, "send")),
         u"ms"_s,
         {},
         0,
         16.0});
    return figures.write(parser.value(json)) ? 0 : 1;
}
