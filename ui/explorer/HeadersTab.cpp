// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/HeadersTab.h"

#include "core/preflight/CredentialWording.h"
#include "ui/explorer/ParameterModel.h"
#include "ui/explorer/ParameterTable.h"
#include "ui/widgets/Chip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

HeadersTab::HeadersTab(RequestVariables &variables, QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_chipRow(new QHBoxLayout)
    , m_cookies(new QCheckBox(tr("Cookies"), this))
    , m_table(new ParameterTable(tr("Headers"), tr("Add header"),
                                 tr("No headers of your own. The credentials, the content type and the "
                                    "length are added when the request is sent."),
                                 ParameterPlace::Header, variables, this))
{
    m_caption->setProperty("caption", true);
    m_caption->setTextFormat(Qt::PlainText);

    m_chipRow->setContentsMargins(8, 0, 8, 0);
    m_chipRow->setSpacing(8);
    m_chipRow->addWidget(m_caption);
    m_chipRow->addStretch(1);
    m_chipRow->addWidget(m_cookies);
    m_cookies->setAccessibleName(tr("Use cookies"));
    m_cookies->setToolTip(
        tr("Cookies of the environment go along, and those that the response sets are kept"));
    m_cookies->setChecked(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 10, 1, 0);
    layout->setSpacing(8);
    layout->addLayout(m_chipRow);
    layout->addWidget(m_table, 1);
    connect(&m_table->model(), &ParameterModel::edited, this, &HeadersTab::edited);
    connect(m_cookies, &QCheckBox::clicked, this, &HeadersTab::edited);
    setPlacements({});
}

void HeadersTab::setDraft(const RequestDraft &draft, const Operation *operation)
{
    m_table->model().setSections(operation, {{ParameterPlace::Header, draft.headers}});
    m_cookies->setChecked(draft.usesCookies);
}

void HeadersTab::writeTo(RequestDraft &draft) const
{
    draft.headers = m_table->model().values(ParameterPlace::Header);
    draft.usesCookies = m_cookies->isChecked();
}

void HeadersTab::setPlacements(const std::vector<Placement> &placements)
{
    m_caption->setText(placements.empty() ? tr("No credential is added to the headers.")
                                          : tr("Added when sent:"));
    while (m_chips.size() > int(placements.size()))
        delete m_chips.takeLast();
    while (m_chips.size() < int(placements.size())) {
        auto *chip = new Chip(this);
        m_chipRow->insertWidget(int(m_chips.size()) + 1, chip);
        m_chips.append(chip);
    }
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const Placement &placement = placements[i];
        Chip *chip = m_chips[int(i)];
        chip->setText(
            phrased(u"%1: %2"_s,
                    {wording::placeInWords(placement.place, placement.name), asName(placement.tokenName)}));
        chip->setToolTip(phrased(tr("%1 is inserted here from its store when the request is sent."),
                                 {placement.credential.capitalised()}));
    }
}

void HeadersTab::setFindings(const std::vector<Finding> &findings)
{
    m_table->model().setFindings(findings);
}

} // namespace patlas

#include "moc_HeadersTab.cpp"
