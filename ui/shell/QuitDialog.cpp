// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/QuitDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

namespace {
constexpr int maxRowsShown = 6;

/// Whether another store could help.
bool isOfKeychain(ErrorKind kind)
{
    return kind == ErrorKind::KeychainUnavailable || kind == ErrorKind::KeychainLocked
        || kind == ErrorKind::KeychainCannotPrompt || kind == ErrorKind::KeychainDenied
        || kind == ErrorKind::Timeout;
}
} // namespace

QuitDialog::QuitDialog(Setup setup, QWidget *parent)
    : QDialog(parent)
    , m_setup(std::move(setup))
    , m_what(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_note(captionLabel({}, this))
    , m_problem(problemLabel(this))
    , m_keep(new QPushButton(tr("Keep in the %1 and quit").arg(m_setup.storeNoun), this))
    , m_vault(new QPushButton(tr("Use a vault…"), this))
    , m_revoke(new QPushButton(this))
    , m_quit(new QPushButton(tr("Quit anyway"), this))
    , m_stay(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Quit"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_what->setAccessibleName(tr("What would be gone"));
    m_list->setAccessibleName(tr("Tokens in memory only"));
    m_note->setAccessibleName(tr("What can be revoked"));
    m_problem->setAccessibleName(tr("Why Patlas did not quit"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_keep->setProperty("primary", true); // before the style first polishes it
    m_quit->setProperty("danger", true);
    m_vault->setToolTip(tr("An encrypted file under a passphrase that you choose"));
    m_vault->hide();
    for (QPushButton *button : {m_vault, m_revoke, m_quit, m_stay})
        button->setAutoDefault(false);
    m_keep->setDefault(true);

    auto *problem = new QHBoxLayout;
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_vault, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_quit);
    buttons->addStretch(1);
    buttons->addWidget(m_stay);
    buttons->addWidget(m_revoke);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(tr("Tokens are in memory only"), this));
    column->addWidget(m_what);
    column->addWidget(m_list);
    column->addWidget(m_note);
    column->addLayout(problem);
    column->addLayout(buttons);
    refresh();
    resize(640, sizeHint().height());
    m_keep->setFocus(Qt::OtherFocusReason);

    connect(m_keep, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const Credential &each : m_setup.endangered())
            ids.append(each.id);
        forEach(ids, m_setup.keep);
    });
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const Credential &each : m_setup.endangered()) {
            if (m_setup.canRevoke(each))
                ids.append(each.id);
        }
        forEach(ids, m_setup.revoke);
    });
    connect(m_vault, &QPushButton::clicked, this, [this] {
        m_setup.useVault([self = QPointer<QuitDialog>(this)] {
            if (self)
                self->proceed();
        });
    });
    connect(m_quit, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
}

QuitDialog::~QuitDialog() = default;

void QuitDialog::refresh()
{
    const std::vector<Credential> endangered = m_setup.endangered();
    const int count = int(endangered.size());
    const int askable = int(std::count_if(endangered.begin(), endangered.end(), m_setup.canRevoke));
    m_what->setText(tr("The secrets of %n token(s) are gone when Patlas quits. As far as is known here, the "
                       "service still accepts them, from anyone who has a copy.",
                       nullptr, count));
    m_list->clear();
    for (const Credential &each : endangered) {
        auto *item = new QListWidgetItem(isolated(each.name), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    const int rows = qBound(1, count, maxRowsShown);
    m_list->setFixedHeight(rows * qMax(m_list->sizeHintForRow(0), m_list->fontMetrics().height())
                           + 2 * m_list->frameWidth() + 4);
    m_note->setText(
        askable == count ? QString()
            : askable == 0
            ? tr("They cannot be revoked from here. Without a copy you can still revoke them on the "
                 "website of the service.")
            : tr("%n of them can be revoked from here, the others on the website of the service.", nullptr,
                 askable));
    m_note->setVisible(askable != count);
    m_revoke->setText(askable == count ? tr("Revoke and quit") : tr("Revoke %n", nullptr, askable));
    m_revoke->setVisible(askable > 0);
}

void QuitDialog::forEach(QStringList ids, const Step &step)
{
    if (ids.isEmpty()) {
        proceed();
        return;
    }
    setBusy(true);
    const QString id = ids.takeFirst();
    thenResult(step(id), this, [this, ids, step](const Result<void> &done) {
        if (done) {
            forEach(ids, step);
            return;
        }
        setBusy(false);
        refresh();
        m_problem->setText(isolatedSentence(done.error().message()));
        m_problem->show();
        m_vault->setVisible(bool(m_setup.useVault) && isOfKeychain(done.error().kind));
        announce(m_problem, m_problem->text());
    });
}

void QuitDialog::proceed()
{
    setBusy(false);
    if (m_setup.endangered().empty()) {
        accept();
        return;
    }
    m_problem->hide();
    refresh();
    announce(m_what, m_what->text());
}

void QuitDialog::setBusy(bool busy)
{
    for (QPushButton *button : {m_keep, m_vault, m_revoke, m_quit})
        button->setEnabled(!busy);
}

} // namespace patlas

#include "moc_QuitDialog.cpp"
