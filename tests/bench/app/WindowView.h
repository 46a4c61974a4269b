// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>
#include <QStringList>

#include <optional>

class QQuickItem;
class QQuickWindow;

namespace hearth::app {
class Application;
class Session;
} // namespace hearth::app

namespace hearth::bench {

//! What stands in the app's window, and where. Of the GUI thread.
class WindowView
{
public:
    //! `application` has to outlive this object, and to show its window.
    explicit WindowView(app::Application &application);

    [[nodiscard]] QQuickWindow &window() const { return m_window; }

    //! A room with messages is on the screen.
    [[nodiscard]] bool showsRoom() const;
    [[nodiscard]] bool isConnected() const;
    //! The newest message of this room stands at its place.
    [[nodiscard]] bool showsNewestOf(const QString &room) const;
    //! The ids of the rooms in the sidebar, from the top.
    [[nodiscard]] QStringList rooms() const;
    [[nodiscard]] QString currentRoom() const;
    [[nodiscard]] std::optional<QPoint> placeOfRoom(const QString &room) const;
    [[nodiscard]] std::optional<QPoint> placeOfTimeline() const;
    //! Of the newest message that the timeline has of the server; 0 without one.
    [[nodiscard]] qint64 newestSeq() const;
    [[nodiscard]] qint64 oldestSeq() const;
    //! How many messages a search has found.
    [[nodiscard]] int found() const;

    //! Takes the person to a feed of the server, as a notice of it does.
    bool leadTo(const QString &feed) const;
    //! Draws this number of the feed's events; false while the feed is not open, or has none.
    [[nodiscard]] bool draw(const QString &path) const;
    //! How many events of the feed that is open came so far.
    [[nodiscard]] double captured() const;

    // Of the stream on the desk that is looked at.

    [[nodiscard]] bool showsStream() const;
    //! Draws this number of its events; false while it has none.
    [[nodiscard]] bool drawStream(const QString &path) const;
    [[nodiscard]] double streamed() const;
    //! Of those, how many had no room.
    [[nodiscard]] double dropped() const;

private:
    [[nodiscard]] app::Session *session() const;
    [[nodiscard]] QQuickItem *timelineList() const;

    app::Application &m_application;
    QQuickWindow &m_window;
};

} // namespace hearth::bench
