// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rotation/RotationSteps.h"

#include "ui/widgets/Chip.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace patlas {

RotationSteps::RotationSteps(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Steps of the rotation"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const QString &step : steps) {
        auto *chip = new Chip(this);
        auto *text = new QLabel(step, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        const int line = int(m_rows.size());
        grid->addWidget(chip, line, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(text, line, 1);
        m_rows.push_back({chip, text});
    }
    show(0, Mark::ToDo);
}

void RotationSteps::show(int current, Mark mark)
{
    QStringList spoken;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Mark own = i < current ? Mark::Done : i == current ? mark : Mark::ToDo;
        QString word = tr("to do");
        Chip::Tone tone = Chip::Tone::Neutral;
        if (own == Mark::Done) {
            word = tr("done");
            tone = Chip::Tone::Ok;
        } else if (own == Mark::Now) {
            word = tr("now");
            tone = Chip::Tone::Warning;
        } else if (own == Mark::Failed) {
            word = tr("failed");
            tone = Chip::Tone::Danger;
        }
        m_rows[size_t(i)].chip->setText(word);
        m_rows[size_t(i)].chip->setTone(tone);
        spoken.append(u"%1: %2"_s.arg(m_rows[size_t(i)].text->text(), word));
    }
    setAccessibleDescription(spoken.join(u". "_s));
}

} // namespace patlas

#include "moc_RotationSteps.cpp"
