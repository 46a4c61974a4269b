// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! One's own account on a server: password, devices, and its end.
Column {
    id: root

    required property AccountSettings account
    required property string username
    required property string server

    spacing: Theme.gapLarge
    Component.onCompleted: {
        root.account.reset();
        root.account.refreshDevices();
    }

    PasswordCard {
        width: parent.width
        account: root.account
    }
    DevicesCard {
        width: parent.width
        account: root.account
    }
    DeletionCard {
        width: parent.width
        account: root.account
        username: root.username
        server: root.server
    }
}
