// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ParameterTable.h"

#include "core/request/ParameterSerializer.h"
#include "ui/explorer/ParameterDelegate.h"
#include "ui/explorer/ParameterModel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace patlas {

ParameterTable::ParameterTable(const QString &name, const QString &addText, const QString &emptyText,
                               ParameterPlace ownPlace, RequestVariables &variables, QWidget *parent)
    : QWidget(parent)
    , m_model(new ParameterModel(this))
    , m_table(new QTableView(this))
    , m_delegate(new ParameterDelegate(variables, m_table))
    , m_empty(new QLabel(emptyText, this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_ownPlace(ownPlace)
{
    m_table->setAccessibleName(name);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setProperty("flat", true);
    m_table->setMinimumHeight(60);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    // Tab leaves the table, the arrow keys move in it; otherwise keyboard users could not leave it.
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ParameterModel::Name, 200);
    m_table->setColumnWidth(ParameterModel::Value, 260);
    m_table->installEventFilter(this);
    // Only path and query parameters of an operation have descriptions.
    m_table->setColumnHidden(ParameterModel::Description, ownPlace == ParameterPlace::Header);
    m_empty->setProperty("caption", true);
    m_empty->setWordWrap(true);
    m_empty->setMargin(8);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *add = new QPushButton(addText, this);
    add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_remove->setToolTip(tr("Removes the selected row, if you added it"));

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 8);
    buttons->setSpacing(8);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(buttons);

    connect(add, &QPushButton::clicked, this, &ParameterTable::addOwnRow);
    connect(m_remove, &QPushButton::clicked, this, &ParameterTable::removeCurrentRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ParameterTable::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ParameterTable::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ParameterTable::showWhetherEmpty);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ParameterTable::showWhetherEmpty);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ParameterTable::showWhetherEmpty);
    updateButtons();
    showWhetherEmpty();
}

void ParameterTable::setOffers(const Offers &offers)
{
    m_delegate->setOffers([this, offers](const QModelIndex &index) {
        const Parameter parameter = m_model->parameterAt(index.row());
        std::vector<SeenValue> values = offers(parameter);
        // A list in one field is JSON.
        if (ParameterSerializer(parameter).takesList()) {
            for (SeenValue &value : values)
                value.value =
                    QString::fromUtf8(QJsonDocument(QJsonArray{value.value}).toJson(QJsonDocument::Compact));
        }
        return values;
    });
}

bool ParameterTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete
        && m_model->isOwnRow(m_table->currentIndex().row())) {
        removeCurrentRow();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ParameterTable::addOwnRow()
{
    const QModelIndex name = m_model->index(m_model->addRow(m_ownPlace), ParameterModel::Name);
    m_table->setCurrentIndex(name);
    m_table->scrollTo(name);
    m_table->edit(name);
}

void ParameterTable::removeCurrentRow()
{
    m_model->removeRow(m_table->currentIndex().row());
    updateButtons();
}

void ParameterTable::showWhetherEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
}

void ParameterTable::updateButtons()
{
    m_remove->setEnabled(m_model->isOwnRow(m_table->currentIndex().row()));
}

} // namespace patlas

#include "moc_ParameterTable.cpp"
