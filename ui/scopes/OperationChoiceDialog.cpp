// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopes/OperationChoiceDialog.h"

#include "core/base/VisibleText.h"
#include "core/preflight/ScopesForOperations.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CheckRowDelegate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr int idRole = Qt::UserRole + 1;
}

OperationChoiceDialog::OperationChoiceDialog(const ApiDescription &api, const QStringList &chosenScopes,
                                             QWidget *parent)
    : QDialog(parent)
    , m_api(api)
    , m_tree(new QTreeWidget(this))
    , m_result(new QLabel(this))
    , m_use(new QPushButton(tr("Use these scopes"), this))
{
    setWindowTitle(tr("Choose by operation"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new QLabel(tr("What should the token be able to do?"), this);
    heading->setFont(Theme::headingFont());
    auto *explanation =
        new QLabel(tr("Tick the operations. The smallest set of scopes that opens them replaces the scopes "
                      "ticked so far. Operations that need no scope are not listed."),
                   this);
    explanation->setProperty("caption", true);
    explanation->setWordWrap(true);
    m_tree->setAccessibleName(tr("Operations to allow"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setMouseTracking(true);
    m_tree->setItemDelegate(new CheckRowDelegate(CheckRowDelegate::Methods::AsBadges, m_tree));
    m_result->setAccessibleName(tr("Scopes needed"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use->setProperty("primary", true); // before the style first polishes it
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    m_use->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(explanation);
    column->addWidget(m_tree, 1);
    column->addWidget(m_result);
    column->addWidget(buttons);
    resize(520, 560);

    fill(chosenScopes);
    connect(m_tree, &QTreeWidget::itemChanged, this, &OperationChoiceDialog::showResult);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT scopesChosen(scopes());
        accept();
    });
    showResult();
}

void OperationChoiceDialog::fill(const QStringList &chosenScopes)
{
    for (const QString &group : m_api.groups) {
        QTreeWidgetItem *parent = nullptr;
        for (const Operation &operation : m_api.operations) {
            const QStringList needed = m_api.scopesFor(operation);
            if (operation.group != group || needed.isEmpty())
                continue;
            if (!parent) {
                parent = new QTreeWidgetItem(m_tree, {group});
                parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                 | Qt::ItemIsAutoTristate);
            }
            auto *item = new QTreeWidgetItem(parent, {operation.method + QLatin1Char(' ') + operation.title});
            const bool open =
                std::all_of(needed.begin(), needed.end(),
                            [&chosenScopes](const QString &scope) { return chosenScopes.contains(scope); });
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, open ? Qt::Checked : Qt::Unchecked);
            item->setData(0, idRole, operation.id);
            item->setToolTip(0, needed.join(u", "_s));
        }
    }
    m_tree->expandAll();
}

QStringList OperationChoiceDialog::scopes() const
{
    QStringList ids;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *parent = m_tree->topLevelItem(group);
        for (int row = 0; row < parent->childCount(); ++row) {
            if (parent->child(row)->checkState(0) == Qt::Checked)
                ids.append(parent->child(row)->data(0, idRole).toString());
        }
    }
    return scopesForOperations(m_api, ids);
}

void OperationChoiceDialog::showResult()
{
    const QStringList needed = scopes();
    m_result->setText(needed.isEmpty() ? tr("Tick at least one operation.")
                                       : tr("Smallest set: %1").arg(isolated(needed.join(u", "_s))));
    m_result->setAccessibleDescription(m_result->text());
    m_use->setEnabled(!needed.isEmpty());
    m_use->setToolTip(needed.isEmpty() ? m_result->text() : QString());
}

} // namespace patlas

#include "moc_OperationChoiceDialog.cpp"
