// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! How large text is, in steps. The mouse chooses where it lets go: a page that grew under it would move the handle away.
T.Slider {
    id: root

    required property AppearanceSettings appearance
    readonly property list<int> sizes: root.appearance.textSizes
    readonly property int shownSize: root.sizes[Math.round(root.pressed ? root.valueAt(root.position) : root.value)]

    function apply() {
        root.appearance.textSize = root.sizes[Math.round(root.value)];
    }

    implicitHeight: Theme.controlHeight
    live: false
    from: 0
    to: root.sizes.length - 1
    stepSize: 1
    snapMode: T.Slider.SnapAlways
    value: Array.from(root.sizes).indexOf(root.appearance.textSize)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Text size")
    Accessible.description: qsTr("%1 %").arg(root.shownSize)
    onMoved: if (!root.pressed) root.apply()
    onPressedChanged: if (!root.pressed) root.apply()

    background: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 4
            radius: 2
            color: Theme.line

            Rectangle {
                width: root.visualPosition * parent.width
                height: parent.height
                radius: parent.radius
                color: Theme.accent
            }
        }
        Repeater {
            model: root.sizes.length

            // qmllint disable unqualified
            Rectangle {
                readonly property real place: index / root.to

                x: root.handle.width / 2 + place * (root.width - root.handle.width) - width / 2
                anchors.verticalCenter: parent?.verticalCenter
                width: 2
                height: 10
                radius: 1
                color: place <= root.visualPosition ? Theme.accent : Theme.muted
            }
            // qmllint enable unqualified
        }
    }
    handle: Rectangle {
        x: root.visualPosition * (root.width - width)
        y: Math.round((root.height - height) / 2)
        width: Theme.iconSize
        height: width
        radius: width / 2
        color: root.pressed ? Theme.accentPressed : Theme.accent
        border.width: 2
        border.color: Theme.surface

        FocusRing {
            shown: root.visualFocus
            radius: width / 2
        }
    }
}
