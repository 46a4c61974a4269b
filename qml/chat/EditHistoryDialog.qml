// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Every version of a message that there is, the present one first. The arrows and Page Up and Down move it.
DialogBox {
    id: root

    required property EditHistory history
    required property bool connected
    readonly property string key: root.history.key
    readonly property bool scrolls: pane.contentHeight > pane.height

    title: qsTr("Edit history")
    onKeyChanged: if (root.key === "") root.close()
    onOpened: pane.forceActiveFocus(Qt.TabFocusReason)

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(pane.contentHeight, Math.round((root.parent?.height ?? 0) * 0.5))

        ScrollPane {
            id: pane

            anchors.fill: parent
            activeFocusOnTab: true
            contentHeight: column.implicitHeight
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Versions")
            Keys.onUpPressed: pane.moveTo(pane.contentY - Theme.controlHeight)
            Keys.onDownPressed: pane.moveTo(pane.contentY + Theme.controlHeight)

            Column {
                id: column

                width: pane.width - Theme.gapMedium
                spacing: Theme.gapLarge

                EditVersion {
                    width: parent.width
                    time: root.history.presentTime
                    fullTime: root.history.presentTime
                    text: root.history.present
                    present: true
                }
                Repeater {
                    model: root.history

                    EditVersion {
                        width: parent ? parent.width : 0
                    }
                }
                SecondaryButton {
                    visible: root.history.more && !root.history.loading
                    text: qsTr("Show earlier ones")
                    onClicked: root.history.loadMore()
                }
            }
        }
        FocusRing { shown: pane.activeFocus && root.scrolls; distance: Theme.gap }
    }
    ListStatus {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(120)
        visible: root.history.count === 0
        list: root.history
        connected: root.connected
        emptyText: qsTr("What it said before was not kept.")
        onRetryWanted: root.history.loadMore()
    }
    HintText {
        Layout.fillWidth: true
        glyph: "alert"
        tint: Theme.bad
        text: root.history.count > 0 ? root.history.error : ""
        Accessible.role: Accessible.AlertMessage
    }
}
