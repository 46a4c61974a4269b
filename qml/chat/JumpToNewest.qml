// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.AbstractButton {
    id: root

    required property bool shown
    required property int unseen
    readonly property color tint: root.unseen > 0 ? Theme.accentText : Theme.text

    anchors {
        bottom: parent?.bottom
        bottomMargin: Theme.gap
        horizontalCenter: parent?.horizontalCenter
    }
    z: 1
    visible: root.opacity > 0
    opacity: root.shown ? 1 : 0
    enabled: root.shown
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.rowHeight
    leftPadding: Theme.gapMedium
    rightPadding: Theme.gapLarge
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: {
        if (root.unseen === 0)
            return qsTr("Jump to newest");
        return root.unseen === 1 ? qsTr("1 new message") : qsTr("%n new messages", "", root.unseen);
    }
    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        radius: height / 2
        color: root.unseen > 0 ? Theme.accent : root.hovered ? Theme.sunken : Theme.surface
        border.width: root.unseen > 0 ? 0 : Theme.hairline
        border.color: Theme.line

        Shadow { z: -1; radius: parent.radius }
        FocusRing { shown: root.visualFocus; radius: height / 2 }
    }
    contentItem: Row {
        spacing: Theme.gap

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "arrow-down"
            color: root.tint
            size: Theme.iconSmall
        }
        SmallText {
            height: parent.height
            text: root.text
            font: Theme.smallStrong
            color: root.tint
            Accessible.ignored: true
        }
    }

    Behavior on opacity {
        NumberAnimation { duration: Theme.quick }
    }
}
