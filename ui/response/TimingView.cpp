// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/TimingView.h"

#include "ui/theme/Theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString milliseconds(double ms)
{
    return TimingView::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 10 ? 2 : 0));
}

} // namespace

TimingView::TimingView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Timing"));
    setFocusPolicy(Qt::TabFocus);
}

void TimingView::showTimings(const Exchange &exchange)
{
    const Timings &timings = exchange.timings;
    m_phases.clear();
    m_interim.clear();
    const std::pair<QString, double> all[] = {{tr("Waiting to be sent"), timings.queuedMs},
                                              {tr("Looking up the name"), timings.lookUpMs},
                                              {tr("Connecting"), timings.connectMs},
                                              {tr("TLS handshake"), timings.tlsMs},
                                              {tr("Sending"), timings.sendMs},
                                              {tr("Waiting for a response"), timings.waitMs},
                                              {tr("Receiving"), timings.receiveMs}};
    QStringList words;
    for (const auto &[name, ms] : all) {
        if (ms < 0)
            continue; // this phase did not happen
        m_phases.push_back({name, ms});
        words.append(name + ": "_L1 + milliseconds(ms));
    }
    for (const InterimResponse &interim : exchange.interim) {
        const QString name =
            QString::number(interim.status) + QLatin1Char(' ') + QString::fromUtf8(interim.reason);
        m_interim.push_back({name.trimmed(), interim.atMs});
        words.append(tr("%1 after %2").arg(m_interim.back().name, milliseconds(interim.atMs)));
    }
    m_totalMs = timings.totalMs;
    words.append(tr("Total: %1").arg(milliseconds(m_totalMs)));
    setAccessibleDescription(words.join(". "_L1));
    updateGeometry();
    update();
}

QSize TimingView::sizeHint() const
{
    return {420, (int(m_phases.size() + m_interim.size()) + 1) * (fontMetrics().height() + 12) + 24};
}

void TimingView::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int rowHeight = fontMetrics().height() + 12;
    int nameWidth = 0;
    for (const Phase &phase : m_phases)
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(phase.name));
    for (const Phase &interim : m_interim)
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(interim.name));
    const int numberWidth = fontMetrics().horizontalAdvance(u"000,000.00 ms"_s);
    const int barLeft = 16 + nameWidth + 16;
    const int barWidth = std::max(40, width() - barLeft - numberWidth - 24);
    const double scale = m_totalMs > 0 ? barWidth / m_totalMs : 0;
    double start = 0;
    int top = 12;
    for (const Phase &phase : m_phases) {
        const QRect row(16, top, nameWidth, rowHeight);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(row, Qt::AlignVCenter, phase.name);
        const QRectF bar(barLeft + start * scale, top + rowHeight / 2.0 - 5, std::max(2.0, phase.ms * scale),
                         10);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent());
        painter.drawRoundedRect(bar, 2, 2);
        painter.setPen(theme.muted());
        painter.drawText(QRect(barLeft + barWidth + 8, top, numberWidth, rowHeight),
                         Qt::AlignVCenter | Qt::AlignRight, milliseconds(phase.ms));
        start += phase.ms;
        top += rowHeight;
    }
    for (const Phase &interim : m_interim) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(16, top, nameWidth, rowHeight), Qt::AlignVCenter, interim.name);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.muted());
        painter.drawEllipse(QPointF(barLeft + interim.ms * scale, top + rowHeight / 2.0), 4, 4);
        painter.setPen(theme.muted());
        painter.drawText(QRect(barLeft + barWidth + 8, top, numberWidth, rowHeight),
                         Qt::AlignVCenter | Qt::AlignRight, milliseconds(interim.ms));
        top += rowHeight;
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(16, top, nameWidth, rowHeight), Qt::AlignVCenter, tr("Total"));
    painter.drawText(QRect(barLeft + barWidth + 8, top, numberWidth, rowHeight),
                     Qt::AlignVCenter | Qt::AlignRight, milliseconds(m_totalMs));
}

} // namespace patlas

#include "moc_TimingView.cpp"
