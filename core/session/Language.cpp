// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Language.h"

#include "core/storage/Preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr QLatin1String languageKey("window/language");

bool isLanguage(const QString &code)
{
    return std::any_of(languages.begin(), languages.end(),
                       [&code](const Language &language) { return language.code == code; });
}

/// Names such as de_AT.UTF-8, the most wanted first; none where the environment says nothing.
QStringList wantedLocales()
{
    QString locale;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (locale.isEmpty())
            locale = qEnvironmentVariable(variable);
    }
    if (locale.isEmpty() || locale == "C"_L1 || locale == "POSIX"_L1 || locale.startsWith("C."_L1))
        return locale.isEmpty() ? QStringList() : QStringList(u"en"_s);
    return qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts) + QStringList(locale);
}

} // namespace

QString chosenLanguage(const Preferences &preferences)
{
    const QString code = preferences.value(languageKey).toString();
    return isLanguage(code) ? code : QString();
}

void chooseLanguage(Preferences &preferences, const QString &code)
{
    if (isLanguage(code))
        preferences.setValue(languageKey, code);
    else
        preferences.remove(languageKey);
}

QString systemLanguage()
{
    QStringList wanted = wantedLocales();
    if (wanted.isEmpty())
        wanted = QLocale::system().uiLanguages();
    for (const QString &locale : std::as_const(wanted)) {
        const QString code = locale.left(2).toLower();
        if (isLanguage(code) && (locale.size() == 2 || !locale.at(2).isLetter()))
            return code;
    }
    return u"en"_s;
}

Translation::Translation(const QString &chosen)
    : m_language(isLanguage(chosen) ? chosen : systemLanguage())
{
    // Qt's own stays English where it is not installed. First, since what comes later is asked first.
    if (m_textsOfQt.load(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_textsOfQt);
    if (m_texts.load(u":/i18n/patlas_"_s + m_language + u".qm"_s)) // English too: it has plural forms
        QCoreApplication::installTranslator(&m_texts);
    const QLocale locale(m_language);
    if (m_language == chosen && QLocale::system().language() != locale.language())
        QLocale::setDefault(locale);
}

} // namespace patlas
