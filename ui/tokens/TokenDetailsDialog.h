// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Catalog.h"
#include "core/tokens/PersonalAccessToken.h"

#include <QDialog>

namespace patlas {

/// What one token is and may do, in words. Read-only; deletes itself when closed.
class TokenDetailsDialog : public QDialog {
    Q_OBJECT

public:
    TokenDetailsDialog(const PersonalAccessToken &token, const Catalog &catalog,
                       const QString &environmentName, const QString &role, QWidget *parent = nullptr);
};

} // namespace patlas
