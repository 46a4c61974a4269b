// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! What was done, the newest first.
Card {
    id: root

    required property ServerAdministration administration
    required property bool connected
    readonly property AuditModel audit: root.administration.audit

    function loadOlderIfNear() {
        if (root.audit.more && !root.audit.loading && root.audit.error === "" && list.contentY + 2 * list.height > list.originY + list.contentHeight)
            root.administration.loadOlderAudit();
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Audit log")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapMedium

        SmallText {
            Layout.fillWidth: true
            text: qsTr("What admins, owners and moderators did, here and on the server's own machine. It is kept for a year.")
            wrapMode: Text.Wrap
        }
        NavigableList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            // The bar stands beside the rows.
            Layout.rightMargin: -Theme.gapMedium
            // To the edge of the card, so that what goes on is seen to.
            Layout.bottomMargin: -root.bottomPadding
            bottomMargin: Theme.gap
            focus: true
            visible: count > 0
            clip: true
            model: root.audit
            Accessible.name: qsTr("Audit log")
            T.ScrollBar.vertical: ScrollBar {}
            onContentYChanged: root.loadOlderIfNear()

            // qmllint disable unqualified
            delegate: AuditRow {
                width: list.width - Theme.gapMedium
                keyboardHere: ListView.isCurrentItem && list.activeFocus
            }
            footer: SkeletonRow {
                width: list.width
                height: visible ? Theme.headerHeight : 0
                visible: root.audit.loading && root.audit.more
                circle: Theme.avatarMedium
                inset: Theme.gap
            }
            // qmllint enable unqualified
        }
        ListStatus {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count === 0
            list: root.audit
            connected: root.connected
            emptyText: qsTr("Nothing has been done yet.")
            onRetryWanted: root.administration.retry(ServerAdministration.Audit)
        }
    }
}
