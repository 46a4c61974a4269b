// SPDX-License-Identifier: MIT
#pragma once

//! Included before every source of a test: how long it waits for what is to come before it fails.
//! Qt's 5 s are few on a slow disk beside other work, and a test that passes never waits so long.

// Which a file that moc made has no use for, and it takes seconds to read.
#ifndef HEARTH_MADE_BY_MOC

#include <QTest>

#undef QTRY_COMPARE
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, 20'000)
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, 20'000)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, 20'000)

#endif
