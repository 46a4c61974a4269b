// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <concepts>
#include <optional>
#include <string_view>

namespace hearth {

//! What a value is, in every encoding. Integer: a whole number within ±Limits::maxInteger, however
//! it was written. Those from HugeInteger on are values that no frame may hold, at any place.
enum class NodeKind {
    Null,
    Bool,
    Integer,
    Number,
    String,
    List,
    Map,
    HugeInteger, //!< written as an integer, and beyond Limits::maxInteger
    NotFinite, //!< NaN or an infinity
    NotUtf8,
    Binary,
    Extension,
    OddMap //!< a map with a key that is not a string of UTF-8
};

//! One value of a decoded frame. An encoding supplies this much and gets all messages for it.
//! boolean(), integer(), number(), utf8() and the walks are for values of their kind only; find()
//! is for OddMap too.
template <class N>
concept FieldNode = requires(const N &node, std::string_view key)
{
    {
        node.kind()
        } -> std::same_as<NodeKind>;
    {
        node.boolean()
        } -> std::same_as<bool>;
    {
        node.integer()
        } -> std::same_as<qint64>;
    {
        node.number()
        } -> std::same_as<double>;
    {
        node.utf8()
        } -> std::same_as<std::string_view>;
    {
        node.find(key)
        } -> std::same_as<std::optional<N>>;
    node.forEachItem([](const N &) { return true; });
    node.forEachEntry([](std::string_view, const N &) { return true; });
};

//! Where a reader is; written out only when something is wrong ("message.send.text",
//! "welcome.rooms[3].id").
struct FieldPath
{
    const FieldPath *parent = nullptr;
    std::string_view key;
    int index = -1;

    //! A few hundred characters at most, since keys are the peer's: long ones are cut, and of a
    //! long way only the end is told.
    [[nodiscard]] QString toString() const;
};

} // namespace hearth
