// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/StyleSheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>

#include <optional>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QColor rgb(const char *hex)
{
    return QColor(QLatin1String(hex));
}

QPalette builtInPalette(bool dark)
{
    struct Role {
        QPalette::ColorRole role;
        const char *light;
        const char *dark;
    };
    static constexpr Role roles[] = {
        {QPalette::Window, "#f6f7f9", "#16181d"},
        {QPalette::WindowText, "#1c2128", "#e6e9ee"},
        {QPalette::Base, "#ffffff", "#1b1e24"},
        {QPalette::AlternateBase, "#f2f4f7", "#21252c"},
        {QPalette::Text, "#1c2128", "#e6e9ee"},
        {QPalette::Button, "#ffffff", "#21252c"},
        {QPalette::ButtonText, "#1c2128", "#e6e9ee"},
        {QPalette::BrightText, "#ffffff", "#ffffff"},
        {QPalette::Highlight, "#1f6feb", "#4c8dff"},
        {QPalette::HighlightedText, "#ffffff", "#0b1220"},
        {QPalette::ToolTipBase, "#1c2128", "#e6e9ee"},
        {QPalette::ToolTipText, "#ffffff", "#16181d"},
        {QPalette::PlaceholderText, "#6a737d", "#8b95a3"},
        {QPalette::Link, "#0b5cd5", "#6ea8ff"},
        {QPalette::LinkVisited, "#6f42c1", "#b392f0"},
        {QPalette::Light, "#ffffff", "#2c313a"},
        {QPalette::Midlight, "#e9ecf1", "#262a32"},
        {QPalette::Mid, "#d5d9e0", "#343a44"},
        {QPalette::Dark, "#b4bac4", "#0f1115"},
        {QPalette::Shadow, "#8a919c", "#000000"},
    };
    QPalette palette;
    for (const Role &role : roles)
        palette.setColor(role.role, rgb(dark ? role.dark : role.light));
    const QColor disabled = rgb(dark ? "#6b7482" : "#8a919c");
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, rgb(dark ? "#343a44" : "#d5d9e0"));
    return palette;
}

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto channel = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()),
            channel(over.blue(), under.blue())};
}

} // namespace

Theme::Theme(const QPalette &palette)
    : m_palette(palette)
    , m_dark(looksDark(palette))
{
}

QColor Theme::ok() const
{
    return rgb(m_dark ? "#56d079" : "#17803d");
}
QColor Theme::warning() const
{
    return rgb(m_dark ? "#e3b341" : "#8a5a00");
}
QColor Theme::danger() const
{
    return rgb(m_dark ? "#ff7b72" : "#c0212b");
}
QColor Theme::accent() const
{
    return m_palette.color(QPalette::Highlight);
}
QColor Theme::line() const
{
    return mixed(m_palette.color(QPalette::WindowText), m_palette.color(QPalette::Window), 0.13);
}

QColor Theme::muted() const
{
    // 0.66 keeps 4.5:1 on Base in both built-in palettes.
    return mixed(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), 0.66);
}

QColor Theme::surface() const
{
    return mixed(m_palette.color(QPalette::WindowText), m_palette.color(QPalette::Window),
                 m_dark ? 0.015 : 0.035);
}

QColor Theme::jsonKey() const
{
    return rgb(m_dark ? "#79b8ff" : "#0b4f9e");
}
QColor Theme::jsonString() const
{
    return rgb(m_dark ? "#8ddb8c" : "#116329");
}
QColor Theme::jsonNumber() const
{
    return rgb(m_dark ? "#f0b37e" : "#953800");
}
QColor Theme::jsonLiteral() const
{
    return rgb(m_dark ? "#d2a8ff" : "#6f42c1");
}
QColor Theme::highlightMatch() const
{
    return rgb(m_dark ? "#5c4b12" : "#ffe9a8");
}

BadgeColors Theme::chip() const
{
    return {muted(), m_palette.color(QPalette::Base), line()};
}

BadgeColors Theme::method(const QString &httpMethod) const
{
    QColor colour = muted();
    if (httpMethod == "GET"_L1 || httpMethod == "HEAD"_L1)
        colour = ok();
    else if (httpMethod == "POST"_L1)
        colour = rgb(m_dark ? "#6ea8ff" : "#0b5cd5");
    else if (httpMethod == "PUT"_L1 || httpMethod == "PATCH"_L1)
        colour = warning();
    else if (httpMethod == "DELETE"_L1)
        colour = danger();
    const QColor fill = mixed(colour, m_palette.color(QPalette::Base), m_dark ? 0.16 : 0.10);
    return {colour, fill, fill};
}

BadgeColors Theme::status(int httpStatus) const
{
    const QColor colour = httpStatus >= 400 || httpStatus == 0 ? danger()
        : httpStatus >= 300                                    ? warning()
                                                               : ok();
    const QColor fill = mixed(colour, m_palette.color(QPalette::Base), m_dark ? 0.18 : 0.12);
    return {colour, fill, fill};
}

QFont Theme::fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont application = QApplication::font();
    if (application.pointSizeF() > 0)
        font.setPointSizeF(application.pointSizeF());
    return font;
}

QFont Theme::headingFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::smallFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QFont Theme::badgeFont()
{
    QFont font = fixedFont();
    font.setPointSizeF(font.pointSizeF() * 0.8);
    return font;
}

void Theme::apply(QApplication &application, Appearance appearance)
{
    // The palette as the desktop gave it, before Patlas first replaced it.
    static const QPalette desktopPalette = QApplication::palette();
    static const bool desktopHasOwn = desktopPalette.color(QPalette::Window)
        != std::unique_ptr<QStyle>(QStyleFactory::create(u"Fusion"_s))
               ->standardPalette()
               .color(QPalette::Window);

    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    QPalette palette;
    if (appearance == Appearance::System)
        palette = desktopHasOwn ? desktopPalette : builtInPalette(looksDark(desktopPalette));
    else
        palette = builtInPalette(appearance == Appearance::Dark);
    QApplication::setPalette(palette);
    application.setStyleSheet(styleSheet(Theme(palette), palette));
}

} // namespace patlas
