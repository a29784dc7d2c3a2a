// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/ValuesDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/session/RequestFiles.h"
#include "ui/widgets/VerticalScrollArea.h"
#include "ui/widgets/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr QLatin1String ofAllEnvironments("$shared");

} // namespace

ValuesDialog::ValuesDialog(RequestFiles &files, const Environment &environment,
                           const std::vector<AskedValue> &asked, QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_environment(environment)
    , m_problem(problemLabel(this))
    , m_send(new QPushButton(tr("&Send"), this))
{
    setWindowTitle(tr("Values for this request"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_problem->setAccessibleName(tr("Reason"));
    m_send->setProperty("primary", true);
    m_send->setDefault(true);
    auto *asIs = new QPushButton(tr("Send as it is…"), this);
    asIs->setAutoDefault(false);
    asIs->setToolTip(tr("The names stay in the request where the values would be."));

    auto *rows = new QWidget(this);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setColumnStretch(0, 1);
    for (const AskedValue &each : asked)
        addRow(*grid, each);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(
        captionLabel(tr("They hold for %1 until Patlas quits. Secrets are kept in memory only and are dots "
                        "wherever Patlas shows or keeps them.")
                         .arg(isolated(environment.name)),
                     this));
    column->addWidget(new VerticalScrollArea(rows, this), 1);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_send, QDialogButtonBox::AcceptRole);
    buttons->addButton(asIs, QDialogButtonBox::DestructiveRole);
    column->addWidget(buttons);
    setMinimumWidth(560);
    resize(560, std::min(560, 200 + int(asked.size()) * 50));
    connect(buttons, &QDialogButtonBox::accepted, this, &ValuesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(asIs, &QPushButton::clicked, this, [this] {
        Q_EMIT sendAsIsRequested();
        reject();
    });
    if (!m_rows.empty())
        m_rows.front().value->setFocus();
}

void ValuesDialog::addRow(QGridLayout &grid, const AskedValue &asked)
{
    const QString name = isolated(asked.name);
    Row row{asked.name, new QLineEdit(asked.suggested, this), new QCheckBox(tr("Secret"), this),
            new QComboBox(this)};
    QWidget *field = row.value;
    if (!asked.choices.isEmpty()) {
        auto *choice = new QComboBox(this);
        choice->addItems(asked.choices);
        choice->setLineEdit(row.value);
        choice->setCompleter(nullptr); // it would turn "prod" into the choice "PROD"
        choice->setInsertPolicy(QComboBox::NoInsert);
        choice->setCurrentText(asked.suggested);
        choice->setAccessibleName(tr("Choices for %1").arg(name));
        field = choice;
    }
    row.value->setAccessibleName(tr("Value of %1").arg(name));
    row.value->setAccessibleDescription(asked.description);
    row.secret->setAccessibleName(tr("%1 is secret").arg(name));
    row.keep->setAccessibleName(tr("Keep %1").arg(name));
    row.keep->addItem(tr("For this session"));
    if (m_files.isOpen() && isVariableName(asked.name)) {
        const QStringList active = m_files.activeEnvironments();
        for (auto each = active.crbegin(); each != active.crend(); ++each)
            row.keep->addItem(tr("In the environment %1").arg(isolated(*each)), *each);
        row.keep->addItem(tr("In all environments ($shared)"), QString(ofAllEnvironments));
    }
    const auto follow = [value = row.value, keep = row.keep](bool isSecret) {
        value->setEchoMode(isSecret ? QLineEdit::Password : QLineEdit::Normal);
        keep->setEnabled(!isSecret && keep->count() > 1);
        if (isSecret)
            keep->setCurrentIndex(0);
    };
    connect(row.secret, &QCheckBox::toggled, this, follow);
    row.secret->setChecked(asked.isSecret);
    follow(asked.isSecret);

    const int at = grid.rowCount();
    const QString label =
        asked.description.isEmpty() ? name : tr("%1: %2").arg(name, isolated(asked.description));
    grid.addWidget(fieldLabel(QString(label).replace(u'&', "&&"_L1), row.value, this), at, 0, 1, 3);
    grid.addWidget(field, at + 1, 0);
    grid.addWidget(row.secret, at + 1, 1);
    grid.addWidget(row.keep, at + 1, 2);
    m_rows.push_back(row);
}

void ValuesDialog::save()
{
    m_problem->hide();
    m_send->setEnabled(false);
    keepNext(0);
}

/// One after the other: they are of one file.
void ValuesDialog::keepNext(std::size_t row)
{
    if (row == m_rows.size()) {
        // Those in a file too: it is read again later than the request is sent.
        for (const Row &each : m_rows)
            m_files.giveValue(m_environment, each.name, Secret::take(each.value->text()),
                              each.secret->isChecked());
        accept();
        return;
    }
    const Row &next = m_rows[row];
    if (next.keep->currentIndex() == 0) {
        keepNext(row + 1);
        return;
    }
    thenResult(m_files.setVariable(next.keep->currentData().toString(), next.name, next.value->text()), this,
               [this, row](const Result<void> &saved) {
                   if (saved) {
                       keepNext(row + 1);
                       return;
                   }
                   say(saved.error().message());
                   m_rows[row].value->setFocus();
               });
}

void ValuesDialog::say(const QString &problem)
{
    m_send->setEnabled(true);
    m_problem->setText(problem);
    m_problem->show();
    announce(m_problem, problem);
}

} // namespace patlas

#include "moc_ValuesDialog.cpp"
