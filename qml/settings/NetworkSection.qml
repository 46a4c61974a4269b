// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The way to the server, and by what one knows that it is the right one.
Column {
    id: root

    //! Null where it has just ended.
    required property Session session
    readonly property ConnectionDetails details: root.session?.connectionDetails ?? null
    readonly property bool keyRefused: root.session?.connection.keyRefused ?? false

    spacing: Theme.gapLarge

    TitledCard {
        width: parent.width
        title: qsTr("Connection")

        FactLine {
            width: parent.width
            label: qsTr("Address")
            text: root.session?.address ?? ""
        }
        FactLine {
            width: parent.width
            label: qsTr("State")
            text: root.details?.stateText ?? ""
        }
        FactLine {
            width: parent.width
            label: qsTr("Round trip")
            text: root.details?.roundTripText ?? ""
        }
        FactLine {
            width: parent.width
            label: qsTr("Encryption")
            text: root.details?.encryptionText ?? ""
        }
        SecondaryButton {
            anchors.right: parent.right
            visible: root.session?.connection.state === ConnectionStatus.Waiting
            text: qsTr("Try now")
            onClicked: root.session.connection.retryNow()
        }
    }
    TitledCard {
        width: parent.width
        visible: (root.details?.keyHex ?? "") !== ""
        title: qsTr("Key of the server")

        Fingerprint {
            width: parent.width
            label: qsTr("Fingerprint, SHA-256 of the public key")
            words: root.details?.keyWords ?? ""
            hex: root.details?.keyHex ?? ""
        }
        HintText {
            width: parent.width
            glyph: root.keyRefused ? "alert" : "shield"
            tint: root.keyRefused ? Theme.bad : Theme.muted
            text: root.details?.trustText ?? ""
        }
        CopyButton {
            anchors.right: parent.right
            what: qsTr("Copy fingerprint")
            onCopied: copy(root.details.keyWords + "\n" + root.details.keyHex)
        }
    }
}
