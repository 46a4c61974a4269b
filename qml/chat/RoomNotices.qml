// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! What is to be known above a room: of the connection, of what could not be done or kept, and of the sign-in.
ColumnLayout {
    id: root

    required property Session session
    required property string notice

    signal keyWanted

    // A layout within another one takes what is left, unless it is told not to.
    Layout.fillHeight: false
    spacing: 0

    ConnectionBanner {
        Layout.fillWidth: true
        connection: root.session.connection
        onKeyWanted: root.keyWanted()
    }
    NoticeBar {
        Layout.fillWidth: true
        urgent: true
        text: root.session.problem
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
