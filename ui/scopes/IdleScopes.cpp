// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopes/IdleScopes.h"

#include "core/base/VisibleText.h"
#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace patlas {

IdleScopes::IdleScopes(QWidget *parent)
    : QWidget(parent)
    , m_text(captionLabel({}, this))
    , m_narrow(new QPushButton(tr("Narrow this token…"), this))
{
    m_text->setAccessibleName(tr("Scopes not used"));
    m_narrow->setAutoDefault(false);
    m_narrow->setToolTip(tr("Replaces it with a token that has only the scopes that were used"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_narrow, 0, Qt::AlignTop);
    hide();
    connect(m_narrow, &QPushButton::clicked, this, [this] { Q_EMIT narrowRequested(m_used); });
}

void IdleScopes::present(const Credential &token, const ScopeUse &use, bool canNarrow)
{
    m_used = use.used;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool young = token.added.isValid() && token.added.daysTo(now) < idleDays;
    const QString names = use.idle.join(u", "_s);
    if (use.used.isEmpty())
        m_text->setText(young ? tr("Not used from here since it was added.")
                              : tr("Not used from here in %n day(s).", nullptr, idleDays));
    else if (young)
        m_text->setText(tr("Not used from here since the token was added: %1.").arg(isolated(names)));
    else
        m_text->setText(tr("Not used from here in %n day(s): %1.", nullptr, idleDays).arg(isolated(names)));
    m_text->setAccessibleDescription(m_text->text());
    m_narrow->setVisible(canNarrow && !use.used.isEmpty());
    setVisible(!use.idle.isEmpty());
}

} // namespace patlas

#include "moc_IdleScopes.cpp"
