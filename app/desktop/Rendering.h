// SPDX-License-Identifier: MIT
#pragma once

namespace hearth::app {

//! Before the first window: on a computer without a graphics card, lets Qt Quick draw by itself
//! instead of through a graphics card that is made of software. Environment variables of Qt have
//! the last word.
void chooseRendering();

} // namespace hearth::app
