// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <chrono>

//! Instants in the words of the system's locale and time zone. Instants are Unix ms.
namespace hearth::app::TimeText {

QDate dayOf(qint64 instant);
//! "09:03"
QString clockTime(qint64 instant);
//! "Monday 16 November 2026 09:03"
QString fullTime(qint64 instant);
//! "Today", "Yesterday", "Monday 16 November", with the year if it is another one.
QString dayName(QDate day, QDate today);
//! "09:03", "yesterday 09:03", "16 Nov 09:03", without the time if it is another year's.
QString recent(qint64 instant, QDate today);
//! "until 15:30", "until midnight", "until tomorrow 09:00", "until 16 Nov 09:00"
QString until(qint64 instant, QDate today);
//! "now", "5 min", "2 h", "3 d"
QString since(std::chrono::milliseconds age);
//! "last seen just now", "last seen 5 minutes ago", "last seen 1 hour ago"
QString lastSeen(std::chrono::milliseconds age);

} // namespace hearth::app::TimeText
