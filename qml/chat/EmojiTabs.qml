// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The categories of emoji, each by one of them. Left and Right move between them.
FocusScope {
    id: root

    required property EmojiModel emoji
    property int current: 0

    function step(by: int) {
        root.current = (root.current + by + root.emoji.signs.length) % root.emoji.signs.length;
    }

    implicitHeight: Theme.rowHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Categories")
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)

    FocusRing { shown: root.activeFocus; distance: 0 }
    Row {
        anchors.fill: parent

        Repeater {
            model: root.emoji.signs

            // qmllint disable unqualified
            EmojiTab {
                width: parent ? parent.width / root.emoji.signs.length : 0
                height: parent ? parent.height : 0
                label: root.emoji.categories[index]
                chosen: root.current === index
                onClicked: root.current = index
            }
            // qmllint enable unqualified
        }
    }
}
