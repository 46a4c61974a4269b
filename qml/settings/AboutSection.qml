// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What runs here, and what helps whoever mends it.
Column {
    id: root

    //! Null while nobody is signed in.
    required property Session session
    required property AppSettings settings

    spacing: Theme.gapLarge

    Diagnostics {
        id: diagnostics

        session: root.session
        settings: root.settings
    }
    TitledCard {
        width: parent.width
        title: qsTr("Versions")

        FactLine {
            width: parent.width
            label: qsTr("Hearth")
            text: diagnostics.version
        }
        FactLine {
            width: parent.width
            label: qsTr("Qt")
            text: diagnostics.qtVersion
        }
        FactLine {
            width: parent.width
            label: qsTr("Protocol")
            text: diagnostics.protocolVersion
        }
        FactLine {
            width: parent.width
            label: qsTr("Server")
            text: root.session?.connectionDetails.serverVersion ?? ""
        }
        FactLine {
            width: parent.width
            label: qsTr("Licence")
            text: qsTr("MIT: use it, change it and pass it on, as long as the notice of the licence stays with it.")
        }
    }
    TitledCard {
        width: parent.width
        title: qsTr("When something goes wrong")

        PlainText {
            width: parent.width
            text: qsTr("Put this into your report: versions, the desktop, how the window looks and how the connection does. No address, no name, no message and nothing secret is in it.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        CopyButton {
            anchors.right: parent.right
            what: qsTr("Copy diagnostics")
            onCopied: copy(diagnostics.text())
        }
    }
}
