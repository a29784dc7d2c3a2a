// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/TextFit.h"

#include "ui/widgets/Mnemonic.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace patlas::test {

namespace {

QString placeOf(const QWidget &widget)
{
    QStringList parents;
    for (const QWidget *parent = &widget; parent; parent = parent->parentWidget()) {
        const QString name = QString::fromLatin1(parent->metaObject()->className());
        if (name.startsWith("patlas::"_L1) || parent->isWindow())
            parents.prepend(name.section(u"::"_s, -1));
    }
    return parents.join(u" > "_s) + u": "_s + QString::fromLatin1(widget.metaObject()->className());
}

/// Of a text without lines that are broken by the widget.
QString shortBy(const QWidget &widget, const QString &text, const QSize &needed)
{
    const bool isNarrow = widget.width() < needed.width();
    if (!isNarrow && widget.height() >= needed.height())
        return {};
    return u"%1 “%2” has %3x%4 of %5x%6"_s.arg(placeOf(widget), text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

/// Beyond the edge of the window, where nothing scrolls.
bool isBeyondEdge(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return false;
        const QRect place(widget.mapTo(parent, QPoint()), widget.size());
        if (!parent->rect().contains(place) && !place.isEmpty())
            return true;
        if (parent->isWindow())
            break;
    }
    return false;
}

QString buttonCut(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
    return button.text().isEmpty() || isIcon
        ? QString()
        : shortBy(button, button.text(), QSize(button.sizeHint().width(), 0));
}

QString labelCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    // Its last line; what is between lines may be missing.
    if (label.wordWrap())
        return shortBy(label, label.text(),
                       QSize(0, label.heightForWidth(label.width()) - label.fontMetrics().height() / 2));
    return shortBy(label, label.text(), QSize(label.sizeHint().width(), 0));
}

QStringList tabsCut(const QTabBar &bar)
{
    QStringList cut;
    for (int i = 0; i < bar.count(); ++i) {
        const int needed = bar.fontMetrics().horizontalAdvance(withoutMnemonic(bar.tabText(i)));
        if (bar.isTabVisible(i) && bar.tabRect(i).width() < needed)
            cut.append(u"%1 “%2” has %3 of %4"_s.arg(placeOf(bar), bar.tabText(i))
                           .arg(bar.tabRect(i).width())
                           .arg(needed));
    }
    return cut;
}

QStringList titlesCut(const QHeaderView &header)
{
    QStringList cut;
    for (int i = 0; header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
        const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(title);
        if (!header.isSectionHidden(i) && header.sectionSize(i) < needed)
            cut.append(
                u"%1 “%2” has %3 of %4"_s.arg(placeOf(header), title).arg(header.sectionSize(i)).arg(needed));
    }
    return cut;
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    if (window.width() > 1280 || window.height() > 800)
        cut.append(u"%1 is %2x%3"_s.arg(placeOf(window)).arg(window.width()).arg(window.height()));
    if (qobject_cast<const QFileDialog *>(&window))
        return cut; // Qt's own
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            cut += tabsCut(*bar);
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            cut += titlesCut(*header);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!button && !label)
            continue;
        const QString text = button ? button->text() : label->text();
        if (const QString line = button ? buttonCut(*button) : labelCut(*label); !line.isEmpty())
            cut.append(line);
        else if (!text.isEmpty() && isBeyondEdge(*widget))
            cut.append(u"%1 “%2” is beyond an edge"_s.arg(placeOf(*widget), text));
    }
    return cut;
}

QStringList sharedMnemonics(const QWidget &window)
{
    QStringList shared;
    QList<QWidget *> menus;
    const QList<QMenu *> all = window.findChildren<QMenu *>();
    for (QMenu *menu : all)
        menus.append(menu);
    const QList<QMenuBar *> bars = window.findChildren<QMenuBar *>();
    for (QMenuBar *bar : bars)
        menus.append(bar);
    for (const QWidget *menu : std::as_const(menus)) {
        QSet<QChar> taken;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            const qsizetype at = mnemonicIn(action->text());
            if (!action->isVisible() || at < 0)
                continue;
            const QChar letter = action->text()[at + 1].toLower();
            if (taken.contains(letter))
                shared.append(u"%1: %2"_s.arg(placeOf(*menu), action->text()));
            taken.insert(letter);
        }
    }
    return shared;
}

} // namespace patlas::test
