// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.AbstractButton {
    id: root

    required property int index
    required property string modelData
    required property bool chosen

    focusPolicy: Qt.NoFocus
    text: root.modelData
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Rectangle {
        radius: Theme.radius - 2
        color: root.chosen ? Theme.surface : Theme.clear
        border.width: root.chosen ? Theme.hairline : 0
        border.color: Theme.line
    }
    contentItem: PlainText {
        text: root.text
        font: root.chosen ? Theme.bodyStrong : Theme.body
        color: root.chosen ? Theme.text : Theme.muted
        horizontalAlignment: Text.AlignHCenter
    }
}
