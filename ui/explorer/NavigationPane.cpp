// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/NavigationPane.h"

#include "ui/explorer/OperationPane.h"
#include "ui/requests/RequestsPane.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace patlas {

NavigationPane::NavigationPane(OperationPane &operations, RequestsPane &requests, QWidget *parent)
    : QWidget(parent)
    , m_segments(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_segments->setAccessibleName(tr("Operations or requests"));
    m_segments->setDrawBase(false);
    m_segments->setExpanding(false);
    m_segments->addTab(tr("Operations"));
    m_segments->addTab(tr("Requests"));
    m_pages->addWidget(&operations);
    m_pages->addWidget(&requests);
    connect(m_segments, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_segments);
    layout->addWidget(m_pages, 1);
}

bool NavigationPane::showsRequests() const
{
    return m_segments->currentIndex() == 1;
}

void NavigationPane::setShowsRequests(bool requests)
{
    m_segments->setCurrentIndex(requests ? 1 : 0);
}

void NavigationPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme(palette()).line());
}

} // namespace patlas

#include "moc_NavigationPane.cpp"
