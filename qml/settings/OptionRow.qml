// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! One of several ways that exclude each other, with what it means. It shows what is, and not what was pressed.
T.AbstractButton {
    id: root

    required property bool chosen
    property string about: ""

    implicitHeight: words.implicitHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.description: root.about
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        FocusRing {
            anchors.margins: 2 - Theme.gap
            shown: root.visualFocus
        }
    }
    Item {
        anchors.fill: parent

        Rectangle {
            id: ring

            y: Math.round((Theme.bodyLine - height) / 2)
            width: Theme.px(18)
            height: width
            radius: width / 2
            color: root.chosen ? Theme.accent : Theme.surface
            border.width: Theme.hairline
            border.color: root.chosen ? Theme.accent : Theme.muted

            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(6)
                height: width
                radius: width / 2
                visible: root.chosen
                color: Theme.accentText
            }
        }
        Column {
            id: words

            anchors {
                left: ring.right
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
