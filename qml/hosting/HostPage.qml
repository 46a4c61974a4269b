// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! The server that this computer hosts: how it is, how others get there, who is there, and its end.
FocusScope {
    id: root

    required property HostedServer hosting
    required property Session session
    readonly property bool running: root.hosting.state === HostedServer.Running
    readonly property bool isIn: root.session !== null && root.session.address === root.hosting.ownAddress
    //! To the chat, as soon as the server has let them in.
    property bool goesIn: false
    readonly property bool wide: column.width >= Theme.px(680)

    signal backWanted
    signal chatWanted

    function takeFocus() {
        buttons.takeFocus();
    }

    function openChat() {
        root.goesIn = !root.isIn;
        if (root.goesIn)
            root.hosting.enter();
        else
            root.chatWanted();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Your server")
    onIsInChanged: if (root.isIn && root.goesIn) root.chatWanted()
    onVisibleChanged: root.hosting.watched = root.visible
    Component.onCompleted: root.hosting.watched = root.visible
    Component.onDestruction: if (root.hosting) root.hosting.watched = false

    Connections {
        target: root.hosting

        function onChanged() {
            if (!root.running || root.hosting.problem)
                root.goesIn = false;
            if (root.hosting.state === HostedServer.Stopped)
                root.backWanted();
        }
    }
    ScrollPane {
        id: flick

        anchors.fill: parent
        contentHeight: column.y + column.implicitHeight + Theme.gapHuge

        Column {
            id: column

            x: Math.round((flick.width - width) / 2)
            y: root.height < Theme.px(560) ? Theme.gapLarge : Theme.gapHuge
            width: Math.min(Theme.pageWidth, flick.width - 2 * Theme.gapHuge)
            spacing: Theme.gapLarge

            RowLayout {
                width: parent.width
                spacing: Theme.gapLarge

                Column {
                    Layout.fillWidth: true
                    spacing: Theme.gapTiny

                    PlainText {
                        width: parent.width
                        text: root.hosting.name
                        font: Theme.page
                        line: Theme.pageLine
                        elide: Text.ElideRight
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                    HostStatusLine {
                        width: parent.width
                        hosting: root.hosting
                    }
                }
                HostButtons {
                    id: buttons

                    Layout.alignment: Qt.AlignTop
                    focus: true
                    hosting: root.hosting
                    goesIn: root.goesIn
                    onStopWanted: stopDialog.ask()
                    onChatWanted: root.openChat()
                }
            }
            NoticeBox {
                width: parent.width
                text: root.hosting.problem || root.hosting.notice
            }
            HostTrouble {
                width: parent.width
                visible: root.hosting.state === HostedServer.Failed
                onCheckupWanted: checkupDialog.open()
            }
            Grid {
                width: parent.width
                visible: root.running
                columns: root.wide ? 2 : 1
                spacing: Theme.gapLarge

                HostShare {
                    width: root.wide ? Math.round((parent.width - Theme.gapLarge) * 0.6) : parent.width
                    height: root.wide ? Math.max(implicitHeight, aside.implicitHeight) : implicitHeight
                    invite: root.hosting.invite
                }
                Column {
                    id: aside

                    width: root.wide ? parent.width - Theme.gapLarge - Math.round((parent.width - Theme.gapLarge) * 0.6) : parent.width
                    spacing: Theme.gapLarge

                    HostAddress {
                        width: parent.width
                        invite: root.hosting.invite
                    }
                    HostPeople {
                        width: parent.width
                        hosting: root.hosting
                        onCheckupWanted: checkupDialog.open()
                    }
                }
            }
            HostHabits {
                width: parent.width
                visible: root.running
                autostart: root.hosting.autostart
            }
            HostLog {
                width: parent.width
                visible: root.hosting.log !== ""
                log: root.hosting.log
            }
        }
    }
    CheckupDialog {
        id: checkupDialog

        checkup: root.hosting.checkup
        title: root.running ? qsTr("Why can't they see me?") : qsTr("Why doesn't it run?")
    }
    StopHostingDialog {
        id: stopDialog

        hosting: root.hosting
    }
}
