// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! What keeps others from the server, or the server from running, as far as this computer can see. It looks as soon as it is opened. The arrows and
//! Page Up and Down move the list.
DialogBox {
    id: root

    required property HostCheckup checkup
    readonly property bool looks: root.checkup.state === HostCheckup.Running
    readonly property bool done: root.checkup.state === HostCheckup.Done
    readonly property bool scrolls: pane.contentHeight > pane.height
    property bool copied: false

    onAboutToShow: root.checkup.start()
    onOpened: again.forceActiveFocus(Qt.TabFocusReason)
    onClosed: root.checkup.dismiss()
    // The page may go while it is open.
    Component.onDestruction: if (root.visible) root.checkup.dismiss()
    onDoneChanged: {
        root.copied = false;
        pane.moveTo(0);
    }

    Clipboard { id: clipboard }
    RowLayout {
        Layout.fillWidth: true
        visible: root.done
        spacing: Theme.gapMedium

        VerdictIcon {
            Layout.alignment: Qt.AlignTop
            verdict: root.checkup.worst
        }
        PlainText {
            Layout.fillWidth: true
            text: root.checkup.headline
            font: Theme.bodyStrong
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(168)
        visible: root.looks
        spacing: Theme.gap

        PlainText {
            Layout.fillWidth: true
            text: qsTr("Looking at the server, this computer and its network…")
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Repeater {
            model: 3

            SkeletonRow {
                required property int index

                Layout.fillWidth: true
                circle: Theme.bodyLine
                share: 0.8 - 0.2 * index
            }
        }
        Item { Layout.fillHeight: true }
    }
    HintText {
        Layout.fillWidth: true
        glyph: "alert"
        tint: Theme.bad
        text: root.checkup.failure
        Accessible.role: Accessible.AlertMessage
    }
    Item {
        Layout.fillWidth: true
        // The bar stands beside the rows.
        Layout.rightMargin: -Theme.gapMedium
        Layout.preferredHeight: Math.min(pane.contentHeight, (root.parent?.height ?? 0) - Theme.px(280))
        visible: root.done

        ScrollPane {
            id: pane

            anchors.fill: parent
            activeFocusOnTab: root.scrolls
            contentHeight: column.implicitHeight
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was found")
            Keys.onUpPressed: pane.moveTo(pane.contentY - Theme.controlHeight)
            Keys.onDownPressed: pane.moveTo(pane.contentY + Theme.controlHeight)

            Column {
                id: column

                width: pane.width - Theme.gapMedium
                spacing: Theme.gapLarge

                Repeater {
                    model: root.checkup

                    FindingRow {
                        width: parent ? parent.width : 0
                    }
                }
            }
        }
        FocusRing { shown: pane.activeFocus && root.scrolls; distance: Theme.gap }
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        SecondaryButton {
            visible: root.done
            text: root.copied ? qsTr("Copied") : qsTr("Copy as text")
            onClicked: {
                clipboard.copy(root.checkup.text());
                root.copied = true;
            }
        }
        PrimaryButton {
            id: again

            enabled: !root.looks
            text: root.looks ? qsTr("Looking…") : qsTr("Check again")
            onClicked: root.checkup.start()
        }
    }
}
