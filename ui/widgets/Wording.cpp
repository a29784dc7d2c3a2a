// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Wording.h"

#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QLocale>

namespace patlas {

namespace {
struct WordingText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Tokens)
};
} // namespace

QString statusWord(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Active:
        return WordingText::tr("Active");
    case TokenStatus::ExpiresSoon:
        return WordingText::tr("Expires soon");
    case TokenStatus::Refused:
        return WordingText::tr("Refused");
    case TokenStatus::Expired:
        return WordingText::tr("Expired");
    case TokenStatus::Revoked:
        return WordingText::tr("Revoked");
    case TokenStatus::MissingFromKeychain:
        return WordingText::tr("Missing from keychain");
    }
    return {};
}

QString expiryInWords(const Credential &token, const QString &date)
{
    if (token.renews)
        return WordingText::tr("renewed by Patlas");
    if (token.expires.isValid())
        return date;
    return token.neverExpires ? WordingText::tr("never") : WordingText::tr("not known");
}

QString shortDate(const QDateTime &time, const QString &absent)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) : absent;
}

QString confidenceInWords(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Documented:
        return WordingText::tr("The service's own documentation describes this operation.");
    case Confidence::ClientSource:
        return WordingText::tr(
            "A published client sends this; the available documentation does not describe it.");
    case Confidence::Inferred:
        return WordingText::tr("Nothing public confirms this path or its scopes: they are deduced. The "
                               "real service may differ.");
    }
    return {};
}

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleDescription(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void setUpCaption(QLabel &label, const QString &text)
{
    label.setTextFormat(Qt::PlainText);
    label.setText(text);
    label.setProperty("caption", true);
    label.setWordWrap(true);
}

QLabel *captionLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setUpCaption(*label, text);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::headingFont());
    label->setWordWrap(true);
    return label;
}

QLabel *problemLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme(palette).danger());
    label->setPalette(palette);
    label->hide();
    return label;
}

QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("caption", true);
    label->setFont(Theme::smallFont());
    label->setBuddy(buddy);
    return label;
}

} // namespace patlas
