// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace patlas {

class Chip;
class ParameterTable;
class RequestVariables;

/// The user's own headers, and above them the names of the credential headers that the signer adds. Their
/// values are never here.
class HeadersTab : public QWidget {
    Q_OBJECT

public:
    /// The variables must outlive it.
    explicit HeadersTab(RequestVariables &variables, QWidget *parent = nullptr);

    void setDraft(const RequestDraft &draft, const Operation *operation);
    void writeTo(RequestDraft &draft) const;
    void setPlacements(const std::vector<Placement> &placements);
    /// Marks the fields that preflight found something about.
    void setFindings(const std::vector<Finding> &findings);

Q_SIGNALS:
    void edited();

private:
    QLabel *m_caption;
    QHBoxLayout *m_chipRow;
    QList<Chip *> m_chips;
    QCheckBox *m_cookies;
    ParameterTable *m_table;
};

} // namespace patlas
