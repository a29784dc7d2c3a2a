// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Then.h"

#include <QFutureWatcher>
#include <QThread>

namespace patlas::continuation {

void follow(const QFuture<void> &future, QObject *context, std::unique_ptr<Step> step, Start start)
{
    if (start == Start::AtOnce && future.isFinished() && context->thread() == QThread::currentThread()) {
        step->run();
        return;
    }
    auto *watcher = new QFutureWatcher<void>(context);
    // The connection owns the step. It is destroyed with the watcher, which is destroyed with the context.
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, step = std::shared_ptr<Step>(std::move(step))] {
                         watcher->deleteLater();
                         step->run();
                     });
    watcher->setFuture(future);
}

} // namespace patlas::continuation
