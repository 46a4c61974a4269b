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
    //! The way to what was missed is there.
    readonly property bool tellsMissed: missedChip.shown
    readonly property alias tools: rowTools
    readonly property PageKeys pageKeys: PageKeys {
        list: list
        onLeftNewest: root.atNewest = false
        onNewestWanted: root.toNewest()
        onTurned: root.notePlace()
    }
    readonly property bool looking: root.atNewest && root.visible && root.Window.active && root.timeline.count > 0
    //! What came while the person read further up.
    property int unseen: 0

    signal composeWanted
    signal typed(text: string)
    signal quoteWanted(text: string)

    function toNewest() {
        list.cancelFlick();
        root.room.showNewest();
        root.atNewest = true;
        if (!list.activeFocus)
            list.currentIndex = -1;
        settle.now();
    }

    function keepPlace() {
        if (root.atNewest)
            settle.now();
    }

    function notePlace() {
        if (list.moving || bar.pressed || list.activeFocus || !root.atNewest)
            root.atNewest = root.atEnd();
    }

    function atEnd(): bool {
        return !root.timeline.hasNewer && (list.atYEnd || list.contentHeight <= list.height);
    }

    function loadWhatIsNear() {
        const ready = root.timeline.loaded && !root.timeline.loading;
        const failed = end => root.timeline.error !== "" && root.timeline.errorEnd === end;
        const above = list.contentY - list.originY;
        if (ready && root.timeline.hasOlder && !failed(TimelineModel.Oldest) && above < 2 * list.height)
            root.room.loadOlder();
        if (ready && root.timeline.hasNewer && !failed(TimelineModel.Newest) && list.contentHeight - list.height - above < 2 * list.height)
            root.room.loadNewer();
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Messages")
    onLookingChanged: if (root.looking) root.room.markRead()
    onAtNewestChanged: if (root.atNewest) root.unseen = 0
    onRoomChanged: {
        // Not for a frame is the other room shown where one read in this one.
        if (!root.atNewest) list.positionViewAtBeginning();
        root.toNewest();
        list.currentIndex = list.activeFocus ? 0 : -1;
    }
    onConnectedChanged: root.loadWhatIsNear()

    // Whoever reads further up is left what is read, however much comes.
    Binding { target: root.timeline; property: "following"; value: root.atNewest }

    Connections {
        // That Qt's models are objects is unknown to qmllint.
        // qmllint disable
        target: root.timeline
        // qmllint enable

        function onRowsInserted() {
            if (root.atNewest)
                settle.soon();
        }
        function onLoadingChanged() {
            settle.now();
        }
    }
    Connections {
        target: root.room

        function onArrived() {
            if (!root.atNewest)
                ++root.unseen;
            else if (root.looking)
                root.room.markRead();
        }
    }
    // Once the rows have found their places; of a flood, as often as one can see.
    PacedTimer {
        id: settle

        pace: Theme.floodPace
        onTriggered: {
            if (root.atNewest && !list.moving)
                list.positionViewAtBeginning();
            if (root.looking)
                root.room.markRead();
            root.loadWhatIsNear();
        }
    }
    ThemedRenderer {
        id: messageRenderer

        ownName: root.ownName
        rooms: root.room.roomNames.list
        onStrangeRoomNamed: root.room.roomNames.learn()
    }
    // A row costs most when it is made, so those on the screen stay when the room is another.
    SwitchingProxyModel { id: rows; source: root.timeline }
    NavigableList {
        id: list

        anchors { fill: parent; leftMargin: Theme.gapPage; rightMargin: Theme.gapPage }
        focus: true
        clip: true
        // Before the first page is here, what one wrote is.
        visible: root.timeline.loaded || root.timeline.count > 0
        model: rows
        verticalLayoutDirection: ListView.BottomToTop
        cacheBuffer: Math.max(0, height)
        reuseItems: true
        Accessible.name: qsTr("Messages")
        T.ScrollBar.vertical: ScrollBar {
            id: bar

            parent: root
            anchors.right: parent.right
            height: parent.height
        }
        Keys.onPressed: event => rowTools.takeKey(event)
        WheelWatch { onTurnedUp: if (list.contentHeight > list.height) root.atNewest = false }
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
            switching: rows.switching
            room: root.room
            connected: root.connected
            renderer: messageRenderer
            tools: rowTools
        }
        footer: TimelineStart { width: list.width; room: root.room; connected: root.connected }
        header: TimelineEnd { width: list.width; room: root.room }
        // qmllint enable unqualified
    }
    MessageTools {
        id: rowTools

        room: root.room
        list: list
        onComposeWanted: root.composeWanted()
        onTyped: text => root.typed(text)
        onQuoteWanted: text => root.quoteWanted(text)
        onAboutToJump: {
            root.atNewest = false;
            list.cancelFlick();
        }
        // Where there is nothing to scroll, no movement tells of it.
        onJumped: root.notePlace()
    }
    TimelinePlaceholder { anchors.fill: parent; room: root.room; connected: root.connected }
    MissedChip { id: missedChip; room: root.room; list: list }
    JumpToNewest {
        shown: !root.atNewest && root.timeline.loaded
        unseen: root.unseen
        onClicked: root.toNewest()
    }
}
