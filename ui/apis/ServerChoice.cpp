// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/ServerChoice.h"

#include "core/base/FreeName.h"
#include "core/base/VisibleText.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace patlas {

namespace {

enum ServerColumn { NameColumn, AddressColumn, AboutColumn, ServerColumnCount };

/// "Petstore – Production", or with the host where the servers are not described.
QString nameFor(const Server &server, const QUrl &address, const QString &title, bool isOnly)
{
    if (isOnly)
        return title;
    const QString which =
        server.description.isEmpty() ? address.host() : server.description.section(QLatin1Char('\n'), 0, 0);
    return which.isEmpty() ? title : ServerChoice::tr("%1 – %2", "API – server").arg(title, which.left(60));
}

} // namespace

ServerChoice::ServerChoice(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, ServerColumnCount, this))
    , m_hint(captionLabel({}, this))
    , m_variables(new QWidget(this))
    , m_form(new QFormLayout(m_variables))
{
    setUpListTable(*m_table);
    m_table->setAccessibleName(tr("Servers"));
    m_table->setHorizontalHeaderLabels({tr("Environment"), tr("Address"), tr("About")});
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AddressColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(AboutColumn, QHeaderView::ResizeToContents);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_variables->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_variables);

    connect(m_table, &QTableWidget::itemChanged, this, &ServerChoice::changed);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            showVariables(row);
    });
}

void ServerChoice::setServers(const std::vector<Server> &servers, const QUrl &document, const QString &title,
                              const std::function<bool(const QString &)> &isTaken)
{
    const QSignalBlocker quiet(m_table);
    m_document = document;
    // A description without servers is about the host that it came from; a pasted one says nothing.
    m_servers = servers.empty() ? std::vector<Server>{Server{QStringLiteral("/"), {}, {}}} : servers;
    m_values.assign(m_servers.size(), {});
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(m_servers.size()));
    QSet<QString> given;
    bool isIncomplete = false;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Server &server = m_servers.at(static_cast<std::size_t>(row));
        const QUrl address = serverAddress(server, document);
        const QString name =
            freeName(nameFor(server, address, title, m_servers.size() == 1),
                     [&](const QString &one) { return given.contains(one) || isTaken(one); });
        given.insert(name);
        auto *check = new QTableWidgetItem(name);
        check->setFlags(check->flags() | Qt::ItemIsUserCheckable);
        check->setCheckState(row == 0 ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, NameColumn, check);
        // What is written may be relative or have holes: it is completed here.
        m_table->setItem(row, AddressColumn,
                         new QTableWidgetItem(address.isValid() ? address.toString() : server.url));
        auto *about = new QTableWidgetItem(isolated(server.description.section(QLatin1Char('\n'), 0, 0)));
        about->setFlags(about->flags() & ~Qt::ItemIsEditable);
        about->setToolTip(server.description);
        m_table->setItem(row, AboutColumn, about);
        isIncomplete = isIncomplete || !address.isValid();
    }
    m_hint->setText(isIncomplete
                        ? tr("Each checked server becomes an environment. The description does not say "
                             "every address in full: double-click to complete it.")
                        : tr("Each checked server becomes an environment. Names and addresses can be "
                             "changed with a double click."));
    m_table->setCurrentCell(0, NameColumn);
    showVariables(0);
    Q_EMIT changed();
}

void ServerChoice::showVariables(int row)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const auto at = static_cast<std::size_t>(row);
    m_variables->setVisible(row >= 0 && at < m_servers.size() && !m_servers.at(at).variables.empty());
    if (m_variables->isHidden())
        return;
    for (const ServerVariable &variable : m_servers.at(at).variables) {
        auto *values = new QComboBox(m_variables);
        values->addItems(variable.values);
        values->setEditable(variable.values.isEmpty());
        values->setCurrentText(m_values.at(at).value(variable.name, variable.defaultValue));
        values->setAccessibleName(tr("Server variable %1").arg(variable.name));
        values->setToolTip(variable.description);
        m_form->addRow(fieldLabel(isolated(variable.name), values, m_variables), values);
        connect(values, &QComboBox::currentTextChanged, this,
                [this, row, at, name = variable.name](const QString &text) {
                    m_values.at(at).insert(name, text);
                    fill(row);
                });
    }
}

void ServerChoice::fill(int row)
{
    const auto at = static_cast<std::size_t>(row);
    const QUrl address = serverAddress(m_servers.at(at), m_document, m_values.at(at));
    if (address.isValid())
        m_table->item(row, AddressColumn)->setText(address.toString());
}

std::vector<ChosenServer> ServerChoice::chosen() const
{
    std::vector<ChosenServer> servers;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *name = m_table->item(row, NameColumn);
        if (name->checkState() == Qt::Checked)
            servers.push_back(
                {name->text().trimmed(), QUrl(m_table->item(row, AddressColumn)->text().trimmed())});
    }
    return servers;
}

QString ServerChoice::problem() const
{
    const std::vector<ChosenServer> servers = chosen();
    if (servers.empty())
        return tr("Check at least one server: requests need an address to go to.");
    for (const ChosenServer &server : servers) {
        if (server.name.isEmpty())
            return tr("Enter a name for each environment.");
        const bool isWeb = server.address.scheme() == QLatin1String("https")
            || server.address.scheme() == QLatin1String("http");
        if (!isWeb || server.address.host().isEmpty())
            return tr("Complete the address of %1: it must begin with https://.").arg(isolated(server.name));
    }
    return {};
}

} // namespace patlas

#include "moc_ServerChoice.cpp"
