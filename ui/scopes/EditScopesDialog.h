// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QDialog>

namespace patlas {

class ScopePicker;

/// Corrects what Patlas knows of the scopes of a token that was made elsewhere. Changes nothing at the
/// service. Deletes itself when closed. The API description must outlive it.
class EditScopesDialog : public QDialog {
    Q_OBJECT

public:
    EditScopesDialog(const QString &tokenName, const QStringList &scopes, const ApiDescription &api,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void scopesStated(const QStringList &scopes); ///< on OK; may be empty: not known

private:
    ScopePicker *m_scopes;
};

} // namespace patlas
