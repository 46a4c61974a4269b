// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

PlainText {
    font: Theme.caption
    line: Theme.smallLine
    color: Theme.muted
    elide: Text.ElideRight
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
