// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/CurlNotice.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int maxLines = 5; ///< more lines scroll, so that the request stays visible

} // namespace

CurlNotice::CurlNotice(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_notes(new QLabel)
    , m_scroll(new QScrollArea(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_next(new QPushButton(tr("Next command"), this))
{
    setProperty("card", true);
    setAccessibleName(tr("Pasted curl command"));
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notes->setAccessibleName(tr("What is otherwise than in the command"));
    m_notes->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_scroll->setWidget(m_notes);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The card shows through; a scroll area would paint the window's colour over it.
    m_notes->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_undo->setAccessibleName(tr("Undo paste"));
    m_undo->setToolTip(tr("Brings back the request that was here before"));
    m_undo->setAutoDefault(false);
    m_next->setToolTip(tr("Takes the next curl command of what was pasted, in place of this request"));
    m_next->setAutoDefault(false);
    m_next->hide();
    auto *close = new QPushButton(tr("Close"), this);
    close->setProperty("link", true);
    close->setAccessibleName(tr("Close notes on the command"));
    close->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_heading, 1);
    top->addWidget(m_next, 0, Qt::AlignTop);
    top->addWidget(m_undo, 0, Qt::AlignTop);
    top->addWidget(close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_scroll);
    hide();
    connect(m_undo, &QPushButton::clicked, this, &CurlNotice::undoRequested);
    connect(m_next, &QPushButton::clicked, this, &CurlNotice::nextRequested);
    connect(close, &QPushButton::clicked, this, &CurlNotice::close);
}

void CurlNotice::showTaken(const QString &heading, const QStringList &notes, int others)
{
    m_next->setVisible(others > 0);
    present(heading, notes, true);
}

void CurlNotice::showRefused(const QString &message, bool canUndo)
{
    m_next->hide();
    present(message, {}, canUndo);
}

void CurlNotice::present(const QString &heading, const QStringList &notes, bool canUndo)
{
    m_heading->setText(heading);
    QStringList lines;
    for (const QString &note : notes)
        lines.append(u"• "_s + note);
    m_notes->setText(lines.join(QLatin1Char('\n')));
    m_scroll->setVisible(!notes.isEmpty());
    m_undo->setVisible(canUndo);
    setAccessibleDescription((QStringList(heading) + notes).join(QLatin1Char(' ')));
    show();
    fitNotes();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CurlNotice::close()
{
    hide();
    Q_EMIT closed();
}

void CurlNotice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void CurlNotice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitNotes();
}

void CurlNotice::fitNotes()
{
    const int wanted = m_notes->heightForWidth(std::max(1, m_scroll->viewport()->width()));
    const int line = m_notes->fontMetrics().lineSpacing();
    m_scroll->setFixedHeight(std::clamp(wanted, 0, maxLines * line));
}

} // namespace patlas

#include "moc_CurlNotice.cpp"
