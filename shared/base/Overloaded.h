// SPDX-License-Identifier: MIT
#pragma once

namespace hearth {

//! One visitor out of several lambdas, for std::visit().
template <class... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace hearth
