// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/QuitDialog.h"

#include "core/base/ReadyFuture.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"

#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class QuitDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void saysWhatWouldBeGone();
    void keepingQuits();
    void revokingQuitsWhenNothingIsLeft();
    void whatCannotBeRevokedIsAskedAgain();
    void aFailureKeepsItOpen();
    void quitAnywayChangesNothing();
    void escapeStays();

private:
    void open();
    void add(const QString &id, bool isAskable);
    template <typename T> T *find(const QString &name) const { return named<T>(name, m_dialog); }
    void press(const QString &text) const { QTest::mouseClick(find<QPushButton>(text), Qt::LeftButton); }
    Result<void> drop(const QString &id);

    QPointer<QuitDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_accepted;
    std::vector<Credential> m_tokens;
    QStringList m_kept;
    QStringList m_revoked;
    std::optional<Error> m_failure;
    bool m_vaultMade = false;
};

void QuitDialogTest::init()
{
    m_tokens.clear();
    m_kept.clear();
    m_revoked.clear();
    m_failure.reset();
    m_vaultMade = false;
    add(u"a"_s, true);
    add(u"b"_s, true);
}

void QuitDialogTest::add(const QString &id, bool isAskable)
{
    Credential token = newPersonalToken();
    token.id = id;
    token.name = u"Token "_s + id;
    token.serviceId = isAskable ? u"s-"_s + id : QString();
    m_tokens.push_back(token);
}

Result<void> QuitDialogTest::drop(const QString &id)
{
    if (m_failure)
        return Failure(*m_failure);
    std::erase_if(m_tokens, [&id](const Credential &each) { return each.id == id; });
    return {};
}

void QuitDialogTest::open()
{
    QuitDialog::Setup setup;
    setup.endangered = [this] { return m_tokens; };
    setup.storeNoun = u"keychain"_s;
    setup.keep = [this](const QString &id) {
        m_kept.append(id);
        return makeReadyFuture(drop(id));
    };
    setup.canRevoke = [](const Credential &token) { return !token.serviceId.isEmpty(); };
    setup.revoke = [this](const QString &id) {
        m_revoked.append(id);
        return makeReadyFuture(drop(id));
    };
    setup.useVault = [this](const std::function<void()> &then) {
        m_vaultMade = true;
        m_tokens.clear();
        then();
    };
    m_dialog = new QuitDialog(std::move(setup));
    m_accepted = std::make_unique<QSignalSpy>(m_dialog, &QDialog::accepted);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void QuitDialogTest::saysWhatWouldBeGone()
{
    m_tokens.back().name = u"\u05D0\u202E"_s;
    open();
    QVERIFY(find<QLabel>(u"What would be gone"_s)->text().contains(u"2"_s));
    auto *list = find<QListWidget>(u"Tokens in memory only"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"Token a"_s);
    QVERIFY(!list->item(1)->text().contains(QChar(0x202E)));
    QVERIFY(m_kept.isEmpty() && m_revoked.isEmpty());
}

void QuitDialogTest::keepingQuits()
{
    open();
    press(u"Keep in the keychain and quit"_s);
    QTRY_COMPARE(m_accepted->size(), 1);
    QCOMPARE(m_kept, QStringList({u"a"_s, u"b"_s}));
    QVERIFY(m_revoked.isEmpty());
}

void QuitDialogTest::revokingQuitsWhenNothingIsLeft()
{
    open();
    press(u"Revoke and quit"_s);
    QTRY_COMPARE(m_accepted->size(), 1);
    QCOMPARE(m_revoked, QStringList({u"a"_s, u"b"_s}));
}

void QuitDialogTest::whatCannotBeRevokedIsAskedAgain()
{
    add(u"c"_s, false);
    open();
    press(u"Revoke 2"_s);
    QTRY_COMPARE(find<QListWidget>(u"Tokens in memory only"_s)->count(), 1);
    QCOMPARE(m_revoked, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(m_accepted->size(), 0);
    QVERIFY(find<QLabel>(u"What can be revoked"_s)->isVisible());
    press(u"Keep in the keychain and quit"_s);
    QTRY_COMPARE(m_accepted->size(), 1);
    QCOMPARE(m_kept, QStringList(u"c"_s));
}

void QuitDialogTest::aFailureKeepsItOpen()
{
    m_failure = Error{ErrorKind::KeychainLocked, u"The keychain is locked."_s, {}, {}, {}};
    open();
    press(u"Keep in the keychain and quit"_s);
    auto *problem = find<QLabel>(u"Why Patlas did not quit"_s);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(problem->text(), m_failure->message());
    QCOMPARE(m_accepted->size(), 0);
    QCOMPARE(m_kept, QStringList(u"a"_s)); // the next one would fail likewise
    press(u"Use a vault…"_s);
    QTRY_COMPARE(m_accepted->size(), 1);
    QVERIFY(m_vaultMade);
}

void QuitDialogTest::quitAnywayChangesNothing()
{
    open();
    press(u"Quit anyway"_s);
    QTRY_COMPARE(m_accepted->size(), 1);
    QVERIFY(m_kept.isEmpty() && m_revoked.isEmpty());
}

void QuitDialogTest::escapeStays()
{
    open();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_accepted->size(), 0);
    QVERIFY(m_kept.isEmpty() && m_revoked.isEmpty());
}

PATLAS_WIDGET_TEST(QuitDialogTest)
#include "tst_quitdialog.moc"
