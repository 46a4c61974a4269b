// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! A room's details, and the list of all rooms.
QtObject {
    id: root

    required property Workshop workshop
    readonly property Session session: root.workshop.session
    readonly property RoomDetails details: root.session.details
    readonly property RoomDirectoryModel directory: root.session.directory
    readonly property var states: [
        { name: "room-details", prepare: () => root.visit(), steps: ["click Button Room details"], shown: ["#general", "Public: everybody on this server", "Close"] },
        {
            name: "room-details-owner", prepare: () => root.workshop.own(), steps: ["click Button Room details"],
            shown: ["#general", "Name", "Topic", "Read-only"], wide: { shown: ["Search for people to invite", "Farid Nasser"] }
        },
        {
            name: "room-details-refused", prepare: () => root.refuse(), steps: ["click Button Room details"],
            shown: ["The server did not take the name"]
        },
        { name: "room-details-offline", prepare: () => root.ownOffline(), steps: ["click Button Room details"], shown: ["There is no connection to the server."] },
        { name: "room-details-private", prepare: () => root.hide(), steps: ["click Button Room details"], shown: ["Private: only who is invited comes in."] },
        {
            name: "room-details-to-private", prepare: () => root.workshop.own(), steps: ["click Button Room details", "click Button Make private…"],
            shown: ["Whoever is in the room stays.", "Keep it public", "Make it private"]
        },
        {
            name: "room-details-to-public", prepare: () => root.ownPrivate(), steps: ["click Button Room details", "click Button Make public…"],
            shown: ["Everybody on this server will find the room", "Keep it private", "Make it public"]
        },
        {
            name: "room-details-not-opened", prepare: () => root.refuseOpening(), steps: ["click Button Room details"],
            shown: ["It is as it was: the server did not answer in time.", "Make private…"]
        },
        {
            name: "room-leave", prepare: () => root.askToLeave(), steps: ["click Button Room details", "click Button Leave room…"],
            shown: ["Leave #general?", "Cancel", "Leave"]
        },
        {
            name: "directory", narrow: { steps: ["click Button Show the rooms"] }, steps: ["click Button Browse and create rooms"],
            shown: ["Rooms on this server", "Find a room", "Create a room", "announcements"]
        },
        {
            name: "directory-create", narrow: { steps: ["click Button Show the rooms"] },
            steps: ["click Button Browse and create rooms", "click Button Create a room"], shown: ["Name", "Private", "Create room"]
        },
        {
            name: "directory-empty", prepare: () => root.directory.rows = [], narrow: { steps: ["click Button Show the rooms"] },
            steps: ["click Button Browse and create rooms"], shown: ["Create a room"]
        },
        {
            name: "directory-errors", prepare: () => root.failAll(), narrow: { steps: ["click Button Show the rooms"] },
            steps: ["click Button Browse and create rooms"], shown: ["This room is not there any more."]
        },
        {
            name: "directory-create-refused", prepare: () => root.failAll(), narrow: { steps: ["click Button Show the rooms"] },
            steps: ["click Button Browse and create rooms", "click Button Create a room"], shown: ["There is a room of that name already"]
        },
        {
            name: "directory-offline", prepare: () => root.workshop.loseConnection(), narrow: { steps: ["click Button Show the rooms"] },
            steps: ["click Button Browse and create rooms"], shown: ["Rooms on this server", "There is no connection to the server. You can join a room when it is back."]
        }
    ]

    //! Neither its owner nor a moderator.
    function visit() {
        root.details.name = "general";
        root.details.topic = "Everything that fits nowhere else";
        root.details.mayInvite = false;
    }

    function hide() {
        root.visit();
        root.details.isPrivate = true;
        root.details.readOnly = true;
    }

    function ownPrivate() {
        root.workshop.own();
        root.details.isPrivate = true;
    }

    function refuseOpening() {
        root.workshop.own();
        root.details.opening.error = "It is as it was: the server did not answer in time.";
    }

    function refuse() {
        root.workshop.own();
        root.details.saving.error = "The server did not take the name: there is a room of that name already.";
    }

    function ownOffline() {
        root.workshop.own();
        root.workshop.loseConnection();
    }

    function askToLeave() {
        root.visit();
        root.details.leaving.name = "general";
        root.details.leaving.consequence = "The room is public: you can come back whenever you like. What you wrote stays.";
    }

    function failAll() {
        root.directory.error = "This room is not there any more.";
        root.directory.creationError = "There is a room of that name already. Choose another one.";
    }
}
