// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! Ctrl+F and Ctrl+K.
QtObject {
    id: root

    required property Workshop workshop
    readonly property MessageSearch search: root.workshop.session.search
    readonly property var states: [
        { name: "search", steps: ["press Ctrl+F"], shown: ["Search messages", "Type words, and narrow it down", "Close the search"] },
        { name: "search-found", prepare: () => root.workshop.office.find(), steps: ["press Ctrl+F"], shown: ["From the server, all your rooms", "The new pump is here"] },
        { name: "search-more", prepare: () => root.findSome(), steps: ["press Ctrl+F"], shown: ["Look further back"] },
        { name: "search-none", prepare: () => root.findNothing(), steps: ["press Ctrl+F"], shown: ["No message in #garden has these words."] },
        { name: "search-running", prepare: () => root.run(), steps: ["press Ctrl+F"], shown: ["Search messages"] },
        {
            name: "search-error", prepare: () => root.fail(), steps: ["press Ctrl+F"],
            shown: ["The server did not answer in time.", "Try again"]
        },
        { name: "search-problem", prepare: () => root.misunderstand(), steps: ["press Ctrl+F"], shown: ["\"before:\" needs a day"] },
        {
            name: "search-offline", prepare: () => root.findHere(), steps: ["press Ctrl+F"],
            shown: ["On this computer alone: there is no connection", "The new pump is here"]
        },
        { name: "jump", steps: ["press Ctrl+K"], shown: ["Jump to", "firmware", "Browse and create rooms", "Sign out"] },
        { name: "jump-none", prepare: () => root.workshop.session.jump.rows = [], steps: ["press Ctrl+K", "type zzz"], shown: ["Nothing here is called that."] }
    ]

    function findSome() {
        root.workshop.office.find();
        root.search.found.rows = root.search.found.rows.slice(0, 1);
        root.search.found.more = true;
    }

    function findNothing() {
        root.workshop.office.find();
        root.search.text = "valve in:garden";
        root.search.place = "#garden";
        root.search.found.rows = [];
    }

    function run() {
        root.findNothing();
        root.search.found.loading = true;
    }

    function fail() {
        root.findNothing();
        root.search.found.error = "The server did not answer in time.";
    }

    function misunderstand() {
        root.search.text = "pump before:soon";
        root.search.problem = "\"before:\" needs a day, such as before:2026-11-17 or before:yesterday.";
    }

    function findHere() {
        root.workshop.loseConnection();
        root.workshop.office.find();
        root.search.source = MessageSearch.Cache;
    }
}
