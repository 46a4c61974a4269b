// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/MessageType.h"

#include <QByteArray>
#include <QStringList>

// Whether an example is what the code reads and writes. Each answers with what is wrong, for a
// person; with nothing if all is well.
namespace hearth::test {

//! One frame, sent by `from`: it can be read, has no field that the code does not know, and means
//! the same in MessagePack. What the server sends bears its time.
QStringList problemsOfFrame(const QByteArray &json, Direction from);

//! The body of an HTTP request or answer, by the name of its struct.
QStringList problemsOfBody(const QByteArray &json, const QString &structName);

//! The structs that problemsOfBody() knows.
QStringList bodyNames();

} // namespace hearth::test
