// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/UseInRequestDialog.h"

#include "core/base/VisibleText.h"
#include "core/collection/ReferenceText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Wording.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr int shownTargets = 5; ///< at once; the others are scrolled to
}

UseInRequestDialog::UseInRequestDialog(const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_textPart(new QWidget(this))
    , m_namePart(new QWidget(this))
    , m_targetPart(new QWidget(this))
    , m_text(new QLineEdit(m_textPart))
    , m_copy(new QPushButton(tr("Copy"), m_textPart))
    , m_name(new QLineEdit(m_namePart))
    , m_say(captionLabel({}, this))
    , m_note(captionLabel({}, this))
    , m_problem(problemLabel(this))
    , m_list(new QListWidget(m_targetPart))
    , m_act(new QPushButton(this))
{
    setWindowTitle(tr("Use in a request"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setReadOnly(true);
    m_text->setFont(Theme::fixedFont());
    m_text->setAccessibleName(tr("Reference"));
    m_copy->setAutoDefault(false);
    m_name->setFont(Theme::fixedFont());
    m_name->setAccessibleName(tr("Name of the request"));
    m_problem->setAccessibleName(tr("Why it cannot be used"));
    m_list->setAccessibleName(tr("Requests to insert it in"));
    m_act->setProperty("primary", true);
    m_act->setDefault(true);

    auto *textRow = new QHBoxLayout;
    textRow->setSpacing(8);
    textRow->addWidget(m_text, 1);
    textRow->addWidget(m_copy);
    auto *textColumn = new QVBoxLayout(m_textPart);
    textColumn->setContentsMargins(0, 0, 0, 0);
    textColumn->addWidget(fieldLabel(tr("&Write this where the value is to stand"), m_text, m_textPart));
    textColumn->addLayout(textRow);
    auto *nameColumn = new QVBoxLayout(m_namePart);
    nameColumn->setContentsMargins(0, 0, 0, 0);
    nameColumn->addWidget(fieldLabel(tr("&Name of the request"), m_name, m_namePart));
    nameColumn->addWidget(m_name);
    auto *targetColumn = new QVBoxLayout(m_targetPart);
    targetColumn->setContentsMargins(0, 0, 0, 0);
    targetColumn->addWidget(fieldLabel(tr("&Insert it in"), m_list, m_targetPart));
    targetColumn->addWidget(m_list);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(what, this));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_say, m_textPart, m_namePart, m_note, m_targetPart, m_problem})
        column->addWidget(part);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_act, QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_say, m_textPart, m_namePart, m_note, m_targetPart, m_act})
        part->hide();
    setMinimumWidth(520);

    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_step)
            (this->*m_step)();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_problem->hide(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &UseInRequestDialog::followChoice);
    connect(m_list, &QListWidget::itemActivated, this, &UseInRequestDialog::insert);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// As high as its sentences need it, which wrap.
void UseInRequestDialog::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void UseInRequestDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_act->setEnabled(true);
    fit();
    announce(m_problem, sentence);
}

void UseInRequestDialog::askToSave()
{
    m_say->setText(
        tr("A request can refer to this one once it is saved in a file. The reference goes by its name, "
           "which is written there too."));
    m_say->show();
    m_act->setText(tr("Save…"));
    m_act->show();
    fit();
    m_step = &UseInRequestDialog::saveRequested;
}

void UseInRequestDialog::askForName(const QString &proposed)
{
    m_say->setText(
        tr("Other requests refer to this one by its name, and it has none yet. The name is written into "
           "its file as “# @name”. Letters, digits and “_” are understood by every tool."));
    m_say->show();
    m_name->setText(proposed);
    m_name->selectAll();
    m_namePart->show();
    m_name->setFocus();
    m_act->setText(tr("Give it this name"));
    m_act->show();
    fit();
    m_step = &UseInRequestDialog::takeName;
}

void UseInRequestDialog::takeName()
{
    const QString name = m_name->text().trimmed();
    if (!isPortableRequestName(name)) {
        showProblem(
            tr("Not every tool understands this name. Use letters from a to z, digits and “_”, and begin "
               "with a letter."));
        m_name->setFocus();
        return;
    }
    m_act->setEnabled(false);
    Q_EMIT nameChosen(name);
}

void UseInRequestDialog::showReference(const QString &text, const QString &note,
                                       const std::vector<Target> &targets)
{
    m_targets = targets;
    m_say->hide();
    m_namePart->hide();
    m_text->setText(u"{{"_s + text + u"}}"_s);
    m_text->setCursorPosition(0);
    m_textPart->show();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_list->clear();
    const int height = 2 * m_list->fontMetrics().lineSpacing() + 10;
    for (const Target &target : m_targets) {
        auto *item = new QListWidgetItem(u"%1\n%2"_s.arg(isolated(target.title), target.remark), m_list);
        item->setSizeHint(QSize(0, height));
    }
    const int rows = std::clamp(m_list->count(), 1, shownTargets);
    m_list->setFixedHeight(rows * height + 2 * m_list->frameWidth() + 8);
    m_targetPart->setVisible(!m_targets.empty());
    m_act->setVisible(!m_targets.empty());
    m_act->setEnabled(true);
    m_step = &UseInRequestDialog::insert;
    m_list->setCurrentRow(0);
    followChoice();
    (m_targets.empty() ? static_cast<QWidget *>(m_copy) : m_list)->setFocus();
    fit();
}

void UseInRequestDialog::followChoice()
{
    const int row = m_list->currentRow();
    if (row < 0 || std::size_t(row) >= m_targets.size())
        return;
    m_act->setText(m_targets[std::size_t(row)].field.isEmpty() ? tr("Copy and go there") : tr("Insert"));
}

void UseInRequestDialog::insert()
{
    const int row = m_list->currentRow();
    if (row < 0 || std::size_t(row) >= m_targets.size())
        return;
    accept();
    Q_EMIT insertRequested(m_targets[std::size_t(row)].id, m_text->text());
}

} // namespace patlas

#include "moc_UseInRequestDialog.cpp"
