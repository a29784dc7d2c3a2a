// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CompareDialog.h"

#include "core/base/VisibleText.h"
#include "core/http/SentAddress.h"
#include "ui/history/CompareModel.h"
#include "ui/theme/Theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

namespace {

QString described(const Exchange &exchange)
{
    const QString when = QLocale().toString(exchange.started.toLocalTime(), QLocale::ShortFormat);
    const QString what = QString::fromLatin1(exchange.request.method) + QLatin1Char(' ')
        + isolated(sentTarget(exchange.request).section(u'?', 0, 0));
    const QString came =
        exchange.status > 0 ? QString::number(exchange.status) : CompareDialog::tr("no response");
    return CompareDialog::tr("%1 · %2 · %3").arg(when, what, came);
}

} // namespace

CompareDialog::CompareDialog(const Exchange &older, const Exchange &newer,
                             const std::vector<ComparedPart> &parts, QWidget *parent)
    : QDialog(parent)
    , m_model(new CompareModel(parts, this))
    , m_lines(new QListView(this))
{
    setWindowTitle(tr("Compare"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new QLabel(tr("Compare"), this);
    heading->setFont(Theme::headingFont());
    auto *legend =
        new QLabel(tr("−  older:  %1\n+  newer:  %2").arg(described(older), described(newer)), this);
    legend->setAccessibleName(tr("What is compared"));
    legend->setTextInteractionFlags(Qt::TextSelectableByMouse);
    legend->setWordWrap(true);
    auto *count =
        new QLabel(m_model->differences() == 0 ? tr("They are the same.")
                                               : tr("%n difference(s)", nullptr, m_model->differences()),
                   this);
    count->setProperty("caption", true);

    m_lines->setAccessibleName(tr("Comparison"));
    m_lines->setModel(m_model);
    m_lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_lines->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setLayoutMode(QListView::Batched); // avoids measuring thousands of lines at once

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *next = buttons->addButton(tr("&Next difference"), QDialogButtonBox::ActionRole);
    next->setAccessibleName(tr("Next difference"));
    next->setToolTip(tr("F3"));
    next->setEnabled(m_model->differences() > 0);
    connect(next, &QPushButton::clicked, this, &CompareDialog::goToNextDifference);
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, this,
            &CompareDialog::goToNextDifference);
    connect(new QShortcut(QKeySequence::Copy, m_lines), &QShortcut::activated, this,
            &CompareDialog::copyLines);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(legend);
    column->addWidget(count);
    column->addWidget(m_lines, 1);
    column->addWidget(buttons);
    resize(900, 640);
    goToNextDifference();
    m_lines->setFocus();
}

void CompareDialog::goToNextDifference()
{
    const int row =
        m_model->nextDifference(m_lines->currentIndex().isValid() ? m_lines->currentIndex().row() : -1);
    if (row < 0)
        return;
    m_lines->setCurrentIndex(m_model->index(row));
    m_lines->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
}

void CompareDialog::copyLines()
{
    QModelIndexList chosen = m_lines->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen))
        lines.append(index.data().toString());
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace patlas

#include "moc_CompareDialog.cpp"
