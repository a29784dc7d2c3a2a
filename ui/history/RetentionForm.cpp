// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/RetentionForm.h"

#include "ui/widgets/FieldForm.h"
#include "ui/widgets/Wording.h"

#include <QSpinBox>

namespace patlas {

namespace {

constexpr qint64 bytesOfAMebibyte = 1 << 20;

} // namespace

RetentionForm::RetentionForm(const HistoryRetention &retention, QWidget *parent)
    : QWidget(parent)
    , m_days(new QSpinBox(this))
    , m_rows(new QSpinBox(this))
    , m_mebibytes(new QSpinBox(this))
{
    using Bounds = HistoryRetention;
    m_days->setAccessibleName(tr("Days to keep"));
    m_days->setRange(0, Bounds::mostDays);
    m_days->setSpecialValueText(tr("Any time"));
    m_days->setSuffix(tr(" days"));
    m_rows->setAccessibleName(tr("Requests to keep"));
    m_rows->setRange(Bounds::fewestRows, Bounds::mostRows);
    m_rows->setGroupSeparatorShown(true);
    m_rows->setSingleStep(1'000);
    m_mebibytes->setAccessibleName(tr("Size of responses to keep"));
    m_mebibytes->setRange(int(Bounds::fewestMebibytes), int(Bounds::mostMebibytes));
    m_mebibytes->setGroupSeparatorShown(true);
    m_mebibytes->setSingleStep(256);
    m_mebibytes->setSuffix(tr(" MiB"));

    auto *form = new FieldForm(this);
    form->addRow(tr("&Keep requests for"), m_days);
    form->addRow(tr("&At most this many"), m_rows);
    form->addRow(tr("&Responses of at most"), m_mebibytes);
    form->addRow(captionLabel(
        tr("The oldest requests go first. Pinned ones are kept besides and do not count."), this));
    setRetention(retention);
    for (QSpinBox *number : {m_days, m_rows, m_mebibytes})
        connect(number, &QSpinBox::valueChanged, this, &RetentionForm::changed);
}

HistoryRetention RetentionForm::retention() const
{
    HistoryRetention retention;
    retention.days = m_days->value();
    retention.rows = m_rows->value();
    retention.bodyBytes = m_mebibytes->value() * bytesOfAMebibyte;
    return retention;
}

void RetentionForm::setRetention(const HistoryRetention &retention)
{
    m_days->setValue(retention.days);
    m_rows->setValue(retention.rows);
    m_mebibytes->setValue(int(retention.bodyBytes / bytesOfAMebibyte));
}

} // namespace patlas

#include "moc_RetentionForm.cpp"
