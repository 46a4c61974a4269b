// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstddef>
#include <optional>

namespace hearth::server {

//! What one hash costs. The default is the least that OWASP's password storage cheat sheet advises
//! for argon2id; tests take less.
struct Argon2Cost
{
    unsigned long long passes = 2;
    std::size_t memoryBytes = std::size_t{19} * 1024 * 1024;

    //! What its time grows with: KiB that are gone over.
    [[nodiscard]] unsigned long long work() const { return passes * (memoryBytes / 1024); }

    friend bool operator==(const Argon2Cost &, const Argon2Cost &) = default;
};

//! What a hash of argon2id (PHC string format) says of itself; nothing when it is none.
std::optional<Argon2Cost> costOf(const QByteArray &hash);

//! What is left to do after `spent` until it was as much work as `wanted`, with no more memory than
//! that: nothing when it was.
std::optional<Argon2Cost> restOf(const Argon2Cost &spent, const Argon2Cost &wanted);

//! A well-formed hash that no password has, for the price of a few random bytes.
QByteArray decoyHash(const Argon2Cost &cost);

} // namespace hearth::server
