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
    readonly property bool retold: topic.text.trim() !== root.details.topic
    readonly property bool changed: root.renamed || root.retold
    readonly property bool renamed: name.text.trim() !== root.details.name
    readonly property string nameFault: root.details.nameFault(name.text)
    readonly property string topicFault: root.details.topicFault(topic.text)
    readonly property bool faultless: root.nameFault === "" && root.topicFault === ""
    //! Below the topic, if that alone was to be changed.
    readonly property string refusal: root.details.saving.error
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
            error: root.nameFault || (root.retold && !root.renamed ? "" : root.refusal)
            onAccepted: root.submit()
        }
        LabelledField {
            id: topic

            width: parent.width
            enabled: root.connected
            label: qsTr("Topic")
            placeholder: qsTr("What is it for?")
            error: root.topicFault || (root.retold && !root.renamed ? root.refusal : "")
            onAccepted: root.submit()
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
