// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/SendingPreferences.h"
#include "ui/explorer/ResponsePlace.h"
#include "ui/shell/PreferencePage.h"

class QCheckBox;
class QComboBox;

namespace patlas {

class LimitsForm;

/// How requests are sent, and where their responses stand.
class RequestsPage : public PreferencePage {
    Q_OBJECT

public:
    RequestsPage(const SendingPreferences &sending, ResponsePlace place, bool offersValues,
                 QWidget *parent = nullptr);

    void restoreDefaults() override;

Q_SIGNALS:
    void sendingChosen(const patlas::SendingPreferences &sending);
    void placeChosen(patlas::ResponsePlace place);
    void offersValuesChosen(bool on);

private:
    SendingPreferences sending() const;

    QComboBox *m_place;
    QCheckBox *m_http2;
    QCheckBox *m_values;
    LimitsForm *m_limits;
    bool m_isRestoring = false;
};

} // namespace patlas
