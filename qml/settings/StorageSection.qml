// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What of the account lies on this computer.
TitledCard {
    id: root

    //! Null where its session has just ended.
    required property CacheUsage cache
    required property bool connected

    title: qsTr("Messages on this computer")
    Component.onCompleted: root.cache.measure()

    PlainText {
        width: parent.width
        text: qsTr("Hearth keeps what it has shown, so that rooms open at once and can be read and searched without a connection. The oldest messages go by themselves when it becomes too much.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    FactLine {
        width: parent.width
        label: qsTr("Size")
        text: root.cache?.sizeText || (root.cache?.busy ? qsTr("Measuring…") : "")
    }
    HintText {
        width: parent.width
        glyph: "check"
        tint: Theme.ok
        text: root.cache?.cleared ? qsTr("Messages were cleared from this computer.") : ""
    }
    HintText {
        width: parent.width
        glyph: "alert"
        tint: Theme.bad
        text: root.cache?.failed ? qsTr("That did not work: the file of messages can't be read or written. Perhaps the disk is full.") : ""
    }
    SecondaryButton {
        anchors.right: parent.right
        enabled: root.cache?.busy === false
        text: qsTr("Clear…")
        Accessible.name: qsTr("Clear messages from this computer…")
        onClicked: question.open()
    }
    ConfirmBox {
        id: question

        title: qsTr("Clear messages from this computer?")
        text: root.connected ? qsTr("The server keeps them all: they come back as you look at them. Until then nothing can be read or searched here without a connection. Drafts, messages that were not sent yet, and your choices stay.") : qsTr("There is no connection now, so nothing can be read here until it is back. The server keeps all messages. Drafts, messages that were not sent yet, and your choices stay.")
        confirmText: qsTr("Clear")
        onConfirmed: {
            question.close();
            root.cache.clear();
        }
    }
}
