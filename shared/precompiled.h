// SPDX-License-Identifier: MIT
#pragma once

//! What most of our sources include, compiled once for each target that asks for it
//! (hearth_precompile in CMakeLists.txt). Sources include what they need all the same: packagers
//! build without it. Of our own there is one header alone, since each change compiles all anew: the
//! messages are in nearly all that uses this, and cost a second in each.

#include "shared/protocol/Message.h"

#include <QAbstractListModel>
#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>
