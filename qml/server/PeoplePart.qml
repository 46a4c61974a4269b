// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! All accounts, and what may be done with each.
Card {
    id: root

    required property ServerAdministration administration
    required property bool connected
    readonly property PeopleModel people: root.administration.people
    readonly property string countText: {
        if (list.count === root.people.total)
            return root.people.total === 1 ? qsTr("1 account") : qsTr("%n accounts", "", root.people.total);
        return qsTr("%1 of %2").arg(list.count).arg(root.people.total);
    }

    function takeFocus() {
        filter.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("People")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapMedium

        RowLayout {
            spacing: Theme.gapMedium

            TextField {
                id: filter

                Layout.fillWidth: true
                focus: true
                placeholderText: qsTr("Find somebody by name")
                Accessible.name: placeholderText
                Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
                onTextChanged: root.people.filter = text
            }
            SmallText {
                visible: root.people.loaded
                text: root.countText
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        HintText {
            Layout.fillWidth: true
            glyph: "alert"
            tint: Theme.bad
            text: root.administration.errorPlace === ServerAdministration.People ? root.administration.error : ""
            Accessible.role: Accessible.AlertMessage
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
            visible: count > 0
            clip: true
            model: root.people
            Accessible.name: qsTr("People")
            T.ScrollBar.vertical: ScrollBar {}
            onChosen: (list.currentItem as PersonRow)?.openMenu()

            // qmllint disable unqualified
            delegate: PersonRow {
                id: row

                width: list.width - Theme.gapMedium
                connected: root.connected
                busy: root.administration.busy !== ServerAdministration.Nowhere
                keyboardHere: ListView.isCurrentItem && list.activeFocus
                onMenuWanted: part => menu.openFor(row, part)
            }
            // qmllint enable unqualified
        }
        ListStatus {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count === 0
            list: root.people
            connected: root.connected
            emptyText: qsTr("Nobody has such a name.")
            onRetryWanted: root.administration.retry(ServerAdministration.People)
        }
    }

    PersonMenu {
        id: menu

        administration: root.administration
        onBanWanted: (userId, name) => banDialog.ask(userId, name)
    }
    BanDialog {
        id: banDialog

        onBanWanted: (userId, reason) => root.administration.ban(userId, reason)
    }
}
