// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! The skins that emoji may have, each by a hand. Left and Right move between them, Enter takes one, Esc leaves it as it was.
FocusScope {
    id: root

    //! Of SkinTone.Tone.
    required property int tone
    readonly property list<string> hands: ["✋", "✋🏻", "✋🏼", "✋🏽", "✋🏾", "✋🏿"]
    readonly property list<string> names: [
        qsTr("No skin tone"), qsTr("Light skin tone"), qsTr("Medium-light skin tone"), qsTr("Medium skin tone"), qsTr("Medium-dark skin tone"),
        qsTr("Dark skin tone")
    ]
    property int current: 0

    signal chosen(tone: int)
    signal dismissed

    function step(by: int) {
        root.current = (root.current + by + root.hands.length) % root.hands.length;
    }

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Skin tone")
    Accessible.description: root.names[root.current]
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)
    Keys.onReturnPressed: root.chosen(root.current)
    Keys.onEnterPressed: root.chosen(root.current)
    Keys.onSpacePressed: root.chosen(root.current)
    Keys.onEscapePressed: root.dismissed()
    onVisibleChanged: root.current = root.tone

    Row {
        anchors.right: parent.right
        spacing: Theme.gapTiny

        Repeater {
            model: root.hands

            // qmllint disable unqualified
            ToneHand {
                label: root.names[index]
                chosen: root.tone === index
                lit: root.current === index && root.activeFocus
                onClicked: root.chosen(index)
            }
            // qmllint enable unqualified
        }
    }
}
