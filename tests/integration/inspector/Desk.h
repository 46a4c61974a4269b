// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/SourceFactory.h"
#include "app/time/QtScheduler.h"
#include "tests/unit/streams/Recorder.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <memory>

namespace hearth::app {

//! What comes of one profile, over real sockets and in the thread of streams.
class Desk
{
public:
    explicit Desk(const SourceProfile &profile)
        : m_source(m_thread, SourceFactory::maker(profile), {m_clock, m_scheduler})
    {
        QObject::connect(&m_source, &BackgroundSource::arrived, &m_source,
                         [this](const std::vector<Event> &batch) {
                             for (const Event &event : batch)
                                 lines.append(Recorder::lineOf(event));
                             events.insert(events.end(), batch.begin(), batch.end());
                         });
        m_source.start();
    }

    explicit Desk(const QString &address)
        : Desk(profileOf(address))
    {}

    static SourceProfile profileOf(const QString &address)
    {
        SourceProfile profile;
        profile.address = address;
        return profile;
    }

    [[nodiscard]] bool waitFor(const QString &beginning)
    {
        const bool came = QTest::qWaitFor([&] { return has(beginning); }, 30'000);
        if (!came)
            qInfo().noquote() << "so far:" << lines.mid(0, 50).join(QLatin1Char('\n')).left(4000);
        return came;
    }

    [[nodiscard]] bool waitForState(SourceState state)
    {
        return QTest::qWaitFor([&] { return m_source.state() == state; }, 30'000);
    }

    [[nodiscard]] bool has(const QString &beginning) const
    {
        return std::any_of(lines.begin(), lines.end(), [&beginning](const QString &line) {
            return line.startsWith(beginning);
        });
    }

    //! Events of data, in and out.
    [[nodiscard]] QStringList data() const
    {
        QStringList found;
        for (const QString &line : lines) {
            if (!line.startsWith(QLatin1String("note ")) && !line.startsWith(QLatin1String("gap ")))
                found.append(line);
        }
        return found;
    }

    //! How many events there are, with those that are told to be missing.
    [[nodiscard]] qint64 accounted() const
    {
        qint64 count = 0;
        for (const QString &line : lines) {
            const bool isMissing = line.startsWith(QLatin1String("gap "))
                && line.endsWith(QLatin1String("faster than they could be taken"));
            count += isMissing ? QLocale().toInt(line.section(QLatin1Char(' '), 1, 1)) : 1;
        }
        return count;
    }

    [[nodiscard]] BackgroundSource &source() { return m_source; }

    QStringList lines;
    std::vector<Event> events;

private:
    SystemClock m_clock;
    QtScheduler m_scheduler;
    StreamThread m_thread;
    BackgroundSource m_source;
};

} // namespace hearth::app
