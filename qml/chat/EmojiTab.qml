// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.AbstractButton {
    id: root

    required property int index
    required property string modelData
    required property string label
    required property bool chosen

    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.modelData
    opacity: root.chosen || root.hovered ? 1 : Theme.pendingOpacity
    Accessible.role: Accessible.PageTab
    Accessible.name: root.label
    Accessible.checkable: true
    Accessible.checked: root.chosen

    contentItem: PlainText {
        text: root.modelData
        font: Theme.title
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.focusWidth
            visible: root.chosen
            color: Theme.accent
        }
    }
}
