// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! What the room keeps in sight, the last that was pinned first.
FocusScope {
    id: root

    //! Null for a moment when there is none any more.
    required property RoomView room
    required property bool connected
    readonly property PinnedMessages pins: root.room?.pins ?? null
    readonly property PinModel messages: root.pins?.messages ?? null
    readonly property bool mayPin: root.room?.mayPin ?? false
    readonly property bool any: (root.messages?.count ?? 0) > 0

    signal closeWanted
    signal messageChosen(seq: int)

    function takeFocus() {
        if (root.any)
            list.forceActiveFocus(Qt.TabFocusReason);
        else
            closeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    function choose(row: PinRow) {
        if (row)
            root.messageChosen(row.seq);
    }

    implicitWidth: Theme.searchWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Pinned messages")
    Keys.onEscapePressed: root.closeWanted()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Hairline {
            height: parent.height
        }
    }
    ThemedRenderer {
        id: pinRenderer
    }
    ColumnLayout {
        anchors {
            fill: parent
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gapMedium
        }
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.headerHeight
            Layout.leftMargin: Theme.gap
            spacing: Theme.gapTiny

            PlainText {
                Layout.fillWidth: true
                text: qsTr("Pinned messages")
                font: Theme.bodyStrong
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                id: closeButton

                glyph: "x"
                text: qsTr("Close the pinned messages")
                onClicked: root.closeWanted()
            }
        }
        HintText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            glyph: "alert"
            tint: Theme.bad
            text: root.pins?.problem || (root.any ? root.messages?.error ?? "" : "")
            Accessible.role: Accessible.AlertMessage
        }
        HintText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            glyph: "clock"
            text: !root.connected && root.any ? qsTr("As it was when the connection was lost.") : ""
        }
        NavigableList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.any
            focus: true
            clip: true
            bottomMargin: Theme.gapMedium
            model: root.messages
            Accessible.name: qsTr("Pinned messages")
            T.ScrollBar.vertical: ScrollBar {}
            onCountChanged: if (list.activeFocus && list.currentIndex < 0 && list.count > 0) list.currentIndex = 0
            onChosen: root.choose(list.currentItem as PinRow)
            onMenuWanted: menu.openFor(list.currentItem as PinRow, list.currentItem)

            // qmllint disable unqualified
            delegate: PinRow {
                id: row

                width: list.width
                renderer: pinRenderer
                mayUnpin: root.mayPin && root.connected
                keyboardHere: ListView.isCurrentItem && list.activeFocus
                onChosen: root.choose(row)
                onUnpinWanted: root.pins.unpin(row.messageId)
                onMenuWanted: menu.openFor(row, null)
            }
            // qmllint enable unqualified
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.messages !== null && !root.any
            visible: active
            // qmllint disable unqualified
            sourceComponent: ListStatus {
                list: root.messages
                connected: root.connected
                emptyText: root.mayPin ? qsTr("Nothing is pinned here. A message's menu has “Pin” for what everybody should find again.") : qsTr("Nothing is pinned here.")
                onRetryWanted: root.pins.refresh()
            }
            // qmllint enable unqualified
        }
    }
    PinMenu {
        id: menu

        mayPin: root.mayPin
        connected: root.connected
        onGoToWanted: seq => root.messageChosen(seq)
        onUnpinWanted: messageId => root.pins.unpin(messageId)
    }
}
