// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The streams of the desk, side by side, and the way to another one. Left and Right move between them.
FocusScope {
    id: root

    required property SourceDesk desk
    readonly property int current: root.desk.currentIndex

    //! The tab that is looked at is on the screen.
    function reveal(x: real, width: real) {
        flick.contentX = Math.max(0, Math.min(x, Math.max(flick.contentX, x + width - flick.width)));
    }

    function revealCurrent() {
        const tab = tabs.itemAt(root.current) as SourceTabButton;
        // Not made yet, or gone already: then it has no width.
        if ((tab?.width ?? 0) > 0)
            root.reveal(tab.x, tab.width);
    }

    //! Once all of them have their places: before that the row ends too early.
    function revealSoon() {
        // qmllint disable
        Qt.callLater(root.revealCurrent);
        // qmllint enable
    }

    function takeFocus() {
        if (root.current >= 0 && root.current < tabs.count)
            tabs.itemAt(root.current).forceActiveFocus(Qt.TabFocusReason);
        else
            plus.forceActiveFocus(Qt.TabFocusReason);
    }

    function go(step: int) {
        root.desk.step(step);
        root.takeFocus();
    }

    implicitHeight: Theme.px(46)
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Streams")
    Keys.onLeftPressed: root.go(-1)
    Keys.onRightPressed: root.go(1)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    Flickable {
        id: flick

        anchors {
            left: parent.left
            leftMargin: Theme.gapLarge
            bottom: parent.bottom
        }
        width: Math.min(row.width, parent.width - plus.width - 2 * Theme.gapLarge)
        height: Theme.px(38)
        contentWidth: row.width
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        clip: true
        onWidthChanged: root.revealSoon()
        onContentWidthChanged: root.revealSoon()

        Row {
            id: row

            Repeater {
                id: tabs

                model: root.desk

                // qmllint disable unqualified
                SourceTabButton {
                    focus: current
                    current: root.current === index
                    onCurrentChanged: if (current) root.revealSoon()
                    onXChanged: if (current) root.revealSoon()
                    onWidthChanged: if (current) root.revealSoon()
                    onClicked: root.desk.currentIndex = index
                    onCloseWanted: root.desk.close(index)
                }
                // qmllint enable unqualified
            }
        }
    }
    IconButton {
        id: plus

        anchors {
            left: flick.right
            leftMargin: root.desk.count > 0 ? Theme.gap : 0
            verticalCenter: flick.verticalCenter
        }
        implicitWidth: Theme.barButton
        implicitHeight: Theme.barButton
        iconSize: Theme.iconSmall
        focus: root.current < 0
        enabled: !root.desk.full
        checked: root.current < 0
        glyph: "plus"
        text: qsTr("New source")
        onClicked: root.desk.currentIndex = -1
    }
}
