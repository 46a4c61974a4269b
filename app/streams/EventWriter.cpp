// SPDX-License-Identifier: MIT
#include "app/streams/EventWriter.h"

#include <QJsonDocument>

#include <utility>

namespace hearth::app {

EventWriter::EventWriter(const Clock &clock, SourceListener &listener)
    : m_clock(clock)
    , m_listener(listener)
{}

void EventWriter::data(Event event)
{
    write(std::move(event));
}

void EventWriter::past(Event event)
{
    m_listener.onSourceEvent(std::move(event));
}

void EventWriter::note(const QString &words, const QJsonObject &details)
{
    note(words,
         details.isEmpty() ? QByteArray() : QJsonDocument(details).toJson(QJsonDocument::Compact));
}

void EventWriter::note(const QString &words, const QByteArray &text)
{
    Event event;
    event.kind = Event::Kind::Note;
    event.type = words;
    event.payload = text;
    write(std::move(event));
}

void EventWriter::gap(const QString &words)
{
    Event event;
    event.kind = Event::Kind::Gap;
    event.type = words;
    write(std::move(event));
}

void EventWriter::restart()
{
    m_listener.onSourceRestarted();
}

void EventWriter::write(Event event)
{
    event.time = toMillis(m_clock.now());
    m_listener.onSourceEvent(std::move(event));
}

} // namespace hearth::app
