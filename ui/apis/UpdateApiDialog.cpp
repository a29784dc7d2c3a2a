// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/UpdateApiDialog.h"

#include "ui/apis/ChangesModel.h"
#include "ui/apis/DescriptionSource.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace patlas {

namespace {

constexpr QSize dialogSize(820, 520);
constexpr int changeWidth = 150;
constexpr int whatWidth = 280;
constexpr int beforeWidth = 180;

QString summaryOf(const DescriptionChanges &changes)
{
    using Kind = OperationChange::Kind;
    if (changes.isEmpty())
        return UpdateApiDialog::tr("Nothing that Patlas knows of has changed.");
    const QString parts[] = {
        UpdateApiDialog::tr("%n operation(s) added", nullptr, changes.count(Kind::Added)),
        UpdateApiDialog::tr("%n removed", "operations", changes.count(Kind::Removed)),
        UpdateApiDialog::tr("%n need(s) something else", "operations", changes.count(Kind::Security)),
        UpdateApiDialog::tr("%n scope(s) added", nullptr, static_cast<int>(changes.addedScopes.size())),
        UpdateApiDialog::tr("%n scope(s) removed", nullptr, static_cast<int>(changes.removedScopes.size())),
    };
    return QStringList(std::begin(parts), std::end(parts)).join(QStringLiteral(", ")) + QLatin1Char('.');
}

} // namespace

UpdateApiDialog::UpdateApiDialog(Setup setup, std::unique_ptr<DescriptionLoader> loader, QWidget *parent)
    : QDialog(parent)
    , m_setup(std::move(setup))
    , m_source(new DescriptionSource(std::move(loader), this))
    , m_summary(new QLabel(this))
    , m_own(captionLabel({}, this))
    , m_table(new QTableView(this))
    , m_changes(new ChangesModel(this))
    , m_update(new QPushButton(m_setup.action, this))
{
    setWindowTitle(m_setup.heading);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    layOut();
    connect(m_source, &DescriptionSource::changed, this, &UpdateApiDialog::refresh);
    connect(m_source, &DescriptionSource::read, this, &UpdateApiDialog::showFound);
    connect(m_update, &QPushButton::clicked, this, &UpdateApiDialog::updateRequested);
    m_source->setAddress(m_setup.address);
    if (m_setup.isReadAtOnce && !m_setup.address.isEmpty())
        m_source->readTyped();
    refresh();
}

UpdateApiDialog::~UpdateApiDialog() = default;

void UpdateApiDialog::layOut()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("Summary of the changes"));
    m_own->setAccessibleName(tr("What it touches"));
    setUpListTable(*m_table);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_changes);
    m_table->setColumnWidth(ChangesModel::Change, changeWidth);
    m_table->setColumnWidth(ChangesModel::What, whatWidth);
    m_table->setColumnWidth(ChangesModel::Before, beforeWidth);
    fitListTitles(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_update->setProperty("primary", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_update, QDialogButtonBox::ActionRole);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(m_setup.heading, this));
    column->addWidget(captionLabel(m_setup.explanation, this));
    column->addWidget(m_source);
    column->addWidget(m_summary);
    column->addWidget(m_own);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(dialogSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

const std::optional<LoadedDescription> &UpdateApiDialog::found() const
{
    return m_source->found();
}

void UpdateApiDialog::refuse(const QString &reason)
{
    m_source->refuse(reason);
}

void UpdateApiDialog::showFound()
{
    const DescriptionChanges changes =
        changesBetween(*m_setup.before, m_setup.becomes ? *m_setup.becomes(*found()) : *found()->api);
    m_changes->setChanges(changes);
    m_summary->setText(summaryOf(changes));
    m_own->setText(m_setup.touched ? m_setup.touched(changes) : QString());
    announce(m_summary, m_summary->text());
    refresh();
    m_update->setFocus(Qt::OtherFocusReason);
}

void UpdateApiDialog::refresh()
{
    m_own->setVisible(!m_own->text().isEmpty());
    m_update->setEnabled(found().has_value());
    m_update->setToolTip(found() ? QString() : tr("The new description has not been read."));
    if (m_source->isSettled())
        m_update->setDefault(true);
    else
        m_source->takeDefault();
}

} // namespace patlas

#include "moc_UpdateApiDialog.cpp"
