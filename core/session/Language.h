// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringView>
#include <QTranslator>

#include <array>

namespace patlas {

class Preferences;

/// A language that the texts of Patlas are in.
struct Language {
    QLatin1String code; ///< ISO 639-1, as in patlas_de.ts
    QStringView name; ///< in the language itself
};

inline constexpr std::array languages{
    Language{QLatin1String("en"), u"English"}, Language{QLatin1String("de"), u"Deutsch"},
    Language{QLatin1String("fr"), u"Français"}, Language{QLatin1String("ja"), u"日本語"}};

/// The code that was chosen in the preferences; empty: as the system.
QString chosenLanguage(const Preferences &preferences);
void chooseLanguage(Preferences &preferences, const QString &code);

/// The first language of the system that Patlas has, else English: LANGUAGE, LC_ALL, LC_MESSAGES and LANG as
/// gettext reads them, so that C and POSIX are English; where none is set, what Qt knows of the system.
QString systemLanguage();

/// The texts of one language, and those of Qt itself where they are installed, for the program while this
/// lives. One at a time, on the main thread, after QCoreApplication and before any other thread.
class Translation {
public:
    /// Empty: as the system. What is no language of Patlas is the same. Where it was chosen and the system is
    /// in another language, dates, numbers and sizes are written as in the chosen one.
    explicit Translation(const QString &chosen = {});

    const QString &language() const { return m_language; } ///< the code; never empty

private:
    const QString m_language;
    QTranslator m_texts;
    QTranslator m_textsOfQt;
};

} // namespace patlas
