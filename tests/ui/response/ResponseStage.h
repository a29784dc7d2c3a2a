// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"
#include "ui/response/ResponseView.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace patlas {

/// A response view, and the bodies that a test shows in it.
class ResponseStage {
protected:
    void open(const QSize &size)
    {
        m_view = std::make_unique<ResponseView>();
        m_view->resize(size);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    /// Waits until it is read. `operation`: the id of the one that was sent.
    void show(const QByteArray &body, const QByteArray &type = "application/json",
              const QString &operation = {})
    {
        Exchange exchange;
        exchange.id = QString::number(++m_count);
        exchange.status = 200;
        exchange.reason = "OK";
        exchange.contentType = type;
        exchange.request.operationId = operation;
        exchange.bodySize = body.size();
        exchange.bodyPath = m_directory.filePath(exchange.id);
        QFile file(exchange.bodyPath);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
            qFatal("cannot write the body");
        file.close();
        QSignalSpy opened(m_view.get(), &ResponseView::documentOpened);
        m_view->showExchange(exchange, {});
        QTRY_COMPARE(opened.count(), 1);
    }

    QTemporaryDir m_directory;
    std::unique_ptr<ResponseView> m_view;

private:
    int m_count = 0;
};

} // namespace patlas
