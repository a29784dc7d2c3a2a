// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docs/DocsTab.h"

#include "core/base/Then.h"
#include "ui/docs/DocsView.h"
#include "ui/docs/DocsWriter.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QTimerEvent>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace patlas {

namespace {

constexpr qint64 writingStep = 8; ///< milliseconds

} // namespace

DocsTab::DocsTab(QWidget *parent)
    : QWidget(parent)
    , m_view(new DocsView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 4);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &DocsView::forgetRequested, this,
            [this] { Q_EMIT forgetLearnedRequested(m_operationId); });
}

DocsTab::~DocsTab() = default;

void DocsTab::setOperation(std::shared_ptr<const ApiDescription> api, const QString &operationId)
{
    if (api == m_api && operationId == m_operationId)
        return;
    m_api = std::move(api);
    m_operationId = operationId;
    m_isStale = true;
    if (isVisible())
        make();
}

void DocsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        make();
}

void DocsTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Formats hold colours and fonts of the time when they were written.
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange;
    if (!isLook || m_isStale)
        return;
    m_isStale = true;
    if (isVisible())
        make();
}

void DocsTab::make()
{
    m_isStale = false;
    m_writer.reset();
    m_steps.stop();
    const int run = ++m_run;
    if (!m_api || !m_api->operation(m_operationId)) {
        m_view->setPlainText(
            tr("There is no description of this request: it is not one of the operations of the API."));
        return;
    }
    const auto page = QtConcurrent::run([api = m_api, id = m_operationId] {
        const Operation *operation = api->operation(id);
        return operation ? docsPage(*api, *operation) : std::vector<DocsBlock>();
    });
    then(page, this, [this, run](std::vector<DocsBlock> blocks) {
        if (run != m_run)
            return;
        m_view->clear();
        m_blocks = std::move(blocks);
        m_writer = std::make_unique<DocsWriter>(*m_view->document(), m_blocks, palette());
        write();
    });
}

void DocsTab::write()
{
    QElapsedTimer time;
    time.start();
    while (!m_writer->isDone() && !time.hasExpired(writingStep))
        m_writer->writeNext();
    if (m_writer->isDone()) {
        m_steps.stop();
        m_writer.reset();
    } else if (!m_steps.isActive()) {
        m_steps.start(0, this);
    }
}

void DocsTab::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_steps.timerId())
        QWidget::timerEvent(event);
    else if (m_writer)
        write();
}

} // namespace patlas

#include "moc_DocsTab.cpp"
