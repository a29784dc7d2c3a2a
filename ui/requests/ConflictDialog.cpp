// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/ConflictDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "ui/requests/SideBySideModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace patlas {

ConflictDialog::ConflictDialog(const QString &path, const QString &mine, const QString &files,
                               QWidget *parent)
    : QDialog(parent)
    , m_model(new SideBySideModel(tr("Your version"), tr("In the file"), this))
    , m_table(new QTableView(this))
    , m_count(captionLabel(tr("Comparing…"), this))
    , m_next(new QPushButton(tr("&Next difference"), this))
{
    setWindowTitle(tr("Changed on disk"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_count->setAccessibleName(tr("Number of differences"));

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Both versions"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(Theme::fixedFont()).lineSpacing() + 2);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    addChoice(*buttons, tr("Keep &mine"),
              tr("Writes your version into the file. What the file says now can be opened again as a closed "
                 "request."),
              &ConflictDialog::keepMineRequested);
    addChoice(*buttons, tr("&Take the file's"),
              tr("Shows what the file says. Your version can be opened again as a closed request."),
              &ConflictDialog::takeFileRequested);
    addChoice(*buttons, tr("&Save as another file…"),
              tr("Writes your version into a new file and leaves this one as it is."),
              &ConflictDialog::saveAsRequested);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    m_next->setToolTip(tr("F3"));
    m_next->setEnabled(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_next, &QPushButton::clicked, this, &ConflictDialog::goToNextDifference);
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, this,
            &ConflictDialog::goToNextDifference);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(headingLabel(tr("%1 was changed by something else").arg(isolated(path)), this));
    column->addWidget(captionLabel(tr("Nothing is written until you choose. What is not chosen can be opened "
                                      "again until Patlas quits."),
                                   this));
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(960, 600);
    m_table->setFocus();
    then(QtConcurrent::run([mine, files] { return sideBySide(mine, files); }), this,
         [this](const SideBySide &texts) {
             m_model->set(texts);
             showDifferences();
         });
}

void ConflictDialog::addChoice(QDialogButtonBox &buttons, const QString &text, const QString &toolTip,
                               void (ConflictDialog::*chosen)())
{
    QPushButton *button = buttons.addButton(text, QDialogButtonBox::ActionRole);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, chosen] {
        accept();
        Q_EMIT(this->*chosen)();
    });
}

void ConflictDialog::showDifferences()
{
    const int differences = m_model->texts().differences();
    QString count =
        differences == 0 ? tr("They say the same.") : tr("%n difference(s)", nullptr, differences);
    if (m_model->texts().isCut)
        count = tr("%1. The rest is too long to compare.").arg(count);
    m_count->setText(count);
    m_next->setEnabled(differences > 0);
    goToNextDifference();
}

void ConflictDialog::goToNextDifference()
{
    const int row = m_model->nextDifference(m_table->currentIndex().row());
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, SideBySideModel::Left));
    m_table->scrollTo(m_model->index(row, SideBySideModel::Left), QAbstractItemView::PositionAtCenter);
}

} // namespace patlas

#include "moc_ConflictDialog.cpp"
