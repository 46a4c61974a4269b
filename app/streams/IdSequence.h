// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSet>

#include <deque>
#include <optional>

namespace hearth::app {

//! Finds what the ids of a stream tell of it. Ids need not be numbers, nor numbers follow each
//! other; a gap is one only where three ids in a row have counted up by one, and a double only
//! among the last `remembered`.
class IdSequence
{
public:
    static constexpr std::size_t remembered = 4096;

    struct Finding
    {
        enum class Kind {
            Gap, //!< `from` to `to` are missing
            Double, //!< it came before
            Back //!< a smaller number than the one before, which is `from`
        };

        Kind kind = Kind::Gap;
        qint64 from = 0;
        qint64 to = 0;

        friend bool operator==(const Finding &, const Finding &) = default;
    };

    //! The positive number that an id is, as it would be written; 0: it is none.
    [[nodiscard]] static qint64 numberOf(const QByteArray &id);

    //! The id of the next event that has one.
    [[nodiscard]] std::optional<Finding> add(const QByteArray &id);

private:
    void remember(const QByteArray &id);

    QSet<QByteArray> m_known;
    std::deque<QByteArray> m_order; //!< oldest first
    qint64 m_last = 0; //!< 0: the last one was no number
    int m_steps = 0; //!< of one in a row
};

} // namespace hearth::app
