// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "core/secret/KeychainStore.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/TestPaths.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

/// The startup notice about the database stays until it is closed, even when keychain and sandbox have
/// notices too.
class StartNoticesTest : public QObject {
    Q_OBJECT

public:
    explicit StartNoticesTest(DesktopSession &) { }

private:
    void start()
    {
        m_program = std::make_unique<Program>(m_paths);
        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->workspace().keychain().state() == KeychainState::Unlocked,
                                 30'000);
    }
    static QLabel *notice(const QString &part)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            auto *label = qobject_cast<QLabel *>(widget);
            if (label && label->accessibleName() == u"Notice"_s && label->isVisible()
                && label->text().contains(part))
                return label;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    AppPaths m_paths;
    std::unique_ptr<Program> m_program;

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_paths = pathsIn(m_directory->path());
        m_paths.database = m_directory->filePath(u"data/patlas.sqlite"_s);
        m_paths.vault = m_directory->filePath(u"data/patlas.vault"_s);
        QVERIFY(QDir().mkpath(m_directory->filePath(u"data"_s)));
    }

    void cleanup() { m_program.reset(); }

    void intactDatabaseHasNoNotice()
    {
        start();
        QTRY_VERIFY(m_program->workspace().sandbox().state() == SandboxControl::State::Running);
        QVERIFY(!notice({}));
    }

    void damagedDatabaseIsReported()
    {
        QFile file(m_paths.database);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) > 0);
        file.close();
        start();
        QTRY_VERIFY(notice(u"The database of Patlas was damaged."_s));
        QTRY_VERIFY(m_program->workspace().sandbox().state() == SandboxControl::State::Running);
        QVERIFY(notice(u"The database of Patlas was damaged."_s));

        QPushButton *close = nullptr;
        for (QPushButton *button : notice(u"damaged"_s)->parentWidget()->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Close notice"_s)
                close = button;
        }
        QVERIFY(close);
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!notice(u"damaged"_s));
    }

    void newerDatabaseIsReported()
    {
        {
            QSqlDatabase future = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"future"_s);
            future.setDatabaseName(m_paths.database);
            QVERIFY(future.open());
            QVERIFY(QSqlQuery(future).exec(u"PRAGMA user_version = 9999"_s));
        }
        QSqlDatabase::removeDatabase(u"future"_s);
        start();
        QTRY_VERIFY(notice(u"was written by a newer version. It was not changed"_s));
    }

    void unwritableDirectoryIsReported()
    {
        QVERIFY(QDir(m_directory->filePath(u"data"_s)).removeRecursively());
        QFile inTheWay(m_directory->filePath(u"data"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        start();
        QTRY_VERIFY(notice(u"Nothing is saved in this session."_s));
        QVERIFY(notice(QFileInfo(m_paths.database).absolutePath()));
    }
};

PATLAS_SESSION_TEST(StartNoticesTest, Keyring::Unlocked)
#include "tst_startnotices.moc"
