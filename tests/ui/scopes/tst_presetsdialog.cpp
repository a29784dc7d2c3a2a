// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/ScopesForOperations.h"
#include "ui/scopes/PresetsDialog.h"

#include "core/storage/Database.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/scopes/SampleScopes.h"
#include "ui/scopes/OperationChoiceDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// The dialog with a real database.
class PresetsDialogTest : public QObject {
    Q_OBJECT

private:
    const QStringList m_ticked{u"can_create_tags"_s, u"can_edit_tags"_s};
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ScopePresetRepository> m_presets;
    QPointer<PresetsDialog> m_dialog;

    void open(const QStringList &ticked)
    {
        delete m_dialog;
        ScopePresetRepository &presets = *m_presets;
        m_dialog = new PresetsDialog(
            {[&presets] { return presets.all(); },
             [&presets](const QString &name, const QStringList &scopes) {
                 return presets.save(name, scopes);
             },
             [&presets](const QString &name, const QString &to) { return presets.rename(name, to); },
             [&presets](const QString &name) { return presets.remove(name); }},
            ticked);
        m_dialog->open();
    }
    template <typename T> T *find(const QString &name) const { return named<T>(name, m_dialog); }
    void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QListWidget *list() const { return find<QListWidget>(u"Presets"_s); }
    QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < list()->count(); ++i)
            all.append(list()->item(i)->text());
        return all;
    }
    void save(const QString &name)
    {
        find<QLineEdit>(u"Preset name"_s)->setText(name);
        press(u"Save as preset"_s);
        QTRY_VERIFY(names().contains(name));
    }
    void rename(const QString &name)
    {
        press(u"Rename"_s);
        auto *editor = list()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(name);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    std::vector<ScopePreset> stored()
    {
        ScopePresetRepository again(*m_database);
        [[maybe_unused]] const auto loaded = waitFor(again.load());
        return again.all();
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_directory->filePath(u"patlas.sqlite"_s));
        m_presets = std::make_unique<ScopePresetRepository>(*m_database);
    }
    void cleanup() { delete m_dialog; }

    void selectionIsSavedUnderAName()
    {
        open(m_ticked);
        QVERIFY(!find<QPushButton>(u"Save as preset"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(u"Use these scopes"_s)->isEnabled());
        save(u"CI: push strings"_s);
        QCOMPARE(stored(), (std::vector<ScopePreset>{{u"CI: push strings"_s, m_ticked}}));
        QCOMPARE(find<QLabel>(u"Scopes of the preset"_s)->text(), u"can_create_tags, can_edit_tags"_s);
    }

    void emptySelectionCannotBeSaved()
    {
        open({});
        find<QLineEdit>(u"Preset name"_s)->setText(u"Empty"_s);
        QVERIFY(!find<QPushButton>(u"Save as preset"_s)->isEnabled());
    }

    void presetCanBeUsed()
    {
        open(m_ticked);
        save(u"Tags"_s);
        QSignalSpy chosen(m_dialog, &PresetsDialog::scopesChosen);
        press(u"Use these scopes"_s);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toStringList(), m_ticked);
    }

    void aPresetIsRenamedInTheList()
    {
        open(m_ticked);
        save(u"Tags"_s);
        rename(u"Tag releases"_s);
        QTRY_COMPARE(names(), QStringList(u"Tag releases"_s));
        QCOMPARE(stored(), (std::vector<ScopePreset>{{u"Tag releases"_s, m_ticked}}));
    }

    void takenNameIsRefusedWithAReason()
    {
        open(m_ticked);
        save(u"A"_s);
        save(u"B"_s);
        list()->setCurrentRow(1);
        rename(u"a"_s);
        QTRY_VERIFY(find<QLabel>(u"Why the preset was not changed"_s)->isVisible());
        QCOMPARE(names(), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(stored().size(), 2U);
    }

    void aPresetIsDeleted()
    {
        open(m_ticked);
        save(u"A"_s);
        press(u"Delete"_s);
        QTRY_VERIFY(names().isEmpty());
        QVERIFY(stored().empty());
        QVERIFY(!find<QPushButton>(u"Delete"_s)->isEnabled());
    }

    /// Choose by operation: the resulting scopes allow every operation, and each of them is necessary.
    void choosingByOperationGivesTheMinimalScopes()
    {
        const ApiDescription api = sampleScopes();
        for (std::size_t set = 1; set < std::size_t(1) << api.operations.size(); ++set) {
            QStringList ids;
            QStringList needed;
            for (std::size_t i = 0; i < api.operations.size(); ++i) {
                if (set >> i & 1) {
                    ids.append(api.operations[i].id);
                    needed += api.scopesFor(api.operations[i]);
                }
            }
            const QStringList scopes = scopesForOperations(api, ids);
            for (const QString &scope : std::as_const(needed))
                QVERIFY(scopes.contains(scope));
            for (const QString &scope : scopes)
                QVERIFY2(needed.contains(scope), "a scope that none of the selected operations needs");
            QCOMPARE(QSet<QString>(scopes.begin(), scopes.end()).size(), scopes.size());
        }
    }
};

PATLAS_WIDGET_TEST(PresetsDialogTest)
#include "tst_presetsdialog.moc"
