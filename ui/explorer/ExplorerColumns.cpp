// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ExplorerColumns.h"

#include "ui/explorer/NavigationPane.h"
#include "ui/explorer/RequestBuilder.h"
#include "ui/explorer/RequestTabs.h"
#include "ui/explorer/ResponseArea.h"
#include "ui/response/ResponseView.h"
#include "ui/widgets/VerticalScrollArea.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int widthForBeside = 1500; ///< of the page, in pixels
constexpr int halves = 10'000; ///< more than there is, so that both get the same share of it
constexpr int lowestRow = 140; ///< minimum height of the request, in pixels

} // namespace

ExplorerColumns::ExplorerColumns(NavigationPane &navigation, RequestTabs &tabs, RequestBuilder &request,
                                 QLabel &whose, ResponseView &response, QWidget *parent)
    : QWidget(parent)
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
{
    auto *builderArea = new VerticalScrollArea(&request, this);
    builderArea->setMinimumHeight(lowestRow);

    m_rows->setObjectName(u"explorerRows"_s);
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(builderArea);
    m_rows->addWidget(new ResponseArea(whose, response, this));
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 1);
    m_rows->setSizes({490, 240}); // at the default window size, four findings and a body are fully visible

    m_columns->setObjectName(u"explorerColumns"_s);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(&navigation);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(&tabs);
    rightLayout->addWidget(m_rows, 1);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({280, 900});

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
}

QByteArray ExplorerColumns::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_columns->saveState() << m_rows->saveState() << isResponseBeside() << m_otherRows
           << m_isChosen;
    return state;
}

bool ExplorerColumns::isResponseBeside() const
{
    return m_rows->orientation() == Qt::Horizontal;
}

void ExplorerColumns::setResponseBeside(bool isBeside)
{
    m_isChosen = true;
    moveResponse(isBeside);
}

void ExplorerColumns::setResponsePlace(ResponsePlace place)
{
    m_isChosen = place != ResponsePlace::ByWidth;
    if (m_isChosen)
        moveResponse(place == ResponsePlace::Beside);
    else
        placeByWidth();
}

ResponsePlace ExplorerColumns::responsePlace() const
{
    if (!m_isChosen)
        return ResponsePlace::ByWidth;
    return isResponseBeside() ? ResponsePlace::Beside : ResponsePlace::Beneath;
}

void ExplorerColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeByWidth();
}

void ExplorerColumns::placeByWidth()
{
    if (!m_isChosen)
        moveResponse(width() >= widthForBeside);
}

void ExplorerColumns::moveResponse(bool isBeside)
{
    if (isBeside == isResponseBeside())
        return;
    QByteArray former = m_rows->saveState();
    m_rows->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical);
    if (m_otherRows.isEmpty())
        m_rows->setSizes({halves, halves});
    else
        m_rows->restoreState(m_otherRows);
    m_otherRows = std::move(former);
    Q_EMIT responseMoved(isBeside);
}

void ExplorerColumns::restoreState(const QByteArray &state)
{
    QByteArray columns;
    QByteArray rows;
    QDataStream stream(state);
    stream >> columns >> rows;
    bool isBeside = false; // what earlier versions stored ends here
    QByteArray otherRows;
    if (stream.status() == QDataStream::Ok && !stream.atEnd())
        stream >> isBeside >> otherRows >> m_isChosen;
    if (stream.status() != QDataStream::Ok)
        return;
    m_columns->restoreState(columns);
    m_rows->restoreState(rows); // with its direction
    m_rows->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical);
    m_otherRows = otherRows;
    Q_EMIT responseMoved(isBeside);
}

} // namespace patlas

#include "moc_ExplorerColumns.cpp"
