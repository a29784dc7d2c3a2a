// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/FoundApiView.h"

#include "core/base/VisibleText.h"
#include "ui/apis/FoundOperationsModel.h"
#include "ui/apis/ProblemsModel.h"
#include "ui/apis/SchemeWording.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Wording.h"

#include <QHeaderView>
#include <QLocale>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace patlas {

namespace {

constexpr int methodWidth = 80;
constexpr int pathWidth = 240;
constexpr int titleWidth = 220;
constexpr int lineWidth = 60;

enum SchemeColumn { SchemeNameColumn, SchemeNeedsColumn, SchemeColumnCount };

QString origin(const LoadedDescription &found)
{
    const QUrl &address = found.documents.address;
    const QString where = address.isEmpty() ? FoundApiView::tr("what was pasted")
        : address.isLocalFile()             ? isolated(address.toLocalFile())
                                            : isolated(address.toString());
    return found.pageTool.isEmpty() ? FoundApiView::tr("From %1").arg(where)
                                    : FoundApiView::tr("From %1, a page of %2").arg(where, found.pageTool);
}

} // namespace

FoundApiView::FoundApiView(QWidget *parent)
    : QWidget(parent)
    , m_title(headingLabel({}, this))
    , m_about(captionLabel({}, this))
    , m_tabs(new QTabWidget(this))
    , m_servers(new ServerChoice(this))
    , m_schemes(new QTableWidget(0, SchemeColumnCount, this))
    , m_operations(new QTableView(this))
    , m_problems(new QTableView(this))
    , m_operationsModel(new FoundOperationsModel(this))
    , m_problemsModel(new ProblemsModel(this))
{
    m_title->setAccessibleName(tr("API"));
    m_about->setAccessibleName(tr("About the API"));
    m_tabs->setAccessibleName(tr("What was found"));
    setUpListTable(*m_schemes);
    m_schemes->setAccessibleName(tr("Security schemes"));
    m_schemes->setHorizontalHeaderLabels({tr("Scheme"), tr("What it needs")});
    m_schemes->horizontalHeader()->setSectionResizeMode(SchemeNameColumn, QHeaderView::ResizeToContents);
    m_schemes->horizontalHeader()->setStretchLastSection(true);
    setUpListTable(*m_operations);
    m_operations->setAccessibleName(tr("Operations found"));
    m_operations->setModel(m_operationsModel);
    m_operations->setColumnWidth(FoundOperationsModel::Method, methodWidth);
    m_operations->setColumnWidth(FoundOperationsModel::Path, pathWidth);
    m_operations->setColumnWidth(FoundOperationsModel::Title, titleWidth);
    fitListTitles(*m_operations);
    m_operations->horizontalHeader()->setStretchLastSection(true);
    setUpListTable(*m_problems);
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setModel(m_problemsModel);
    m_problems->setColumnWidth(ProblemsModel::Line, lineWidth);
    m_problems->setColumnWidth(ProblemsModel::Place, titleWidth);
    fitListTitles(*m_problems);
    m_problems->horizontalHeader()->setStretchLastSection(true);

    m_tabs->addTab(m_servers, {});
    m_tabs->addTab(m_schemes, {});
    m_tabs->addTab(m_operations, {});
    m_tabs->addTab(m_problems, {});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_tabs, 1);
    connect(m_servers, &ServerChoice::changed, this, &FoundApiView::changed);
}

void FoundApiView::setFound(const LoadedDescription &found,
                            const std::function<bool(const QString &)> &isTaken)
{
    const ApiDescription &api = *found.api;
    const QString title = api.title.isEmpty() ? tr("API without a title") : api.title;
    m_title->setText(api.version.isEmpty()
                         ? isolated(title)
                         : tr("%1, version %2").arg(isolated(title), isolated(api.version)));
    m_about->setText(origin(found));
    m_servers->setServers(api.servers, found.documents.address, title, isTaken);
    showSchemes(api);
    m_operationsModel->setApi(found.api);
    m_problemsModel->setApi(found.api);
    const auto counted = [](const QString &text, std::size_t count) {
        return text.arg(QLocale().toString(qulonglong(count)));
    };
    m_tabs->setTabText(0, counted(tr("&Servers (%1)"), api.servers.size()));
    m_tabs->setTabText(1, counted(tr("&Credentials (%1)"), api.schemes.size()));
    m_tabs->setTabText(2, counted(tr("&Operations (%1)"), api.operations.size()));
    m_tabs->setTabText(3, counted(tr("&Problems (%1)"), api.problems.size()));
    m_tabs->setCurrentIndex(0);
}

void FoundApiView::showSchemes(const ApiDescription &api)
{
    m_schemes->setRowCount(static_cast<int>(api.schemes.size()));
    for (int row = 0; row < m_schemes->rowCount(); ++row) {
        const SecurityScheme &scheme = api.schemes.at(static_cast<std::size_t>(row));
        m_schemes->setItem(row, SchemeNameColumn, new QTableWidgetItem(isolated(scheme.id)));
        auto *needs = new QTableWidgetItem(schemeInWords(scheme));
        needs->setToolTip(scheme.description);
        m_schemes->setItem(row, SchemeNeedsColumn, needs);
    }
}

} // namespace patlas

#include "moc_FoundApiView.cpp"
