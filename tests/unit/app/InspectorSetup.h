// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/CaptureInspector.h"
#include "tests/unit/app/FakeTime.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QUrl>

namespace hearth::app {

//! A stream of readings on the desk, {"n":1} and on.
struct InspectorSetup
{
    QTemporaryDir folder;
    FakeTime time;
    CaptureInspector inspector{time.source(), folder.path()};

    void come(int count)
    {
        for (int i = 0; i < count; ++i) {
            Event event;
            event.time = toMillis(time.wall);
            event.type = QStringLiteral("reading");
            event.payload = "{\"n\":" + QByteArray::number(++m_came) + "}";
            inspector.add(event);
        }
    }

    [[nodiscard]] QDate today() const
    {
        return QDateTime::fromMSecsSinceEpoch(toMillis(time.wall)).date();
    }

    [[nodiscard]] QUrl url(const char *name) const
    {
        return QUrl::fromLocalFile(folder.filePath(QString::fromLatin1(name)));
    }

private:
    int m_came = 0;
};

} // namespace hearth::app
