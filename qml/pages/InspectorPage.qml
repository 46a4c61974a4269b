// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Any live streams, on the desk: one looked at, the others going on. It needs no server.
FocusScope {
    id: root

    required property SourceDesk desk
    //! Null where one is signed in nowhere.
    required property Session session
    readonly property SourceTab tab: root.desk.current
    //! The last that was looked at, until what shows it is gone.
    property SourceTab shown: null
    //! What it is there for stands on the screen.
    readonly property bool showsData: root.tab === null || root.tab.inspector.table.captured > 0
    readonly property CapturePane pane: paneLoader.item as CapturePane
    //! For F6.
    readonly property list<Item> panes: Array.from([tabs]).concat(root.pane ? Array.from(root.pane.panes) : [startLoader])

    signal leaveWanted

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Inspector")
    Keys.onEscapePressed: root.leaveWanted()
    onTabChanged: if (root.tab) root.shown = root.tab
    Component.onCompleted: root.shown = root.tab

    Shortcut {
        sequences: ["Ctrl+T"]
        enabled: !root.desk.full
        onActivated: root.desk.currentIndex = -1
    }
    Shortcut {
        sequences: ["Ctrl+W"]
        enabled: root.tab !== null
        onActivated: root.desk.close(root.desk.currentIndex)
    }
    Shortcut {
        sequences: ["Ctrl+Tab"]
        onActivated: root.desk.step(1)
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Tab"]
        onActivated: root.desk.step(-1)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SourceTabs {
            id: tabs

            Layout.fillWidth: true
            visible: root.desk.count > 0
            desk: root.desk
        }
        NoticeBox {
            Layout.fillWidth: true
            Layout.margins: Theme.gapMedium
            Layout.bottomMargin: 0
            text: root.desk.notice
            dismissible: true
            onDismissed: root.desk.forgetNotice()
        }
        Loader {
            id: paneLoader

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.gapMedium
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
            focus: root.tab !== null
            active: root.tab !== null && root.shown !== null
            visible: active
            // qmllint disable unqualified
            sourceComponent: CapturePane {
                tab: root.shown
                onReplayWanted: root.desk.replay(root.desk.currentIndex)
            }
            // qmllint enable unqualified
            onLoaded: root.pane.takeFocus()
        }
        Loader {
            id: startLoader

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: root.tab === null
            active: root.tab === null
            visible: active
            // qmllint disable unqualified
            sourceComponent: SourceStart {
                desk: root.desk
                session: root.session
            }
            // qmllint enable unqualified
            onLoaded: (startLoader.item as SourceStart).takeFocus()
        }
    }
}
