// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AuditLogDialog.h"

#include "core/environment/SandboxControl.h"
#include "core/result/WhenDone.h"
#include "ui/theme/Theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace patlas {

AuditLogDialog::AuditLogDialog(SandboxControl &sandbox, QWidget *parent)
    : QDialog(parent)
    , m_sandbox(sandbox)
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_state(new QLabel(this))
    , m_model(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    setWindowTitle(tr("Sandbox audit log"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setAccessibleName(tr("Filter audit log"));
    m_filter->setPlaceholderText(tr("Filter by user, token, operation or outcome"));
    m_filter->setClearButtonEnabled(true);
    m_table->setAccessibleName(tr("Audit log"));
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setProperty("caption", true);

    auto *refreshButton = new QPushButton(tr("Refresh"), this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(refreshButton);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    resize(980, 520);

    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(refreshButton, &QPushButton::clicked, this, &AuditLogDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void AuditLogDialog::refresh()
{
    m_state->setText(tr("Reading the audit log…"));
    whenDone(m_sandbox.auditLog(), this, [this](const Result<QByteArray> &log) {
        if (log)
            fill(*log);
        else
            m_state->setText(log.error().message());
    });
}

void AuditLogDialog::fill(const QByteArray &json)
{
    struct Column {
        const char *field;
        QString title;
        int width;
    };
    const Column columns[] = {
        {"time", tr("Time"), 150},           {"user", tr("User"), 100},      {"tokenName", tr("Token"), 120},
        {"operation", tr("Operation"), 130}, {"method", tr("Method"), 70},   {"path", tr("Path"), 190},
        {"status", tr("Status"), 60},        {"outcome", tr("Outcome"), 80}, {"reason", tr("Reason"), 200},
    };
    m_model->clear();
    QStringList titles;
    for (const Column &column : columns)
        titles.append(column.title);
    m_model->setHorizontalHeaderLabels(titles);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray rows =
        document.isArray() ? document.array() : document.object().value(QLatin1String("entries")).toArray();
    const Theme theme(palette());
    for (const QJsonValue &row : rows) {
        QList<QStandardItem *> items;
        for (const Column &column : columns) {
            const QJsonValue value = row.toObject().value(QLatin1String(column.field));
            QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
            if (qstrcmp(column.field, "time") == 0) {
                const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime();
                text =
                    time.isValid() ? QLocale().toString(time, QStringLiteral("yyyy-MM-dd HH:mm:ss")) : text;
            }
            auto *item = new QStandardItem(text);
            if (qstrcmp(column.field, "outcome") == 0)
                item->setForeground(text == QLatin1String("allowed") ? theme.ok() : theme.danger());
            items.append(item);
        }
        m_model->appendRow(items);
    }
    int index = 0;
    for (const Column &column : columns)
        m_table->setColumnWidth(index++, column.width);
    m_state->setText(rows.isEmpty() ? tr("No call was made yet.")
                                    : tr("%n call(s), newest first", nullptr, int(rows.size())));
}

} // namespace patlas
