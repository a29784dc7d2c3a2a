// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RequestsPage.h"

#include "ui/widgets/FieldForm.h"
#include "ui/widgets/LimitsForm.h"
#include "ui/widgets/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace patlas {

RequestsPage::RequestsPage(const SendingPreferences &sending, ResponsePlace place, bool offersValues,
                           QWidget *parent)
    : PreferencePage(parent)
    , m_place(new QComboBox(this))
    , m_http2(new QCheckBox(tr("Use HTTP/&2 where the service offers it"), this))
    , m_values(new QCheckBox(tr("Offer &values that responses have shown"), this))
    , m_limits(new LimitsForm(LimitsForm::Of::Program, sending.limits, this))
{
    m_place->setAccessibleName(tr("Place of the response"));
    m_place->addItem(tr("By the width of the window"), int(ResponsePlace::ByWidth));
    m_place->addItem(tr("Beside the request"), int(ResponsePlace::Beside));
    m_place->addItem(tr("Beneath the request"), int(ResponsePlace::Beneath));
    m_place->setCurrentIndex(m_place->findData(int(place)));
    m_http2->setChecked(sending.useHttp2);
    m_values->setChecked(offersValues);

    auto *form = new FieldForm;
    form->addRow(tr("&Response"), m_place);
    form->addRow(QString(), m_http2);
    form->addCaption(tr("Off: HTTP/1.1 everywhere. An environment can switch it off for itself."), this);
    form->addRow(QString(), m_values);
    form->addCaption(tr("Fields offer ids and other values from earlier responses of the same "
                        "environment. They are kept on this computer until the history is cleared; "
                        "secrets never are. Switching this off removes them."),
                     this);
    auto *limits = new QGroupBox(tr("Time limits"), this);
    auto *inside = new QVBoxLayout(limits);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_limits);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(limits);
    column->addWidget(captionLabel(
        tr("An environment and a request can have limits of their own, which go before these."), this));
    column->addStretch(1);

    connect(m_place, &QComboBox::activated, this,
            [this] { Q_EMIT placeChosen(ResponsePlace(m_place->currentData().toInt())); });
    const auto tell = [this] {
        if (!m_isRestoring)
            Q_EMIT sendingChosen(this->sending());
    };
    connect(m_http2, &QCheckBox::toggled, this, tell);
    connect(m_values, &QCheckBox::toggled, this, &RequestsPage::offersValuesChosen);
    connect(m_limits, &LimitsForm::changed, this, tell);
}

SendingPreferences RequestsPage::sending() const
{
    return {m_limits->limits(), m_http2->isChecked()};
}

void RequestsPage::restoreDefaults()
{
    const SendingPreferences usual;
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        m_limits->setLimits(usual.limits);
        m_http2->setChecked(usual.useHttp2);
    }
    m_values->setChecked(true);
    m_place->setCurrentIndex(m_place->findData(int(ResponsePlace::ByWidth)));
    Q_EMIT sendingChosen(usual);
    Q_EMIT placeChosen(ResponsePlace::ByWidth);
}

} // namespace patlas

#include "moc_RequestsPage.cpp"
