// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "core/secret/KeychainStore.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/Picture.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/tokens/TokenActions.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

/// From too many scopes to the minimum, by clicking, on the real sandbox with the real keychain.
class LeastPrivilegeTest : public QObject {
    Q_OBJECT

public:
    explicit LeastPrivilegeTest(DesktopSession &) { }

private:
    static constexpr int patience = 90'000;
    std::unique_ptr<Program> m_program;

    template <typename T> static T *visible(const QString &name)
    {
        T *widget = nullptr;
        [[maybe_unused]] const bool found =
            QTest::qWaitFor([&] { return (widget = named<T>(name)) && widget->isVisible(); }, patience);
        if (!widget || !widget->isVisible())
            qFatal("nothing visible is named \"%s\"", qPrintable(name));
        return widget;
    }
    static void press(const QString &name)
    {
        auto *button = visible<QPushButton>(name);
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
            qFatal("%s stays disabled: %s", qPrintable(name), qPrintable(button->toolTip()));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void tick(const QStringList &operations)
    {
        auto *tree = visible<QTreeWidget>(u"Operations to allow"_s);
        for (const QString &operation : operations) {
            const auto found = tree->findItems(operation, Qt::MatchExactly | Qt::MatchRecursive);
            if (found.size() != 1)
                qFatal("%lld operations are called %s", qlonglong(found.size()), qPrintable(operation));
            tree->setCurrentItem(found.first());
            QTest::keyClick(tree, Qt::Key_Space);
        }
        press(u"Use these scopes"_s);
    }
    CredentialRepository &tokens() { return m_program->workspace().tokens(); }
    const Credential *token(const QString &name)
    {
        for (const Credential &one : tokens().all()) {
            if (one.name == name)
                return &one;
        }
        return nullptr;
    }
    QModelIndex operation(const QString &text)
    {
        return row(visible<QTreeView>(u"Operations"_s)->model(), text);
    }
    void open(const QString &text) { visible<QTreeView>(u"Operations"_s)->setCurrentIndex(operation(text)); }
    QString verdict() { return visible<QLabel>(u"Verdict"_s)->accessibleDescription(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_program = std::make_unique<Program>(AppPaths::standard());
        m_program->start();
        m_program->window().setGeometry(0, 0, 1280, 800);
        m_program->setAppearance(qEnvironmentVariable("PATLAS_APPEARANCE") == u"dark"_s ? Appearance::Dark
                                                                                        : Appearance::Light);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->workspace().sandbox().state() == SandboxControl::State::Running
                                     && !m_program->workspace().api().operations.empty()
                                     && m_program->workspace().keychain().state() == KeychainState::Unlocked
                                     && !otherCredentials(tokens().all()).empty(),
                                 patience);
    }

    void tokenAndPresetAreCreatedFromOperations()
    {
        open(u"POST Create a tag"_s);
        QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith(u"Allowed. Sent for the project"_s), patience);
        m_program->window().tokenActions().newToken();
        press(u"Choose by operation…"_s);
        tick({u"POST Create a tag"_s, u"PUT Update a tag"_s});
        press(u"Presets…"_s);
        visible<QLineEdit>(u"Preset name"_s)->setText(u"CI: push strings"_s);
        press(u"Save as preset"_s);
        QTRY_COMPARE_WITH_TIMEOUT(visible<QListWidget>(u"Presets"_s)->count(), 1, patience);
        takePicture(u"presets"_s);
        press(u"Use these scopes"_s);
        visible<QLineEdit>(u"Token name"_s)->setText(u"CI"_s);
        takePicture(u"new-token"_s);
        press(u"Generate Personal Access Token"_s);
        press(u"Done"_s);
        QVERIFY(token(u"CI"_s));
        QCOMPARE(token(u"CI"_s)->scopes, (QStringList{u"can_create_tags"_s, u"can_edit_tags"_s}));
    }

    void theTreeShowsWhatTheTokenCanDo()
    {
        QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith(u"Allowed. Sent as owner"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            operation(u"DELETE Delete a tag"_s).data(Qt::AccessibleDescriptionRole).toString(),
            u"The token CI lacks the scope can_delete_tags."_s, patience);
        QVERIFY(visible<QLabel>(u"What the token opens"_s)->text().startsWith(u"“CI” opens "_s));
        takePicture(u"token-reach"_s);
    }

    void unusedScopesAreNamedAndLeftOut()
    {
        press(u"Send"_s);
        QTRY_VERIFY_WITH_TIMEOUT(token(u"CI"_s)->lastUsed.isValid(), patience);
        // The history row is written asynchronously, after the response.
        QTRY_VERIFY_WITH_TIMEOUT(
            !waitFor(m_program->workspace().history().useOfToken(token(u"CI"_s)->id, QDateTime()))->isEmpty(),
            patience);
        m_program->window().tokenActions().showDetails(token(u"CI"_s)->id);
        QTRY_COMPARE_WITH_TIMEOUT(visible<QLabel>(u"Scopes not used"_s)->text(),
                                  u"Not used from here since the token was added: can_edit_tags."_s,
                                  patience);
        takePicture(u"idle-scopes"_s);
        press(u"Narrow this token…"_s);
        takePicture(u"narrow"_s);
        press(u"Rotate"_s);
        QTRY_VERIFY_WITH_TIMEOUT(token(u"CI"_s)->revoked.isValid(), patience);
        const auto narrow =
            std::find_if(tokens().all().begin(), tokens().all().end(),
                         [](const Credential &one) { return one.isPersonal && !one.revoked.isValid(); });
        QVERIFY(narrow != tokens().all().end());
        QCOMPARE(narrow->scopes, QStringList(u"can_create_tags"_s));
        press(u"Done"_s);
    }

    void cleanupTestCase() { m_program.reset(); }
};

PATLAS_REGISTER_TEST([](int argc, char **argv) {
    return runInSession<LeastPrivilegeTest>(Keyring::Unlocked, argc, argv);
})

#include "tst_leastprivilege.moc"
