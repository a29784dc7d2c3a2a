// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/RetentionDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace patlas {

namespace {

constexpr qint64 bytesOfAMebibyte = 1 << 20;

} // namespace

RetentionDialog::RetentionDialog(const HistoryRetention &retention, QWidget *parent)
    : QDialog(parent)
    , m_days(new QSpinBox(this))
    , m_rows(new QSpinBox(this))
    , m_mebibytes(new QSpinBox(this))
{
    using Bounds = HistoryRetention;
    setWindowTitle(tr("History settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new QLabel(tr("History settings"), this);
    heading->setFont(Theme::headingFont());
    m_days->setAccessibleName(tr("Days to keep"));
    m_days->setRange(0, Bounds::mostDays);
    m_days->setSpecialValueText(tr("Any time"));
    m_days->setSuffix(tr(" days"));
    m_days->setValue(retention.days);
    m_rows->setAccessibleName(tr("Requests to keep"));
    m_rows->setRange(Bounds::fewestRows, Bounds::mostRows);
    m_rows->setGroupSeparatorShown(true);
    m_rows->setSingleStep(1'000);
    m_rows->setValue(retention.rows);
    m_mebibytes->setAccessibleName(tr("Size of responses to keep"));
    m_mebibytes->setRange(int(Bounds::fewestMebibytes), int(Bounds::mostMebibytes));
    m_mebibytes->setGroupSeparatorShown(true);
    m_mebibytes->setSingleStep(256);
    m_mebibytes->setSuffix(tr(" MiB"));
    m_mebibytes->setValue(int(retention.bodyBytes / bytesOfAMebibyte));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Keep requests for"), m_days);
    form->addRow(tr("&At most this many"), m_rows);
    form->addRow(tr("&Responses of at most"), m_mebibytes);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(captionLabel(
        tr("The oldest requests go first. Pinned ones are kept besides and do not count."), this));
    column->addWidget(buttons);
}

HistoryRetention RetentionDialog::retention() const
{
    HistoryRetention retention;
    retention.days = m_days->value();
    retention.rows = m_rows->value();
    retention.bodyBytes = m_mebibytes->value() * bytesOfAMebibyte;
    return retention;
}

} // namespace patlas

#include "moc_RetentionDialog.cpp"
