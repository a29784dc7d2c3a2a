// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GeneralPage.h"

#include "core/session/Language.h"
#include "core/storage/Preferences.h"
#include "ui/shell/AppearanceSetting.h"
#include "ui/shell/DataFontSetting.h"
#include "ui/shell/Zoom.h"
#include "ui/shell/ZoomSteps.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLocale>

namespace patlas {

GeneralPage::GeneralPage(Preferences &preferences, AppearanceSetting &appearance, Zoom &zoom,
                         DataFontSetting &dataFont, QWidget *parent)
    : PreferencePage(parent)
    , m_preferences(preferences)
    , m_setting(appearance)
    , m_zoomSetting(zoom)
    , m_dataSetting(dataFont)
    , m_language(new QComboBox(this))
    , m_appearance(new QComboBox(this))
    , m_zoom(new QComboBox(this))
    , m_family(new QComboBox(this))
    , m_size(new QComboBox(this))
{
    layOut();
    showSettings();
    // By keys as well, while the page is shown.
    connect(&appearance, &AppearanceSetting::applied, this, &GeneralPage::showSettings);
    connect(&zoom, &Zoom::changed, this, &GeneralPage::showSettings);
    connect(&dataFont, &DataFontSetting::changed, this, &GeneralPage::showSettings);
    connect(m_language, &QComboBox::activated, this,
            [this] { chooseLanguage(m_preferences, m_language->currentData().toString()); });
    connect(m_appearance, &QComboBox::activated, this,
            [this] { m_setting.choose(Appearance(m_appearance->currentData().toInt())); });
    connect(m_zoom, &QComboBox::activated, this,
            [this] { m_zoomSetting.set(m_zoom->currentData().toInt()); });
    for (QComboBox *box : {m_family, m_size})
        connect(box, &QComboBox::activated, this, &GeneralPage::takeDataFont);
}

void GeneralPage::layOut()
{
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : languages)
        m_language->addItem(language.name.toString(), QString(language.code));
    m_appearance->setAccessibleName(tr("Appearance"));
    m_appearance->addItem(tr("As the system"), int(Appearance::System));
    m_appearance->addItem(tr("Light"), int(Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(Appearance::Dark));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_size->setAccessibleName(tr("Size of data"));
    for (const int percent : zoomSteps) {
        const QString words = tr("%1 %").arg(QLocale().toString(percent));
        m_zoom->addItem(words, percent);
        m_size->addItem(words, percent);
    }
    m_family->setAccessibleName(tr("Font of data"));
    m_family->addItem(tr("As the system"), QString());
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (QFontDatabase::isFixedPitch(family) && !QFontDatabase::isPrivateFamily(family))
            m_family->addItem(family, family);
    }
    auto *form = new FieldForm(this);
    form->addRow(tr("&Language"), m_language);
    form->addRow(captionLabel(tr("The language changes when Patlas is started again."), this));
    form->addRow(tr("&Appearance"), m_appearance);
    form->addRow(tr("&Zoom"), m_zoom);
    form->addRow(tr("&Font of data"), m_family);
    form->addRow(tr("&Size of data"), m_size);
    form->addRow(captionLabel(tr("Data: bodies, headers, code. Its size is relative to other text, so that "
                                 "the zoom changes both."),
                              this));
}

void GeneralPage::showSettings()
{
    m_language->setCurrentIndex(m_language->findData(chosenLanguage(m_preferences)));
    m_appearance->setCurrentIndex(m_appearance->findData(int(m_setting.appearance())));
    m_zoom->setCurrentIndex(m_zoom->findData(m_zoomSetting.percent()));
    const DataFont &font = m_dataSetting.font();
    if (m_family->findData(font.family) < 0)
        m_family->addItem(font.family, font.family); // chosen in the file, and not fixed-pitch
    m_family->setCurrentIndex(m_family->findData(font.family));
    m_size->setCurrentIndex(m_size->findData(font.percent));
}

void GeneralPage::takeDataFont()
{
    m_dataSetting.set({m_family->currentData().toString(), m_size->currentData().toInt()});
}

void GeneralPage::restoreDefaults()
{
    chooseLanguage(m_preferences, {});
    m_setting.choose(Appearance::System);
    m_zoomSetting.reset();
    m_dataSetting.set({});
}

} // namespace patlas

#include "moc_GeneralPage.cpp"
