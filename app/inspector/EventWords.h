// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

//! What a table of events says of one.
namespace hearth::app::EventWords {

//! "09:12:09.218"; of Unix ms, on the clock of the wall.
[[nodiscard]] QString time(qint64 timeMs);
//! The same of `today`; of another day no wider: "26 Nov 09:12", and of another year "26 Nov 2025".
[[nodiscard]] QString time(qint64 timeMs, QDate today);
//! All of it: "09:12:09.218", or "26 Nov 2026 09:12:09.218" where that is not today.
[[nodiscard]] QString fullTime(qint64 timeMs, QDate today);
//! "0 ms", "58 ms", "1.2 s", "3 min", "2 h"; with a minus where a source's clock went back.
[[nodiscard]] QString delta(qint64 ms);
//! "124 B", "1.2 KiB", "3.4 MiB"
[[nodiscard]] QString size(qsizetype bytes);
//! "0/s", "0.4/s", "12/s", "1,204/s"
[[nodiscard]] QString rate(double perSecond);
//! The beginning of a text in UTF-8, with what would disturb the line it stands in shown as U+FFFD
//! or as a space, and … where more follows.
[[nodiscard]] QString oneLine(const QByteArray &utf8, qsizetype most);
//! The same number for the same name, below `colors`.
[[nodiscard]] int colorOf(const QString &name, int colors);

} // namespace hearth::app::EventWords
