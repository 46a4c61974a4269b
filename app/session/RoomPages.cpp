// SPDX-License-Identifier: MIT
// How a RoomView's pages come: out of the store, else from the server.
#include "app/models/RoomBook.h"
#include "app/session/Outbox.h"
#include "app/session/RoomView.h"
#include "shared/protocol/Limits.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

//! Of the log, so that what was answered is seen with it.
constexpr qint64 shownBehindSought = 10;

HistoryGet pageOf(const RoomId &room)
{
    HistoryGet query;
    query.room = room;
    query.limit = Limits::historyDefault;
    return query;
}

//! What the server has needs no sending, whether or not its ack ever came.
void confirmSent(Outbox &outbox, const std::vector<ChatMessage> &messages)
{
    for (const auto &message : messages) {
        if (message.clientId)
            outbox.confirm(*message.clientId);
    }
}

} // namespace

void RoomView::loadNow()
{
    if (m_parts.left)
        return;
    takeStored(Page::Newest, m_parts.store.readNow(pageOf(m_room)));
}

void RoomView::loadOlder()
{
    if (!m_timeline.isLoaded())
        load();
    else if (m_timeline.hasOlder() && !m_timeline.isLoading())
        read(Page::Older);
}

void RoomView::loadNewer()
{
    if (m_timeline.hasNewer() && !m_timeline.isLoading())
        read(Page::Newer);
}

void RoomView::retry()
{
    if (!m_timeline.isLoading())
        read(m_asked);
}

void RoomView::showNewest()
{
    if (!m_timeline.hasNewer())
        return;
    // Whatever page is on its way belongs to a window that is left.
    ++m_pageGeneration;
    read(Page::Newest);
}

void RoomView::showAround(qint64 seq)
{
    m_soughtExactly = false;
    seek(seq);
}

void RoomView::showExactly(qint64 seq)
{
    m_soughtExactly = true;
    seek(seq);
}

void RoomView::seek(qint64 seq)
{
    m_sought = seq;
    if (m_timeline.isLoaded() && tellSought())
        return;
    // Whatever page is on its way belongs to a window that is left.
    ++m_pageGeneration;
    read(Page::Around);
}

qint64 RoomView::seqBehindSought() const
{
    return m_sought.value_or(0) + 1 + shownBehindSought;
}

bool RoomView::tellSought()
{
    const int row = m_sought ? m_timeline.rowAt(*m_sought) : -1;
    if (row < 0)
        return false;
    const QString key = m_timeline.data(m_timeline.index(row), TimelineModel::Key).toString();
    if (m_soughtExactly && m_timeline.find(key)->seq != *m_sought)
        return false;
    m_sought.reset();
    Q_EMIT messageShown(key);
    return true;
}

void RoomView::read(Page which)
{
    m_arrivals.flush();
    m_retryTimer->stop();
    HistoryGet query = pageOf(m_room);
    if (which == Page::Older)
        query.before = m_timeline.oldestSeq();
    else if (which == Page::Newer)
        query.after = m_timeline.newestSeq();
    else if (which == Page::Around)
        query.before = seqBehindSought();
    m_asked = which;
    // Views ask again and again for what is near.
    if (!m_online && m_outOfReach == std::pair(query.before, query.after)) {
        missSought();
        return;
    }
    m_meanwhile.clear();
    m_timeline.setLoading(true);
    m_timeline.setError({});
    m_parts.store.read(
        query,
        [guard = QPointer(this), generation = m_pageGeneration, which](const MessagePage &page) {
            if (guard && guard->m_pageGeneration == generation)
                guard->takeStored(which, page);
        });
}

void RoomView::takeStored(Page which, const MessagePage &page)
{
    if (which == Page::Newest && m_timeline.hasNewer()) {
        m_timeline.clear();
        m_timeline.setHasNewer(false);
    }
    // The store may begin behind what is sought, and the server have it.
    const bool misses = which == Page::Around && m_online && page.more && m_sought
        && !page.messages.empty() && page.messages.front().seq > *m_sought;
    if (misses || (page.messages.empty() && page.more)) {
        fetch();
        return;
    }
    showPage(which == Page::Newer        ? Way::Newer
                 : which == Page::Around ? Way::Around
                                         : Way::Older,
             page);
}

void RoomView::fetch()
{
    HistoryGet command = pageOf(m_room);
    if (m_asked == Page::Newer)
        command.after = m_timeline.newestSeq();
    else if (m_asked == Page::Around)
        command.before = seqBehindSought();
    else
        command.before = m_timeline.oldestSeq();
    m_timeline.setDelayed(false);
    if (!m_online) {
        m_outOfReach = {command.before, command.after};
        missSought();
        m_meanwhile.clear();
        m_timeline.setLoading(false);
        return;
    }
    m_timeline.setLoading(true);
    m_parts.commands.request(command,
                             [guard = QPointer(this), generation = m_pageGeneration,
                              command](const CommandResult &result) {
                                 if (guard && guard->m_pageGeneration == generation)
                                     guard->takeFetched(command, result);
                             });
}

void RoomView::takeFetched(const HistoryGet &asked, const CommandResult &result)
{
    if (!result) {
        if (const auto patience = result.error().patience()) {
            m_timeline.setDelayed(true);
            m_retryTimer->start(*patience);
            return;
        }
        m_meanwhile.clear();
        m_timeline.setLoading(false);
        refuse(result.error());
        return;
    }
    const MessagePage page{result->messages.value_or(std::vector<ChatMessage>()),
                           result->more.value_or(false)};
    // What comes before the store's range is not the store's.
    if (!asked.after) {
        m_parts.store.putPage(m_room, asked.before, page);
        for (const auto &change : m_meanwhile)
            m_parts.store.apply(change);
    }
    showPage(asked.after ? Way::Newer : m_asked == Page::Around ? Way::Around : Way::Older, page);
}

void RoomView::refuse(const CommandFailure &failure)
{
    const bool isLost = failure.kind == CommandFailure::Kind::Disconnected;
    if (m_sought && isLost) {
        missSought();
        return;
    }
    if (isLost)
        return;
    const QString text = tr("The messages can't be shown: %1").arg(failure.error.message);
    // The window stays as it is; only the way to that message is none.
    if (std::exchange(m_sought, std::nullopt))
        Q_EMIT missed(text);
    else
        m_timeline.setError(
            text, m_asked == Page::Newer ? TimelineModel::End::Newest : TimelineModel::End::Oldest);
}

void RoomView::missSought()
{
    if (std::exchange(m_sought, std::nullopt))
        Q_EMIT missed(tr("This message is not on this computer. It can be read with a "
                         "connection."));
}

bool RoomView::lacksSought(const MessagePage &page) const
{
    return m_soughtExactly && m_sought
        && std::none_of(page.messages.begin(), page.messages.end(),
                        [this](const ChatMessage &message) { return message.seq == *m_sought; });
}

void RoomView::keepWindow()
{
    m_meanwhile.clear();
    m_timeline.setLoading(false);
    if (!m_online)
        missSought();
    else if (std::exchange(m_sought, std::nullopt))
        Q_EMIT missed(tr("This message is not there any more."));
    // The room may have been opened for it.
    load();
}

void RoomView::showPage(Way way, const MessagePage &page)
{
    m_arrivals.flush();
    confirmSent(m_parts.outbox, page.messages);
    if (way == Way::Around && lacksSought(page)) {
        keepWindow();
        return;
    }
    if (way == Way::Around) {
        const auto *room = m_parts.rooms.find(m_room);
        m_timeline.clear();
        m_timeline.setHasNewer(room && room->lastSeq >= seqBehindSought());
    }
    m_timeline.putPage(page.messages);
    if (way == Way::Newer) {
        m_timeline.trim(TimelineModel::End::Oldest);
        m_timeline.setHasNewer(page.more);
    } else {
        m_timeline.setHasOlder(page.more);
        m_timeline.trim(TimelineModel::End::Newest);
    }
    m_timeline.setLoading(false);
    m_timeline.setLoaded(true);
    for (const auto &change : std::exchange(m_meanwhile, {}))
        m_timeline.apply(change);
    // It may have been erased; then the one before it has to do.
    if (way == Way::Around && m_sought && m_timeline.newestSeq())
        m_sought = std::min(*m_sought, *m_timeline.newestSeq());
    if (tellSought() || way != Way::Around)
        return;
    if (!m_online)
        missSought();
    else if (std::exchange(m_sought, std::nullopt))
        Q_EMIT missed(tr("This message is not there any more."));
}

void RoomView::showReplied(const QString &key)
{
    const auto reply = m_timeline.find(key);
    if (!reply || reply->replyTo.isEmpty())
        return;
    m_timeline.setProblem(key, {});
    if (const auto target = m_timeline.find(reply->replyTo)) {
        Q_EMIT messageShown(target->key);
        return;
    }
    // A search that is under way ends here, and is not answered.
    if (const QString before = std::exchange(m_lookedFor, key); !before.isEmpty())
        m_timeline.setProblem(before, {});
    m_finder.find(reply->replyTo, [this, key](const std::optional<ChatMessage> &found) {
        m_lookedFor.clear();
        m_timeline.setProblem(key,
                              found          ? QString()
                                  : m_online ? tr("The message that this answers was not found.")
                                             : tr("The message that this answers is not on this "
                                                  "computer. It can be read with a connection."));
        if (found)
            showAround(found->seq);
    });
}

} // namespace hearth::app
