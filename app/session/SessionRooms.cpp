// SPDX-License-Identifier: MIT
// Which room of a Session is open, and what becomes of those that one is not in any more.
#include "app/session/Session.h"

#include <QPointer>

#include <algorithm>
#include <set>

namespace hearth::app {

void Session::open(const RoomId &room, FirstPage page)
{
    const LeftRoom *left =
        m_putOutOf && m_putOutOf->id == room ? &*m_putOutOf : m_leftRooms.find(room);
    if (!m_book.find(room) && !left)
        return;
    ++m_openings;
    auto &shown = m_views[room];
    if (!shown) {
        shown = std::make_unique<RoomView>(
            room,
            RoomViewParts{m_users, m_book, m_roles, m_roomNames, m_outbox, m_readMarker,
                          m_connection, m_patient, *m_store, m_recentEmoji, m_ownPresence,
                          m_features, m_time, left ? std::optional(*left) : std::nullopt,
                          [this] { return addressForOthers(); }});
        shown->restoreDraft(m_drafts[room]);
        connect(shown.get(), &RoomView::keptDraftChanged, this, [this, opened = shown.get()] {
            const RoomId changed(opened->roomId());
            m_drafts[changed] = opened->keptDraft();
            m_keeper.setDraft(changed, opened->keptDraft());
        });
        connect(shown.get(), &RoomView::missed, this, [this](const QString &why) {
            // Told anew even if it is the same as before.
            setProblem({});
            setProblem(why);
        });
        connect(shown.get(), &RoomView::messageShown, this, [this] { m_awaited.reset(); });
        connect(shown.get(), &RoomView::linkFollowed, this, &Session::onLinkFollowed);
        shown->setOnline(m_status.isOnline());
    }
    if (m_current == shown.get())
        return;
    setProblem({});
    const RoomId before = m_current ? RoomId(m_current->roomId()) : RoomId();
    if (m_current)
        m_current->leave();
    m_current = shown.get();
    m_current->enter();
    if (page == FirstPage::Now)
        m_current->loadNow();
    else
        m_current->load();
    m_store->keepOpenRoom(room);
    m_jump.noteVisit(room);
    m_roomList.setCurrent(room);
    m_directList.setCurrent(room);
    m_leftRooms.setCurrent(room);
    Q_EMIT currentRoomChanged();
    if (m_putOutOf && m_putOutOf->id == before) {
        m_putOutOf.reset();
        dropView(before, room);
    }
}

QString Session::linkToRoom(const QString &roomId) const
{
    ServerLink link{addressForOthers(), {}, {}};
    link.room = RoomId(roomId);
    return link.toString();
}

ServerAddress Session::addressForOthers() const
{
    const auto link = m_linkForOthers ? m_linkForOthers() : std::nullopt;
    return link ? link->address : m_address;
}

bool Session::leadsHere(const ServerLink &link) const
{
    // A server has many addresses; the id of a room says which server it is of.
    const QString label = link.address.label();
    return !link.room.isEmpty()
        && (label == m_address.label() || label == addressForOthers().label()
            || m_book.find(link.room));
}

std::optional<ServerLink> Session::awaitedLink() const
{
    return m_awaited && m_awaited->openings == m_openings ? std::optional(m_awaited->link)
                                                          : std::nullopt;
}

void Session::follow(const ServerLink &link)
{
    // What is kept of an earlier run may not have it yet.
    if (!m_greeted)
        m_awaited = Awaited{link, m_openings};
    if (m_book.find(link.room)) {
        open(link.room);
        if (m_awaited)
            m_awaited->openings = m_openings;
        if (link.seq)
            m_current->showExactly(*link.seq);
        else
            m_awaited.reset();
    } else if (m_greeted) {
        // Told anew even if it is the same as before.
        setProblem({});
        // On each computer it is another server, and this is not the one of whoever made the link.
        setProblem(link.address.isLoopback()
                       ? tr("You are not in the room that this link leads to. It may be one of a "
                            "server on the computer where the link was made.")
                       : tr("You are not in the room that this link leads to, or it is not there "
                            "any more."));
    }
}

void Session::followAwaited()
{
    const auto awaited = std::exchange(m_awaited, std::nullopt);
    // Whoever has gone elsewhere meanwhile stays there.
    if (awaited && (awaited->openings == m_openings || !m_book.find(awaited->link.room)))
        follow(awaited->link);
}

void Session::onLinkFollowed(const QString &link)
{
    const auto parsed = ServerLink::parse(link);
    if (parsed && leadsHere(*parsed))
        follow(*parsed);
    else
        Q_EMIT linkLedElsewhere(link);
}

void Session::connectMessageNotices()
{
    connect(&m_messageNotices, &MessageNotices::chosen, this,
            [this](const RoomId &room, qint64 seq) {
                openMessage(room.toString(), seq);
                Q_EMIT ledInside();
            });
    connect(&m_messageNotices, &MessageNotices::markedRead, &m_readMarker, &ReadMarker::mark);
    connect(&m_messageNotices, &MessageNotices::replied, this, &Session::onReplied);
}

void Session::onReplied(const RoomId &room, qint64 seq, const QString &text)
{
    const QString said = text.trimmed();
    if (said.isEmpty()) {
        open(room);
        Q_EMIT ledInside();
        return;
    }
    if (!Outbox::fits(said)) {
        returnText(room, said);
        return;
    }
    m_readMarker.mark(room, seq);
    // Not as a command, whatever it begins with: a desktop's field offers none.
    m_outbox.add(room, said);
    if (!m_book.find(room))
        strand({room, tr("A room that is gone"), {}});
}

void Session::returnText(const RoomId &room, const QString &text)
{
    open(room);
    if (!m_current || m_current->roomId() != room.toString())
        return;
    const QString before = m_current->draft();
    m_current->setDraft(before.isEmpty() ? text : before + QLatin1Char('\n') + text);
    m_notifier.notify({m_current->name(),
                       tr("Your answer is too long to be sent. It waits where you write."),
                       [guard = QPointer(this)] {
                           if (guard)
                               Q_EMIT guard->ledInside();
                       }});
}

QString Session::roomBeside(int rows) const
{
    QStringList ids;
    const auto collect = [&ids](const QAbstractItemModel &list, int role) {
        for (int row = 0; row < list.rowCount(); ++row)
            ids.append(list.data(list.index(row, 0), role).toString());
    };
    collect(m_roomList, RoomListModel::RoomIdRole);
    collect(m_directList, RoomListModel::RoomIdRole);
    collect(m_leftRooms, LeftRoomModel::RoomIdRole);
    const auto at = ids.indexOf(m_current ? m_current->roomId() : QString()) + rows;
    return at >= 0 && at < ids.size() ? ids[at] : QString();
}

void Session::removeRoom(const RoomId &room)
{
    m_sync.removeRoom(room);
    m_store->removeRoom(room);
    const auto *known = m_book.find(room);
    const bool hasSign = known && known->kind != RoomKind::Direct;
    const QString name = known ? m_book.title(room) : tr("A room that is gone");
    const QString title = hasSign ? tr("# %1").arg(name) : name;
    m_book.remove(room);
    // Within a sentence no line may end behind the sign.
    const QString reason = removalText(room, hasSign ? tr("#%1").arg(name) : name);
    const LeftRoom lost{room, title, reason};
    strand(lost);
    // Whoever is put out while they write is not to go on writing elsewhere.
    const bool isShown = m_current && m_current->roomId() == room.toString();
    if (isShown && !reason.isEmpty() && !m_leftRooms.find(room))
        m_putOutOf = lost;
    dropView(room, m_putOutOf || m_leftRooms.find(room) ? room : firstRoom());
    if (reason.isEmpty())
        return;
    // Told anew even if it is the same as before.
    setFarewell({});
    setFarewell(reason);
}

QString Session::removalText(const RoomId &room, const QString &title)
{
    const auto found = m_removals.find(room);
    if (found == m_removals.end())
        return {};
    const MemberLeft left = found->second;
    m_removals.erase(found);
    const auto *known = m_users.find(*left.by);
    const QString who = known ? m_users.displayName(known->id) : tr("A moderator");
    return left.banned.value_or(false)
        ? tr("%1 banned you from %2. You can't come back until that is lifted.").arg(who, title)
        : tr("%1 removed you from %2.").arg(who, title);
}

void Session::dropView(const RoomId &room, const RoomId &next)
{
    const auto found = m_views.find(room);
    if (found == m_views.end())
        return;
    auto *view = found->second.release();
    m_views.erase(found);
    if (m_current == view) {
        m_current = nullptr;
        open(next);
        if (!m_current)
            Q_EMIT currentRoomChanged();
    }
    // The page may still be using it.
    view->deleteLater();
}

void Session::strandOutbox()
{
    std::set<RoomId> rooms;
    for (const auto &message : m_outbox.all()) {
        if (!m_book.find(message.room))
            rooms.insert(message.room);
    }
    for (const auto &room : rooms)
        strand({room, tr("A room that is gone"), {}});
}

void Session::strand(const LeftRoom &room)
{
    m_outbox.dropRoom(room.id, tr("you are not in this room any more"));
    if (m_outbox.of(room.id).empty() || m_leftRooms.find(room.id))
        return;
    m_store->putLeftRoom(room);
    m_leftRooms.add(room);
}

void Session::forgetLeft(const RoomId &room)
{
    m_store->removeLeftRoom(room);
    m_leftRooms.remove(room);
}

QString Session::unsentText() const
{
    const auto messages = m_outbox.all().size();
    const auto drafts = std::count_if(m_drafts.begin(), m_drafts.end(),
                                      [](const auto &draft) { return draft.second.hasWords(); });
    QStringList sentences;
    if (messages == 1)
        sentences.append(tr("1 message has not been sent."));
    else if (messages > 1)
        sentences.append(
            tr("%n messages have not been sent.", nullptr, static_cast<int>(messages)));
    if (drafts == 1)
        sentences.append(tr("1 draft is not finished."));
    else if (drafts > 1)
        sentences.append(tr("%n drafts are not finished.", nullptr, static_cast<int>(drafts)));
    return sentences.join(QLatin1Char(' '));
}

RoomId Session::firstRoom() const
{
    for (const auto &[id, room] : m_book.rooms()) {
        if (room.kind == RoomKind::Room && room.name == QLatin1String("general"))
            return id;
    }
    const auto first = m_roomList.first();
    return first.isEmpty() ? m_directList.first() : first;
}

RoomView *Session::view(const RoomId &room) const
{
    const auto found = m_views.find(room);
    return found == m_views.end() ? nullptr : found->second.get();
}

} // namespace hearth::app
