// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! The way in: first where, then who.
FocusScope {
    id: root

    required property SessionList sessions
    readonly property SignIn signIn: root.sessions.signIn
    readonly property Session session: root.sessions.current
    readonly property bool asksWho: root.signIn.step === SignIn.EnterCredentials
    readonly property string serverName: root.session ? root.session.serverName || root.session.address : ""
    readonly property list<Item> panes: [flick]

    signal leaveWanted

    function takeFocus() {
        if (root.asksWho)
            who.takeFocus();
        else
            where.takeFocus();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Servers")
    onAsksWhoChanged: focusTimer.restart()
    onVisibleChanged: focusTimer.restart()
    Keys.onEscapePressed: {
        if (root.signIn.busy)
            root.signIn.cancel();
        else if (root.asksWho)
            root.signIn.back();
        else
            root.leaveWanted();
    }

    // Once what is to be focused is shown.
    Timer {
        id: focusTimer

        interval: 0
        running: true
        onTriggered: if (root.visible) root.takeFocus()
    }
    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.max(height, column.y + column.implicitHeight + Theme.gapHuge)
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            x: Math.round((flick.width - width) / 2)
            // At a fixed share of the height, so that the heading stays where it is from step to step.
            y: Math.max(Theme.gapHuge, Math.round(flick.height * 0.5 - Theme.px(200)))
            width: Math.min(Theme.cardWidth, flick.width - 2 * Theme.gapHuge)
            spacing: Theme.gapLarge

            Column {
                width: parent.width
                spacing: Theme.gapTiny

                PlainText {
                    width: parent.width
                    text: root.asksWho ? qsTr("Who are you?") : qsTr("Where to?")
                    font: Theme.page
                    line: Theme.pageLine
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                PlainText {
                    width: parent.width
                    text: {
                        if (root.asksWho)
                            return qsTr("Sign in to this server, or create an account there.");
                        if (root.session)
                            return qsTr("You are signed in to %1 as %2. Signing in elsewhere leaves it.").arg(root.serverName).arg(root.session.displayName);
                        return qsTr("Join a Hearth server by its address.");
                    }
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }
            }
            NoticeBox {
                width: parent.width
                text: root.signIn.notice
            }
            AddressCard {
                id: where

                width: parent.width
                visible: !root.asksWho
                signIn: root.signIn
            }
            SignInCard {
                id: who

                width: parent.width
                visible: root.asksWho
                signIn: root.signIn
            }
        }
    }
}
