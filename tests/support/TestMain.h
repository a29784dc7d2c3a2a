// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

// QTest waits five seconds, which a machine that builds at the same time may need for a click. What is waited
// for comes at once elsewhere, and what never comes fails all the same.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, patlas::test::tryPatience)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, patlas::test::tryPatience)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, patlas::test::tryPatience)

namespace patlas::test {

inline constexpr int tryPatience = 60'000; ///< milliseconds

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
