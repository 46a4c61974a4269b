// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! The emoji of a status: choosing it again takes it away.
T.AbstractButton {
    id: root

    required property RecentEmoji recentEmoji
    //! Empty: none.
    property string chosen: ""

    signal picked

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: root.chosen === "" ? qsTr("Choose an emoji") : qsTr("Take %1 away").arg(root.chosen)
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: {
        if (root.chosen !== "") {
            root.chosen = "";
            return;
        }
        picker.active = true;
        (picker.item as EmojiPicker).openAt(root);
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.line : root.hovered ? Theme.sunken : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
        FocusRing { shown: root.visualFocus }
    }
    contentItem: Item {
        PlainText {
            anchors.centerIn: parent
            visible: root.chosen !== ""
            text: root.chosen
            font: Theme.emojiSmall
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: root.chosen === ""
            glyph: "smile"
            color: root.hovered ? Theme.text : Theme.muted
            size: Theme.iconSize
        }
    }

    ToolTip {
        text: root.text
        visible: root.hovered || root.visualFocus
    }
    Loader {
        id: picker

        active: false
        // qmllint disable unqualified
        sourceComponent: EmojiPicker {
            recentEmoji: root.recentEmoji
            onChosen: emoji => {
                root.recentEmoji.use(emoji);
                root.chosen = emoji;
                root.picked();
            }
        }
        // qmllint enable unqualified
    }
}
