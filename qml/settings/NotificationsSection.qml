// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What one is told of outside of the window, when, and how.
Column {
    id: root

    required property NotificationSettings notifications
    required property Autostart autostart
    //! Null: nobody is signed in.
    required property Session session

    signal roomWanted(roomId: string)

    spacing: Theme.gapLarge

    TitledCard {
        width: parent.width
        title: qsTr("While nobody looks at the window, tell me of")

        OptionRow {
            width: parent.width
            text: qsTr("All messages")
            chosen: root.notifications.level === NotificationSettings.AllMessages
            onClicked: root.notifications.level = NotificationSettings.AllMessages
        }
        OptionRow {
            width: parent.width
            text: qsTr("Direct messages and mentions")
            chosen: root.notifications.level === NotificationSettings.Addressed
            onClicked: root.notifications.level = NotificationSettings.Addressed
        }
        OptionRow {
            width: parent.width
            text: qsTr("No messages")
            about: qsTr("They are counted in the window all the same.")
            chosen: root.notifications.level === NotificationSettings.Nothing
            onClicked: root.notifications.level = NotificationSettings.Nothing
        }
        Hairline {
            width: parent.width
        }
        Switch {
            width: parent.width
            on: root.notifications.sounds
            text: qsTr("With a sound")
            onClicked: root.notifications.sounds = !root.notifications.sounds
        }
    }
    RoomLevelsCard {
        width: parent.width
        visible: root.session !== null
        rooms: root.session?.attentions ?? null
        onRoomChosen: roomId => root.roomWanted(roomId)
        onUsualWanted: roomId => root.session.setAttention(roomId, Attention.Usual)
    }
    QuietHoursCard {
        width: parent.width
        notifications: root.notifications
    }
    TitledCard {
        width: parent.width
        title: qsTr("In the background")

        Switch {
            width: parent.width
            visible: root.notifications.hasTray
            on: root.notifications.closesToTray
            text: qsTr("Go on in the tray when the window is closed")
            about: qsTr("The tray's menu ends Hearth then.")
            onClicked: root.notifications.closesToTray = !root.notifications.closesToTray
        }
        Switch {
            width: parent.width
            on: root.autostart.on
            text: qsTr("Start with my session")
            about: root.notifications.hasTray ? qsTr("Hearth starts in the tray as soon as you sign in to this computer.") : qsTr("Hearth starts as soon as you sign in to this computer.")
            onClicked: root.autostart.turn(!root.autostart.on)
        }
        HintText {
            width: parent.width
            glyph: "alert"
            tint: Theme.bad
            text: root.autostart.error
            Accessible.role: Accessible.AlertMessage
        }
    }
}
