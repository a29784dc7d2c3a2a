// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaks/LeakSources.h"

#include "core/base/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ExactTextEdit.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

LeakSources::LeakSources(QWidget *parent)
    : QTabWidget(parent)
    , m_place(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_browse(new QPushButton(tr("Browse…"), this))
    , m_places(new QListWidget(this))
    , m_removePlace(new QPushButton(tr("Remove"), this))
    , m_history(new QCheckBox(tr("Git &history too"), this))
    , m_text(new ExactTextEdit(this))
{
    setAccessibleName(tr("Where to look"));
    addTab(makeFoldersTab(), tr("Folders"));
    addTab(makeTextTab(), tr("Pasted text"));
    const auto addTyped = [this] {
        addPlace(m_place->text().trimmed());
        m_place->clear();
    };
    connect(m_add, &QPushButton::clicked, this, addTyped);
    connect(m_browse, &QPushButton::clicked, this, &LeakSources::browse);
    connect(m_removePlace, &QPushButton::clicked, this, [this] {
        delete m_places->currentItem();
        refresh();
    });
    connect(m_place, &QLineEdit::textChanged, this, &LeakSources::refresh);
    connect(m_places, &QListWidget::currentRowChanged, this, &LeakSources::refresh);
    connect(m_text, &ExactTextEdit::edited, this, &LeakSources::refresh);
    connect(this, &QTabWidget::currentChanged, this, &LeakSources::refresh);
    refresh();
}

QWidget *LeakSources::makeFoldersTab()
{
    auto *tab = new QWidget(this);
    m_place->setAccessibleName(tr("Folder to look through"));
    m_place->setPlaceholderText(tr("A folder, such as a checked-out repository"));
    m_place->setClearButtonEnabled(true);
    m_places->setAccessibleName(tr("Folders to look through"));
    m_history->setChecked(true);
    m_history->setToolTip(tr("Every version of every file in the git history, including deleted files"));
    for (QPushButton *button : {m_add, m_browse, m_removePlace})
        button->setAutoDefault(false);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(m_place, 1);
    entry->addWidget(m_add);
    entry->addWidget(m_browse);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_history, 1);
    below->addWidget(m_removePlace);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    column->addLayout(entry);
    column->addWidget(m_places, 1);
    column->addLayout(below);
    return tab;
}

QWidget *LeakSources::makeTextTab()
{
    auto *tab = new QWidget(this);
    m_text->setAccessibleName(tr("Text to look through"));
    m_text->setPlaceholderText(tr("Paste a log, a script or a configuration. It is not kept: the field is "
                                  "emptied when the check begins."));
    m_text->setFont(Theme::fixedFont());
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 10, 0, 0);
    column->addWidget(m_text);
    return tab;
}

void LeakSources::addPlace(const QString &path)
{
    const QString place = QDir::cleanPath(QDir::fromNativeSeparators(path));
    if (path.isEmpty() || !m_places->findItems(place, Qt::MatchExactly).isEmpty())
        return;
    if (!QFileInfo::exists(place)) {
        Q_EMIT problem(tr("There is no folder or file “%1”.").arg(isolated(QDir::toNativeSeparators(place))));
        return;
    }
    m_places->addItem(place);
    m_places->setCurrentRow(m_places->count() - 1);
    refresh();
}

void LeakSources::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder to look through"), QDir::homePath());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &LeakSources::addPlace);
    dialog->open();
}

void LeakSources::refresh()
{
    m_add->setEnabled(!m_place->text().trimmed().isEmpty());
    m_removePlace->setEnabled(m_places->currentItem());
    Q_EMIT changed();
}

bool LeakSources::isEmpty() const
{
    return isText() ? m_text->exactText().isEmpty()
                    : m_places->count() == 0 && m_place->text().trimmed().isEmpty();
}

bool LeakSources::takeTyped()
{
    if (isText())
        return !isEmpty();
    if (!m_place->text().trimmed().isEmpty()) {
        addPlace(m_place->text().trimmed());
        m_place->clear();
    }
    return m_places->count() > 0;
}

LeakScope LeakSources::takeScope()
{
    LeakScope scope;
    scope.history = m_history->isChecked();
    if (isText()) {
        // The view's own text would have blanks for no-break spaces, which a stored token may have.
        scope.text = m_text->exactText().toUtf8();
        forgetText();
    } else {
        for (int i = 0; i < m_places->count(); ++i)
            scope.places.append(m_places->item(i)->text());
    }
    return scope;
}

void LeakSources::forgetText()
{
    m_text->setExactText({});
}

void LeakSources::focusPlace()
{
    m_place->setFocus(Qt::OtherFocusReason);
}

} // namespace patlas

#include "moc_LeakSources.cpp"
