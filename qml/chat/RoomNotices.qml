// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! What is to be known above a room: of the connection and the server behind it, of what could not be done or kept, and of
//! the sign-in.
ColumnLayout {
    id: root

    required property Session session
    required property string notice
    //! Null where this computer has nothing to host with.
    property HostedServer hosting: null
    readonly property HostedServer ownHost: root.hosting?.ownAddress === root.session.address ? root.hosting : null

    signal keyWanted
    signal hostWanted

    // A layout within another one takes what is left, unless it is told not to.
    Layout.fillHeight: false
    spacing: 0

    ConnectionBanner {
        Layout.fillWidth: true
        connection: root.session.connection
        hosting: root.ownHost
        onKeyWanted: root.keyWanted()
        onHostWanted: root.hostWanted()
    }
    NoticeBar {
        Layout.fillWidth: true
        urgent: true
        text: root.session.problem
    }
    NoticeBar {
        Layout.fillWidth: true
        text: root.ownHost?.notice ?? ""
    }
    NoticeBar {
        Layout.fillWidth: true
        text: root.session.keepingNotice
    }
    NoticeBar {
        Layout.fillWidth: true
        text: root.session.farewell
    }
    NoticeBar {
        Layout.fillWidth: true
        text: root.notice
    }
}
