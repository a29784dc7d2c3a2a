// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryActions.h"

#include "core/base/Then.h"
#include "core/history/HistoryRepository.h"
#include "core/storage/Preferences.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/RemovalNotice.h"
#include "ui/history/RemovedRequests.h"
#include "ui/history/RetentionDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

HistoryActions::HistoryActions(HistoryRepository &history, Preferences &preferences, HistoryTable &table,
                               RemovalNotice &notice, QWidget *page)
    : QObject(page)
    , m_history(history)
    , m_notice(notice)
    , m_removed(new RemovedRequests(history, preferences, notice, this))
    , m_page(page)
    , m_menu(new QMenu(page))
    , m_pin(addAction(tr("Pin"), &HistoryActions::pin))
    , m_note(addAction(tr("Note…"), &HistoryActions::editNote))
    , m_comparePrevious(addAction(tr("Compare with previous"), &HistoryActions::comparePrevious))
    , m_remove(addAction(tr("Remove"), &HistoryActions::remove))
    , m_ignored(std::make_shared<IgnoredOfRequests>())
{
    m_comparePrevious->setToolTip(tr("With the last response to the same request"));
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    table.addActions({m_pin, m_note, m_comparePrevious, m_remove});
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    m_menu->addSeparator();
    addAction(tr("History settings…"), &HistoryActions::editRetention);
    connect(m_removed, &RemovedRequests::failed, this, &HistoryActions::said);
    take({});
}

QAction *HistoryActions::addAction(const QString &text, void (HistoryActions::*function)())
{
    QAction *action = m_menu->addAction(text);
    connect(action, &QAction::triggered, this, function);
    return action;
}

void HistoryActions::take(const std::vector<HistoryEntry> &chosen)
{
    m_chosen = chosen;
    const bool arePinned = !chosen.empty()
        && std::all_of(chosen.begin(), chosen.end(),
                       [](const HistoryEntry &entry) { return entry.isPinned; });
    m_pin->setText(arePinned ? tr("Unpin") : tr("Pin"));
    m_pin->setEnabled(!chosen.empty());
    m_note->setEnabled(chosen.size() == 1);
    m_comparePrevious->setEnabled(chosen.size() == 1);
    m_remove->setEnabled(!chosen.empty());
}

void HistoryActions::pin()
{
    std::vector<qint64> rows;
    bool areAllPinned = true;
    for (const HistoryEntry &entry : m_chosen) {
        rows.push_back(entry.rowId);
        areAllPinned = areAllPinned && entry.isPinned;
    }
    then(m_history.setPinned(rows, !areAllPinned), this, [this](const Result<void> &pinned) {
        if (!pinned)
            Q_EMIT said(pinned.error().message());
    });
}

void HistoryActions::editNote()
{
    if (m_chosen.size() != 1)
        return;
    const HistoryEntry entry = m_chosen.front();
    auto *dialog = new QInputDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(tr("What is worth knowing about this request? Without secrets."));
    dialog->setTextValue(entry.note);
    if (auto *line = dialog->findChild<QLineEdit *>()) {
        line->setAccessibleName(tr("Note"));
        line->setMaxLength(int(HistoryRepository::longestNote));
    }
    connect(dialog, &QInputDialog::textValueSelected, this, [this, entry](const QString &text) {
        if (text.simplified() != entry.note)
            setNote(entry.rowId, text.simplified(), entry.note);
    });
    dialog->open();
}

void HistoryActions::setNote(qint64 row, const QString &note, const QString &before)
{
    then(m_history.setNote(row, note), this, [this, row, note, before](const Result<QString> &kept) {
        if (!kept)
            Q_EMIT said(kept.error().message());
        else if (*kept != note)
            Q_EMIT said(tr("What looks like a secret was masked in the note."));
        else if (note.isEmpty())
            m_notice.tell(tr("The note was removed."), [this, row, before] { setNote(row, before, {}); });
    });
}

void HistoryActions::compareChosen()
{
    if (m_chosen.size() != 2)
        return;
    const auto &[first, second] = std::minmax(m_chosen[0].rowId, m_chosen[1].rowId);
    compareRows(first, second);
}

void HistoryActions::comparePrevious()
{
    if (m_chosen.size() != 1)
        return;
    const qint64 row = m_chosen.front().rowId;
    then(m_history.previousOf(row), this, [this, row](const Result<qint64> &previous) {
        if (previous)
            compareRows(*previous, row);
        else
            Q_EMIT said(previous.error().message());
    });
}

void HistoryActions::compareRows(qint64 older, qint64 newer)
{
    then(m_history.exchange(older), this, [this, newer](const Result<Exchange> &olderOne) {
        then(m_history.exchange(newer), this, [this, olderOne](const Result<Exchange> &newerOne) {
            if (olderOne && newerOne)
                showComparison(*olderOne, *newerOne, m_ignored, m_page);
            else
                Q_EMIT said((olderOne ? newerOne : olderOne).error().message());
        });
    });
}

void HistoryActions::remove()
{
    std::vector<qint64> rows;
    for (const HistoryEntry &entry : m_chosen)
        rows.push_back(entry.rowId);
    if (rows.empty())
        return;
    then(m_history.remove(rows), this, [this](const Result<qint64> &removed) {
        if (removed)
            m_removed->tell(*removed);
        else
            Q_EMIT said(removed.error().message());
    });
}

void HistoryActions::clear()
{
    auto *question = new QMessageBox(QMessageBox::Question, HistoryPage::tr("Clear history"),
                                     HistoryPage::tr("Remove every request and response from the history?"),
                                     QMessageBox::Cancel, m_page);
    question->setInformativeText(HistoryPage::tr("Drafts and tokens stay."));
    auto *pinnedToo = new QCheckBox(tr("Pinned ones too"), question);
    question->setCheckBox(pinnedToo);
    auto *clear = new QPushButton(HistoryPage::tr("Clear history"), question);
    clear->setProperty("danger", true); // before the style first polishes it
    question->addButton(clear, QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(clear, &QPushButton::clicked, this, [this, pinnedToo] {
        using Pinned = HistoryRepository::Pinned;
        then(m_history.removeAll(pinnedToo->isChecked() ? Pinned::RemovedToo : Pinned::Kept), this,
             [this](const Result<qint64> &removed) {
                 if (removed)
                     m_removed->tell(*removed);
                 else
                     Q_EMIT said(removed.error().message());
             });
    });
    question->open();
}

void HistoryActions::editRetention()
{
    auto *dialog = new RetentionDialog(m_history.retention(), m_page);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_removed->changeRetention(dialog->retention()); });
    dialog->open();
}

} // namespace patlas

#include "moc_HistoryActions.cpp"
