// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace hearth::app {

class BlockBuilder;

//! Tells the builder what a text in Markdown consists of: CommonMark with strikethrough, addresses
//! that are links by themselves, and line ends that are kept; without HTML, tables and code by
//! indentation. The text comes from MarkupGuard. False: it was too much for the parser, and what
//! the builder has is not to be used.
[[nodiscard]] bool readMarkdown(const QByteArray &prepared, BlockBuilder &builder);

} // namespace hearth::app
