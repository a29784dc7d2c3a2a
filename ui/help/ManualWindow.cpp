// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/ManualWindow.h"

#include "core/base/VisibleText.h"
#include "ui/help/ManualView.h"
#include "ui/widgets/Wording.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patlas {

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(manualPages())
    , m_search(new QLineEdit(this))
    , m_names(new QListWidget(this))
    , m_nothing(new QLabel(this))
    , m_back(new QToolButton(this))
    , m_view(new ManualView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_names->setAccessibleName(tr("Manual pages"));
    m_back->setArrowType(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow);
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Previous page"));
    m_back->setEnabled(false);
    m_nothing->setAccessibleName(tr("Search result"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_names->setSpacing(2);
    for (const ManualPage &page : m_pages)
        m_names->addItem(page.title);

    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_search, 1);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->addLayout(top);
    column->addWidget(m_nothing);
    column->addWidget(m_names, 1);
    auto *parts = new QSplitter(this);
    parts->addWidget(side);
    parts->addWidget(m_view);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(parts);

    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::filter);
    connect(m_names, &QListWidget::currentRowChanged, this, &ManualWindow::showChosen);
    connect(m_view, &ManualView::anchorClicked, this, &ManualWindow::follow);
    connect(m_back, &QToolButton::clicked, this, &ManualWindow::goBack);
    const auto addKeys = [this](const QList<QKeySequence> &keys, auto &&then) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, std::forward<decltype(then)>(then));
        addAction(action);
    };
    addKeys(QKeySequence::keyBindings(QKeySequence::Find), [this] { m_search->setFocus(); });
    addKeys(QKeySequence::keyBindings(QKeySequence::Back), [this] { goBack(); });
    addKeys({QKeySequence(Qt::Key_Escape)}, [this] { close(); });
    resize(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 44);
    parts->setSizes({width() / 4, width() * 3 / 4});
    m_names->setCurrentRow(0);
    m_names->setFocus();
}

void ManualWindow::open(QWidget &window)
{
    auto *manual = window.findChild<ManualWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!manual)
        manual = new ManualWindow(&window);
    manual->show();
    manual->raise();
    manual->activateWindow();
}

void ManualWindow::showPage(const QString &name)
{
    const auto page =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const ManualPage &one) { return one.name == name; });
    if (page == m_pages.end())
        return;
    m_search->clear(); // it may hide the page
    m_names->setCurrentRow(int(page - m_pages.begin()));
}

void ManualWindow::showChosen()
{
    const int row = m_names->currentRow();
    if (row < 0 || m_pages[std::size_t(row)].name == m_shown)
        return;
    if (!m_shown.isEmpty())
        m_before.append(m_shown);
    m_back->setEnabled(!m_before.isEmpty());
    m_shown = m_pages[std::size_t(row)].name;
    m_view->setPage(m_pages[std::size_t(row)]);
}

void ManualWindow::filter(const QString &words)
{
    int first = -1;
    const QString wanted = words.simplified();
    for (int row = 0; row < m_names->count(); ++row) {
        const bool has = m_pages[std::size_t(row)].words.contains(wanted, Qt::CaseInsensitive);
        m_names->item(row)->setHidden(!has);
        if (has && first < 0)
            first = row;
    }
    const QListWidgetItem *current = m_names->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_names->setCurrentRow(first);
    m_view->setHighlighted(first < 0 ? QString() : wanted);
    m_nothing->setVisible(first < 0);
    if (first < 0) {
        m_nothing->setText(tr("The manual does not have “%1”.").arg(isolated(wanted)));
        announce(m_nothing, m_nothing->text());
    }
}

void ManualWindow::follow(const QUrl &link)
{
    if (link.isRelative())
        showPage(link.path());
    else
        QDesktopServices::openUrl(link);
}

void ManualWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    const QStringList before = m_before.mid(0, m_before.size() - 1);
    showPage(m_before.last());
    m_before = before;
    m_back->setEnabled(!m_before.isEmpty());
}

} // namespace patlas

#include "moc_ManualWindow.cpp"
