// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AuditLogDialog.h"

#include "core/base/Then.h"
#include "core/environment/SandboxControl.h"
#include "ui/shell/AuditLogFilter.h"
#include "ui/widgets/ListTable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr AuditLogModel::Column chosenBy[] = {AuditLogModel::User, AuditLogModel::Token,
                                              AuditLogModel::Operation, AuditLogModel::Outcome};

} // namespace

AuditLogDialog::AuditLogDialog(SandboxControl &sandbox, QWidget *parent)
    : QDialog(parent)
    , m_sandbox(sandbox)
    , m_model(new AuditLogModel(this))
    , m_shown(new AuditLogFilter(this))
    , m_choices{new QComboBox(this), new QComboBox(this), new QComboBox(this), new QComboBox(this)}
    , m_words(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_state(new QLabel(this))
    , m_open(new QPushButton(tr("Open in Explorer"), this))
{
    setWindowTitle(tr("Sandbox audit log"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_shown->setSourceModel(m_model);
    layOut();
    for (QComboBox *choice : m_choices)
        connect(choice, &QComboBox::currentIndexChanged, this, &AuditLogDialog::filter);
    connect(m_words, &QLineEdit::textChanged, this, &AuditLogDialog::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AuditLogDialog::offerToOpen);
    connect(m_table, &QTableView::activated, this, &AuditLogDialog::openChosen);
    connect(m_open, &QPushButton::clicked, this, &AuditLogDialog::openChosen);
    offerToOpen();
    refresh();
}

void AuditLogDialog::layOut()
{
    const QString names[] = {tr("User"), tr("Token"), tr("Operation"), tr("Outcome")};
    const QString all[] = {tr("Every user"), tr("Every token"), tr("Every operation"), tr("Every outcome")};
    auto *top = new QHBoxLayout;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setAccessibleName(names[i]);
        m_choices[i]->addItem(all[i]);
        m_choices[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choices[i]->setMinimumContentsLength(14);
        top->addWidget(m_choices[i]);
    }
    m_words->setAccessibleName(tr("Filter audit log"));
    m_words->setPlaceholderText(tr("Filter…"));
    m_words->setClearButtonEnabled(true);
    top->addWidget(m_words, 1);
    auto *refreshButton = new QPushButton(tr("Refresh"), this);
    refreshButton->setAutoDefault(false);
    connect(refreshButton, &QPushButton::clicked, this, &AuditLogDialog::refresh);
    top->addWidget(refreshButton);

    m_table->setAccessibleName(tr("Audit log"));
    m_table->setModel(m_shown);
    setUpListTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = {27, 14, 17, 22, 11, 24, 9, 11};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column] * character);
    fitListTitles(*m_table);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setProperty("caption", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    resize(1100, 560);
}

void AuditLogDialog::refresh()
{
    m_state->setText(tr("Reading the audit log…"));
    then(m_sandbox.auditLog(), this, [this](const Result<QByteArray> &log) {
        if (log)
            fill(*log);
        else
            m_state->setText(log.error().message());
    });
}

void AuditLogDialog::fill(const QByteArray &json)
{
    m_model->setEntries(auditEntriesFrom(json));
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const QSignalBlocker quiet(m_choices[i]);
        const QString before = m_choices[i]->currentIndex() > 0 ? m_choices[i]->currentText() : QString();
        while (m_choices[i]->count() > 1)
            m_choices[i]->removeItem(1);
        m_choices[i]->addItems(m_model->textsIn(chosenBy[i]));
        m_choices[i]->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, m_choices[i]->findText(before)));
    }
    filter();
}

void AuditLogDialog::filter()
{
    QHash<int, QString> texts;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i]->currentIndex() > 0)
            texts.insert(chosenBy[i], m_choices[i]->currentText());
    }
    m_shown->setFilter(texts, m_words->text());
    const int all = m_model->rowCount();
    const int shown = m_shown->rowCount();
    if (all == 0)
        m_state->setText(tr("No call was made yet."));
    else if (shown == all)
        m_state->setText(tr("%n call(s), newest first", nullptr, all));
    else
        m_state->setText(tr("%1 of %n call(s)", nullptr, all).arg(shown));
    offerToOpen();
}

const AuditEntry *AuditLogDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->entry(m_shown->mapToSource(rows.first()).row());
}

void AuditLogDialog::offerToOpen()
{
    const AuditEntry *entry = chosen();
    const bool isOfApi = entry && entry->path.startsWith("/v1/api"_L1);
    m_open->setEnabled(isOfApi);
    if (!entry)
        m_open->setToolTip(tr("Choose a call first."));
    else
        m_open->setToolTip(isOfApi ? QString() : tr("This call did not go to the API."));
}

void AuditLogDialog::openChosen()
{
    if (m_open->isEnabled())
        Q_EMIT openRequested(*chosen());
}

} // namespace patlas

#include "moc_AuditLogDialog.cpp"
