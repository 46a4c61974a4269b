// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! A room's name and topic. What is wrong with them is said while they are written.
FocusScope {
    id: root

    required property RoomDetails details
    required property bool connected
    //! As they were shown last: what was not touched since follows what others change.
    property string knownName: ""
    property string knownTopic: ""
    readonly property bool changed: name.text.trim() !== root.details.name || topic.text.trim() !== root.details.topic
    readonly property bool faultless: name.error === "" && topic.error === ""
    readonly property bool ready: root.changed && root.faultless && root.connected && !root.details.saving.busy

    function restore() {
        root.knownName = name.text = root.details.name;
        root.knownTopic = topic.text = root.details.topic;
    }

    function follow() {
        if (name.text === root.knownName)
            name.text = root.details.name;
        if (topic.text === root.knownTopic)
            topic.text = root.details.topic;
        root.knownName = root.details.name;
        root.knownTopic = root.details.topic;
    }

    function submit() {
        if (root.ready)
            root.details.save(name.text, topic.text);
    }

    implicitHeight: column.implicitHeight

    Connections {
        target: root.details

        function onChanged() {
            root.follow();
        }
    }
    Column {
        id: column

        width: parent.width
        spacing: Theme.gapMedium

        LabelledField {
            id: name

            width: parent.width
            focus: true
            enabled: root.connected
            label: qsTr("Name")
            error: root.details.nameFault(name.text)
            onAccepted: root.submit()
        }
        LabelledField {
            id: topic

            width: parent.width
            enabled: root.connected
            label: qsTr("Topic")
            placeholder: qsTr("What is it for?")
            error: root.details.topicFault(topic.text)
            onAccepted: root.submit()
        }
        HintText {
            width: parent.width
            glyph: "alert"
            tint: Theme.bad
            text: root.details.saving.error
            Accessible.role: Accessible.AlertMessage
        }
        PrimaryButton {
            anchors.right: parent.right
            visible: root.changed || root.details.saving.busy
            enabled: root.ready
            text: root.details.saving.busy ? qsTr("Saving…") : qsTr("Save")
            onClicked: root.submit()
        }
    }
}
