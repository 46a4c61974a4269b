// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The pages beside the chat, of which one at most is there: while it is shown.
Loader {
    id: root

    required property Session session
    required property AccountSettings account
    required property string page
    readonly property list<Item> panes: root.item?.panes ?? []

    signal leaveWanted

    active: root.page === "account" || root.page === "server" || root.page === "feeds"
    sourceComponent: {
        switch (root.page) {
        case "account":
            return accountPage;
        case "server":
            return serverPage;
        case "feeds":
            return feedPage;
        default:
            return null;
        }
    }

    // qmllint disable unqualified
    Component {
        id: accountPage

        AccountPage {
            focus: true
            session: root.session
            account: root.account
            onLeaveWanted: root.leaveWanted()
        }
    }
    Component {
        id: serverPage

        ServerPage {
            focus: true
            session: root.session
            onLeaveWanted: root.leaveWanted()
        }
    }
    Component {
        id: feedPage

        FeedPage {
            focus: true
            session: root.session
            onLeaveWanted: root.leaveWanted()
        }
    }
    // qmllint enable unqualified
}
