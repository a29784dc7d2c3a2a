// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/SecretField.h"

#include "ui/theme/Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace patlas {

namespace {
bool isTrimmed(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
} // namespace

SecretField::SecretField(Use use, QWidget *parent)
    : QLineEdit(parent)
    , m_use(use)
{
    setFont(Theme::fixedFont());
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | (use == Use::Paste ? Qt::ImhHiddenText : Qt::ImhNone));
    setReadOnly(use == Use::Reveal);
    setEchoMode(use == Use::Paste ? QLineEdit::Password : QLineEdit::Normal);
    setDragEnabled(false);
}

SecretField::~SecretField()
{
    blockSignals(true); // the dialog that would receive it is partly destroyed
    wipe();
}

void SecretField::reveal(const Secret &secret)
{
    setText(QString::fromUtf8(secret.view().data(), qsizetype(secret.size())));
    setCursorPosition(0);
}

Secret SecretField::secret() const
{
    QByteArray bytes = text().toUtf8();
    std::string_view inner(bytes.constData(), size_t(bytes.size()));
    while (!inner.empty() && isTrimmed(inner.front()))
        inner.remove_prefix(1);
    while (!inner.empty() && isTrimmed(inner.back()))
        inner.remove_suffix(1);
    Secret pasted = Secret::copyOf(inner);
    patlas::wipe(bytes);
    return pasted;
}

Secret SecretField::untrimmed() const
{
    return Secret::take(text().toUtf8());
}

void SecretField::wipe()
{
    // The copy shares the edit's own buffer, so overwriting it overwrites what the edit holds. If the buffer
    // has other owners too, or is a literal in read-only memory, it must not be overwritten.
    QString shared = text();
    const auto *header = shared.data_ptr().d_ptr();
    if (header && header->ref_.loadRelaxed() <= 2)
        patlas::wipe(shared);
    clear();
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (m_use == Use::Reveal && (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut))) {
        Q_EMIT copyRequested();
        event->accept();
        return;
    }
    // Keys that select hand it to X11's selection as well, but for a field that shows dots.
    const EchoMode shown = echoMode();
    setEchoMode(QLineEdit::Password);
    QLineEdit::keyPressEvent(event);
    setEchoMode(shown);
}

void SecretField::mouseReleaseEvent(QMouseEvent *event)
{
    // QLineEdit hands what was selected with the mouse to X11's selection here; it has nothing else to do for
    // a field that cannot be edited.
    if (m_use == Use::Reveal)
        event->accept();
    else
        QLineEdit::mouseReleaseEvent(event);
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_use == Use::Paste) {
        QLineEdit::contextMenuEvent(event); // nothing can be copied out of dots
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy token"), this, &SecretField::copyRequested);
    menu->addAction(tr("Select &all"), this, &QLineEdit::selectAll);
    menu->popup(event->globalPos());
}

} // namespace patlas

#include "moc_SecretField.cpp"
