// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! What one looks for, and the messages that were found, the newest first.
FocusScope {
    id: root

    required property MessageSearch search
    readonly property FoundModel found: root.search.found
    readonly property bool searched: root.search.source !== MessageSearch.Nowhere
    readonly property bool failed: root.search.problem !== "" || root.found.error !== ""
    readonly property string sourceText: {
        if (root.search.source === MessageSearch.Cache)
            return root.search.place ? qsTr("In %1, on this computer alone: there is no connection, and older messages may be missing.").arg(root.search.place) : qsTr("On this computer alone: there is no connection, and older messages may be missing.");
        if (root.search.source !== MessageSearch.Server)
            return "";
        return root.search.place ? qsTr("From the server, in %1").arg(root.search.place) : qsTr("From the server, all your rooms");
    }
    readonly property string sentence: {
        if (root.search.problem)
            return root.search.problem;
        if (!root.searched)
            return qsTr("Type words, and narrow it down if you like: from:bob, in:general, before:\u20602026-11-17, after:\u2060yesterday, \"words in this order\".");
        if (root.found.error)
            return root.found.error;
        if (root.found.loading)
            return "";
        if (root.found.more)
            return qsTr("Nothing yet. Older messages were not looked at.");
        return root.search.place ? qsTr("No message in %1 has these words.").arg(root.search.place) : qsTr("No message has these words.");
    }

    signal closeWanted
    signal messageChosen(roomId: string, seq: int)

    function takeFocus() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    function choose(row: FoundRow) {
        if (row)
            root.messageChosen(row.roomId, row.seq);
    }

    function loadMoreIfNear() {
        if (root.found.more && !root.found.loading && root.found.error === "" && list.contentY + 2 * list.height > list.originY + list.contentHeight)
            root.search.loadMore();
    }

    implicitWidth: Theme.searchWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Search")
    Keys.onEscapePressed: root.closeWanted()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Hairline {
            height: parent.height
        }
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
            spacing: Theme.gapTiny

            TextField {
                id: field

                Layout.fillWidth: true
                focus: true
                text: root.search.text
                placeholderText: qsTr("Search messages")
                Accessible.name: placeholderText
                Accessible.description: root.sentence
                Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
                onAccepted: root.search.run()
                onTextEdited: root.search.text = text
            }
            IconButton {
                glyph: "x"
                text: qsTr("Close the search")
                onClicked: root.closeWanted()
            }
        }
        SmallText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.sourceText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        NavigableList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            // The bar stands beside the rows.
            Layout.rightMargin: -Theme.gapMedium
            visible: count > 0
            clip: true
            bottomMargin: Theme.gapMedium
            model: root.found
            Accessible.name: qsTr("Found messages")
            T.ScrollBar.vertical: ScrollBar {}
            onContentYChanged: root.loadMoreIfNear()
            onChosen: root.choose(list.currentItem as FoundRow)

            // qmllint disable unqualified
            delegate: FoundRow {
                id: row

                width: list.width - Theme.gapMedium
                keyboardHere: ListView.isCurrentItem && list.activeFocus
                onChosen: root.choose(row)
            }
            footer: SkeletonRow {
                width: list.width
                height: visible ? Theme.headerHeight : 0
                visible: root.found.loading
                circle: Theme.avatarMedium
                inset: Theme.gap
            }
            // qmllint enable unqualified
        }
        PlainText {
            Layout.fillWidth: true
            visible: list.count === 0 && text !== ""
            text: root.failed ? "" : root.sentence
            color: Theme.muted
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        HintText {
            Layout.fillWidth: true
            glyph: "alert"
            tint: Theme.bad
            text: root.failed ? root.sentence : ""
            Accessible.role: Accessible.AlertMessage
        }
        LinkButton {
            visible: root.search.place !== "" && list.count === 0 && !root.found.loading && !root.failed
            leftPadding: 0
            font: Theme.detailStrong
            text: qsTr("Search all rooms")
            onClicked: root.search.searchEverywhere()
        }
        SecondaryButton {
            Layout.bottomMargin: Theme.gapMedium
            // What does not fill the list can't be scrolled to its end. Not the list's height: this takes of it.
            visible: root.found.more && !root.found.loading && root.found.error === "" && (list.count === 0 || list.contentHeight <= root.height)
            text: qsTr("Look further back")
            onClicked: root.search.loadMore()
        }
        SecondaryButton {
            Layout.bottomMargin: Theme.gapMedium
            visible: root.found.error !== ""
            text: qsTr("Try again")
            onClicked: root.search.run()
        }
        Repeater {
            model: list.count === 0 && root.found.loading ? [0.7, 0.5, 0.6] : []

            SkeletonRow {
                required property real modelData

                Layout.fillWidth: true
                circle: Theme.avatarMedium
                inset: Theme.gap
                share: modelData
            }
        }
        Item {
            Layout.fillHeight: true
            visible: list.count === 0
        }
    }
}
