// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ReadyFuture.h"
#include "core/leaks/LeakWording.h"
#include "tests/core/leaks/GitSamples.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/leaks/LeakCheckDialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace patlas;
using namespace Qt::StringLiterals;

class LeakCheckDialogTest : public QObject {
    Q_OBJECT

private:
    using Known = std::shared_ptr<const KnownSecrets>;

    void open(const Known &known = knownSamples())
    {
        LeakCheckSetup setup;
        setup.known = [known] { return makeReadyFuture(known); };
        setup.describe = [](const LeakFinding &finding) {
            LeakSubject subject;
            subject.title = finding.tokenId.isEmpty() ? u"foreign"_s : finding.tokenId;
            return subject;
        };
        m_dialog = new LeakCheckDialog(std::move(setup));
        m_dialog->show();
    }

    template <typename T> T *part(const QString &name) const
    {
        T *found = named<T>(name, m_dialog);
        if (!found)
            qFatal("nothing is named \"%s\"", qPrintable(name));
        return found;
    }

    QString check() const
    {
        QTest::mouseClick(part<QPushButton>(u"Check"_s), Qt::LeftButton);
        auto *state = part<QLabel>(u"State of the check"_s);
        if (!QTest::qWaitFor([state] { return state->text().contains(u"looked through in"_s); }, 60'000))
            qFatal("the check does not end: %s", qPrintable(state->text()));
        return state->text();
    }

    QString checkFolder(const QString &path) const
    {
        part<QLineEdit>(u"Folder to look through"_s)->setText(path);
        return check();
    }

    QString cell(int row, int column) const
    {
        return part<QTableView>(u"Tokens found"_s)->model()->index(row, column).data().toString();
    }

    QPointer<LeakCheckDialog> m_dialog;

private Q_SLOTS:
    void cleanup() { delete m_dialog; }

    void pastedTokenKeepsItsNoBreakSpaces()
    {
        const QByteArray odd = "pass\u00A0phrase\u202F of nine words";
        auto known = std::make_shared<KnownSecrets>(sampleFingerprint);
        known->add(u"odd"_s, Secret::copyOf({odd.constData(), std::size_t(odd.size())}));
        open(known);
        part<QTabWidget>(u"Where to look"_s)->setCurrentIndex(1);
        auto *text = part<QPlainTextEdit>(u"Text to look through"_s);
        QVERIFY(!part<QPushButton>(u"Check"_s)->isEnabled());
        QGuiApplication::clipboard()->setText(u"log\n"_s + QString::fromUtf8(odd) + u"\n"_s);
        text->paste();
        QVERIFY(!text->toPlainText().contains(QString::fromUtf8(odd))); // which is why it must not be used
        check();
        QCOMPARE(cell(0, LeakModel::Token), u"odd"_s);
        QCOMPARE(cell(0, LeakModel::Line), u"2"_s);
        QVERIFY(text->toPlainText().isEmpty());
    }

    void whatWasNotThereIsTold()
    {
        const GitFolder folder;
        folder.make(u"r"_s);
        folder.commit(u"r"_s, u"a"_s, "x");
        folder.commit(u"r"_s, u"a"_s, "y");
        folder.git({},
                   {u"clone"_s, u"-q"_s, u"--depth"_s, u"1"_s, u"file://"_s + folder.path(u"r"_s), u"s"_s});
        open();
        const QString state = checkFolder(folder.path(u"s"_s));
        QVERIFY2(state.contains(u"One history is not all there."_s), qPrintable(state));
        auto *lacking = part<QLabel>(u"What could not be looked at"_s);
        QVERIFY(lacking->isVisible());
        QVERIFY2(lacking->text().contains(u"It is a shallow clone"_s), qPrintable(lacking->text()));
    }

    void allThatWasNotLookedAtIsListed()
    {
        const GitFolder folder;
        for (const char *name : {"1", "2", "3"})
            folder.write(name, QByteArray("7z\xbc\xaf\x27\x1c"));
        open();
        QVERIFY(!part<QPushButton>(u"Show all…"_s)->isVisible());
        checkFolder(folder.path());
        QTest::mouseClick(part<QPushButton>(u"Show all…"_s), Qt::LeftButton);
        const QString all = part<QPlainTextEdit>(u"All that was not looked at"_s)->toPlainText();
        QCOMPARE(all.count(u"It is packed (7z), which is not looked into."_s), 3);
    }

    void tokensThatCouldNotBeReadAreTold()
    {
        auto known = std::make_shared<KnownSecrets>(sampleFingerprint);
        known->add(u"locked"_s, sampleFingerprint(Secret::copyOf("whatever it is")));
        open(known);
        const GitFolder folder;
        folder.write("a", "nothing");
        checkFolder(folder.path());
        auto *lacking = part<QLabel>(u"What could not be looked at"_s);
        QVERIFY(lacking->isVisible());
        QVERIFY2(lacking->text().contains(u"One of your tokens could not be read"_s),
                 qPrintable(lacking->text()));
    }

    void fileAndHistoryAreOneRowWithBothPlaces()
    {
        const GitFolder folder;
        folder.make(u"r"_s);
        const QString leaking = folder.commit(u"r"_s, u"deploy.sh"_s, "\n" + personalSample + "\n");
        folder.commit(u"r"_s, u"deploy.sh"_s, personalSample + "\n\n");
        open();
        QVERIFY(checkFolder(folder.path(u"r"_s)).startsWith(u"1 token found."_s));
        QVERIFY2(cell(0, LeakModel::Place).endsWith(u"r/deploy.sh, and its history"_s),
                 qPrintable(cell(0, LeakModel::Place)));
        QCOMPARE(cell(0, LeakModel::Line), u"1"_s);
        QCOMPARE(cell(0, LeakModel::Commit), leaking.left(10));
        const QString more = part<QLabel>(u"How it was found there"_s)->text();
        QVERIFY2(more.startsWith(u"First in commit "_s + leaking.left(10)), qPrintable(more));
        QVERIFY2(more.contains(u"2 versions of the file have it."_s), qPrintable(more));
    }

    void reportIsSavedWithoutATokenAsTheUserNamesIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("SARIF") << u"leaks.sarif"_s << QByteArray("{\n  \"$schema\"");
        QTest::newRow("CSV") << u"leaks.csv"_s << QByteArray("rule,certainty,");
        QTest::newRow("CSV, in capitals") << u"LEAKS.CSV"_s << QByteArray("rule,certainty,");
    }
    void reportIsSavedWithoutATokenAsTheUserNamesIt()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        const GitFolder folder;
        QDir().mkpath(folder.path(u"in"_s));
        folder.write("in/a", "T=" + personalSample + "\n");
        open();
        QVERIFY(!part<QPushButton>(u"Save report…"_s)->isVisible());
        checkFolder(folder.path(u"in"_s));
        QTest::mouseClick(part<QPushButton>(u"Save report…"_s), Qt::LeftButton);
        auto *files = m_dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        files->setDirectory(folder.path());
        files->selectFile(name);
        const QString path = folder.path(name);
        QMetaObject::invokeMethod(files, "accept");
        auto *state = part<QLabel>(u"State of the check"_s);
        QTRY_VERIFY2(state->text().contains(u"It holds no token."_s), qPrintable(state->text()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith(start));
        QVERIFY(content.contains("T=glspat_\u2022"));
        QVERIFY(!content.contains(personalSample.mid(7, 10)));
        QVERIFY(!(file.permissions() & (QFile::WriteOther | QFile::ExeOther)));
    }

    void everyPlaceIsPutIntoWords_data()
    {
        using Reach = LeakPlace::Reach;
        using Part = LeakPlace::Part;
        QTest::addColumn<int>("reach");
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("more");
        const auto add = [](const char *name, Reach reach, Part part, const QString &where,
                            const QString &more) {
            QTest::newRow(name) << int(reach) << int(part) << where << more;
        };
        add("commit", Reach::Commit, Part::Content, u"d/f, history of /r"_s,
            u"First in commit 0123456789."_s);
        add("message", Reach::Commit, Part::Message, u"commit message, history of /r"_s,
            u"Commit 0123456789."_s);
        add("stash", Reach::Stash, Part::Content, u"d/f in a stash, history of /r"_s,
            u"In a stash, first in "_s);
        add("tag", Reach::Tag, Part::Tag, u"tag v1, history of /r"_s, u"The tag has it"_s);
        add("name of a tag", Reach::NotKnown, Part::RefName, u"name of v1, history of /r"_s, {});
        add("reflog", Reach::Reflog, Part::Content, u"d/f, history of /r"_s, u"which only a reflog has"_s);
        add("index", Reach::Index, Part::Content, u"d/f, history of /r"_s, u"It was staged"_s);
        add("unreachable", Reach::Unreachable, Part::Name, u"name of d/f, history of /r"_s,
            u"which no branch"_s);
        add("nothing", Reach::Nothing, Part::LinkTarget, u"link d/f, history of /r"_s, u"No commit, tag"_s);
        add("not known", Reach::NotKnown, Part::Content, u"d/f, history of /r"_s,
            u"could not be found out"_s);
    }
    void everyPlaceIsPutIntoWords()
    {
        QFETCH(int, reach);
        QFETCH(int, part);
        QFETCH(QString, where);
        QFETCH(QString, more);
        LeakFinding finding;
        finding.place.kind = LeakPlace::Kind::History;
        finding.place.reach = LeakPlace::Reach(reach);
        finding.place.part = LeakPlace::Part(part);
        finding.place.path = "d/f";
        finding.place.ref = "refs/tags/v1";
        finding.place.commit = u"0123456789abcdef"_s;
        finding.place.repository = "/r";
        QCOMPARE(whereFound(finding), where);
        QVERIFY2(more.isEmpty() ? moreOfPlace(finding).isEmpty() : moreOfPlace(finding).contains(more),
                 qPrintable(moreOfPlace(finding)));
    }

    void nameThatTurnsTextAroundIsMarked()
    {
        LeakFinding finding;
        finding.place.path = "/a/\u202Egpj.exe\xff";
        finding.place.inside = {u"b\nc"_s};
        QCOMPARE(whereFound(finding), u"/a/‹U+202E›gpj.exe\\xFF › b␊c"_s);
    }
};

PATLAS_WIDGET_TEST(LeakCheckDialogTest)
#include "tst_leakcheckdialog.moc"
