// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace patlas {

class Chip;

/// Which credentials go with the request: a combo for each one that the operation takes. Shows names and ids,
/// never a secret.
class CredentialBar : public QWidget {
    Q_OBJECT

public:
    explicit CredentialBar(QWidget *parent = nullptr);

    /// Fills the lists from the context's environment and shows the given choice; emits no signal. An id that
    /// is not in the lists is shown as none.
    void setChoices(const PreflightContext &context, const Operation *operation,
                    const CredentialSelection &chosen);

Q_SIGNALS:
    void chosen(const QString &slotId, const QString &id); ///< empty `id`: none
    void newTokenRequested(const QString &slotId);
    void addTokenRequested(const QString &slotId); ///< one that is not of a user

private:
    struct Field {
        QLabel *label = nullptr;
        QComboBox *combo = nullptr;
        CredentialSlot slot;
        int index = 0; ///< the chosen row, to return to from a row that opens a dialog
    };
    void showFields(std::size_t count);
    void fill(Field &field, const PreflightContext &context, bool isTaken, const QString &chosenId);
    void showConfidence(const Operation *operation);
    void activated(std::size_t field, int index);

    QHBoxLayout *m_layout;
    std::vector<Field> m_fields; ///< hidden ones at the end
    Chip *m_confidence;
};

} // namespace patlas
