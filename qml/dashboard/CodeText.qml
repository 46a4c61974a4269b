// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! In letters of one width, so that rows line up; spoken by whoever shows it.
PlainText {
    font: Theme.code
    Accessible.ignored: true
}
