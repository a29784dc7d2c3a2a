// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QWidget>

#include <optional>
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
                    const CredentialSelection &chosen, const std::optional<QStringList> &authorisation);

Q_SIGNALS:
    void chosen(const QString &slotId, const QString &id); ///< empty `id`: none
    /// The schemes of one of the ways that the operation offers; unset: whichever fits.
    void authorisationChosen(const std::optional<QStringList> &schemes);
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
    /// Shows the ways to authorise if there are several. The schemes of the chosen one; unset: none is.
    std::optional<QStringList> fillAuthorisation(const ApiDescription &api, const Operation *operation,
                                                 const std::optional<QStringList> &chosen);
    void fill(Field &field, const PreflightContext &context, bool isTaken, const QString &chosenId);
    void showConfidence(const Operation *operation);
    void activated(std::size_t field, int index);

    QHBoxLayout *m_layout;
    QLabel *m_authorisationLabel;
    QComboBox *m_authorisation;
    std::vector<QStringList> m_ways; ///< the schemes of each row but the first
    std::vector<Field> m_fields; ///< hidden ones at the end
    Chip *m_confidence;
};

} // namespace patlas
