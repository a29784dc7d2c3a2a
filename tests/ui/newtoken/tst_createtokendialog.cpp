// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ReadyFuture.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/scopes/SampleScopes.h"
#include "ui/newtoken/CreateTokenDialog.h"
#include "ui/secret/SecretClipboard.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <optional>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

constexpr char sample[] = "glspat_cReAtEtOkEnDiAlOgTeSt0123456789";
const QString generateName = u"Generate Personal Access Token"_s;

Error locked()
{
    return {ErrorKind::KeychainLocked,
            u"The keychain is locked."_s,
            u"The token could not be put there."_s,
            u"Unlock it and try again."_s,
            {}};
}

} // namespace

/// Real widgets; the service and the keychain are functions that respond as each test requires.
class CreateTokenDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void generateIsDisabledWithAReasonUntilNameAndScopeAreSet();
    void takenNameIsReportedImmediately();
    void summaryFollowsTheSelectedScopes();
    void expiryIsRequestedInDays();
    void theSecretIsShownOnceCopiedAndWiped();
    void tokenIsStoredWithoutAQuestion();
    void refusalIsShownAndTheFormStays();
    void cancelWhileWaitingGoesBackAndIgnoresALateResponse();
    void keychainFailureKeepsTheSecretVisible();
    void secretCanBeStoredForTheSession();
    void closingWithAnUnstoredSecretNeedsConfirmation();
    void dialogCanCloseWhileTheKeychainIsBusy();
    void manualPageShowsTheScopesAndAcceptsThePastedToken();
    void manualPageRecognisesOtherInput();
    void manualTokenThatFailsItsCheckIsStoredOnlyOnRequest();

private:
    void open(Issuing issuing = Issuing::OverApi, const QStringList &scopes = {});
    template <typename T> T *find(const QString &name) const { return named<T>(name, m_dialog); }
    void press(const QString &name);
    void generate(const QString &name);
    QLineEdit *secret() const { return find<QLineEdit>(u"Token secret"_s); }

    ApiDescription m_api = sampleScopes();
    std::unique_ptr<SecretClipboard> m_clipboard;
    QPointer<CreateTokenDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_created;

    std::optional<Error> m_refusal;
    std::unique_ptr<QPromise<Result<IssuedToken>>> m_pending; ///< set: the service responds late
    SessionStore m_session;
    std::optional<Error> m_keepFailure;
    std::unique_ptr<QPromise<Result<Credential>>> m_pendingKeep; ///< set: the keychain responds late
    std::optional<Error> m_checkFailure;
    bool m_checks = false;
    QList<IssueRequest> m_requests;
    QList<Credential> m_kept;
    QStringList m_keptSecrets;
    Credential m_known = newPersonalToken();
};

void CreateTokenDialogTest::init()
{
    m_clipboard = std::make_unique<SecretClipboard>();
    m_refusal.reset();
    m_pending.reset();
    m_keepFailure.reset();
    m_pendingKeep.reset();
    m_checkFailure.reset();
    m_checks = false;
    m_requests.clear();
    m_kept.clear();
    m_keptSecrets.clear();
    m_known.name = u"Known one"_s;
}

void CreateTokenDialogTest::cleanup()
{
    delete m_dialog;
    m_created.reset();
    m_clipboard.reset();
}

void CreateTokenDialogTest::open(Issuing issuing, const QStringList &scopes)
{
    CreateTokenSetup setup;
    setup.api = &m_api;
    setup.slot = *m_api.credentialSlot(personalSlot);
    setup.environment.id = u"env"_s;
    setup.environment.name = u"Sandbox"_s;
    setup.environment.issuing = issuing;
    setup.user = u"owner"_s;
    setup.stores = {&m_session};
    setup.defaultStore = keychainStoreId;
    setup.takenNames = {u"Taken"_s};
    setup.preselectedScopes = scopes;
    if (issuing == Issuing::OverApi) {
        setup.generate = [this](const IssueRequest &request) {
            m_requests.append(request);
            if (m_pending)
                return m_pending->future();
            if (m_refusal)
                return makeReadyResult<IssuedToken>(Failure(*m_refusal));
            IssuedToken issued;
            issued.serviceId = u"42"_s;
            issued.owner = u"owner"_s;
            issued.scopes = request.scopes;
            issued.created = QDateTime::currentDateTimeUtc();
            issued.secret = Secret::copyOf(sample);
            return makeReadyResult<IssuedToken>(std::move(issued));
        };
    }
    setup.keep = [this](Credential token, const Secret &kept) {
        if (m_pendingKeep)
            return m_pendingKeep->future();
        if (m_keepFailure && token.storage.isEmpty())
            return makeReadyResult<Credential>(Failure(*m_keepFailure));
        token.id = u"stored"_s;
        if (token.storage.isEmpty())
            token.storage = keychainStoreId; // the default store
        m_kept.append(token);
        m_keptSecrets.append(QString::fromUtf8(kept.view().data(), qsizetype(kept.size())));
        return makeReadyResult<Credential>(token);
    };
    setup.recognise = [this](const Secret &pasted) -> const Credential * {
        return pasted.view() == "known" ? &m_known : nullptr;
    };
    if (m_checks) {
        setup.check = [this](const Secret &) {
            return makeReadyResult<void>(m_checkFailure ? Result<void>(Failure(*m_checkFailure))
                                                        : Result<void>());
        };
    }
    m_dialog = new CreateTokenDialog(std::move(setup), *m_clipboard);
    m_created = std::make_unique<QSignalSpy>(m_dialog, &CreateTokenDialog::created);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void CreateTokenDialogTest::press(const QString &name)
{
    auto *button = find<QPushButton>(name);
    QVERIFY2(button && button->isVisible(), qPrintable(name));
    QVERIFY2(button->isEnabled(), qPrintable(name + u": "_s + button->toolTip()));
    QTest::mouseClick(button, Qt::LeftButton);
}

void CreateTokenDialogTest::generate(const QString &name)
{
    open(Issuing::OverApi, {u"can_create_tags"_s});
    QTest::keyClicks(find<QLineEdit>(u"Token name"_s), name);
    press(generateName);
}

void CreateTokenDialogTest::generateIsDisabledWithAReasonUntilNameAndScopeAreSet()
{
    open();
    QCOMPARE(m_dialog->windowTitle(), u"New personal access token"_s);
    auto *button = find<QPushButton>(generateName);
    auto *note = find<QLabel>(u"What happens next"_s);
    QVERIFY(button->isDefault());
    QVERIFY(!button->isEnabled());
    QCOMPARE(note->text(), u"Give the token a name and pick at least one scope."_s);
    QCOMPARE(button->toolTip(), note->text());
    QTest::keyClicks(find<QLineEdit>(u"Token name"_s), u"CI"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(note->text(), u"Pick at least one scope."_s);
    auto *scopes = find<QTreeView>(u"Scopes"_s);
    scopes->setCurrentIndex(row(scopes->model(), u"can_create_tags"_s));
    QTest::keyClick(scopes, Qt::Key_Space);
    QVERIFY(button->isEnabled());
    QVERIFY(button->toolTip().isEmpty());
    QCOMPARE(note->text(), u"It will be kept in your keychain and shown once."_s);
    find<QLineEdit>(u"Token name"_s)->setText(u"   "_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(note->text(), u"Give the token a name."_s);
}

void CreateTokenDialogTest::takenNameIsReportedImmediately()
{
    open(Issuing::OverApi, {u"can_create_tags"_s});
    QTest::keyClicks(find<QLineEdit>(u"Token name"_s), u"taken"_s);
    auto *button = find<QPushButton>(generateName);
    QVERIFY(!button->isEnabled());
    QVERIFY2(button->toolTip().contains(u"already has a token named"_s), qPrintable(button->toolTip()));
    QTest::keyClicks(find<QLineEdit>(u"Token name"_s), u" no more"_s);
    QVERIFY(button->isEnabled());
}

void CreateTokenDialogTest::summaryFollowsTheSelectedScopes()
{
    open(Issuing::OverApi, {u"can_create_tags"_s});
    auto *summary = find<QLabel>(u"Summary"_s);
    QVERIFY2(summary->text().startsWith(u"1 of 7 scopes. With this token somebody could create tags."_s),
             qPrintable(summary->text()));
    auto *scopes = find<QTreeView>(u"Scopes"_s);
    QVERIFY(scopes->model()->setData(row(scopes->model(), u"can_read_projects"_s), Qt::Checked,
                                     Qt::CheckStateRole));
    QVERIFY2(summary->text().startsWith(u"2 of 7 scopes."_s), qPrintable(summary->text()));
    QCOMPARE(summary->accessibleDescription(), summary->text());
    auto *expires = find<QComboBox>(u"Expires"_s);
    expires->setCurrentIndex(expires->findText(u"never"_s));
    QVERIFY2(summary->text().contains(u"It never expires"_s), qPrintable(summary->text()));
}

void CreateTokenDialogTest::expiryIsRequestedInDays()
{
    open(Issuing::OverApi, {u"can_create_tags"_s});
    m_refusal = Error{ErrorKind::Refused, u"No."_s, {}, {}, {}};
    QTest::keyClicks(find<QLineEdit>(u"Token name"_s), u"CI"_s);
    auto *expires = find<QComboBox>(u"Expires"_s);
    QCOMPARE(expires->currentText(), u"in 30 days"_s);
    auto *date = find<QDateEdit>(u"Expiry date"_s);
    const auto asked = [&](const QString &choice) {
        expires->setCurrentIndex(expires->findText(choice));
        const qsizetype before = m_requests.size();
        press(generateName);
        [[maybe_unused]] const bool back =
            QTest::qWaitFor([&] { return find<QPushButton>(generateName)->isEnabled(); });
        return m_requests.size() > before ? m_requests.last().expiresInDays : std::optional<int>(-1);
    };
    QCOMPARE(asked(u"in 7 days"_s), std::optional<int>(7));
    QVERIFY(!date->isVisible());
    QCOMPARE(asked(u"never"_s), std::nullopt);
    expires->setCurrentIndex(expires->findText(u"on a date…"_s));
    QVERIFY(date->isVisible());
    date->setDate(QDate::currentDate().addDays(12));
    QCOMPARE(asked(u"on a date…"_s), std::optional<int>(12));
    date->setDate(QDate::currentDate());
    QCOMPARE(date->date(), QDate::currentDate().addDays(1));
}

void CreateTokenDialogTest::theSecretIsShownOnceCopiedAndWiped()
{
    generate(u"CI"_s);
    QTRY_COMPARE(secret()->text(), QString::fromLatin1(sample));
    QVERIFY(secret()->isVisible());
    QVERIFY(secret()->isReadOnly());
    QCOMPARE(secret()->echoMode(), QLineEdit::Normal);
    press(u"Copy token"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(sample));
    QTRY_VERIFY(find<QPushButton>(u"Done"_s)->isEnabled());
    const QPointer<QLineEdit> field = secret();
    press(u"Done"_s);
    QVERIFY2(field, "the field is gone before it could be looked at");
    QVERIFY(field->text().isEmpty());
    QTRY_VERIFY(!m_dialog);
}

void CreateTokenDialogTest::tokenIsStoredWithoutAQuestion()
{
    generate(u"  CI  "_s);
    QTRY_COMPARE(m_created->size(), 1);
    QCOMPARE(m_kept.size(), 1);
    QCOMPARE(m_kept[0].name, u"CI"_s);
    QCOMPARE(m_kept[0].environmentId, u"env"_s);
    QCOMPARE(m_kept[0].serviceId, u"42"_s);
    QCOMPARE(m_kept[0].scopes, QStringList(u"can_create_tags"_s));
    QCOMPARE(m_kept[0].storage, StoreId(keychainStoreId));
    QCOMPARE(m_keptSecrets, QStringList(QString::fromLatin1(sample)));
    QCOMPARE(find<QLabel>(u"Where it is kept"_s)->text(), u"It is already in your keychain."_s);
    // Stored, so Esc needs no confirmation.
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void CreateTokenDialogTest::refusalIsShownAndTheFormStays()
{
    m_refusal = Error{ErrorKind::Refused, u"The sandbox said no."_s, u"Your session has ended."_s, {}, {}};
    generate(u"CI"_s);
    auto *why = find<QLabel>(u"Why no token was made"_s);
    QTRY_VERIFY(why->isVisible());
    QVERIFY2(why->text().startsWith(u"The sandbox said no."_s), qPrintable(why->text()));
    QCOMPARE(find<QLineEdit>(u"Token name"_s)->text(), u"CI"_s);
    m_refusal.reset();
    press(generateName);
    QTRY_VERIFY(secret()->isVisible());
}

void CreateTokenDialogTest::cancelWhileWaitingGoesBackAndIgnoresALateResponse()
{
    m_pending = std::make_unique<QPromise<Result<IssuedToken>>>();
    m_pending->start();
    generate(u"CI"_s);
    QVERIFY(find<QProgressBar>(u"Waiting for the service"_s)->isVisible());
    QVERIFY(!find<QPushButton>(generateName)->isEnabled());
    QVERIFY(!find<QLineEdit>(u"Token name"_s)->isEnabled());
    press(u"Cancel"_s);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(m_pending->isCanceled());
    QVERIFY(find<QPushButton>(generateName)->isEnabled());
    QVERIFY(find<QLabel>(u"Why no token was made"_s)->text().startsWith(u"You cancelled"_s));
    IssuedToken late;
    late.secret = Secret::copyOf(sample);
    m_pending->addResult(Result<IssuedToken>(std::move(late)));
    m_pending->finish();
    QTest::qWait(20);
    QVERIFY(!secret()->isVisible());
    QVERIFY(m_kept.isEmpty());
    // A second Cancel closes the dialog.
    press(u"Cancel"_s);
    QTRY_VERIFY(!m_dialog);
}

void CreateTokenDialogTest::keychainFailureKeepsTheSecretVisible()
{
    m_keepFailure = locked();
    generate(u"CI"_s);
    QTRY_VERIFY(find<QLabel>(u"Reason"_s) && find<QLabel>(u"Reason"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"Reason"_s)->text(), m_keepFailure->message());
    QCOMPARE(secret()->text(), QString::fromLatin1(sample));
    QVERIFY(m_created->isEmpty());
    m_keepFailure.reset();
    press(u"Try again"_s);
    QTRY_COMPARE(m_created->size(), 1);
    QVERIFY(!find<QPushButton>(u"Try again"_s)->isVisible());
    QCOMPARE(m_keptSecrets, QStringList(QString::fromLatin1(sample)));
}

void CreateTokenDialogTest::secretCanBeStoredForTheSession()
{
    m_keepFailure = locked();
    generate(u"CI"_s);
    QTRY_VERIFY(find<QPushButton>(u"Keep for this session only"_s)->isVisible());
    press(u"Keep for this session only"_s);
    QTRY_COMPARE(m_created->size(), 1);
    QCOMPARE(m_kept[0].storage, StoreId(sessionStoreId));
    QVERIFY(find<QLabel>(u"Where it is kept"_s)->text().contains(u"gone when Patlas quits"_s));
}

void CreateTokenDialogTest::closingWithAnUnstoredSecretNeedsConfirmation()
{
    m_keepFailure = locked();
    generate(u"CI"_s);
    QTRY_VERIFY(find<QPushButton>(u"Try again"_s)->isVisible());
    for (const bool byKey : {true, false}) {
        if (byKey)
            QTest::keyClick(m_dialog, Qt::Key_Escape);
        else
            m_dialog->close();
        QVERIFY(m_dialog && m_dialog->isVisible());
        auto *stay = find<QPushButton>(u"Stay here"_s);
        QVERIFY(stay && stay->isVisible());
        QVERIFY(stay->isDefault());
        QTest::mouseClick(stay, Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
        QCOMPARE(secret()->text(), QString::fromLatin1(sample));
    }
    press(u"Done"_s);
    const QPointer<QLineEdit> field = secret();
    QTest::mouseClick(find<QPushButton>(u"Close anyway"_s), Qt::LeftButton);
    QVERIFY(!field || field->text().isEmpty());
    QTRY_VERIFY(!m_dialog);
}

void CreateTokenDialogTest::dialogCanCloseWhileTheKeychainIsBusy()
{
    m_pendingKeep = std::make_unique<QPromise<Result<Credential>>>();
    m_pendingKeep->start();
    generate(u"CI"_s);
    QTRY_VERIFY(secret()->isVisible());
    QVERIFY(!find<QPushButton>(u"Done"_s)->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTest::mouseClick(find<QPushButton>(u"Close anyway"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    m_pendingKeep->addResult(Result<Credential>(newPersonalToken()));
    m_pendingKeep->finish();
    QTest::qWait(20);
}

void CreateTokenDialogTest::manualPageShowsTheScopesAndAcceptsThePastedToken()
{
    open(Issuing::ByHand, {u"can_create_tags"_s, u"can_edit_tags"_s});
    QTest::keyClicks(find<QLineEdit>(u"Token name"_s), u"CI"_s);
    press(u"Continue"_s);
    auto *checklist = find<QListWidget>(u"Scopes to tick on the website"_s);
    QVERIFY(checklist->isVisible());
    QCOMPARE(texts(checklist->model()), u"can_create_tags\ncan_edit_tags\n"_s);
    QVERIFY(!find<QPushButton>(u"Open dashboard"_s)->isVisible()); // this environment has no dashboard URL
    auto *paste = find<QLineEdit>(u"Paste token"_s);
    QCOMPARE(paste->echoMode(), QLineEdit::Password);
    QVERIFY(!find<QPushButton>(u"Keep token"_s)->isEnabled());
    QTest::keyClicks(paste, u" by-hand-0123 "_s);
    const QPointer<QLineEdit> field = paste;
    press(u"Keep token"_s);
    QTRY_COMPARE(m_created->size(), 1);
    QCOMPARE(m_keptSecrets, QStringList(u"by-hand-0123"_s));
    QCOMPARE(m_kept[0].scopes, QStringList({u"can_create_tags"_s, u"can_edit_tags"_s}));
    QVERIFY(!field || field->text().isEmpty());
    QTRY_VERIFY(!m_dialog);
}

void CreateTokenDialogTest::manualPageRecognisesOtherInput()
{
    open(Issuing::ByHand, {u"can_create_tags"_s});
    QTest::keyClicks(find<QLineEdit>(u"Token name"_s), u"CI"_s);
    press(u"Continue"_s);
    auto *paste = find<QLineEdit>(u"Paste token"_s);
    auto *hint = find<QLabel>(u"About what was pasted"_s);
    auto *keep = find<QPushButton>(u"Keep token"_s);
    paste->setText(QString(24, u'a') + u'!' + QString(32, u'0'));
    QVERIFY2(hint->text().startsWith(u"This is a project API token"_s), qPrintable(hint->text()));
    QVERIFY(!keep->isEnabled());
    paste->setText(u"known"_s);
    QVERIFY2(hint->text().contains(u"Known one"_s), qPrintable(hint->text()));
    QVERIFY(!keep->isEnabled());
    paste->setText(u"two words"_s);
    QVERIFY(!keep->isEnabled());
    paste->setText(u"another"_s);
    QVERIFY(keep->isEnabled());
    press(u"Back"_s);
    QVERIFY(find<QTreeView>(u"Scopes"_s)->isVisible());
}

void CreateTokenDialogTest::manualTokenThatFailsItsCheckIsStoredOnlyOnRequest()
{
    m_checks = true;
    m_checkFailure = Error{ErrorKind::Refused, u"The service refused the token."_s, {}, {}, {}};
    open(Issuing::ByHand, {u"can_create_tags"_s});
    QTest::keyClicks(find<QLineEdit>(u"Token name"_s), u"CI"_s);
    press(u"Continue"_s);
    find<QLineEdit>(u"Paste token"_s)->setText(u"another"_s);
    press(u"Check and keep"_s);
    QTRY_VERIFY(find<QPushButton>(u"Keep without checking"_s)->isVisible());
    QVERIFY(m_kept.isEmpty());
    press(u"Keep without checking"_s);
    QTRY_COMPARE(m_created->size(), 1);
}

PATLAS_WIDGET_TEST(CreateTokenDialogTest)
#include "tst_createtokendialog.moc"
