// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! On or off. It shows what is, and not what was pressed: whoever is asked for it changes `on`, or does not.
T.AbstractButton {
    id: root

    required property bool on
    property string about: ""

    implicitHeight: words.implicitHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.about
    Accessible.checkable: true
    Accessible.checked: root.on
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        FocusRing {
            anchors.margins: -Theme.gapTiny
            shown: root.visualFocus
        }
    }
    Item {
        anchors.fill: parent

        Rectangle {
            id: track

            y: Math.round((Theme.bodyLine - height) / 2)
            width: Theme.px(32)
            height: Theme.px(18)
            radius: height / 2
            color: root.on ? Theme.accent : Theme.sunken
            border.width: Theme.hairline
            border.color: root.on ? Theme.accent : Theme.muted

            Rectangle {
                x: root.on ? parent.width - width - y : y
                y: 3
                width: parent.height - 2 * y
                height: width
                radius: height / 2
                color: root.on ? Theme.accentText : Theme.muted

                Behavior on x {
                    NumberAnimation { duration: Theme.quick }
                }
            }
        }
        Column {
            id: words

            anchors {
                left: track.right
                leftMargin: Theme.gapMedium
                right: parent.right
            }

            PlainText {
                width: parent.width
                text: root.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            SmallText {
                width: parent.width
                visible: root.about !== ""
                text: root.about
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
