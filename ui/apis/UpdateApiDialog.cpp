// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/UpdateApiDialog.h"

#include "core/base/Then.h"
#include "ui/apis/ChangesModel.h"
#include "ui/apis/ReadQuestion.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
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
    , m_loader(std::move(loader))
    , m_address(new QLineEdit(
          m_setup.address.isLocalFile() ? m_setup.address.toLocalFile() : m_setup.address.toString(), this))
    , m_read(new QPushButton(tr("&Read"), this))
    , m_progress(new QProgressBar(this))
    , m_question(new ReadQuestion(this))
    , m_summary(new QLabel(this))
    , m_own(captionLabel({}, this))
    , m_failure(problemLabel(this))
    , m_table(new QTableView(this))
    , m_changes(new ChangesModel(this))
    , m_file(new QPushButton(tr("From &file…"), this))
    , m_update(new QPushButton(m_setup.action, this))
{
    setWindowTitle(m_setup.heading);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    layOut();
    connect(m_read, &QPushButton::clicked, this, &UpdateApiDialog::readAddress);
    connect(m_address, &QLineEdit::textChanged, this, &UpdateApiDialog::refresh);
    connect(m_file, &QPushButton::clicked, this, &UpdateApiDialog::chooseFile);
    connect(m_update, &QPushButton::clicked, this, &UpdateApiDialog::updateRequested);
    if (m_setup.isReadAtOnce && !m_setup.address.isEmpty())
        readAddress();
    refresh();
}

UpdateApiDialog::~UpdateApiDialog() = default;

void UpdateApiDialog::layOut()
{
    m_address->setAccessibleName(tr("From address"));
    m_address->setPlaceholderText(tr("https://api.example.com/openapi.json"));
    m_file->setAutoDefault(false);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the description"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("Summary of the changes"));
    m_own->setAccessibleName(tr("What it touches"));
    m_failure->setAccessibleName(tr("Why it did not work"));
    setUpListTable(*m_table);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_changes);
    m_table->setColumnWidth(ChangesModel::Change, changeWidth);
    m_table->setColumnWidth(ChangesModel::What, whatWidth);
    m_table->setColumnWidth(ChangesModel::Before, beforeWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_update->setProperty("primary", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_update, QDialogButtonBox::ActionRole);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(m_setup.heading, this));
    column->addWidget(captionLabel(m_setup.explanation, this));
    column->addWidget(fieldLabel(tr("Addre&ss"), m_address, this));
    auto *source = new QHBoxLayout;
    source->addWidget(m_address, 1);
    source->addWidget(m_read);
    source->addWidget(m_file);
    column->addLayout(source);
    column->addWidget(m_progress);
    column->addWidget(m_question);
    column->addWidget(m_failure);
    column->addWidget(m_summary);
    column->addWidget(m_own);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(dialogSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void UpdateApiDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Open API description"), {},
                                    tr("API descriptions (*.json *.yaml *.yml *.html);;All files (*)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &UpdateApiDialog::readFile);
    chooser->open();
}

void UpdateApiDialog::readFile(const QString &path)
{
    m_address->setText(path);
    readAddress();
}

void UpdateApiDialog::readAddress()
{
    const QString where = m_address->text().trimmed();
    const auto ask = [this](const std::vector<QUrl> &addresses) { return m_question->ask(addresses); };
    m_loader->cancel();
    follow(where.startsWith(QLatin1Char('/')) ? m_loader->fromFile(where, ask)
                                              : m_loader->fromAddress(QUrl(where), ask));
}

void UpdateApiDialog::follow(const QFuture<Result<LoadedDescription>> &reading)
{
    m_isReading = true;
    m_address->setModified(false);
    m_found.reset();
    m_failure->hide();
    refresh();
    thenResult(reading, this, [this](Result<LoadedDescription> found) {
        if (!found && found.error().kind == ErrorKind::Cancelled)
            return; // another one is being read
        m_isReading = false;
        m_question->withdraw();
        if (found)
            showFound(std::move(*found));
        else
            refuse(found.error().message());
        refresh();
    });
}

void UpdateApiDialog::showFound(LoadedDescription found)
{
    m_found = std::move(found);
    const DescriptionChanges changes =
        changesBetween(*m_setup.before, m_setup.becomes ? *m_setup.becomes(*m_found) : *m_found->api);
    m_changes->setChanges(changes);
    m_summary->setText(summaryOf(changes));
    m_own->setText(m_setup.touched ? m_setup.touched(changes) : QString());
    announce(m_summary, m_summary->text());
    refresh();
    m_update->setFocus(Qt::OtherFocusReason);
}

void UpdateApiDialog::refuse(const QString &reason)
{
    m_failure->setText(reason);
    m_failure->show();
    announce(m_failure, reason);
}

void UpdateApiDialog::refresh()
{
    m_progress->setVisible(m_isReading);
    m_own->setVisible(!m_own->text().isEmpty());
    m_read->setEnabled(!m_isReading && !m_address->text().trimmed().isEmpty());
    m_address->setEnabled(!m_isReading);
    m_file->setEnabled(!m_isReading);
    m_update->setEnabled(m_found.has_value() && !m_isReading);
    (m_update->isEnabled() && !m_address->isModified() ? m_update : m_read)->setDefault(true);
    m_update->setToolTip(m_found ? QString() : tr("The new description has not been read."));
}

} // namespace patlas

#include "moc_UpdateApiDialog.cpp"
