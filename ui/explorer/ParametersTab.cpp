// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ParametersTab.h"

#include "core/request/QueryItem.h"
#include "ui/explorer/ParameterModel.h"
#include "ui/explorer/ParameterTable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

ParametersTab::ParametersTab(RequestVariables &variables, QWidget *parent)
    : QWidget(parent)
    , m_table(new ParameterTable(
          tr("Parameters"), tr("Add query parameter"),
          tr("This request takes no parameters. You can add one to see what the service does with it."),
          ParameterPlace::Query, variables, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 0);
    layout->addWidget(m_table);
    connect(&m_table->model(), &ParameterModel::edited, this, &ParametersTab::edited);
}

void ParametersTab::setDraft(const RequestDraft &draft, const Operation *operation)
{
    m_table->model().setSections(
        operation,
        {{ParameterPlace::Path, draft.pathParameters}, {ParameterPlace::Query, draft.queryParameters}});
}

void ParametersTab::setOffers(const std::function<std::vector<SeenValue>(const Parameter &)> &offers)
{
    m_table->setOffers(offers);
}

void ParametersTab::writeTo(RequestDraft &draft) const
{
    draft.pathParameters = m_table->model().values(ParameterPlace::Path);
    // Rows are shown in the order of the description; they are sent in the order in which they were given.
    draft.queryParameters = inOrderOf(draft.queryParameters, m_table->model().values(ParameterPlace::Query));
}

void ParametersTab::setImplied(const QMap<QString, QString> &texts)
{
    m_table->model().setImplied(texts);
}

void ParametersTab::setFindings(const std::vector<Finding> &findings)
{
    m_table->model().setFindings(findings);
}

} // namespace patlas

#include "moc_ParametersTab.cpp"
