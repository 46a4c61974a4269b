// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

PlainText {
    font: Theme.small
    line: Theme.smallLine
    color: Theme.muted
}
