// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LimitsForm.h"

#include "ui/widgets/FieldForm.h"
#include "ui/widgets/LimitSpinBox.h"
#include "ui/widgets/Wording.h"

#include <QCheckBox>

namespace patlas {

LimitsForm::LimitsForm(Of of, const TimeLimits &limits, QWidget *parent)
    : QWidget(parent)
    , m_stream(nullptr)
{
    const bool isRequest = of == Of::Request;
    const QString wider = isRequest ? tr("As the environment") : tr("As in Preferences");
    const bool isWidest = of == Of::Program; // wider are only the engine's own limits; see EngineLimits
    const QString half = isWidest ? tr("As usual (30 s)") : wider;
    m_whole =
        new LimitSpinBox(tr("Limit for the whole request"), isWidest ? tr("As usual (none)") : wider, this);
    m_connect = new LimitSpinBox(tr("Limit for connecting"), half, this);
    m_silence = new LimitSpinBox(tr("Limit for silence"), half, this);
    for (LimitSpinBox *limit : {m_whole, m_connect, m_silence})
        connect(limit, &QDoubleSpinBox::valueChanged, this, &LimitsForm::changed);

    auto *form = new FieldForm(this);
    form->setContentsMargins(12, 14, 12, 12);
    form->addRow(tr("&Whole request"), m_whole);
    form->addRow(tr("Co&nnecting"), m_connect);
    form->addRow(tr("&Silence"), m_silence);
    if (isRequest) {
        m_stream = new QCheckBox(tr("The response is a &stream, without an end"), this);
        connect(m_stream, &QCheckBox::toggled, this, &LimitsForm::changed);
        m_stream->setAccessibleDescription(tr("Then there is no limit but the one for connecting."));
        form->addRow(QString(), m_stream);
    }
    form->addCaption(tr("Silence: the time in which nothing arrives, once there is a connection. A "
                        "response of the type text/event-stream has no limit."),
                     this);
    setLimits(limits);
}

void LimitsForm::setLimits(const TimeLimits &limits)
{
    m_whole->setLimit(limits.whole);
    m_connect->setLimit(limits.connect);
    m_silence->setLimit(limits.silence);
    if (m_stream)
        m_stream->setChecked(limits.isStream);
}

TimeLimits LimitsForm::limits() const
{
    TimeLimits limits{m_whole->limit(), m_connect->limit(), m_silence->limit()};
    limits.isStream = m_stream && m_stream->isChecked();
    return limits;
}

} // namespace patlas

#include "moc_LimitsForm.cpp"
