// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/PastedToken.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace patlas {

/// Says which part of a pasted text is taken as the credential, and asks where that is not sure. Hidden while
/// the text is taken as it is. Secrets are shown as dots only.
class TakenPart : public QWidget {
    Q_OBJECT

public:
    explicit TakenPart(QWidget *parent = nullptr);
    ~TakenPart() override;

    /// What the person chose is kept while the text stays the same. `isStored` is called before this returns.
    void setPasted(const Secret &pasted, PastedKind kind,
                   const std::function<bool(const Secret &)> &isStored);
    /// Empty if nothing was pasted, and while the person has to choose.
    Secret taken() const;
    bool isAsking() const; ///< nothing is chosen yet

Q_SIGNALS:
    void chosen();

private:
    void showTaken(const PastedToken::Part &part);
    void ask();

    Secret m_pasted;
    PastedKind m_kind = PastedKind::Token;
    PastedToken m_found;
    QLabel *m_sentence;
    QLabel *m_shown;
    QButtonGroup *m_choices;
    QVBoxLayout *m_column;
};

} // namespace patlas
