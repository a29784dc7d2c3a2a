// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopes/PresetsDialog.h"

#include "core/base/Then.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr int nameRole = Qt::UserRole + 1; ///< the stored name, while a new one is typed
constexpr int maxPresetNameLength = 100;
} // namespace

PresetsDialog::PresetsDialog(PresetSource shelf, QStringList chosenScopes, QWidget *parent)
    : QDialog(parent)
    , m_shelf(std::move(shelf))
    , m_chosen(std::move(chosenScopes))
    , m_list(new QListWidget(this))
    , m_scopes(captionLabel({}, this))
    , m_rename(new QPushButton(tr("Rename"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save as preset"), this))
    , m_problem(problemLabel(this))
    , m_use(new QPushButton(tr("Use these scopes"), this))
{
    setWindowTitle(tr("Scope presets"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Presets"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_scopes->setAccessibleName(tr("Scopes of the preset"));
    m_scopes->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_scopes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_name->setAccessibleName(tr("Preset name"));
    m_name->setPlaceholderText(tr("Such as “CI: push strings”"));
    m_name->setMaxLength(maxPresetNameLength);
    m_problem->setAccessibleName(tr("Why the preset was not changed"));
    m_use->setProperty("primary", true); // before the style first polishes it
    for (QPushButton *button : {m_rename, m_remove, m_save})
        button->setAutoDefault(false);
    layOut();

    connect(m_list, &QListWidget::currentItemChanged, this, &PresetsDialog::refresh);
    connect(m_list, &QListWidget::itemChanged, this, &PresetsDialog::renamed);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PresetsDialog::use);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &PresetsDialog::remove);
    connect(m_name, &QLineEdit::textChanged, this, &PresetsDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &PresetsDialog::save);
    connect(m_use, &QPushButton::clicked, this, &PresetsDialog::use);
    fill({});
}

void PresetsDialog::layOut()
{
    auto *side = new QVBoxLayout;
    side->addWidget(m_rename);
    side->addWidget(m_remove);
    side->addStretch(1);
    auto *stored = new QHBoxLayout;
    stored->setSpacing(8);
    stored->addWidget(m_list, 1);
    stored->addLayout(side);
    auto *saving = new QHBoxLayout;
    saving->setSpacing(8);
    saving->addWidget(m_name, 1);
    saving->addWidget(m_save);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_use, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(tr("Scope presets"), this));
    column->addLayout(stored, 1);
    column->addWidget(m_scopes);
    column->addWidget(fieldLabel(
        tr("Save the %n scope(s) that are ticked now as", nullptr, int(m_chosen.size())), m_name, this));
    column->addLayout(saving);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(520, 420);
}

QString PresetsDialog::currentName() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

void PresetsDialog::fill(const QString &current)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->clear();
        for (const ScopePreset &preset : m_shelf.all()) {
            auto *item = new QListWidgetItem(preset.name, m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setData(nameRole, preset.name);
            item->setToolTip(preset.scopes.join(QLatin1Char('\n')));
            if (preset.name.compare(current, Qt::CaseInsensitive) == 0)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    refresh();
}

void PresetsDialog::refresh()
{
    if (m_filling)
        return;
    const QString current = currentName();
    m_rename->setEnabled(!current.isEmpty());
    m_remove->setEnabled(!current.isEmpty());
    m_use->setEnabled(!current.isEmpty());
    m_save->setEnabled(!m_chosen.isEmpty() && !m_name->text().trimmed().isEmpty());
    m_save->setToolTip(m_chosen.isEmpty() ? tr("No scope is ticked yet.") : QString());
    QString scopes = tr("Nothing is saved yet. Tick scopes and give them a name here; then you can use them "
                        "for every new token.");
    for (const ScopePreset &preset : m_shelf.all()) {
        if (preset.name == current)
            scopes = preset.scopes.join(u", "_s);
    }
    m_scopes->setText(scopes);
    m_scopes->setAccessibleDescription(scopes);
}

void PresetsDialog::await(const QFuture<Result<void>> &change, const QString &current)
{
    thenResult(change, this, [this, current](const Result<void> &changed) {
        fill(current);
        m_problem->setText(changed ? QString() : changed.error().message());
        m_problem->setVisible(!changed);
        if (!changed)
            announce(m_problem, m_problem->text());
    });
}

void PresetsDialog::save()
{
    const QString name = m_name->text().trimmed();
    await(m_shelf.save(name, m_chosen), name);
    m_name->clear();
}

void PresetsDialog::renamed(QListWidgetItem *item)
{
    const QString former = item->data(nameRole).toString();
    if (!m_filling && item->text().trimmed() != former)
        await(m_shelf.rename(former, item->text()), item->text().trimmed());
}

void PresetsDialog::remove()
{
    await(m_shelf.remove(currentName()), {});
}

void PresetsDialog::use()
{
    for (const ScopePreset &preset : m_shelf.all()) {
        if (preset.name != currentName())
            continue;
        Q_EMIT scopesChosen(preset.scopes);
        accept();
        return;
    }
}

} // namespace patlas

#include "moc_PresetsDialog.cpp"
