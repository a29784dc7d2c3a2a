// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"
#include "core/openapi/ApiDescription.h"

#include <QLabel>
#include <QString>

class QWidget;

namespace patlas {

/// "Active", "Expires soon", …
QString statusWord(TokenStatus status);
/// `date`, which is that of its expiry; or that it never expires, or that it is not known.
QString expiryInWords(const Credential &token, const QString &date);
/// A short date in the user's locale; `absent` for a null time. Time given in UTC, shown in local time.
QString shortDate(const QDateTime &time, const QString &absent);

/// A sentence on what is known of an operation.
QString confidenceInWords(Confidence confidence);

/// Has assistive clients read out `text` for `widget`.
void announce(QWidget *widget, const QString &text);

/// Makes a label what `captionLabel` returns.
void setUpCaption(QLabel &label, const QString &text);
/// A plain-text label in the theme's secondary colour that wraps.
QLabel *captionLabel(const QString &text, QWidget *parent);
QLabel *headingLabel(const QString &text, QWidget *parent);
/// A plain-text label for what is wrong, hidden until it has something to say.
QLabel *problemLabel(QWidget *parent);
/// A label that moves the focus to `buddy`, in caption size.
QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent);

} // namespace patlas
