// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace patlas {

/// Explains a refusal in preflight's words. Hidden while there is nothing to explain.
class DiagnosisPanel : public QFrame {
    Q_OBJECT

public:
    explicit DiagnosisPanel(QWidget *parent = nullptr);
    void showReasons(const std::vector<Finding> &reasons);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void keepHeight();

    QVBoxLayout *m_reasons;
};

} // namespace patlas
