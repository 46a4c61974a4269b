// SPDX-License-Identifier: MIT
#pragma once

//! Included before every source of a program of many tests (hearth_add_tests): there QTEST_MAIN and
//! its like do not define main(), they enter the test under the name of its file. `PROGRAM SUBJECT
//! [arguments]` runs tst_SUBJECT.cpp.

// Which a file that moc made has no use for, and it takes seconds to read.
#ifndef HEARTH_MADE_BY_MOC

#include <QCoreApplication>
#include <QTest>
#ifdef QT_GUI_LIB
#include <QGuiApplication>
#endif

namespace hearth::testing {

using Run = int (*)(int argc, char **argv);

//! `source` is the path of the test's file, as the compiler names it.
bool enterTest(const char *source, Run run);

template <class Test>
int runTest(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <class Test, class Application>
int runTestIn(int argc, char **argv)
{
    const Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    return runTest<Test>(argc, argv);
}

} // namespace hearth::testing

// The class's name tells one from the other where sources are compiled together.
#define HEARTH_ENTER_TEST(Test, run)                                                               \
    namespace {                                                                                    \
    [[maybe_unused]] const bool is##Test##Entered = hearth::testing::enterTest(__FILE__, run);     \
    }

#undef QTEST_APPLESS_MAIN
#undef QTEST_GUILESS_MAIN
#undef QTEST_MAIN
#define QTEST_APPLESS_MAIN(Test) HEARTH_ENTER_TEST(Test, (&hearth::testing::runTest<Test>))
#define QTEST_GUILESS_MAIN(Test)                                                                   \
    HEARTH_ENTER_TEST(Test, (&hearth::testing::runTestIn<Test, QCoreApplication>))
#ifdef QT_GUI_LIB
#define QTEST_MAIN(Test)                                                                           \
    HEARTH_ENTER_TEST(Test, (&hearth::testing::runTestIn<Test, QGuiApplication>))
#else
#define QTEST_MAIN(Test) QTEST_GUILESS_MAIN(Test)
#endif

#endif
