// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/StyleSheet.h"

#include "ui/theme/Theme.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

// Names between @ signs are replaced by colours or by the icon set's suffix.
constexpr char sheet[] = R"(
QToolTip { background: @tip@; color: @onTip@; border: 0; padding: 5px 7px; }
QFrame[card="true"] { background: @base@; border: 1px solid @line@; border-radius: 8px; }
QLabel[caption="true"] { color: @muted@; }

QLineEdit, QComboBox, QAbstractSpinBox {
    background: @base@; border: 1px solid @line@; border-radius: 6px; padding: 4px 9px; min-height: 20px;
    selection-background-color: @accent@; selection-color: @onAccent@;
}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus { border-color: @accent@; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: @window@; color: @disabled@; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox, QAbstractItemView QAbstractSpinBox { border-radius: 3px; padding: 0 4px; min-height: 0; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url(:/icons/ui/chevron-down-@set@.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/ui/chevron-up-@set@.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; border: 0; width: 22px; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; border: 0; width: 22px; }
QComboBox QAbstractItemView { background: @base@; border: 1px solid @line@; padding: 4px; selection-background-color: @select@; selection-color: @text@; outline: 0; }

QPushButton {
    background: @button@; border: 1px solid @line@; border-radius: 6px; padding: 5px 14px; min-height: 18px;
}
QPushButton::menu-indicator { image: url(:/icons/ui/chevron-down-@set@.svg); width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: right center; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @select@; }
QPushButton:focus { border-color: @accent@; }
QPushButton:disabled { color: @disabled@; background: @window@; }
QPushButton[primary="true"] { background: @accent@; border-color: @accent@; color: @onAccent@; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover@; border-color: @accentHover@; }
QPushButton[primary="true"]:focus { border-color: @text@; }
QPushButton[primary="true"]:disabled { background: @line@; border-color: @line@; color: @disabled@; }
QPushButton[danger="true"] { color: @danger@; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: @link@; padding: 3px 6px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: @accent@; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QTreeView, QListView, QTableView, QPlainTextEdit, QTextEdit {
    background: @base@; border: 1px solid @line@; border-radius: 6px;
    selection-background-color: @select@; selection-color: @text@; outline: 0; alternate-background-color: @alternate@;
}
QTreeView[flat="true"], QListView[flat="true"], QTableView[flat="true"], QPlainTextEdit[flat="true"], QTextEdit[flat="true"] { border: 0; border-radius: 0; }
QTreeView[surface="true"], QListView[surface="true"] { background: transparent; }
QTreeView[roomy="true"]::item { padding: 4px 2px; }
QTableView { gridline-color: @line@; }
QTableView::item { border: 0; padding: 3px 8px 3px 5px; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url(:/icons/ui/branch-right-@set@.svg); }
QTreeView::branch:has-children:open { image: url(:/icons/ui/branch-down-@set@.svg); }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section {
    background: @base@; color: @muted@; border: 0; border-bottom: 1px solid @line@; padding: 5px 8px; font-weight: 500;
}

QTabWidget::pane { border: 0; border-top: 1px solid @line@; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 7px 4px; margin: 0 9px; color: @muted@; }
QTabBar::tab:selected { color: @text@; border-bottom-color: @accent@; font-weight: 600; }
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:focus { border-bottom-color: @text@; }
QTabBar[documents="true"]::tab { margin: 0 2px 0 0; padding: 4px 6px 4px 10px; border: 1px solid transparent; border-radius: 6px; }
QTabBar[documents="true"]::tab:hover { background: @hover@; }
QTabBar[documents="true"]::tab:selected { background: @base@; border-color: @line@; font-weight: normal; }
QTabBar[documents="true"]::tab:focus { border-color: @accent@; }
QTabBar::close-button { image: url(:/icons/ui/close-@set@.svg); }
QTabBar::close-button:hover { background: @select@; border-radius: 3px; }

QSplitter::handle { background: transparent; }
QStatusBar { background: @surface@; border-top: 1px solid @line@; color: @muted@; }
QStatusBar::item { border: 0; }
QMenuBar { background: @window@; border-bottom: 1px solid @line@; padding: 1px 6px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: @select@; }
QMenu { background: @base@; border: 1px solid @line@; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 14px; border-radius: 4px; }
QMenu::item:selected { background: @select@; }
QMenu::item:disabled { color: @disabled@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 6px; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @scroll@; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: 0; border-radius: 2px; background: @line@; max-height: 4px; text-align: center; }
QProgressBar::chunk { background: @accent@; border-radius: 2px; }
)";

QColor blended(const QColor &over, const QColor &under, qreal share)
{
    return QColor::fromRgbF(float(over.redF() * share + under.redF() * (1 - share)),
                            float(over.greenF() * share + under.greenF() * (1 - share)),
                            float(over.blueF() * share + under.blueF() * (1 - share)));
}

} // namespace

QString styleSheet(const Theme &theme, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = theme.accent();
    const std::pair<const char *, QString> values[] = {
        {"@set@", theme.isDark() ? u"dark"_s : u"light"_s},
        {"@base@", base.name()},
        {"@window@", palette.color(QPalette::Window).name()},
        {"@button@", palette.color(QPalette::Button).name()},
        {"@text@", palette.color(QPalette::Text).name()},
        {"@disabled@", palette.color(QPalette::Disabled, QPalette::Text).name()},
        {"@alternate@", palette.color(QPalette::AlternateBase).name()},
        {"@tip@", palette.color(QPalette::ToolTipBase).name()},
        {"@onTip@", palette.color(QPalette::ToolTipText).name()},
        {"@line@", theme.line().name()},
        {"@muted@", theme.muted().name()},
        {"@surface@", theme.surface().name()},
        {"@accent@", accent.name()},
        {"@accentHover@", (theme.isDark() ? accent.lighter(112) : accent.darker(112)).name()},
        {"@onAccent@", palette.color(QPalette::HighlightedText).name()},
        {"@link@", palette.color(QPalette::Link).name()},
        {"@danger@", theme.danger().name()},
        {"@select@", blended(accent, base, theme.isDark() ? 0.28 : 0.13).name()},
        {"@hover@", blended(accent, palette.color(QPalette::Button), 0.06).name()},
        {"@scroll@", blended(palette.color(QPalette::Text), base, 0.22).name()},
    };
    QString result = QString::fromLatin1(sheet);
    for (const auto &[name, value] : values)
        result.replace(QLatin1String(name), value);
    return result;
}

} // namespace patlas
