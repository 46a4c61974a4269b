// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! The messages of a room, the newest at the bottom. It stays where the person reads: only at the newest it follows.
FocusScope {
    id: root

    required property RoomView room
    required property bool connected
    required property string ownName
    readonly property TimelineModel timeline: root.room.timeline
    //! The newest message is on the screen and stays there, whatever is added or resized, until the person scrolls away.
    property bool atNewest: true
    readonly property bool looking: root.atNewest && root.visible && root.Window.active && root.timeline.count > 0
    //! What came while the person read further up.
    property int unseen: 0

    signal composeWanted
    signal quoteWanted(text: string)

    function toNewest() {
        list.cancelFlick();
        root.room.showNewest();
        root.atNewest = true;
        settle.restart();
    }

    //! True if the key is one that does. Home and End go as far as messages are here, and to the newest.
    function turnPages(key: int): bool {
        const pages = { [Qt.Key_PageUp]: -1, [Qt.Key_PageDown]: 1, [Qt.Key_Home]: -list.count, [Qt.Key_End]: list.count }[key] ?? 0;
        if (pages < 0 && list.contentHeight > list.height)
            root.atNewest = false;
        list.turnPages(pages);
        if (key === Qt.Key_End)
            root.toNewest();
        else if (pages > 0)
            root.notePlace(); // the list knows its end only after it has told where it is
        return pages !== 0;
    }

    function keepPlace() {
        if (root.atNewest)
            settle.restart();
    }

    function notePlace() {
        if (list.moving || bar.pressed || list.activeFocus || !root.atNewest)
            root.atNewest = root.atEnd();
    }

    function atEnd(): bool {
        return !root.timeline.hasNewer && (list.atYEnd || list.contentHeight <= list.height);
    }

    function loadWhatIsNear() {
        const ready = root.timeline.loaded && !root.timeline.loading && !root.timeline.error;
        const above = list.contentY - list.originY;
        if (ready && root.timeline.hasOlder && above < 2 * list.height)
            root.room.loadOlder();
        if (ready && root.timeline.hasNewer && list.contentHeight - list.height - above < 2 * list.height)
            root.room.loadNewer();
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Messages")
    onLookingChanged: if (root.looking) root.room.markRead()
    onAtNewestChanged: if (root.atNewest) root.unseen = 0
    onRoomChanged: root.toNewest()
    onConnectedChanged: root.loadWhatIsNear()

    // Whoever reads further up is left what is read, however much comes.
    Binding { target: root.timeline; property: "following"; value: root.atNewest }

    Connections {
        // That Qt's models are objects is unknown to qmllint.
        // qmllint disable
        target: root.timeline
        // qmllint enable

        function onRowsInserted(parent, first: int, last: int) {
            root.keepPlace();
            if (first === 0 && !root.atNewest)
                root.unseen += last - first + 1;
            if (first === 0 && root.looking)
                root.room.markRead();
        }
        function onLoadingChanged() {
            settle.restart();
        }
    }
    // Once the rows have found their places.
    Timer {
        id: settle

        interval: 0
        onTriggered: {
            if (root.atNewest && !list.moving)
                list.positionViewAtBeginning();
            root.loadWhatIsNear();
        }
    }
    ThemedRenderer {
        id: messageRenderer

        ownName: root.ownName
    }
    NavigableList {
        id: list

        anchors {
            fill: parent
            leftMargin: Theme.gapPage
            rightMargin: Theme.gapPage
        }
        focus: true
        clip: true
        // Before the first page is here, what one wrote is.
        visible: root.timeline.loaded || root.timeline.count > 0
        model: root.timeline
        verticalLayoutDirection: ListView.BottomToTop
        cacheBuffer: Math.max(0, height)
        Accessible.name: qsTr("Messages")
        T.ScrollBar.vertical: ScrollBar {
            id: bar

            parent: root
            anchors.right: parent.right
            height: parent.height
        }
        Keys.onPressed: event => {
            if (event.matches(StandardKey.Copy))
                rowTools.copyCurrent();
        }
        WheelWatch {
            onTurnedUp: if (list.contentHeight > list.height) root.atNewest = false
        }
        onHeightChanged: root.keepPlace()
        onContentHeightChanged: root.keepPlace()
        onMovementEnded: {
            root.atNewest = root.atEnd();
            root.keepPlace();
        }
        onContentYChanged: {
            root.notePlace();
            root.loadWhatIsNear();
        }
        onChosen: rowTools.openMenuOfCurrent()
        onMenuWanted: rowTools.openMenuOfCurrent()

        // qmllint disable unqualified
        delegate: TimelineRow {
            width: list.width
            room: root.room
            connected: root.connected
            renderer: messageRenderer
            tools: rowTools
        }
        footer: TimelineStart {
            width: list.width
            timeline: root.timeline
            connected: root.connected
            beginning: root.room.left ? "" : root.room.isGroup ? qsTr("This is where the conversation with %1 began.").arg(root.room.name) : root.room.isDirect ? qsTr("This is where you and %1 began.").arg(root.room.name) : qsTr("This is where #%1 begins.").arg(root.room.name)
            onRetryWanted: root.room.loadOlder()
        }
        // qmllint enable unqualified
        header: Item {
            height: Theme.gapTiny
        }
    }
    MessageTools {
        id: rowTools

        room: root.room
        list: list
        onComposeWanted: root.composeWanted()
        onQuoteWanted: text => root.quoteWanted(text)
        onAboutToJump: {
            root.atNewest = false;
            list.cancelFlick();
        }
    }
    TimelinePlaceholder {
        anchors.fill: parent
        room: root.room
        connected: root.connected
    }
    JumpToNewest {
        anchors {
            bottom: parent.bottom
            bottomMargin: Theme.gap
            horizontalCenter: parent.horizontalCenter
        }
        shown: !root.atNewest && root.timeline.loaded
        unseen: root.unseen
        onClicked: root.toNewest()
    }
}
