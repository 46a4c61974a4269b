// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! Something to know that is no matter of the connection. It stays until it is put away.
Rectangle {
    id: root

    required property string text
    //! Something the person just asked for could not be done.
    property bool urgent: false
    //! What was put away; another text shows again.
    property string seen: ""

    onTextChanged: if (!root.text) root.seen = ""
    visible: root.text !== "" && root.text !== root.seen
    implicitHeight: row.implicitHeight
    color: Theme.surface
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Theme.gapPage
            rightMargin: Theme.gapMedium
        }
        spacing: Theme.gap + 2

        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
            text: root.text
            font: Theme.detail
            color: root.urgent ? Theme.bad : Theme.muted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        IconButton {
            glyph: "x"
            iconSize: Theme.iconSmall
            text: qsTr("Put this away")
            onClicked: root.seen = root.text
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
