// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/FoundModel.h"
#include "app/session/LocalStore.h"
#include "app/text/SearchQuery.h"
#include "app/time/Scheduler.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace hearth::app {

class PatientSender;
struct CommandFailure;

//! Looks for messages: at the server while there is a connection, else among those on this
//! computer. What an older server's search does not know it leaves out itself.
class MessageSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(hearth::app::FoundModel *found READ found CONSTANT)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(hearth::app::MessageSearch::Source source READ source NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    //! The one room that is looked in, as people call it ("#garden", "Bob Lee"); empty: all.
    Q_PROPERTY(QString place READ place NOTIFY changed)

public:
    //! Where what is shown comes from.
    enum Source { Nowhere, Server, Cache };
    Q_ENUM(Source)

    //! All of them outlive it.
    struct Parts
    {
        PatientSender &commands;
        LocalStore &store;
        UserDirectory &users;
        RoomBook &rooms;
        TimeSource time;
    };

    explicit MessageSearch(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] FoundModel *found() { return &m_found; }

    [[nodiscard]] QString text() const { return m_text; }

    //! Looked for once nothing is typed any more for a moment.
    void setText(const QString &text);

    [[nodiscard]] Source source() const { return m_source; }

    //! Why what was typed can't be looked for, as whole sentences, or empty.
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QString place() const;

    //! At once; again if it was looked for already.
    Q_INVOKABLE void run();
    Q_INVOKABLE void loadMore();
    //! The same words, wherever they are.
    Q_INVOKABLE void searchEverywhere();

    //! What was looked for on this computer alone is looked for at the server once it is there.
    void setOnline(bool online);

Q_SIGNALS:
    void changed();

private:
    //! What the words leave open.
    struct Filter
    {
        std::set<UserId> authors; //!< empty: anybody
        std::optional<RoomId> room;
        std::optional<qint64> from; //!< Unix ms, inclusive
        std::optional<qint64> to; //!< Unix ms, exclusive

        [[nodiscard]] bool takes(const ChatMessage &message) const;
    };

    //! Sets the problem where there is no such filter.
    [[nodiscard]] std::optional<Filter> filterOf(const SearchQuery &query);
    [[nodiscard]] std::set<UserId> peopleNamed(const QString &name) const;
    //! A direct also by what its other one is called, and one of several by names of some in it,
    //! with commas between them; then the smallest one.
    [[nodiscard]] std::optional<RoomId> roomNamed(const QString &name) const;
    [[nodiscard]] std::optional<RoomId> groupOf(const QString &names) const;
    //! By user name, display name or the first word of that.
    [[nodiscard]] bool isCalled(const UserId &id, const QString &name) const;
    void stop(const QString &problem);
    void askServer();
    void askCache();
    void takePage(const std::vector<ChatMessage> &messages, const std::optional<QString> &cursor);
    void takeCached(const std::vector<ChatMessage> &messages);
    void fail(const CommandFailure &failure);

    Parts m_parts;
    FoundModel m_found;
    std::unique_ptr<Timer> m_typingTimer; //!< runs from the last letter on
    QString m_text;
    QString m_problem;
    SearchQuery m_query;
    Filter m_filter;
    std::optional<QString> m_cursor; //!< of the server's next page
    std::optional<ChatMessage> m_lastCached; //!< if the cache has more after it
    Source m_source = Nowhere;
    int m_wanted = 0; //!< rows that the pages are to bring together
    int m_pages = 0; //!< asked for since somebody wanted more
    int m_generation = 0; //!< an answer to an earlier search is ignored
    bool m_online = false;
};

} // namespace hearth::app
