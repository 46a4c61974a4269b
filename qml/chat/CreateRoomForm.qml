// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! A new room.
FocusScope {
    id: root

    required property bool connected
    required property bool creating
    required property string error
    readonly property bool ready: name.text.trim() !== "" && root.connected && !root.creating

    signal createWanted(name: string, topic: string)
    signal privateWanted(name: string, topic: string)
    signal cancelled

    function clear() {
        name.text = "";
        topic.text = "";
        hidden.on = false;
    }

    function submit() {
        if (!root.ready)
            return;
        if (hidden.on)
            root.privateWanted(name.text.trim(), topic.text.trim());
        else
            root.createWanted(name.text.trim(), topic.text.trim());
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gapMedium

        LabelledField {
            id: name

            width: parent.width
            focus: true
            label: qsTr("Name")
            placeholder: qsTr("garden")
            error: root.error
            onAccepted: root.submit()
        }
        LabelledField {
            id: topic

            width: parent.width
            label: qsTr("Topic (may stay empty)")
            placeholder: qsTr("What is it for?")
            onAccepted: root.submit()
        }
        Switch {
            id: hidden

            width: parent.width
            on: false
            text: qsTr("Private")
            about: qsTr("Only who is invited can find it and come in.")
            onClicked: hidden.on = !hidden.on
        }
        RowLayout {
            anchors.right: parent.right
            spacing: Theme.gap

            SecondaryButton {
                text: qsTr("Cancel")
                onClicked: root.cancelled()
            }
            PrimaryButton {
                enabled: root.ready
                text: root.creating ? qsTr("Creating…") : qsTr("Create room")
                onClicked: root.submit()
            }
        }
    }
}
