// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HistoryPreferencesPage.h"

#include "core/history/HistoryRepository.h"
#include "ui/history/RemovalNotice.h"
#include "ui/history/RemovedRequests.h"
#include "ui/history/RetentionForm.h"
#include "ui/widgets/Wording.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

HistoryPreferencesPage::HistoryPreferencesPage(HistoryRepository &history, Preferences &preferences,
                                               QWidget *parent)
    : PreferencePage(parent)
    , m_history(history)
    , m_form(new RetentionForm(history.retention(), this))
    , m_apply(new QPushButton(tr("A&pply"), this))
    , m_problem(problemLabel(this))
{
    auto *notice = new RemovalNotice(this);
    m_removed = new RemovedRequests(history, preferences, *notice, this);
    m_apply->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(captionLabel(tr("What is beyond this is removed when you press Apply."), this));
    column->addWidget(m_apply, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addWidget(notice);
    column->addStretch(1);

    connect(m_form, &RetentionForm::changed, this, &HistoryPreferencesPage::follow);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        m_removed->changeRetention(m_form->retention());
        follow();
    });
    connect(m_removed, &RemovedRequests::retentionChanged, this, [this] {
        m_form->setRetention(m_history.retention());
        follow();
    });
    connect(m_removed, &RemovedRequests::failed, this, [this](const QString &message) {
        m_problem->setText(message);
        m_problem->show();
        announce(m_problem, message);
    });
    follow();
}

void HistoryPreferencesPage::follow()
{
    m_apply->setEnabled(m_form->retention() != m_history.retention());
}

void HistoryPreferencesPage::restoreDefaults()
{
    m_form->setRetention({});
}

} // namespace patlas

#include "moc_HistoryPreferencesPage.cpp"
