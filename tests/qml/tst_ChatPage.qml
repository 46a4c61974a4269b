// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property Session session: root.workshop?.session ?? null

    function activePane() {
        return ["Rail", "Sidebar", "Timeline", "Composer", "MembersPane"].find(name => root.find(name).activeFocus);
    }

    function test_panesFoldWithTheWidth_data() {
        return [
            { tag: "1280", width: 1280, sidebar: true, members: true }, { tag: "1099", width: 1099, sidebar: true, members: false },
            { tag: "839", width: 839, sidebar: false, members: false }, { tag: "720", width: 720, sidebar: false, members: false }
        ];
    }

    function test_panesFoldWithTheWidth(data) {
        root.open({ width: data.width });
        compare(root.find("Sidebar") !== null, data.sidebar);
        compare(root.find("MembersPane") !== null, data.members);
        compare(root.find("RoomsButton", "Show the rooms") !== null, !data.sidebar);
    }

    function test_clickOpensARoom() {
        root.open();
        mouseClick(root.find("RoomRow", "# firmware"));
        verify(root.session.calls.includes("openRoom r3"));
    }

    function test_clickOnAMemberOpensADirectRoom() {
        root.open();
        mouseClick(root.find("MemberRow", "Carol Diaz"));
        mouseClick(root.find("MemberRow", "Alice Moor (you)"));
        compare(root.session.calls, ["openDirect u2"]);
    }

    function test_altArrowsWalkTheRooms_data() {
        return [{ tag: "beside the list", width: 1280 }, { tag: "without it", width: 720 }];
    }

    function test_altArrowsWalkTheRooms(data) {
        root.open({ width: data.width });
        keyClick(Qt.Key_Down, Qt.AltModifier);
        keyClick(Qt.Key_Up, Qt.AltModifier);
        compare(root.session.calls, ["openRoom r2 1", "openRoom r2 -1"]);
    }

    function test_f6WalksThePanes() {
        root.open();
        const seen = [];
        for (let i = 0; i < 5; ++i) {
            keyClick(Qt.Key_F6);
            seen.push(root.activePane());
        }
        compare(seen, ["MembersPane", "Rail", "Sidebar", "Timeline", "Composer"]);
    }

    function test_arrowsAndEnterOpenARoom() {
        root.open();
        root.find("Sidebar").forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(root.session.calls, ["openRoom r3"]);
    }

    function test_drawerClosesWithEscape() {
        root.open({ width: 800 });
        mouseClick(root.find("RoomsButton", "Show the rooms"));
        tryVerify(() => root.find("RoomRow", "# firmware", root.overlay()) !== null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("RoomRow", "# firmware", root.overlay()) === null);
    }

    function test_theClosedDrawerTellsWhatStandsInIt() {
        root.open({ width: 800 });
        const button = root.find("RoomsButton");
        compare(button.text, "Show the rooms");
        root.session.totalUnread = 16;
        compare(button.text, "Show the rooms, 16 unread");
        compare(root.find("Badge", undefined, button), null);
        root.session.totalAddressed = 3;
        compare(button.text, "Show the rooms, 16 unread, 3 of them for you");
        compare(root.find("Badge", undefined, button).count, 3);
        compare(button.Accessible.description, "");
        root.workshop.loseConnection();
        compare(button.Accessible.description, root.session.connection.pillText);
    }

    function test_offlineEverythingAgrees() {
        root.open();
        root.workshop.loseConnection();
        verify(root.find("ConnectionBanner") !== null);
        tryCompare(root.find("PresenceBadge"), "status", Presence.Offline);
        root.click(root.find("LinkButton", "Retry now"));
        compare(root.session.connection.calls, ["retryNow"]);
    }

    function test_noticesStayUntilPutAway() {
        root.open();
        compare(root.find("NoticeBar"), null);
        root.workshop.sessions.signIn.notice = "No keyring is running.";
        tryVerify(() => root.find("NoticeBar") !== null);
        root.rendered();
        mouseClick(root.find("IconButton", "Put this away"));
        compare(root.find("NoticeBar"), null);
    }

    function test_aProblemIsToldEachTime() {
        root.open();
        root.session.problem = "There is no connection.";
        tryVerify(() => root.find("NoticeBar") !== null);
        root.rendered();
        mouseClick(root.find("IconButton", "Put this away"));
        compare(root.find("NoticeBar"), null);
        root.session.problem = "";
        root.session.problem = "There is no connection.";
        tryVerify(() => root.find("NoticeBar") !== null);
    }

    //! The title of a direct room goes and the layout around it stays.
    function test_fromADirectRoomBackToARoom() {
        root.open();
        for (const room of [root.workshop.direct, root.workshop.general, root.workshop.direct, root.workshop.empty]) {
            root.session.currentRoom = room;
            root.rendered();
            root.window.width += 20;
            root.rendered();
            compare(root.find("DirectTitle") !== null, room.isDirect);
        }
    }

    function test_errorsOfJoiningAndOfMakingStandWhereTheyBelong() {
        root.open();
        mouseClick(root.find("IconButton", "Browse and create rooms"));
        tryVerify(() => root.button("Create a room…") !== null);
        root.session.directory.error = "This room is not there any more.";
        tryVerify(() => root.find("HintText", "This room is not there any more.", root.overlay()) !== null);
        root.click(root.button("Create a room…"));
        tryVerify(() => root.find("CreateRoomForm", undefined, root.overlay()) !== null);
        const form = root.find("CreateRoomForm", undefined, root.overlay());
        compare(form.error, "");
        root.session.directory.creationError = "Choose another name.";
        compare(form.error, "Choose another name.");
    }

    function test_showsDataOnceTheTimelineIsLoaded() {
        root.session.currentRoom = root.workshop.loading;
        root.open();
        compare(root.window.showsData, false);
        root.workshop.loading.timeline.loaded = true;
        compare(root.window.showsData, true);
    }

    function test_theTitleLeadsToTheDetails() {
        root.open();
        root.click(root.find("PlainText", "# general", root.find("RoomHeader")));
        tryVerify(() => root.find("ScrollPane", undefined, root.overlay()) !== null);
        compare(root.session.details.calls, ["begin r2"]);
    }

    function test_aDirectHasNoDetails() {
        root.session.currentRoom = root.workshop.direct;
        root.open();
        compare(root.find("IconButton", "Room details"), null);
    }

    name: "ChatPage"
}
