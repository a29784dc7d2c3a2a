// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace patlas {

enum class Appearance { System, Light, Dark };

/// A foreground with its background, for badges and chips.
struct BadgeColors {
    QColor text;
    QColor fill;
    QColor border;
};

/// The colours that the palette has no role for; the only place with colour values. Cheap to construct.
class Theme {
public:
    explicit Theme(const QPalette &palette);

    bool isDark() const { return m_dark; }
    BadgeColors method(const QString &httpMethod) const; ///< badge of GET, POST, PUT, DELETE, …
    BadgeColors status(int httpStatus) const; ///< badge of a response status
    BadgeColors chip() const; ///< neutral pill
    QColor muted() const; ///< secondary text, at least 4.5:1 on Base
    QColor ok() const;
    QColor warning() const;
    QColor danger() const;
    QColor accent() const;
    QColor line() const; ///< hairlines between panes
    QColor surface() const; ///< the sidebar and the areas around cards
    QColor jsonKey() const;
    QColor jsonString() const;
    QColor jsonNumber() const;
    QColor jsonLiteral() const;
    QColor highlightMatch() const; ///< background of a search hit

    static QFont fixedFont(); ///< for data; the system's fixed-pitch font in the application's size
    static QFont headingFont(); ///< dialog titles
    static QFont smallFont(); ///< captions, chips
    static QFont badgeFont(); ///< methods and marks in rows of a list

    /// Sets style, palette and style sheet for the whole program; call again when the choice changes.
    /// A card is any QFrame with the dynamic property "card" true; a call to action any QPushButton with
    /// "primary" true; a destructive button has "danger" true; a caption QLabel has "caption" true.
    static void apply(QApplication &application, Appearance appearance);

private:
    QPalette m_palette;
    bool m_dark;
};

} // namespace patlas
