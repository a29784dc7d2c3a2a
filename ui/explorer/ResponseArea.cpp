// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ResponseArea.h"

#include "ui/response/ResponseView.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

namespace {

// In pixels. A reason that needs more than the highest leaves no room for the request.
constexpr int lowestHeight = 140;
constexpr int highestMinimum = 360;

} // namespace

ResponseArea::ResponseArea(QLabel &whose, ResponseView &response, QWidget *parent)
    : QWidget(parent)
    , m_whose(whose)
    , m_response(response)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 12);
    column->addWidget(&whose);
    column->addWidget(&response, 1);
}

QSize ResponseArea::minimumSizeHint() const
{
    const int width = QWidget::minimumSizeHint().width();
    int needed = m_response.heightWithReasons();
    if (needed > 0) {
        const QMargins margins = layout()->contentsMargins();
        needed += margins.top() + margins.bottom();
        if (!m_whose.isHidden())
            needed += m_whose.sizeHint().height() + layout()->spacing();
    }
    return {width, std::clamp(needed, lowestHeight, highestMinimum)};
}

} // namespace patlas
