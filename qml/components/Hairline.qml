// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

Rectangle {
    implicitWidth: Theme.hairline
    implicitHeight: Theme.hairline
    color: Theme.line
}
