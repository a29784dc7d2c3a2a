// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cookies/CookiesDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/environment/CookieJars.h"
#include "core/environment/Environment.h"
#include "ui/cookies/CookieDialog.h"
#include "ui/cookies/CookieModel.h"
#include "ui/history/RemovalNotice.h"
#include "ui/secret/SecretClipboard.h"
#include "ui/secret/SecretField.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

CookiesDialog::CookiesDialog(CookieJars &jars, const Environment &environment, SecretClipboard &clipboard,
                             QWidget *parent)
    : QDialog(parent)
    , m_jars(jars)
    , m_clipboard(clipboard)
    , m_environmentId(environment.id)
    , m_homeHost(environment.apiBase.host(QUrl::FullyEncoded))
    , m_model(new CookieModel(this))
    , m_rows(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_empty(captionLabel(tr("The jar is empty. What the service sets in a response appears here."), this))
    , m_add(new QPushButton(tr("Add…"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_clear(new QPushButton(tr("Clear all"), this))
    , m_show(new QPushButton(tr("Show value"), this))
    , m_value(new SecretField(SecretField::Use::Reveal, this))
    , m_notice(new RemovalNotice(this))
    , m_isKept(new QCheckBox(tr("Keep cookies of this environment, and send them"), this))
    , m_offHosts(new QListWidget(this))
    , m_switchOff(new QPushButton(tr("Never for a host…"), this))
    , m_switchOn(new QPushButton(tr("Switch on again"), this))
    , m_problem(problemLabel(this))
{
    setWindowTitle(tr("Cookies"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(headingLabel(tr("Cookies of %1").arg(isolated(environment.name)), this));
    column->addWidget(captionLabel(tr("They are in memory until Patlas is quit, and go to the site of this "
                                      "environment, or where a redirect "
                                      "from there leads. No other environment has them."),
                                   this));
    column->addWidget(m_isKept);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeValue());
    column->addWidget(m_notice);
    column->addWidget(makeSwitches());
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectParts();
    refresh();
    resize(760, 560);
}

QWidget *CookiesDialog::makeTable()
{
    m_filter->setAccessibleName(tr("Filter cookies"));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setClearButtonEnabled(true);
    m_rows->setSourceModel(m_model);
    m_rows->setFilterKeyColumn(-1);
    m_rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setAccessibleName(tr("Cookies"));
    m_table->setModel(m_rows);
    setUpListTable(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CookieModel::Host, Qt::AscendingOrder);
    for (QPushButton *button : {m_add, m_edit, m_remove, m_clear})
        button->setAutoDefault(false);
    m_remove->setToolTip(
        tr("Removes the chosen ones (%1)").arg(QKeySequence(QKeySequence::Delete).toString()));
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    row->addWidget(m_add);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addWidget(m_clear);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    return part;
}

QWidget *CookiesDialog::makeValue()
{
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_value->setAccessibleName(tr("Cookie value"));
    m_value->setPlaceholderText(tr("Hidden"));
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_show);
    row->addWidget(m_value, 1);
    return part;
}

QWidget *CookiesDialog::makeSwitches()
{
    m_offHosts->setAccessibleName(tr("Hosts without cookies"));
    m_offHosts->setMaximumHeight(4 * m_offHosts->fontMetrics().height());
    m_switchOff->setAutoDefault(false);
    m_switchOn->setAutoDefault(false);
    auto *part = new QWidget(this);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_switchOff);
    buttons->addWidget(m_switchOn);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_offHosts, 1);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(fieldLabel(tr("Hosts without cookies, with those below them"), m_offHosts, part));
    column->addLayout(row);
    return part;
}

void CookiesDialog::connectParts()
{
    connect(&m_jars, &CookieJars::changed, this, [this](const QString &environmentId) {
        if (environmentId == m_environmentId)
            refresh();
    });
    connect(m_filter, &QLineEdit::textChanged, m_rows, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CookiesDialog::follow);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &CookiesDialog::follow);
    connect(m_table, &QTableView::activated, this, &CookiesDialog::edit);
    connect(m_add, &QPushButton::clicked, this, &CookiesDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &CookiesDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &CookiesDialog::remove);
    connect(m_clear, &QPushButton::clicked, this, &CookiesDialog::clear);
    connect(m_show, &QPushButton::toggled, this, &CookiesDialog::showValue);
    connect(m_value, &SecretField::copyRequested, this, [this] { m_clipboard.copy(m_value->untrimmed()); });
    connect(m_isKept, &QCheckBox::clicked, this, [this](bool isKept) {
        thenResult(m_jars.setKept(m_environmentId, isKept), this, [this](const Result<void> &done) {
            m_problem->setText(done ? QString() : done.error().message());
            m_problem->setVisible(!done);
        });
    });
    connect(m_switchOff, &QPushButton::clicked, this, &CookiesDialog::switchOff);
    connect(m_switchOn, &QPushButton::clicked, this, &CookiesDialog::switchOn);
    connect(m_offHosts, &QListWidget::itemSelectionChanged, this, &CookiesDialog::follow);
    auto *removal = new QShortcut(QKeySequence::Delete, m_table);
    removal->setContext(Qt::WidgetShortcut);
    removal->setWhatsThis(tr("Remove the chosen cookies"));
    connect(removal, &QShortcut::activated, this, &CookiesDialog::remove);
    auto *undo = new QShortcut(QKeySequence::Undo, m_table);
    undo->setContext(Qt::WidgetShortcut);
    undo->setWhatsThis(tr("Bring removed cookies back"));
    connect(undo, &QShortcut::activated, m_notice, &RemovalNotice::undo);
}

void CookiesDialog::refresh()
{
    m_model->setCookies(m_jars.cookies(m_environmentId));
    m_isKept->setChecked(m_jars.isKept(m_environmentId));
    m_offHosts->clear();
    m_offHosts->addItems(m_jars.offHosts(m_environmentId));
    m_table->resizeColumnsToContents();
    follow();
}

/// What can be done with what is chosen.
void CookiesDialog::follow()
{
    const std::size_t count = chosen().size();
    const bool isEmpty = m_model->rowCount() == 0;
    m_show->setChecked(false);
    m_show->setEnabled(count == 1);
    m_edit->setEnabled(count == 1);
    m_remove->setEnabled(count > 0);
    m_clear->setEnabled(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_switchOn->setEnabled(!m_offHosts->selectedItems().isEmpty());
}

std::vector<CookieFacts> CookiesDialog::chosen() const
{
    std::vector<CookieFacts> cookies;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        cookies.push_back(*m_model->cookie(m_rows->mapToSource(row)));
    return cookies;
}

void CookiesDialog::showValue(bool isShown)
{
    m_value->wipe();
    const std::vector<CookieFacts> cookies = chosen();
    if (!isShown || cookies.size() != 1)
        return;
    m_value->reveal(m_jars.valueOf(m_environmentId, cookies.front()));
    m_value->setFocus();
}

void CookiesDialog::add()
{
    auto *dialog = new CookieDialog(m_homeHost, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_jars.set(m_environmentId, dialog->cookie()); });
    dialog->open();
}

void CookiesDialog::edit()
{
    const std::vector<CookieFacts> cookies = chosen();
    if (cookies.size() != 1)
        return;
    const CookieFacts &former = cookies.front();
    auto *dialog = new CookieDialog(former, m_jars.valueOf(m_environmentId, former), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, former] {
        Cookie edited = dialog->cookie();
        if (!edited.facts.isSameAs(former))
            m_jars.remove(m_environmentId, {former});
        m_jars.set(m_environmentId, std::move(edited));
    });
    dialog->open();
}

void CookiesDialog::remove()
{
    tell(m_jars.remove(m_environmentId, chosen()));
}

void CookiesDialog::clear()
{
    tell(m_jars.clear(m_environmentId));
}

void CookiesDialog::tell(std::vector<Cookie> removed)
{
    if (removed.empty())
        return;
    const QString sentence = tr("%n cookie(s) removed.", nullptr, int(removed.size()));
    // Shared only because the function object is copied; it is used once.
    auto kept = std::make_shared<std::vector<Cookie>>(std::move(removed));
    m_notice->tell(sentence, [this, kept] { m_jars.restore(m_environmentId, std::move(*kept)); });
}

void CookiesDialog::switchOff()
{
    const std::vector<CookieFacts> cookies = chosen();
    auto *question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Never for a host"));
    question->setLabelText(
        tr("No cookie is sent to this host or those below it, and none of theirs is kept:"));
    question->setTextValue(cookies.empty() ? m_homeHost : QString::fromLatin1(cookies.front().domain));
    connect(question, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        QUrl url;
        url.setHost(typed.trimmed());
        const QString host = url.host(QUrl::FullyEncoded).toLower();
        if (!host.isEmpty())
            m_jars.setOffFor(m_environmentId, host, true);
    });
    question->open();
}

void CookiesDialog::switchOn()
{
    QStringList hosts;
    const QList<QListWidgetItem *> items = m_offHosts->selectedItems();
    for (const QListWidgetItem *item : items)
        hosts.append(item->text());
    for (const QString &host : std::as_const(hosts))
        m_jars.setOffFor(m_environmentId, host, false);
}

} // namespace patlas

#include "moc_CookiesDialog.cpp"
