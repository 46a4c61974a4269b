// SPDX-License-Identifier: MIT
#pragma once

#include "tests/protocol/document/FieldLister.h"
#include "tests/protocol/document/ProtocolDocument.h"

// Whether the document says what the code does. Each answers with what is wrong, for a person; with
// nothing if all is well.
namespace hearth::test {

//! A name, and what stands beside it in a table.
using Entry = std::pair<QString, QString>;

//! True for a heading of level 3 that is one word in backticks.
bool isMessageHeading(const Section &section);

//! Every type of the registry has its heading, and no heading names anything else.
QStringList problemsOfHeadings(const ProtocolDocument &document);

//! Every struct that is no message has its heading under "Values" or "HTTP", with its fields.
QStringList problemsOfValues(const ProtocolDocument &document);

//! The section of a message: who sends it, its fields, its examples.
QStringList problemsOfMessage(const Section &section);

//! The examples of a section that is no message's: each is the body of a struct.
QStringList problemsOfBodies(const Section &section);

//! The section's table of fields against those of the code. Without fields it has to say so.
QStringList problemsOfFields(const Section &section, const std::vector<Field> &fields);

//! The commands of each feature are commands, each of one feature alone. Those that the server
//! can't carry out yet are among them: a client learns from `features` that they are not to be had.
QStringList problemsOfFeatures(const ProtocolDocument &document);

//! The first cell and that of `column` of each row against what has to be listed, in that order.
QStringList problemsOfTable(const Section &section, const QStringList &head, int column,
                            const std::vector<Entry> &expected);

} // namespace hearth::test
