// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

namespace patlas::test {

/// What would be main() if the test were a program of its own.
using TestMain = int (*)(int argc, char **argv);

/// Makes a test known to the program it is linked into; constructed before main() only.
class RegisteredTest {
public:
    /// `sourceFile`: path of the test's source, whose base name is the test's name, for example "tst_signer".
    RegisteredTest(const char *sourceFile, TestMain main);
};

template <typename Application, typename TestClass> int runWith(int argc, char **argv)
{
    Application application(argc, argv);
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

template <typename TestClass> int runWithoutApplication(int argc, char **argv)
{
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace patlas::test

/// The tests of a layer share one program, which is linked once: `tests_core tst_signer [QTest options]`.
/// Each source of a test names its class with one of these instead of QTest's *_MAIN.
#define PATLAS_REGISTER_TEST(main) static const patlas::test::RegisteredTest registeredTest(__FILE__, main);
#define PATLAS_PLAIN_TEST(TestClass) PATLAS_REGISTER_TEST(&patlas::test::runWithoutApplication<TestClass>)
#define PATLAS_CORE_TEST(TestClass)                                                                          \
    PATLAS_REGISTER_TEST((&patlas::test::runWith<QCoreApplication, TestClass>))
#define PATLAS_WIDGET_TEST(TestClass) PATLAS_REGISTER_TEST((&patlas::test::runWith<QApplication, TestClass>))
