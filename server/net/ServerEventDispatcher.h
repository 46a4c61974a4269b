// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace hearth::server {

//! What the loop of a server thread is to run on, to be given to QThread::setEventDispatcher()
//! before the thread starts. Null where Qt's own dispatcher serves best.
std::unique_ptr<QAbstractEventDispatcher> makeServerEventDispatcher();

} // namespace hearth::server
