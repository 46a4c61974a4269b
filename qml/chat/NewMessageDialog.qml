// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! To whom: letters find somebody, Enter takes them in, and Enter again begins.
DialogBox {
    id: root

    required property NewMessage people
    required property bool connected
    readonly property bool busy: root.people.errand.busy
    readonly property bool ready: root.people.chosen.length > 0 && root.connected && !root.busy

    signal roomChosen(roomId: string)

    function step(rows: int) {
        if (list.count > 0)
            list.currentIndex = (Math.max(list.currentIndex, rows < 0 ? 0 : -1) + rows + list.count) % list.count;
    }

    function take(row: RecipientRow) {
        if (row)
            root.people.choose(row.userId);
        list.currentIndex = -1;
        field.forceActiveFocus();
    }

    // Here: who is taken out takes their chip along.
    function takeOut(userId: string) {
        root.people.drop(userId);
        field.forceActiveFocus();
    }

    function accept() {
        if (list.currentIndex >= 0)
            root.take(list.currentItem as RecipientRow);
        else if (root.ready)
            root.people.open();
    }

    title: qsTr("New message")
    onAboutToShow: {
        field.text = "";
        list.currentIndex = -1;
        root.people.start();
    }
    onOpened: field.forceActiveFocus()
    onClosed: root.people.finish()

    Connections {
        // That Qt's models are objects is unknown to qmllint.
        // qmllint disable
        target: root.people
        // qmllint enable

        function onOpened(roomId: string) {
            root.close();
            root.roomChosen(roomId);
        }

        function onFilterChanged() {
            if (field.text !== root.people.filter)
                field.text = root.people.filter;
            list.currentIndex = root.people.filter.trim() ? 0 : -1;
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: root.people.chosen.length > 0
        spacing: Theme.gap
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Those who are chosen")

        Repeater {
            model: root.people.chosen

            // qmllint disable unqualified
            RecipientChip {
                required property string modelData

                name: root.people.nameOf(modelData)
                enabled: !root.busy
                onClicked: root.takeOut(modelData)
            }
            // qmllint enable unqualified
        }
    }
    TextField {
        id: field

        Layout.fillWidth: true
        focus: true
        enabled: !root.busy
        placeholderText: root.people.chosen.length > 0 ? qsTr("Somebody else? Or Enter to begin") : qsTr("Search by name")
        Accessible.name: qsTr("Whom to write to")
        Accessible.description: (list.currentItem as RecipientRow)?.name ?? ""
        onTextChanged: root.people.filter = field.text
        onAccepted: root.accept()
        Keys.onDownPressed: root.step(1)
        Keys.onUpPressed: root.step(-1)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Backspace && field.text === "")
                root.people.dropLast();
        }
    }
    ListView {
        id: list

        Layout.fillWidth: true
        // As tall with one row as with many: what stands below stays where it is.
        Layout.preferredHeight: Math.max(Theme.controlHeight, Math.min(6 * Theme.controlHeight, (root.parent?.height ?? 0) - Theme.px(300)))
        visible: !root.people.full
        clip: true
        // Qt warns of a row that is still being made ahead when a shorter list takes the place of this one.
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        model: root.people
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People on this server")
        T.ScrollBar.vertical: ScrollBar {}

        // qmllint disable unqualified
        delegate: RecipientRow {
            id: row

            width: list.width
            enabled: !root.busy
            lit: ListView.isCurrentItem
            onClicked: root.take(row)
        }
        // qmllint enable unqualified

        SmallText {
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: Theme.gap
            }
            visible: list.count === 0
            text: root.people.filter.trim() ? qsTr("You know nobody else of that name.") : qsTr("There is nobody else to write to yet.")
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    HintText {
        Layout.fillWidth: true
        glyph: "info"
        text: root.people.limitText
    }
    HintText {
        Layout.fillWidth: true
        glyph: "alert"
        tint: Theme.bad
        text: root.connected ? root.people.errand.error : root.offlineText
        Accessible.role: Accessible.AlertMessage
    }
    PrimaryButton {
        Layout.alignment: Qt.AlignRight
        enabled: root.ready
        text: root.busy ? qsTr("One moment…") : qsTr("Begin")
        Accessible.name: root.busy ? text : qsTr("Begin the conversation")
        onClicked: root.people.open()
    }
}
