// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/Source.h"
#include "shared/base/Clock.h"

#include <QJsonObject>

namespace hearth::app {

//! Writes a source's events with the time at which they come.
class EventWriter
{
public:
    //! Both outlive it.
    EventWriter(const Clock &clock, SourceListener &listener);

    void data(Event event);
    //! One that came earlier, with the time that it has.
    void past(Event event);
    //! A fact of the source: in words, and what there is to look at.
    void note(const QString &words, const QJsonObject &details = {});
    //! The same, with text as it came.
    void note(const QString &words, const QByteArray &text);
    void gap(const QString &words);
    //! As SourceListener has it.
    void restart();

private:
    void write(Event event);

    const Clock &m_clock;
    SourceListener &m_listener;
};

} // namespace hearth::app
