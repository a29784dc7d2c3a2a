// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TokensToRebind.h"

#include "core/base/VisibleText.h"
#include "core/http/Origin.h"
#include "ui/widgets/CheckRowDelegate.h"
#include "ui/widgets/Wording.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

namespace {
constexpr int shownRows = 4; ///< at most, before the list scrolls
} // namespace

TokensToRebind::TokensToRebind(const QUrl &address, const std::vector<Credential> &tokens, QWidget *parent)
    : QWidget(parent)
    , m_old(address)
    , m_text(captionLabel({}, this))
    , m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("Tokens for the new address"));
    m_list->setItemDelegate(new CheckRowDelegate(CheckRowDelegate::Methods::AsText, m_list));
    for (const Credential &token : tokens) {
        auto *item = new QListWidgetItem(isolated(token.name), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, token.id);
    }
    const int rows = std::min(m_list->count(), shownRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_list);
    hide();
}

void TokensToRebind::setAddress(const QUrl &address)
{
    const bool isOther = !address.host().isEmpty() && !sameOrigin(address, m_old);
    m_text->setText(tr("These tokens stay with %1: Patlas will not send them to %2. Tick those that are for "
                       "the new address instead.")
                        .arg(isolated(m_old.authority()), isolated(address.authority())));
    m_list->setAccessibleDescription(m_text->text());
    setVisible(isOther && m_list->count() > 0);
}

QStringList TokensToRebind::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!isHidden() && m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return ids;
}

} // namespace patlas

#include "moc_TokensToRebind.cpp"
