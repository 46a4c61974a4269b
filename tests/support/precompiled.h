// SPDX-License-Identifier: MIT
#pragma once

//! shared/precompiled.h for programs of Qt Test.

#include "shared/precompiled.h"

#include <QSignalSpy>
#include <QTest>
