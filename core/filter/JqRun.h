// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/StreamingDocument.h"
#include "core/filter/FilterProblem.h"
#include "core/filter/JqFilter.h"

#include <QFutureWatcher>
#include <QProcess>
#include <QPromise>
#include <QTemporaryFile>

#include <memory>

namespace patlas {

/// One run of patlas-jq. Deletes itself when its process has ended.
class JqRun : public QObject {
    Q_OBJECT

public:
    JqRun(const QString &program, const FilterLimits &limits, ResponseDocument::Shared document,
          QObject *parent);
    ~JqRun() override;

    QFuture<Result<Filtered>> start(const QString &text);
    void stop(); ///< the future is cancelled at once; the process may take some time to end

Q_SIGNALS:
    void progressed(int percentRead, qint64 outputs);
    void updated(const patlas::ResponseDocument::Shared &outputs);

private:
    QStringList arguments() const;
    void readWhatIsTold();
    void take(const QJsonObject &told);
    void end();
    void follow(qint64 bytes);
    void open();
    void takeDocument(const Result<ResponseDocument::Shared> &document);
    ResponseDocument::Shared withFile(const ResponseDocument::Shared &document) const;
    void give(Result<Filtered> result);

    const FilterLimits m_limits;
    const ResponseDocument::Shared m_document;
    QPromise<Result<Filtered>> m_promise;
    QFutureWatcher<Result<Filtered>> m_holders; ///< holders of the future, who may cancel it
    QFuture<Result<ResponseDocument::Shared>> m_opening;
    QFuture<ReadingLoss> m_loss; ///< counted while jq runs
    std::unique_ptr<StreamingDocument> m_streaming; ///< the outputs while they arrive
    QProcess m_process;
    std::shared_ptr<QTemporaryFile> m_outputsFile;
    qint64 m_outputs = 0;
    std::optional<FilterProblem> m_problem;
    bool m_keepsNumbers = false; ///< this libjq writes numbers as they came
    bool m_isWhole = false; ///< jq reported that it finished
    bool m_isDone = false;
};

} // namespace patlas
