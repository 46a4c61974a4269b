// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace hearth::app {

//! Where in an event a value is: `data.battery.volts`, `data.list[2]`, `data["odd key"]`, or one of
//! `event`, `key`, `seq`, `size` and `time` for what it has besides its payload.
class EventPath
{
public:
    using Step =
        std::variant<QByteArray, qint64>; //!< a member's name in UTF-8, or a place in a list

    enum class Root { Data, Type, Key, Seq, Size, Time };

    //! The payload as a whole.
    EventPath() = default;
    explicit EventPath(Root root, std::vector<Step> steps = {});

    //! Nothing where it is not written as above.
    [[nodiscard]] static std::optional<EventPath> parse(QStringView text);
    [[nodiscard]] QString toString() const;

    [[nodiscard]] Root root() const { return m_root; }

    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

    [[nodiscard]] EventPath child(Step step) const;

    friend bool operator==(const EventPath &, const EventPath &) = default;

private:
    Root m_root = Root::Data;
    std::vector<Step> m_steps; //!< of Data alone
};

} // namespace hearth::app
