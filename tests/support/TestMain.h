// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

// QTest's default of five seconds can be too short for a click on a busy machine. The longer limit costs
// nothing when the condition becomes true, and a failure still fails.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, patlas::test::tryPatience)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, patlas::test::tryPatience)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, patlas::test::tryPatience)

namespace patlas::test {

inline constexpr int tryPatience = 60'000; ///< milliseconds

/// Replaces main() of a stand-alone test program.
using TestMain = int (*)(int argc, char **argv);

/// Registers a test with the program it is linked into; constructed before main() only.
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

/// The tests of a layer share one program, linked once: `tests_core tst_signer [QTest options]`. Each test
/// source names its class with one of these instead of QTest's *_MAIN.
#define PATLAS_REGISTER_TEST(main) static const patlas::test::RegisteredTest registeredTest(__FILE__, main);
#define PATLAS_PLAIN_TEST(TestClass) PATLAS_REGISTER_TEST(&patlas::test::runWithoutApplication<TestClass>)
#define PATLAS_CORE_TEST(TestClass)                                                                          \
    PATLAS_REGISTER_TEST((&patlas::test::runWith<QCoreApplication, TestClass>))
#define PATLAS_WIDGET_TEST(TestClass) PATLAS_REGISTER_TEST((&patlas::test::runWith<QApplication, TestClass>))
