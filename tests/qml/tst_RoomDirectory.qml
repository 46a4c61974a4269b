// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property Session session: root.workshop?.session ?? null

    function test_roomsAreFoundAndMade() {
        root.open();
        mouseClick(root.find("IconButton", "Browse and create rooms"));
        tryVerify(() => root.find("SecondaryButton", "Join", root.overlay()) !== null);
        mouseClick(root.find("SecondaryButton", "Join", root.overlay()));
        tryVerify(() => root.window.activeFocusItem?.placeholderText === "Find a room");
        root.type("gar");
        compare(root.session.directory.filter, "gar");
        root.click(root.button("Create a room…"));
        tryVerify(() => root.find("CreateRoomForm", undefined, root.overlay()) !== null);
        const name = root.find("CreateRoomForm", undefined, root.overlay());
        root.find("LabelledField", undefined, name).text = "attic";
        mouseClick(root.find("PrimaryButton", "Create room", root.overlay()));
        compare(root.session.directory.log.calls, ["refresh", "join r9", "create attic "]);
        root.session.directory.entered("r9");
        tryVerify(() => root.find("CreateRoomForm", undefined, root.overlay()) === null);
    }

    function test_offlineItSaysWhyNoRoomCanBeJoined() {
        root.open();
        mouseClick(root.find("IconButton", "Browse and create rooms"));
        tryVerify(() => root.find("SecondaryButton", "Join", root.overlay()) !== null);
        const why = () => root.find("HintText", undefined, root.overlay(), hint => hint.text.includes("You can join a room when it is back"));
        compare(why(), null);
        root.workshop.loseConnection();
        tryVerify(() => why() !== null);
        verify(!root.find("SecondaryButton", "Join", root.overlay()).enabled);
    }

    name: "RoomDirectory"
}
