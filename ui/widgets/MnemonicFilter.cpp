// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MnemonicFilter.h"

#include "ui/widgets/Mnemonic.h"

#include <QAction>
#include <QActionEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace patlas {

namespace {

QChar mnemonicOf(const QAction &action)
{
    const QString text = action.text();
    const qsizetype at = mnemonicIn(text);
    return at < 0 ? QChar() : text[at + 1].toLower();
}

QString mnemonicsBeside(const QWidget &menu, const QAction &action)
{
    QString taken;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *other : actions) {
        if (other != &action && other->isVisible() && !mnemonicOf(*other).isNull())
            taken += mnemonicOf(*other);
    }
    return taken;
}

/// "Save(&S)" as in East Asian languages: another Latin letter takes its place.
QString withOtherAppended(QString text, qsizetype at, const QString &taken)
{
    for (QChar letter = u'A'; letter <= u'Z'; letter = QChar(letter.unicode() + 1)) {
        if (!taken.contains(letter.toLower()))
            return text.replace(at + 1, 1, letter);
    }
    return withoutMnemonic(text);
}

QString withOther(QString text, const QString &taken)
{
    const qsizetype at = mnemonicIn(text);
    if (isMnemonicAppended(text, at))
        return withOtherAppended(text, at, taken);
    text.remove(at, 1);
    const qsizetype end = text.contains(u'\t') ? text.indexOf(u'\t') : text.size(); // keys follow
    for (qsizetype i = 0; i < end; ++i) {
        if (text[i].isLetter() && !taken.contains(text[i].toLower()))
            return text.insert(i, u'&');
    }
    return text;
}

} // namespace

MnemonicFilter::MnemonicFilter(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool MnemonicFilter::eventFilter(QObject *watched, QEvent *event)
{
    const bool isChange = event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionChanged;
    if (isChange && (qobject_cast<QMenu *>(watched) || qobject_cast<QMenuBar *>(watched))) {
        QAction *action = static_cast<QActionEvent *>(event)->action();
        const QChar mnemonic = mnemonicOf(*action);
        const QString taken = mnemonicsBeside(*static_cast<QWidget *>(watched), *action);
        if (action->isVisible() && !mnemonic.isNull() && taken.contains(mnemonic))
            action->setText(withOther(action->text(), taken));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patlas

#include "moc_MnemonicFilter.cpp"
