// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! One thing that was done.
Item {
    id: root

    required property string text
    required property string remark
    required property string time
    required property string fullTime
    //! Empty where it was done on the server's machine.
    required property string initials
    required property int colorIndex
    required property bool keyboardHere

    implicitHeight: words.implicitHeight + 2 * Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.text, root.remark, root.fullTime]).filter(part => part).join(", ")

    FocusRing { shown: root.keyboardHere; distance: 0 }
    RowLayout {
        id: line

        anchors {
            fill: parent
            leftMargin: Theme.gap
            rightMargin: Theme.gap
        }
        spacing: Theme.gapMedium

        Item {
            Layout.alignment: Qt.AlignVCenter
            implicitWidth: Theme.avatarMedium
            implicitHeight: Theme.avatarMedium

            Avatar {
                anchors.fill: parent
                visible: root.initials !== ""
                initials: root.initials
                colorIndex: root.colorIndex
                showsPresence: false
            }
            Icon {
                anchors.centerIn: parent
                visible: root.initials === ""
                glyph: "server"
            }
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: root.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            SmallText {
                Layout.fillWidth: true
                visible: root.remark !== ""
                text: root.remark
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        SmallText {
            text: root.time
            Accessible.ignored: true

            HoverHandler {
                id: hover
            }
            ToolTip {
                text: root.fullTime
                visible: hover.hovered
            }
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.keyboardHere
    }
}
