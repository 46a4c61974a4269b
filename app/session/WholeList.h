// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/PatientSender.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace hearth::app {

//! A list that the server gives page by page, asked for until it is all here, or as much of it as
//! is worth having. `Command` has the last one of the page before as `after`.
template <class Command, class Item, class Id>
class WholeList
{
public:
    struct Found
    {
        std::vector<Item> items;
        bool more = false; //!< the server has more than was asked for
    };

    using Answer = std::function<void(const Result<Found, CommandFailure> &)>;

    //! What is what in the answers, and how many are enough.
    struct Shape
    {
        std::optional<std::vector<Item>> Ack::*page;
        Id Item::*id;
        std::size_t most;
    };

    //! `commands` outlives it.
    WholeList(PatientSender &commands, Shape shape)
        : m_commands(commands)
        , m_shape(shape)
    {}

    //! What is under way is forgotten; of each ask() the answer comes once at most, and none after
    //! the list's death. A page that fails fails the whole.
    void ask(Answer answer)
    {
        m_walk = std::make_shared<Walk>(Walk{{}, std::move(answer)});
        askPage(std::nullopt);
    }

    void forget() { m_walk.reset(); }

private:
    struct Walk
    {
        Found found;
        Answer answer;
    };

    void askPage(const std::optional<Id> &after)
    {
        m_commands.request(Command{after},
                           [this, walk = std::weak_ptr(m_walk)](const CommandResult &result) {
                               if (walk.lock())
                                   take(result);
                           });
    }

    void take(const CommandResult &result)
    {
        if (!result) {
            end(Failure{result.error()});
            return;
        }
        Found &found = m_walk->found;
        const auto page = ((*result).*m_shape.page).value_or(std::vector<Item>());
        found.items.insert(found.items.end(), page.begin(), page.end());
        found.more = result->more.value_or(false) && !page.empty();
        if (found.more && found.items.size() < m_shape.most)
            askPage(page.back().*m_shape.id);
        else
            end(std::move(found));
    }

    void end(const Result<Found, CommandFailure> &result)
    {
        // Whoever is told may ask again.
        const Answer answer = std::exchange(m_walk, nullptr)->answer;
        answer(result);
    }

    PatientSender &m_commands;
    Shape m_shape;
    std::shared_ptr<Walk> m_walk; //!< null: nothing is under way
};

} // namespace hearth::app
