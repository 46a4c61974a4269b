// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/filter/EventMatcher.h"

#include <QDateTime>

namespace hearth::test {

inline qint64 someNoon()
{
    return QDateTime(QDate(2026, 11, 27), QTime(12, 0)).toMSecsSinceEpoch();
}

inline app::Event happened(const QByteArray &payload, const char *type = "reading")
{
    app::Event made;
    made.time = someNoon();
    made.type = QString::fromUtf8(type);
    made.payload = payload;
    return made;
}

//! One that can be read.
inline app::EventFilter filterOf(const QString &text)
{
    const auto filter = app::EventFilter::compile(text, someNoon());
    if (!filter)
        qFatal("%s: %s", qPrintable(text), qPrintable(filter.error().text));
    return *filter;
}

inline bool passes(const QString &filter, const app::Event &event)
{
    return app::EventMatcher(filterOf(filter)).matches(event);
}

} // namespace hearth::test
