// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FaultsDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

QSpinBox *number(QWidget *parent, const QString &name, int most, const QString &unit, const QString &none)
{
    auto *box = new QSpinBox(parent);
    box->setAccessibleName(name);
    box->setRange(0, most);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // digits and the arrow keys are enough
    box->setSuffix(QLatin1Char(' ') + unit);
    box->setSpecialValueText(none);
    return box;
}

} // namespace

FaultsDialog::FaultsDialog(const SandboxFaults &now, QWidget *parent)
    : QDialog(parent)
    , m_failing(new QComboBox(this))
    , m_retryAfter(number(this, tr("Retry after"), 3600, tr("s"), {}))
    , m_delay(number(this, tr("Delay"), 60'000, tr("ms"), tr("None")))
    , m_huge(
          number(this, tr("Huge response"), int(maxHugeResponse / mebibyte), tr("MiB"), tr("What is stored")))
    , m_slowDrip(new QCheckBox(tr("Slow drip: send responses in small pieces"), this))
    , m_gzip(new QCheckBox(tr("Gzip: compress responses where the client accepts it"), this))
    , m_stale(new QCheckBox(tr("Stale reads: respond from a cache for ten minutes"), this))
    , m_checkAddresses(new QCheckBox(tr("IP allow-list: only these addresses may write"), this))
    , m_addresses(new QLineEdit(this))
    , m_reason(new QLabel(this))
{
    setWindowTitle(tr("Sandbox faults"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    using Failing = SandboxFaults::Failing;
    m_failing->setAccessibleName(tr("Every call"));
    m_failing->addItem(tr("Gets the usual response"), int(Failing::Nothing));
    m_failing->addItem(tr("Gets 429 Too Many Requests"), int(Failing::TooManyRequests));
    m_failing->addItem(tr("Gets 500 Internal Server Error"), int(Failing::ServerError));
    m_failing->addItem(tr("Loses its connection half way"), int(Failing::DroppedHalfWay));
    m_failing->addItem(tr("Is redirected to another origin"), int(Failing::Redirect));
    m_delay->setSingleStep(100);
    m_addresses->setAccessibleName(tr("Allowed addresses"));
    m_addresses->setPlaceholderText(tr("Empty: every write is blocked"));
    m_addresses->setToolTip(tr("IPv4, IPv6 and ranges such as 192.0.2.0/24, separated by spaces"));
    layOut();
    fill(now);
    connect(m_failing, &QComboBox::currentIndexChanged, this, &FaultsDialog::follow);
    connect(m_checkAddresses, &QCheckBox::toggled, this, &FaultsDialog::follow);
}

void FaultsDialog::layOut()
{
    auto *heading = new QLabel(tr("Sandbox faults"), this);
    heading->setFont(Theme::headingFont());
    auto *explanation = new QLabel(tr("Test how a client handles a service that misbehaves. Only calls to "
                                      "the API are affected, also those of other programs. Faults stay "
                                      "until they are ended here, or the sandbox's data is reset."),
                                   this);
    explanation->setProperty("caption", true);
    explanation->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    QPalette red = m_reason->palette();
    red.setColor(QPalette::WindowText, Theme(palette()).danger());
    m_reason->setPalette(red);
    m_reason->hide();

    auto *form = new FieldForm;
    form->addRow(tr("&Every call"), m_failing);
    form->addRow(tr("&Retry after"), m_retryAfter);
    form->addRow(tr("&Delay"), m_delay);
    form->addRow(tr("&Get translations responds with"), m_huge);
    for (QCheckBox *box : {m_slowDrip, m_gzip, m_stale, m_checkAddresses})
        form->addRow(QString(), box);
    form->addRow(tr("&Allowed addresses"), m_addresses);
    auto *buttons = new QDialogButtonBox(this);
    auto *set = new QPushButton(tr("Set faults"), this);
    set->setProperty("primary", true); // before the style first polishes it
    set->setDefault(true);
    buttons->addButton(set, QDialogButtonBox::AcceptRole);
    QPushButton *none = buttons->addButton(tr("No faults"), QDialogButtonBox::ResetRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(m_reason);
    column->addWidget(buttons);
    resize(540, sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT setRequested(faults()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(none, &QPushButton::clicked, this, [this] { Q_EMIT setRequested(SandboxFaults()); });
}

void FaultsDialog::fill(const SandboxFaults &faults)
{
    m_failing->setCurrentIndex(m_failing->findData(int(faults.failing)));
    m_retryAfter->setValue(faults.retryAfter);
    m_delay->setValue(faults.delay);
    m_huge->setValue(int(faults.hugeResponse / mebibyte));
    m_slowDrip->setChecked(faults.slowDrip);
    m_gzip->setChecked(faults.gzip);
    m_stale->setChecked(faults.staleReads);
    m_checkAddresses->setChecked(faults.allowList.has_value());
    m_addresses->setText(faults.allowList.value_or(QStringList()).join(QLatin1Char(' ')));
    follow();
}

void FaultsDialog::follow()
{
    m_retryAfter->setEnabled(m_failing->currentData().toInt()
                             == int(SandboxFaults::Failing::TooManyRequests));
    m_addresses->setEnabled(m_checkAddresses->isChecked());
}

SandboxFaults FaultsDialog::faults() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    SandboxFaults faults;
    faults.failing = SandboxFaults::Failing(m_failing->currentData().toInt());
    faults.retryAfter = m_retryAfter->value();
    faults.delay = m_delay->value();
    faults.hugeResponse = m_huge->value() * mebibyte;
    faults.slowDrip = m_slowDrip->isChecked();
    faults.gzip = m_gzip->isChecked();
    faults.staleReads = m_stale->isChecked();
    if (m_checkAddresses->isChecked())
        faults.allowList = m_addresses->text().split(between, Qt::SkipEmptyParts);
    return faults;
}

void FaultsDialog::refuse(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->show();
    announce(m_reason, reason);
}

} // namespace patlas

#include "moc_FaultsDialog.cpp"
