// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs
import Hearth.App

//! Asks for the file of a picture, once it is made.
FileDialog {
    id: root

    required property InvitePicture picture

    title: qsTr("A picture of an invite")
    nameFilters: [qsTr("Pictures") + " (*.png *.jpg *.jpeg *.webp)"]
    onAccepted: root.picture.read(root.selectedFile)
    Component.onCompleted: root.open()
}
