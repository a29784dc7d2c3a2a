// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/DefineVariableDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/session/RequestFiles.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr QLatin1String forAllEnvironments("$shared");
}

DefineVariableDialog::DefineVariableDialog(RequestFiles &files, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_name(name)
    , m_value(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_problem(problemLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setWindowTitle(tr("Define a variable"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_value->setAccessibleName(tr("Value"));
    m_value->setFont(Theme::fixedFont());
    m_environment->setAccessibleName(tr("Environment of the variable"));
    m_problem->setAccessibleName(tr("Why it was not saved"));
    // The last of the active ones is the one that wins.
    const QStringList active = files.activeEnvironments();
    for (auto each = active.crbegin(); each != active.crend(); ++each)
        m_environment->addItem(isolated(*each), *each);
    m_environment->addItem(tr("All environments ($shared)"), QString(forAllEnvironments));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(tr("Define “%1”").arg(isolated(name)), this));
    column->addWidget(
        captionLabel(tr("It is written into %1 of the open folder, which other tools read as well and "
                        "which goes into git. Secrets do not belong there.")
                         .arg(QLatin1String(sharedEnvironmentFile)),
                     this));
    column->addWidget(fieldLabel(tr("&Value"), m_value, this));
    column->addWidget(m_value);
    column->addWidget(fieldLabel(tr("&Environment"), m_environment, this));
    column->addWidget(m_environment);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    setMinimumWidth(460);
    resize(460, column->totalHeightForWidth(460));
    connect(buttons, &QDialogButtonBox::accepted, this, &DefineVariableDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_value->setFocus();
}

void DefineVariableDialog::save()
{
    m_save->setEnabled(false);
    m_problem->hide();
    thenResult(m_files.setVariable(m_environment->currentData().toString(), m_name, m_value->text()), this,
               [this](const Result<void> &saved) {
                   m_save->setEnabled(true);
                   if (saved) {
                       accept();
                       return;
                   }
                   m_problem->setText(saved.error().message());
                   m_problem->show();
                   layout()->activate();
                   resize(width(), layout()->totalHeightForWidth(width())); // the sentence wraps
                   announce(m_problem, m_problem->text());
               });
}

} // namespace patlas

#include "moc_DefineVariableDialog.cpp"
