// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace patlas {

class ResponseView;

/// The response beneath the request, with a line above it that says whose it is. Lower than its contents
/// would like to be, because the splitter decides; but never so low that the reasons of a refusal are cut.
class ResponseArea : public QWidget {
public:
    /// Takes both in.
    ResponseArea(QLabel &whose, ResponseView &response, QWidget *parent);

    QSize minimumSizeHint() const override;

private:
    const QLabel &m_whose;
    const ResponseView &m_response;
};

} // namespace patlas
