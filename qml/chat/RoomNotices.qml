// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! What is to be known above a room: of the connection and the server behind it, of what could not be done or kept, and of
//! the sign-in. Of a small window it leaves most to the conversation.
ScrollPane {
    id: root

    required property Session session
    required property string notice
    //! Null where this computer has nothing to host with.
    property HostedServer hosting: null
    readonly property HostedServer ownHost: root.hosting?.ownAddress === root.session.address ? root.hosting : null

    signal keyWanted
    signal hostWanted

    implicitHeight: Math.min(column.implicitHeight, Math.round(root.Window.height / 4))
    // Of an item that wants no height a layout keeps the one that it has.
    Layout.preferredHeight: root.implicitHeight
    contentHeight: column.implicitHeight
    // What was put away is not scrolled past.
    onContentHeightChanged: root.moveTo(root.contentY)
    onHeightChanged: root.moveTo(root.contentY)

    Hairline {
        parent: root
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.atYEnd
    }
    ColumnLayout {
        id: column

        width: root.width
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
}
