// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/TreeExpansion.h"

#include "ui/response/JsonTreeModel.h"
#include "ui/response/JsonTreeView.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTimer>

#include <vector>

namespace patlas {

namespace {
constexpr qint64 stepNanoseconds = 8'000'000; // half of what a screen shows one picture for
constexpr int layOutAfter = 500; // rows to open: a look at the clock is cheap, laying out the tree is not
} // namespace

TreeExpansion::TreeExpansion(JsonTreeView &view)
    : QObject(&view)
    , m_view(view)
{
}

void TreeExpansion::start(const QModelIndex &top, int levels)
{
    m_waiting.clear();
    m_rows = 0;
    m_isWhole = true;
    m_isSaid = false;
    if (!top.isValid() || levels <= 0)
        return;
    m_waiting.push_back({QPersistentModelIndex(top), levels});
    work();
}

void TreeExpansion::stop()
{
    if (!isRunning())
        return;
    m_waiting.clear();
    finish(tr("Stopped. Rows opened: %1.").arg(QLocale().toString(m_rows)));
}

void TreeExpansion::work()
{
    QElapsedTimer clock;
    clock.start();
    while (isRunning() && clock.nsecsElapsed() < stepNanoseconds) {
        m_view.prepareToExpand();
        for (int i = 0; i < layOutAfter && isRunning(); ++i) {
            const Waiting next = m_waiting.front();
            m_waiting.pop_front();
            if (next.row.isValid() && !open(next))
                m_waiting.clear();
        }
    }
    if (!isRunning()) {
        const QLocale locale;
        finish(m_isWhole
                   ? QString()
                   : tr("Rows opened: %1. The rest stays closed: one command opens no more than %2, and "
                        "of a long list the first thousand.")
                         .arg(locale.toString(m_rows), locale.toString(mostRows)));
        return;
    }
    m_isSaid = true;
    Q_EMIT said(tr("Opening rows, so far %1. Esc stops it.").arg(QLocale().toString(m_rows)));
    QTimer::singleShot(0, this, [this] {
        if (isRunning())
            work();
    });
}

bool TreeExpansion::open(const Waiting &next)
{
    const QAbstractItemModel &model = *m_view.model();
    const int rows = model.rowCount(next.row);
    if (rows == 0)
        return true;
    if (m_rows + rows > mostRows) {
        m_isWhole = false;
        return false;
    }
    m_rows += rows;
    m_view.expand(next.row);
    if (next.levels == 1)
        return true;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex member = model.index(row, 0, next.row);
        if (!model.hasChildren(member))
            continue;
        if (m_view.isRange(member))
            m_isWhole = false;
        else
            m_waiting.push_back({QPersistentModelIndex(member), next.levels - 1});
    }
    return true;
}

void TreeExpansion::finish(const QString &words)
{
    if (m_isSaid || !words.isEmpty())
        Q_EMIT said(words);
    m_isSaid = false;
}

} // namespace patlas

#include "moc_TreeExpansion.cpp"
