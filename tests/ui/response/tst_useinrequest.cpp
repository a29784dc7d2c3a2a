// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/ReferenceText.h"
#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

using namespace patlas;
using namespace Qt::StringLiterals;

/// **Use in a request…** on a value, a header and the whole body of a response.
class UseInRequestTest : public QObject, ExplorerStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { close(); }
    void aValueIsInsertedAtTheCursorOfAnotherRequest();
    void withoutACursorItIsCopied();
    void aHeaderAndTheWholeBody();
    void theDialectOfTheFile();
    void aRequestWithoutANameGetsOne();
    void aNameIsPortableAndFree();
    void anUnsavedRequestIsSavedFirst();
    void aMaskedValueCannotBeUsed();
    void proposedNames();

private:
    QString folder() const { return m_directory->filePath(u"requests"_s); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray content(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open(const QString &path, int request = -1);
    void sendAndWait();
    void useValue(const QString &start);
    static QLineEdit *reference() { return named<QLineEdit>(u"Reference"_s); }
    static QListWidget *targets() { return named<QListWidget>(u"Requests to insert it in"_s); }
    static QString problem() { return named<QLabel>(u"Why it cannot be used"_s)->text(); }
    static QDialog *dialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    QLineEdit *url() const { return find<QLineEdit>(u"URL"_s); }
    void showResponseTab(const QString &text) const;
};

void UseInRequestTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"patlas-test"_s);
    Theme::apply(
        *qApp, qEnvironmentVariable("PATLAS_APPEARANCE") == u"dark"_s ? Appearance::Dark : Appearance::Light);
}

void UseInRequestTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    write(u"tags.http"_s,
          "### Create a tag\n# @name create_tag\nPOST {{baseUrl}}/tags?app={{app}}\nAuthorization: Bearer "
          "{{projectToken}}\n\n{}\n\n### Find\nGET {{baseUrl}}/tags?app={{app}}\n");
    write(u"unnamed.http"_s, "### Größe der Tags\nGET {{baseUrl}}/tags?app={{app}}\n");
    write(u"yac.http"_s, "### Create\n# @name create_tag\nPOST {{baseUrl}}/tags\n\n{}\n\n?? status == 200\n");
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
    m_preferences->setValue(u"requests/folder"_s, folder());
    m_server = std::make_unique<SmallServer>();
    m_server->body = R"({"tag": {"_id": "42", "odd name": [1, 2], "token": "••••"}})";
    startPage();
    find<QTabBar>(u"Operations or requests"_s)->setCurrentIndex(1);
}

void UseInRequestTest::open(const QString &path, int request)
{
    auto *tree = find<QTreeView>(u"Requests"_s);
    QModelIndex index;
    const auto found = [&] {
        index = {};
        for (const QModelIndex &each : tree->model()->match(tree->model()->index(0, 0), Qt::UserRole, path,
                                                            -1, Qt::MatchExactly | Qt::MatchRecursive)) {
            if (each.data(Qt::UserRole + 1).toInt() == request)
                index = each;
        }
        return index.isValid();
    };
    QTRY_VERIFY2(found(), qPrintable(path));
    tree->expandAll();
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    QTest::qWait(50);
}

void UseInRequestTest::sendAndWait()
{
    const int before = m_server->requests();
    m_page->send();
    if (auto *anyway = find<QPushButton>(u"Send anyway"_s); anyway && anyway->isVisible())
        anyway->click();
    QTRY_COMPARE(m_server->requests(), before + 1);
    auto *tree = find<QTreeView>(u"Tree"_s);
    QTRY_VERIFY(row(tree->model(), u"tag"_s).isValid() && tree->isVisible());
}

void UseInRequestTest::useValue(const QString &start)
{
    auto *tree = find<QTreeView>(u"Tree"_s);
    QModelIndex index;
    const auto found = [&] { // the response is read again when its request is shown again
        tree->expandAll();
        index = start.isEmpty() ? tree->model()->index(0, 0) : row(tree->model(), start);
        return index.isValid();
    };
    QTRY_VERIFY2(found(), qPrintable(texts(tree->model())));
    tree->setFocus();
    tree->setCurrentIndex(index);
    for (QAction *action : tree->actions()) {
        if (action->text() == u"Use in a request…"_s)
            action->trigger();
    }
    QTRY_VERIFY(dialog());
}

void UseInRequestTest::showResponseTab(const QString &text) const
{
    auto *tabs = find<QTabWidget>(u"Response"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == text)
            tabs->setCurrentIndex(i);
    }
}

void UseInRequestTest::aValueIsInsertedAtTheCursorOfAnotherRequest()
{
    open(u"tags.http"_s);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
    sendAndWait();
    open(u"tags.http"_s, 1);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.list"_s);
    url()->setFocus();
    url()->setText(m_server->base().toString() + u"/tags?name=&x=1"_s);
    url()->setCursorPosition(int(url()->text().indexOf(u"name="_s)) + 5);
    open(u"tags.http"_s, 0);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
    useValue(u"_id"_s);
    QTRY_COMPARE(reference()->text(), u"{{create_tag.response.body.$.tag._id}}"_s);
    QVERIFY(reference()->isReadOnly());
    QVERIFY(reference()->isVisible());
    QTest::mouseClick(named<QPushButton>(u"Copy"_s, dialog()), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{{create_tag.response.body.$.tag._id}}"_s);
    QCOMPARE(targets()->count(), 2);
    const QList<QListWidgetItem *> find = targets()->findItems(u"Find"_s, Qt::MatchStartsWith);
    QCOMPARE(find.size(), 1);
    QVERIFY2(find.first()->text().contains(u"URL"_s), qPrintable(find.first()->text()));
    targets()->setFocus();
    while (targets()->currentItem() != find.first())
        QTest::keyClick(targets(), Qt::Key_Down);
    takePicture(u"use-reference"_s);
    QTest::mouseClick(named<QPushButton>(u"Insert"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.list"_s);
    QVERIFY2(url()->text().endsWith(u"/tags?name={{create_tag.response.body.$.tag._id}}&x=1"_s),
             qPrintable(url()->text()));
    QCOMPARE(m_page->focusWidget(), url());
    QVERIFY(m_page->draft().url.contains(u"{{create_tag.response.body.$.tag._id}}"_s));
    // It stands for the value that was received.
    QTRY_VERIFY(!m_page->report().isBlocked());
    sendAndWait();
    QVERIFY2(m_server->received.contains("name=42"), m_server->received.constData());
}

void UseInRequestTest::withoutACursorItIsCopied()
{
    open(u"unnamed.http"_s);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.list"_s);
    sendAndWait(); // one with which nothing was done would give its tab away
    open(u"tags.http"_s);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
    sendAndWait();
    useValue(u"odd name"_s);
    QTRY_COMPARE(reference()->text(), u"{{create_tag.response.body.$.tag['odd name']}}"_s);
    const QList<QListWidgetItem *> other = targets()->findItems(u"Größe"_s, Qt::MatchStartsWith);
    QCOMPARE(other.size(), 1);
    QVERIFY2(other.first()->text().contains(u"unnamed.http"_s), qPrintable(other.first()->text()));
    targets()->setCurrentItem(other.first());
    QTest::mouseClick(named<QPushButton>(u"Copy and go there"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.list"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{{create_tag.response.body.$.tag['odd name']}}"_s);
}

void UseInRequestTest::aHeaderAndTheWholeBody()
{
    m_server->body = R"({"tag": 1})";
    open(u"tags.http"_s);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
    sendAndWait();
    useValue({});
    QTRY_COMPARE(reference()->text(), u"{{create_tag.response.body.*}}"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());

    showResponseTab(u"Headers"_s);
    auto *headers = find<QTableWidget>(u"Response headers"_s);
    QTRY_VERIFY(headers->rowCount() > 0);
    headers->setFocus();
    headers->setCurrentCell(0, 1);
    QCOMPARE(headers->actions().size(), 1);
    headers->actions().constFirst()->trigger();
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(reference()->text(), u"{{create_tag.response.headers.Content-Type}}"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());

    showResponseTab(u"Text"_s);
    auto *text = find<QWidget>(u"Text"_s);
    for (QAction *action : text->actions()) {
        if (action->text() == u"Use the whole body in a request…"_s)
            action->trigger();
    }
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(reference()->text(), u"{{create_tag.response.body.*}}"_s);
}

void UseInRequestTest::theDialectOfTheFile()
{
    open(u"yac.http"_s);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
    sendAndWait();
    useValue(u"_id"_s);
    QTRY_COMPARE(reference()->text(), u"{{create_tag.tag._id}}"_s);
}

void UseInRequestTest::aRequestWithoutANameGetsOne()
{
    open(u"unnamed.http"_s);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.list"_s);
    sendAndWait();
    useValue(u"_id"_s);
    auto *name = named<QLineEdit>(u"Name of the request"_s);
    QVERIFY(name->isVisible());
    QVERIFY(!reference()->isVisible());
    QCOMPARE(name->text(), u"grosse_der_tags"_s);
    takePicture(u"use-name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"sizes"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(reference()->text(), u"{{sizes.response.body.$.tag._id}}"_s);
    QVERIFY2(content(u"unnamed.http"_s).startsWith("### Größe der Tags\n# @name sizes\nGET "),
             content(u"unnamed.http"_s).constData());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    // The response that was there already is known by the name.
    url()->setText(m_server->base().toString() + u"/tags?name={{sizes.response.body.$.tag._id}}"_s);
    QTRY_VERIFY(!m_page->report().isBlocked());
}

void UseInRequestTest::aNameIsPortableAndFree()
{
    open(u"tags.http"_s, -1);
    open(u"tags.http"_s, 1);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.list"_s);
    sendAndWait();
    useValue(u"_id"_s);
    auto *name = named<QLineEdit>(u"Name of the request"_s);
    QCOMPARE(name->text(), u"find"_s);
    const QByteArray before = content(u"tags.http"_s);
    name->setText(u"find-tags"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY2(problem().contains(u"digits"_s), qPrintable(problem()));
    name->setText(u"create_tag"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY2(problem().contains(u"already"_s), qPrintable(problem()));
    QCOMPARE(content(u"tags.http"_s), before);
}

void UseInRequestTest::anUnsavedRequestIsSavedFirst()
{
    m_page->openOperation(u"tags.create"_s);
    sendAndWait();
    useValue(u"_id"_s);
    auto *save = named<QPushButton>(u"Save…"_s, dialog());
    QVERIFY(save && save->isVisible());
    QVERIFY(!reference()->isVisible());
    takePicture(u"use-unsaved"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(named<QLineEdit>(u"Title"_s));
}

void UseInRequestTest::aMaskedValueCannotBeUsed()
{
    open(u"tags.http"_s);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
    sendAndWait();
    useValue(u"token"_s);
    QTRY_VERIFY2(problem().contains(u"masked"_s), qPrintable(problem()));
    QVERIFY(!reference()->isVisible());
    takePicture(u"use-masked"_s);
}

void UseInRequestTest::proposedNames()
{
    QCOMPARE(proposedRequestName(u"Create a tag"_s, {}), u"create_a_tag"_s);
    QCOMPARE(proposedRequestName(u"Create a tag"_s, {u"create_a_tag"_s, u"create_a_tag_2"_s}),
             u"create_a_tag_3"_s);
    QCOMPARE(proposedRequestName(u" Zähle: alle! "_s, {}), u"zahle_alle"_s);
    QCOMPARE(proposedRequestName(u"2 Tags"_s, {}), u"request_2_tags"_s);
    QCOMPARE(proposedRequestName(u"名前"_s, {}), u"request"_s);
    for (const QString &title : {u"GET /v1/api/tags"_s, u"a.b"_s, QString(300, u'x')})
        QVERIFY(isPortableRequestName(proposedRequestName(title, {})));
}

PATLAS_WIDGET_TEST(UseInRequestTest)
#include "tst_useinrequest.moc"
