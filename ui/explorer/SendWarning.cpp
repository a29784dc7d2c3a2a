// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/SendWarning.h"

#include "ui/explorer/Marks.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

class BlockingMark : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {14, 14}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF mark((width() - 11) / 2.0, (height() - 11) / 2.0, 11, 11);
        paintSeverityMark(painter, mark, Severity::Blocking, Theme(palette()));
    }
};

} // namespace

SendWarning::SendWarning(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_send(new QPushButton(tr("Send anyway"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"sendWarning"_s);
    setProperty("card", true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_send->setProperty("danger", true);
    m_send->setAutoDefault(false);
    m_cancel->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    auto *mark = new BlockingMark(this);
    mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout->addWidget(mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_send);
    layout->addWidget(m_cancel);
    hide();

    connect(m_send, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT sendAnyway();
    });
    connect(m_cancel, &QPushButton::clicked, this, &SendWarning::dismiss);
}

bool SendWarning::holdsBack(const PreflightReport &report)
{
    if (report.verdict != Verdict::CannotBeSent && !report.isBlocked())
        return false;
    const Finding *reason = report.verdict == Verdict::Refused ? report.expectedRefusal() : nullptr;
    for (const Finding &finding : report.findings) {
        if (!reason && finding.severity == Severity::Blocking)
            reason = &finding;
    }
    const QString sentence = reason ? reason->sentence : QString();
    if (report.verdict == Verdict::CannotBeSent)
        present(tr("This cannot be sent: %1").arg(sentence), false);
    else if (report.verdict == Verdict::Refused)
        present(tr("This will be refused: %1").arg(sentence), true);
    else
        present(tr("Look at this first: %1").arg(sentence), true);
    return true;
}

void SendWarning::dismiss()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    hide();
}

void SendWarning::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void SendWarning::present(const QString &sentence, bool canBeSent)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_send->setVisible(canBeSent);
    m_cancel->setText(canBeSent ? tr("Cancel") : tr("Close"));
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    setVisible(true);
    // With the focus on Cancel a screen reader reads the question, and an accidental Return does no harm.
    m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace patlas

#include "moc_SendWarning.cpp"
