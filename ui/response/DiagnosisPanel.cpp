// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/DiagnosisPanel.h"

#include "ui/response/MarkedLines.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

DiagnosisPanel::DiagnosisPanel(QWidget *parent)
    : QFrame(parent)
    , m_reasons(new QVBoxLayout(this))
{
    setAccessibleName(tr("Why"));
    setProperty("card", true);
    m_reasons->setContentsMargins(12, 8, 12, 8);
    m_reasons->setSpacing(3);
    hide();
}

void DiagnosisPanel::showReasons(const std::vector<Finding> &reasons)
{
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (reasons.empty()) {
        hide();
        setAccessibleDescription({});
        keepHeight();
        return;
    }
    auto *heading = new QLabel(tr("Why"), this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_reasons->addWidget(heading);
    QStringList words;
    for (const Finding &reason : reasons) {
        words.append(reason.sentence);
        auto *sentence = new QLabel(markedLines(reason.sentence), this);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_reasons->addWidget(sentence);
        if (reason.detail.isEmpty())
            continue;
        auto *detail = new QLabel(markedLines(reason.detail), this);
        detail->setTextFormat(Qt::PlainText);
        detail->setWordWrap(true);
        detail->setProperty("caption", true);
        m_reasons->addWidget(detail);
    }
    setAccessibleDescription(words.join(QLatin1Char(' ')));
    // A layout counts nothing that is not shown yet, and would show these only with the next event.
    const QList<QLabel *> labels = findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (QLabel *label : labels)
        label->show();
    show();
    keepHeight();
}

void DiagnosisPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    keepHeight();
}

bool DiagnosisPanel::event(QEvent *event)
{
    const bool isHandled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest) // of a label: another font
        keepHeight();
    return isHandled;
}

// A tight pane cuts lines of wrapped labels; a minimum height keeps the whole reason visible.
void DiagnosisPanel::keepHeight()
{
    setMinimumHeight(m_reasons->isEmpty() ? 0 : std::max(0, m_reasons->totalHeightForWidth(width())));
}

} // namespace patlas

#include "moc_DiagnosisPanel.cpp"
