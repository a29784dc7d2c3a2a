// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/DefaultStore.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "core/storage/Database.h"
#include "tests/support/Credentials.h"
#include "tests/support/DeviceStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/secret/StoresDialog.h"
#include "ui/tokens/ProjectTokenModel.h"
#include "ui/widgets/StoreWording.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

/// What the window says of a store that it does not know comes from the store itself.
class NewStoreInDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dialogShowsItWithItsActions();
    void sentencesNameIt();
};

void NewStoreInDialogsTest::dialogShowsItWithItsActions()
{
    QTemporaryDir directory;
    DeviceStore::Secrets secrets;
    secrets.emplace(u"lost"_s, Secret::copyOf("glspat_lost"));
    Database database(directory.filePath(u"patlas.sqlite"_s));
    VaultStore vault(directory.filePath(u"patlas.vault"_s));
    SessionStore session;
    DeviceStore device(secrets);
    CredentialRepository tokens(database, {&vault, &device, &session});
    QVERIFY(waitFor(tokens.load()));
    StoresDialog dialog(tokens, vault, 10);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();

    const auto state = [&dialog] { return named<QLabel>(u"Device state"_s, &dialog)->text(); };
    QVERIFY(named<QLabel>(u"Device state"_s, &dialog));
    QCOMPARE(state(), u"Present. No token is there."_s);
    auto *move = named<QPushButton>(u"Move all to the device"_s, &dialog);
    QVERIFY(move && move->isVisible() && move->isEnabled());
    QSignalSpy asked(&dialog, &StoresDialog::moveAllRequested);
    QTest::mouseClick(move, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<StoreId>(), StoreId(deviceStoreId));
    auto *unreferenced = named<QListWidget>(u"Secrets without a token"_s, &dialog);
    QTRY_COMPARE(unreferenced->count(), 1);
    QCOMPARE(unreferenced->item(0)->text(), u"In the device, entry lost"_s);

    QVERIFY(waitFor(tokens.defaultStore().choose(deviceStoreId)));
    Credential token = newPersonalToken();
    token.environmentId = u"sandbox"_s;
    token.name = u"CI"_s;
    QVERIFY(waitFor(tokens.add(token, Secret::copyOf("glspat_device"))));
    QCOMPARE(state(), u"Present. 1 token(s) there. New secrets go here."_s);
    QVERIFY(!move->isVisible()); // nothing is elsewhere
    device.setPresent(false);
    QVERIFY2(state().startsWith(u"Absent."_s), qPrintable(state()));
    QVERIFY(waitFor(tokens.defaultStore().choose(vaultStoreId)));
    QVERIFY(move->isVisible() && !move->isEnabled());
    QCOMPARE(move->toolTip(), u"The device must be available and unlocked."_s);
}

void NewStoreInDialogsTest::sentencesNameIt()
{
    DeviceStore::Secrets secrets;
    DeviceStore device(secrets);
    SessionStore session;
    const SecretStores stores{&device, &session};
    QCOMPARE(wording::storedSentence(stores, deviceStoreId), u"On the device"_s);
    QCOMPARE(wording::missingSentence(stores, deviceStoreId), u"Its secret is missing from the device."_s);
    QCOMPARE(wording::keptSentence(stores, deviceStoreId), u"It is already in your device."_s);
    QCOMPARE(wording::keptSentence(stores, deviceStoreId, u"50 %1"_s), u"“50 %1” is in your device."_s);
    QCOMPARE(wording::keptSentence(stores, sessionStoreId, u"CI"_s), u"“CI” is kept until Patlas quits."_s);
    QCOMPARE(wording::willKeepSentence(stores, deviceStoreId),
             u"It will be kept in your device and shown once."_s);
    QCOMPARE(wording::newSecretsSentence(stores, deviceStoreId), u"New secrets go to the device."_s);

    ProjectTokenModel model(stores);
    Credential project = newProjectToken();
    project.name = u"Demo app"_s;
    project.storage = deviceStoreId;
    project.secretMissing = true;
    model.setTokens({project}, {}, {});
    QCOMPARE(model.index(0, 0).data().toString(), u"Demo app (missing from device)"_s);
}

PATLAS_WIDGET_TEST(NewStoreInDialogsTest)
#include "tst_newstoreindialogs.moc"
