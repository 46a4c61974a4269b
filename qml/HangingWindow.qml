// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! In the place of the window, where there is one already that does not answer.
T.ApplicationWindow {
    id: root

    required property bool dark

    width: Theme.dialogWidth
    height: column.implicitHeight + 2 * Theme.gapPage
    minimumWidth: width
    minimumHeight: height
    maximumWidth: width
    maximumHeight: height
    visible: true
    title: qsTr("Hearth")
    color: Theme.surface
    // qmllint disable
    font: Qt.application.font
    // qmllint enable

    Binding {
        target: Theme
        property: "dark"
        value: root.dark
    }
    Shortcut {
        sequences: ["Esc"]
        onActivated: root.close()
    }
    Column {
        id: column

        x: Theme.gapPage
        y: Theme.gapPage
        width: root.width - 2 * x
        spacing: Theme.gapLarge
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text

        PlainText {
            id: heading

            width: parent.width
            text: qsTr("Hearth is open already, but does not answer")
            font: Theme.title
            line: Theme.titleLine
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PlainText {
            width: parent.width
            text: qsTr("A second window would get in the way of the first. Wait a moment and start Hearth again, or end the one that hangs.")
            color: Theme.muted
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        PrimaryButton {
            anchors.right: parent.right
            focus: true
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
