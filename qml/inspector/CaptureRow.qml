// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! One event of a capture.
EventRow {
    required outgoing
    required highlight
    required values
}
