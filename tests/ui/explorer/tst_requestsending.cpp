// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Credentials.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/explorer/BuilderStage.h"
#include "ui/explorer/LimitsDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// What a request is sent with: credentials, headers and limits; and the code that sends the same.
class RequestSendingTest : public QObject, BuilderStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { openBuilder(); }
    void accountOperationDisablesProjectWithAReason();
    void lastComboRowsRequestNewTokens();
    void selectedTokenIsPlaced();
    void everyCredentialOfAnotherApiHasItsField();
    void aMissingScopeOffersToCreateAToken();
    void aTypedAuthorizationHeaderIsFlagged();
    void credentialHeadersAreShownByNameOnly();
    void codeHasPlaceholdersAndSecretsNeedConfirmation();
    void sendButtonCancelsWhileSending();
    void timeLimitsOfTheRequestAreSet();
    void headersBeyondAsciiAreSentWhenAskedFor();
};

void RequestSendingTest::accountOperationDisablesProjectWithAReason()
{
    auto *project = named<QComboBox>(u"Project"_s, m_builder.get());
    open("tags.list");
    QVERIFY(project->isEnabled());
    QCOMPARE(project->currentText(), u"Demo app"_s);

    open("projects.list");
    QVERIFY(!project->isEnabled());
    QVERIFY2(project->toolTip().contains(u"takes no project API token"_s), qPrintable(project->toolTip()));
    QCOMPARE(project->currentText(), u"Not used by this operation"_s);
}

void RequestSendingTest::lastComboRowsRequestNewTokens()
{
    open("tags.create");
    QSignalSpy newToken(m_builder.get(), &RequestBuilder::newTokenRequested);
    QSignalSpy addProject(m_builder.get(), &RequestBuilder::addTokenRequested);
    activate(u"Token"_s, u"New token…"_s);
    activate(u"Project"_s, u"Add project token…"_s);
    QCOMPARE(newToken.count(), 1);
    QCOMPARE(newToken[0].at(0).toStringList(), QStringList{u"can_create_tags"_s});
    QCOMPARE(newToken[0].at(2).toString(), personalSlot);
    QCOMPARE(addProject.count(), 1);
    QCOMPARE(addProject[0].at(0).toString(), projectSlot);
    // Neither row stays selected.
    QCOMPARE(named<QComboBox>(u"Token"_s, m_builder.get())->currentText(), u"No token"_s);
    QCOMPARE(named<QComboBox>(u"Project"_s, m_builder.get())->currentText(), u"Demo app"_s);
}

void RequestSendingTest::selectedTokenIsPlaced()
{
    open("tags.create");
    QSignalSpy chosen(m_builder.get(), &RequestBuilder::credentialChosen);
    activate(u"Token"_s, u"Token a"_s);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0].at(0).toString(), personalSlot);
    QCOMPARE(m_builder->draft().credentials.value(personalSlot), u"a"_s);
    QVERIFY2(findings().contains(u"X-Personal-Access-Token carries Token a"_s), qPrintable(findings()));
    QVERIFY2(findings().contains(u"can_create_tags is granted"_s), qPrintable(findings()));
    QVERIFY(named<QComboBox>(u"Token"_s, m_builder.get())->currentText().contains(u"1 scope"_s));
}

void RequestSendingTest::everyCredentialOfAnotherApiHasItsField()
{
    const QStringList labels{u"basic"_s, u"queryKey"_s, u"cookieKey"_s, u"headerKey"_s};
    std::vector<Credential> stored;
    for (const QString &slotId : labels)
        stored.push_back(orders::credentialFor(slotId));
    const auto api = std::make_shared<const ApiDescription>(*readOpenApi(orders::document));
    const PreflightContext context = orders::contextFor(api, stored);
    m_builder->setContext(context);
    m_builder->setDraft(orders::draftFor(u"all"_s, context));
    QVERIFY(!named<QComboBox>(u"Project"_s, m_builder.get()));
    QComboBox *previous = nullptr;
    for (const QString &label : labels) {
        auto *combo = named<QComboBox>(label, m_builder.get());
        QVERIFY2(combo && combo->isVisible() && combo->isEnabled(), qPrintable(label));
        QCOMPARE(combo->currentText(), u"my "_s + label);
        // By keyboard they follow each other as they stand.
        QVERIFY(!previous || previous->x() < combo->x());
        QVERIFY(!previous || previous->nextInFocusChain() == combo);
        previous = combo;
    }
    QCOMPARE(m_builder->report().placements.size(), std::size_t(4));
    activate(u"cookieKey"_s, u"No token"_s);
    QCOMPARE(m_builder->report().placements.size(), std::size_t(3));
    QVERIFY2(findings().contains(u"needs an API key, and none is chosen"_s), qPrintable(findings()));

    m_builder->setDraft(orders::draftFor(u"query"_s, context));
    QVERIFY(named<QComboBox>(u"queryKey"_s, m_builder.get())->isVisible());
    QVERIFY(!named<QComboBox>(u"headerKey"_s, m_builder.get())); // not taken here
}

void RequestSendingTest::aMissingScopeOffersToCreateAToken()
{
    setOfKind(m_context.credentials, true, {sampleToken(u"b"_s, {u"can_delete_tags"_s})});
    m_builder->setContext(m_context);
    open("tags.create");
    activate(u"Token"_s, u"Token b"_s);
    auto *button = named<QPushButton>(u"Create a token for this operation…"_s, m_builder.get());
    QVERIFY(button && button->isVisible());
    QSignalSpy wanted(m_builder.get(), &RequestBuilder::newTokenRequested);
    button->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0].at(0).toStringList(), QStringList{u"can_create_tags"_s});
    QCOMPARE(wanted[0].at(1).toString(), u"Create a tag"_s);

    m_context.credentials.push_back(sampleToken(u"a"_s, {u"can_create_tags"_s}));
    m_builder->setContext(m_context);
    auto *use = named<QPushButton>(u"Use “Token a”"_s, m_builder.get());
    QVERIFY(use);
    QTRY_VERIFY(use->isVisible());
    use->click();
    QCOMPARE(m_builder->draft().credentials.value(personalSlot), u"a"_s);
    QVERIFY(!named<QPushButton>(u"Use “Token a”"_s, m_builder.get()));
}

void RequestSendingTest::aTypedAuthorizationHeaderIsFlagged()
{
    open("tags.list");
    named<QPushButton>(u"Add header"_s, m_builder.get())->click();
    auto *headers = named<QTableView>(u"Headers"_s, m_builder.get());
    QCOMPARE(headers->model()->rowCount(), 1);
    type(headers, 0, 0, u"Authorization"_s);
    QTest::keyClick(headers->viewport()->findChild<QLineEdit *>(), Qt::Key_Escape);
    headers->model()->setData(headers->model()->index(0, 1), u"Bearer abc"_s);
    QVERIFY(m_builder->report().finding(FindingKind::CredentialTyped));
    QVERIFY2(findings().contains(u"Authorization was typed by hand"_s), qPrintable(findings()));
}

void RequestSendingTest::credentialHeadersAreShownByNameOnly()
{
    open("tags.create");
    activate(u"Token"_s, u"Token a"_s);
    QVERIFY(named<QWidget>(u"Authorization: Demo app"_s, m_builder.get()));
    QVERIFY(named<QWidget>(u"X-Personal-Access-Token: Token a"_s, m_builder.get()));
    QCOMPARE(named<QTableView>(u"Headers"_s, m_builder.get())->model()->rowCount(), 0);
    activate(u"Token"_s, u"No token"_s);
    QVERIFY(!named<QWidget>(u"X-Personal-Access-Token: Token a"_s, m_builder.get()));
}

void RequestSendingTest::codeHasPlaceholdersAndSecretsNeedConfirmation()
{
    open("tags.create");
    named<QTabWidget>(u"Request"_s, m_builder.get())->setCurrentIndex(5);
    auto *code = named<QPlainTextEdit>(u"Code"_s, m_builder.get());
    QVERIFY(code->isReadOnly());
    QVERIFY2(code->toPlainText().contains(u"curl"_s), qPrintable(code->toPlainText()));
    activate(u"Language"_s, u"Python"_s);
    QVERIFY2(code->toPlainText().contains(u"requests"_s), qPrintable(code->toPlainText()));

    QSignalSpy copied(m_builder.get(), &RequestBuilder::copyWithSecretsRequested);
    named<QPushButton>(u"Copy with secrets…"_s, m_builder.get())->click();
    auto *question = m_builder->findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(copied.count(), 0);
    named<QPushButton>(u"Copy with secrets"_s, question)->click();
    QCOMPARE(copied.count(), 1);
    QVERIFY(copied[0].at(0).value<SnippetKind>() == SnippetKind::PythonRequests);
}

void RequestSendingTest::sendButtonCancelsWhileSending()
{
    open("tags.list");
    QSignalSpy sends(m_builder.get(), &RequestBuilder::sendRequested);
    QSignalSpy cancels(m_builder.get(), &RequestBuilder::cancelRequested);
    auto *button = named<QPushButton>(u"Send"_s, m_builder.get());
    auto *url = named<QLineEdit>(u"URL"_s, m_builder.get());
    button->click();
    QTest::keyClick(url, Qt::Key_Return);
    m_builder->setSending(true);
    QCOMPARE(button->text(), u"Cancel"_s);
    QTest::keyClick(url, Qt::Key_Return); // Return in the field must not cancel
    button->click();
    m_builder->setSending(false);
    QCOMPARE(button->text(), u"Send"_s);
    QCOMPARE(sends.count(), 2);
    QCOMPARE(cancels.count(), 1);
}

void RequestSendingTest::timeLimitsOfTheRequestAreSet()
{
    auto *button = named<QPushButton>(u"Limits…"_s, m_builder.get());
    QVERIFY(button && button->isVisible());
    QVERIFY2(button->toolTip().contains(u"whole request as the environment"_s),
             qPrintable(button->toolTip()));
    QSignalSpy edited(m_builder.get(), &RequestBuilder::draftEdited);
    const auto open = [&] {
        button->click();
        return m_builder->findChild<LimitsDialog *>();
    };
    QPointer<QDialog> dialog = open();
    QVERIFY(dialog && dialog->isVisible());
    auto *whole = named<QDoubleSpinBox>(u"Limit for the whole request"_s, dialog);
    QCOMPARE(whole->text(), u"As the environment"_s);
    whole->selectAll();
    QTest::keyClicks(whole, u"2.5"_s);
    named<QCheckBox>(u"The response is a stream, without an end"_s, dialog)->setChecked(true);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(edited.count(), 1);
    TimeLimits wanted;
    wanted.whole = std::chrono::milliseconds(2500);
    wanted.isStream = true;
    QCOMPARE(m_builder->draft().limits, wanted);
    QVERIFY(button->toolTip().contains(u"stream"_s));
    QTRY_VERIFY(!dialog);

    dialog = open();
    QCOMPARE(named<QDoubleSpinBox>(u"Limit for the whole request"_s, dialog)->text(), u"2.5 s"_s);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
    QCOMPARE(m_builder->draft().limits, wanted);
    QCOMPARE(edited.count(), 1);
}

void RequestSendingTest::headersBeyondAsciiAreSentWhenAskedFor()
{
    open("tags.list");
    RequestDraft draft = m_builder->draft();
    draft.headers = {{u"X-Note"_s, u"café"_s}};
    m_builder->setDraft(draft);
    QCOMPARE(m_builder->report().verdict, Verdict::CannotBeSent);
    QSignalSpy edited(m_builder.get(), &RequestBuilder::draftEdited);
    QTest::mouseClick(named<QPushButton>(u"Send header as UTF-8"_s, m_builder.get()), Qt::LeftButton);
    QCOMPARE(edited.count(), 1);
    QVERIFY(m_builder->report().verdict != Verdict::CannotBeSent);
    QCOMPARE(m_builder->report().headers[0].second, QByteArray("caf\xc3\xa9"));
    QVERIFY2(findings().contains(u"X-Note is sent as bytes, in UTF-8"_s), qPrintable(findings()));
    QTest::mouseClick(named<QPushButton>(u"Send header as Latin-1"_s, m_builder.get()), Qt::LeftButton);
    QCOMPARE(m_builder->report().headers[0].second, QByteArray("caf\xe9"));
}

PATLAS_WIDGET_TEST(RequestSendingTest)
#include "tst_requestsending.moc"
