// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Goes anywhere by a few letters: arrows choose, Enter goes, Esc stays.
ModalPopup {
    id: root

    //! Null while nobody is signed in.
    required property JumpModel jump
    required property ColorScheme colorScheme
    required property OwnPresence own
    property point pointer: Qt.point(-1, -1)

    signal roomChosen(roomId: string)
    signal personChosen(userId: string)
    signal pageChosen(page: string)
    signal feedChosen(feed: string)
    signal browseWanted
    signal newMessageWanted
    signal statusWanted
    signal signOutChosen

    function choose(row: JumpRow) {
        if (!row)
            return;
        root.close();
        if (row.kind === JumpModel.Room || row.kind === JumpModel.Group)
            root.roomChosen(row.target);
        else if (row.kind === JumpModel.Person)
            root.personChosen(row.target);
        else if (row.kind === JumpModel.Feed)
            root.feedChosen(row.target);
        else
            root.obey(row.command);
    }

    function obey(command: int) {
        if (command === JumpModel.BrowseRooms)
            root.browseWanted();
        else if (command === JumpModel.NewMessage)
            root.newMessageWanted();
        else if (command === JumpModel.SignOut)
            root.signOutChosen();
        else if (command === JumpModel.OpenAccount)
            root.pageChosen("settings-account");
        else if (command === JumpModel.OpenSettings)
            root.pageChosen("settings");
        else if (command === JumpModel.OpenServers)
            root.pageChosen("connect");
        else if (command === JumpModel.OpenAdministration)
            root.pageChosen("server");
        else if (command === JumpModel.OpenFeeds)
            root.pageChosen("feeds");
        else if (command === JumpModel.OpenDashboard)
            root.pageChosen("dashboard");
        else if (command === JumpModel.OpenInspector)
            root.pageChosen("inspector");
        else if (command === JumpModel.SetStatus)
            root.statusWanted();
        else if (command >= JumpModel.BeOnline)
            root.tell(command);
        else
            root.colorScheme.choice = root.choiceOf(command);
    }

    function tell(command: int) {
        const endings = [OwnPresence.Never, OwnPresence.HalfHour, OwnPresence.Hour, OwnPresence.TomorrowMorning];
        if (command === JumpModel.BeOnline)
            root.own.beOnline();
        else
            root.own.doNotDisturb(endings[command - JumpModel.DoNotDisturb]);
    }

    function choiceOf(command: int): int {
        if (command === JumpModel.FollowSystem)
            return ColorScheme.System;
        return command === JumpModel.SwitchToDark ? ColorScheme.Dark : ColorScheme.Light;
    }

    //! What the colours are not already.
    function looks() {
        const looks = Array.from([root.colorScheme.dark ? JumpModel.SwitchToLight : JumpModel.SwitchToDark]);
        if (root.colorScheme.choice !== ColorScheme.System)
            looks.push(JumpModel.FollowSystem);
        return looks;
    }

    //! A pointer that only rests where the box opens chooses nothing.
    function follow(row: int, place: point) {
        const moved = root.pointer.x >= 0 && (place.x !== root.pointer.x || place.y !== root.pointer.y);
        root.pointer = place;
        if (moved)
            list.currentIndex = row;
    }

    function step(rows: int) {
        if (list.count > 0)
            list.currentIndex = (list.currentIndex + rows + list.count) % list.count;
    }

    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Math.round((parent?.height ?? 0) * 0.12)
    width: Math.min(Theme.dialogWidth, (parent?.width ?? 0) - 2 * Theme.gapHuge)
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    padding: Theme.gap
    onAboutToShow: {
        field.text = "";
        root.jump.open(root.looks());
        list.currentIndex = 0;
        root.pointer = Qt.point(-1, -1);
    }
    onOpened: field.forceActiveFocus()

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    contentData: ColumnLayout {
        id: column

        width: root.availableWidth
        spacing: Theme.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Jump to…")

        TextField {
            id: field

            Layout.fillWidth: true
            focus: true
            placeholderText: qsTr("Jump to a room, a person, a page…")
            Accessible.name: qsTr("Jump to")
            Accessible.description: (list.currentItem as JumpRow)?.label ?? ""
            Keys.onDownPressed: root.step(1)
            Keys.onUpPressed: root.step(-1)
            onAccepted: root.choose(list.currentItem as JumpRow)
            onTextEdited: {
                root.jump.text = text;
                list.currentIndex = 0;
            }
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Math.round((root.parent?.height ?? 0) * 0.6))
            visible: count > 0
            clip: true
            // Qt warns of a row that is still being made ahead when a shorter list takes the place of this one.
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            model: root.visible ? root.jump : null
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Where to")
            T.ScrollBar.vertical: ScrollBar {}

            // qmllint disable unqualified
            delegate: JumpRow {
                id: row

                width: list.width
                lit: ListView.isCurrentItem
                onPointed: place => root.follow(row.index, place)
                onChosen: root.choose(row)
            }
            // qmllint enable unqualified
        }
        SmallText {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            visible: list.count === 0
            text: qsTr("Nothing here is called that.")
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick }
    }
}
