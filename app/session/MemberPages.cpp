// SPDX-License-Identifier: MIT
#include "app/session/MemberPages.h"

#include "app/models/MemberModel.h"
#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"

#include <QPointer>

#include <algorithm>

namespace hearth::app {

namespace {

QString sentenceOf(const CommandFailure &failure)
{
    if (failure.kind == CommandFailure::Kind::Disconnected)
        return MemberPages::tr("The list comes when the connection is back.");
    return MemberPages::tr("The server said no: %1.").arg(failure.error.message);
}

} // namespace

MemberPages::MemberPages(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.rooms, &RoomBook::memberCame, this,
            [this](const RoomId &room, const UserId &user) {
                if (room == m_parts.room)
                    onMember(user, Membership::Came);
            });
    connect(&m_parts.rooms, &RoomBook::memberWent, this,
            [this](const RoomId &room, const UserId &user) {
                if (room == m_parts.room)
                    onMember(user, Membership::Went);
            });
}

void MemberPages::want()
{
    const auto *room = m_parts.rooms.find(m_parts.room);
    if (m_isAsked || !room || room->members)
        return;
    m_isAsked = true;
    m_came.clear();
    m_went.clear();
    ask(std::nullopt);
}

void MemberPages::doubt()
{
    m_isAsked = false;
    ++m_round;
}

void MemberPages::ask(const std::optional<UserId> &after)
{
    m_parts.members.beginPage();
    m_parts.commands.request(
        newCommandId(), RoomMembers{m_parts.room, after},
        [guard = QPointer(this), round = m_round, after](const CommandResult &result) {
            if (guard && guard->m_round == round)
                guard->take(result, after ? Page::Next : Page::First);
        });
}

void MemberPages::take(const CommandResult &result, Page page)
{
    if (!result) {
        m_isAsked = false;
        m_parts.members.failPage(sentenceOf(result.error()));
        return;
    }
    const auto users = result->users.value_or(std::vector<User>());
    if (page == Page::First)
        m_listed = m_came;
    for (const auto &user : users) {
        m_parts.users.put(user);
        if (!m_went.contains(user.id))
            m_listed.insert(user.id);
    }
    show();
    const bool more = result->more.value_or(false) && !users.empty();
    m_parts.members.endPage(more);
    // By name they are in order, and are all found, only once all are here.
    if (more)
        ask(users.back().id);
}

void MemberPages::onMember(const UserId &user, Membership membership)
{
    if (!m_isAsked)
        return;
    const bool isIn = membership == Membership::Came;
    (isIn ? m_came : m_went).insert(user);
    (isIn ? m_went : m_came).erase(user);
    if (isIn)
        m_listed.insert(user);
    else
        m_listed.erase(user);
    show();
}

void MemberPages::show()
{
    m_parts.members.setMembers({m_listed.begin(), m_listed.end()});
}

} // namespace hearth::app
