// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! The pages of the rail. Where text is large and the window is not, they have no room for all and are scrolled.
ScrollPane {
    id: root

    required property Session session
    required property string page

    signal pageChosen(page: string)

    contentHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.gap

        RailButton {
            visible: root.session !== null
            focus: root.session !== null
            glyph: "message"
            text: qsTr("Chat")
            checked: root.page === "chat"
            onClicked: root.pageChosen("chat")
        }
        RailButton {
            visible: root.session !== null && root.session.dashboard.available
            glyph: "chart"
            text: qsTr("Dashboard")
            checked: root.page === "dashboard"
            onClicked: root.pageChosen("dashboard")
        }
        RailButton {
            visible: root.session !== null && root.session.feeds.available
            glyph: "feed"
            text: qsTr("Feeds")
            checked: root.page === "feeds"
            onClicked: root.pageChosen("feeds")
        }
        RailButton {
            glyph: "activity"
            text: qsTr("Inspector")
            checked: root.page === "inspector"
            onClicked: root.pageChosen("inspector")
        }
        RailButton {
            visible: root.session !== null && root.session.administration.available
            glyph: "users"
            text: qsTr("People and invites")
            checked: root.page === "server"
            onClicked: root.pageChosen("server")
        }
    }
}
