// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventView.h"
#include "app/inspector/capture/EventSegment.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hearth::app {

using TypeNames = std::vector<std::string>; //!< UTF-8

//! Events as they stood in a store at some moment. It stays so while the store goes on and forgets:
//! a value, cheap to copy, for any thread. What it holds on to lies on the disk for the most part.
class StoreView
{
public:
    //! A stretch of it.
    struct Part
    {
        std::shared_ptr<const EventSegment> segment;
        std::size_t count = 0;
        bool isSealed = false;

        //! Of its last event.
        [[nodiscard]] qint64 newest() const
        {
            return segment->firstNumber() + static_cast<qint64>(count) - 1;
        }
    };

    StoreView() = default;
    StoreView(std::vector<Part> parts, std::shared_ptr<const TypeNames> types, qint64 oldest);

    //! The number of its oldest event; numbers have no holes. Of none it is beyond newest().
    [[nodiscard]] qint64 oldest() const { return m_oldest; }

    [[nodiscard]] qint64 newest() const { return m_parts.empty() ? 0 : m_parts.back().newest(); }

    [[nodiscard]] qint64 count() const { return m_parts.empty() ? 0 : newest() - m_oldest + 1; }

    [[nodiscard]] bool holds(qint64 number) const
    {
        return number >= m_oldest && number <= newest() && !m_parts.empty();
    }

    //! By ascending number.
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }

    //! Null where it does not hold it.
    [[nodiscard]] const EventEntry *entry(qint64 number) const;
    //! With the beginning of its payload alone, if that is longer than `most`. Nothing where it
    //! does not hold it. May wait for the disk, and what that does not give back is empty.
    [[nodiscard]] std::optional<Event> read(qint64 number, qsizetype most) const;
    [[nodiscard]] std::optional<Event> read(qint64 number) const;

    //! Calls visit(const EventView &) for the events of a part from one number to another, both
    //! among them, by ascending number, until it returns false. Without their bytes no payload, key
    //! or seq is told. False where the disk does not give them back.
    template <class F>
    bool visit(const Part &part, qint64 first, qint64 last, bool withBytes, F &&visit) const
    {
        const EventSegment::Bytes bytes =
            withBytes ? part.segment->bytes(part.count, part.isSealed) : nullptr;
        if (withBytes && !bytes)
            return false;
        for (qint64 number = first; number <= last; ++number) {
            const auto index = static_cast<std::size_t>(number - part.segment->firstNumber());
            std::string ownType;
            const EventView view = viewOf(*part.segment, index, number, bytes.get(), ownType);
            if (!visit(view))
                break;
        }
        return true;
    }

private:
    [[nodiscard]] const Part *partOf(qint64 number) const;
    [[nodiscard]] EventView viewOf(const EventSegment &segment, std::size_t index, qint64 number,
                                   const char *bytes, std::string &ownType) const;

    std::vector<Part> m_parts;
    std::shared_ptr<const TypeNames> m_types;
    qint64 m_oldest = 1;
};

} // namespace hearth::app
