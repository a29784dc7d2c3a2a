// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/JqRun.h"

#include "core/base/Then.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr char sequenceType[] = "application/x-ndjson";
}

JqRun::JqRun(const QString &program, const FilterLimits &limits, ResponseDocument::Shared document,
             QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_document(std::move(document))
{
    m_process.setProgram(program);
    m_process.setWorkingDirectory(QDir::rootPath());
    QProcessEnvironment environment; // nothing is inherited but the time zone
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (qEnvironmentVariableIsSet("TZ"))
        environment.insert(u"TZ"_s, qEnvironmentVariable("TZ"));
    m_process.setProcessEnvironment(environment);
    connect(&m_process, &QProcess::readyReadStandardError, this, &JqRun::readWhatIsTold);
    connect(&m_process, &QProcess::finished, this, &JqRun::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // `finished` follows
        m_problem = FilterProblem{u"program missing"_s, m_process.program()};
        give(tl::make_unexpected(errorOf(*m_problem, m_limits)));
    });
    connect(&m_holders, &QFutureWatcherBase::canceled, this, &JqRun::stop);
}

JqRun::~JqRun()
{
    m_holders.disconnect(this);
    m_process.disconnect(this);
    m_loss.cancel();
    m_process.kill();
    m_process.waitForFinished();
    if (!m_isDone)
        continuation::cancel(m_promise);
}

QFuture<Result<Filtered>> JqRun::start(const QString &text)
{
    m_promise.start();
    QFuture<Result<Filtered>> future = m_promise.future();
    m_holders.setFuture(future);
    // Beside the document, in a directory that is private to its owner; QTemporaryFile makes it 0600.
    m_outputsFile = std::make_shared<QTemporaryFile>(m_document->path() + u".jq"_s);
    if (!m_outputsFile->open()) {
        give(tl::make_unexpected(errorOf({u"storage"_s, m_outputsFile->errorString()}, m_limits)));
        return future;
    }
    m_process.setArguments(arguments());
    m_process.setStandardOutputFile(m_outputsFile->fileName());
    m_process.start();
    if (m_process.state() == QProcess::NotRunning)
        return future; // errorOccurred has already given the reason
    m_process.write(text.toUtf8());
    m_process.closeWriteChannel();
    m_loss = QtConcurrent::run([document = m_document](QPromise<ReadingLoss> &promise) {
        promise.addResult(ReadingLoss::of(document->json(), document->bytes(),
                                          [&promise] { return promise.isCanceled(); }));
    });
    return future;
}

QStringList JqRun::arguments() const
{
    return {u"--memory"_s,
            QString::number(m_limits.memoryBytes),
            u"--cpu"_s,
            QString::number(m_limits.processorTime.count()),
            u"--outputs"_s,
            QString::number(m_limits.outputBytes),
            QFileInfo(m_document->path()).absoluteFilePath()};
}

void JqRun::stop()
{
    m_opening.cancel();
    m_loss.cancel();
    m_streaming.reset();
    if (!m_isDone) {
        m_isDone = true;
        continuation::cancel(m_promise);
    }
    m_process.kill();
    if (m_process.state() == QProcess::NotRunning)
        deleteLater();
}

void JqRun::readWhatIsTold()
{
    m_process.setReadChannel(QProcess::StandardError);
    while (m_process.canReadLine())
        take(QJsonDocument::fromJson(m_process.readLine()).object());
}

void JqRun::take(const QJsonObject &told)
{
    if (const QJsonValue outputs = told["outputs"_L1]; outputs.isDouble())
        m_outputs = outputs.toInteger();
    if (const QString kind = told["error"_L1].toString(); !kind.isEmpty() && !m_problem)
        m_problem = FilterProblem{kind, told["message"_L1].toString()};
    m_isWhole = m_isWhole || told["end"_L1].toBool();
    m_keepsNumbers = m_keepsNumbers || told["keepsNumbers"_L1].toBool();
    if (const QJsonValue read = told["read"_L1]; read.isDouble() && !m_isDone) {
        const qint64 all = std::max<qint64>(1, m_document->bytes().size());
        Q_EMIT progressed(int(read.toInteger() * 100 / all), m_outputs);
        // A single output may remain the only one; it is then shown as itself.
        if (const qint64 bytes = told["bytes"_L1].toInteger(); bytes > 0 && m_outputs > 1)
            follow(bytes);
    }
}

void JqRun::end()
{
    readWhatIsTold();
    if (m_isDone) {
        deleteLater();
        return;
    }
    if (!m_isWhole && !m_problem)
        m_problem = FilterProblem{u"crash"_s, m_process.errorString()};
    if (m_problem && m_outputsFile->size() == 0)
        give(tl::make_unexpected(errorOf(*m_problem, m_limits)));
    else
        open();
}

void JqRun::follow(qint64 bytes)
{
    if (!m_streaming) {
        m_streaming = std::make_unique<StreamingDocument>(m_outputsFile->fileName(), sequenceType);
        connect(m_streaming.get(), &StreamingDocument::updated, this,
                [this](const ResponseDocument::Shared &document) {
                    if (!m_isDone)
                        Q_EMIT updated(withFile(document));
                });
        connect(m_streaming.get(), &StreamingDocument::finished, this,
                [this](const ResponseDocument::Shared &document) { takeDocument(document); });
        connect(m_streaming.get(), &StreamingDocument::failed, this,
                [this](const Error &error) { takeDocument(tl::make_unexpected(error)); });
    }
    m_streaming->follow(bytes);
}

void JqRun::open()
{
    if (m_streaming) {
        m_streaming->finish(m_outputsFile->size());
        return;
    }
    const bool isSequence = m_outputs != 1 || m_problem;
    m_opening =
        ResponseDocument::open(m_outputsFile->fileName(), isSequence ? sequenceType : "application/json");
    then(m_opening, this,
         [this](const Result<ResponseDocument::Shared> &document) { takeDocument(document); });
}

void JqRun::takeDocument(const Result<ResponseDocument::Shared> &document)
{
    if (!document) {
        give(tl::make_unexpected(document.error()));
        return;
    }
    Filtered filtered;
    filtered.document = withFile(*document);
    // A process that was stopped could not finish counting.
    const JsonIndex &json = filtered.document->json();
    filtered.outputs = json.isSequence() && json.root() ? json.childCount(*json.root()) : m_outputs;
    if (m_problem)
        filtered.problem = errorOf(*m_problem, m_limits);
    else if (const std::optional<JsonError> &invalid = m_document->json().error())
        filtered.problem = errorOf(*invalid);
    then(m_loss, this, [this, filtered](const ReadingLoss &loss) {
        Filtered counted = filtered;
        counted.loss = m_keepsNumbers ? loss.withDigitsKept() : loss;
        give(std::move(counted));
    });
}

/// The file of the outputs is deleted with the last document that uses it.
ResponseDocument::Shared JqRun::withFile(const ResponseDocument::Shared &document) const
{
    struct Kept {
        std::shared_ptr<QTemporaryFile> file;
        ResponseDocument::Shared document;
    };
    const auto kept = std::make_shared<const Kept>(Kept{m_outputsFile, document});
    return ResponseDocument::Shared(kept, kept->document.get());
}

void JqRun::give(Result<Filtered> result)
{
    if (!m_isDone) {
        m_isDone = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    deleteLater();
}

} // namespace patlas

#include "moc_JqRun.cpp"
