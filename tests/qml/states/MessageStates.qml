// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! One message: what it may look like, and what is done with it.
QtObject {
    id: root

    required property Workshop workshop
    readonly property RoomView general: root.workshop.general
    readonly property string code: "This is what runs now:\n```cpp\nfor (const auto &sensor : sensors) {\n    // Nobody waits for one that sleeps.\n"
                                   + "    publish(sensor.name(), sensor.read(), std::chrono::system_clock::now(), \"a line that is longer than the pane is wide\");\n}\n```\n"
                                   + "and `reconnect()` after it."
    readonly property string lists: "# Before the weekend\n1. the **gateway** board\n2. the *pump*, if it came\n   - with its valve\n\n> Did anybody order it?\n\n"
                                    + "See https://example.org/orders/2026/11 or ~~ask~~ write to Dave."
    readonly property var states: [
        { name: "message-failed", prepare: () => root.workshop.failOne(), shown: ["Not sent: the room no longer takes messages", "Try again", "Delete"] },
        { name: "message-code", prepare: () => root.say(root.code), shown: ["This is what runs now:", "Copy code"] },
        { name: "message-markdown", prepare: () => root.say(root.lists), shown: ["Before the weekend"] },
        { name: "message-long", prepare: () => root.sayAtLength(), shown: ["Maximiliane"] },
        { name: "message-rtl", prepare: () => root.sayFromTheRight(), shown: ["שלום לכולם", "مرحبا"] },
        { name: "message-changed", prepare: () => root.change(), shown: ["edited", "Message removed by a moderator", "👍 3"] },
        { name: "message-mentions", prepare: () => root.mention(), shown: ["@alice can you have a look"] },
        { name: "message-bar", steps: ["hover ListItem The sensors feed"], shown: ["React", "Reply", "More"] },
        {
            name: "message-menu", prepare: () => root.general.actions.own = ["m6"], steps: ["menu ListItem The sensors feed"],
            shown: ["Reply", "React…", "Edit", "Copy text", "Quote", "Mark unread from here", "Delete…"]
        },
        { name: "message-menu-offline", prepare: () => root.keepFromServer(), steps: ["menu ListItem The sensors feed"], shown: ["React…", "Not while offline"] },
        {
            name: "message-delete", prepare: () => root.general.actions.own = ["m6"],
            steps: ["menu ListItem The sensors feed", "click MenuItem Delete…"],
            shown: ["Delete this message?", "Cancel", "It can't be undone."]
        },
        {
            name: "message-link", prepare: () => root.say("The list: https://example.org/orders/2026/11"),
            steps: ["menu ListItem The list:", "click MenuItem Open example.org"], shown: ["Open this link?", "It leads to"]
        },
        { name: "message-reaction-picker", steps: ["menu ListItem The sensors feed", "click MenuItem React…"], shown: ["Choose an emoji", "Search emoji"] },
        { name: "message-problem", prepare: () => root.refuse(), shown: ["The reaction was not stored"] }
    ]

    function say(text, more) {
        root.general.timeline.insertAt(0, root.workshop.said("x" + root.general.timeline.count, 1, text, "09:14", Object.assign({ startsGroup: true }, more)));
    }

    function sayAtLength() {
        root.say("One word: " + "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3));
        root.say("A few more words than usual, to see that they are broken where they should be. ".repeat(12), {
            author: "Maximiliane Wolkenstein-Hohenberg von der Heide, of the third workshop behind the second yard", initials: "MH"
        });
        root.say("Short again.", {
            replies: true, replyAuthor: "Maximiliane Wolkenstein-Hohenberg von der Heide", replyText: "A few more words than usual, to see that they are broken. ".repeat(3)
        });
        root.general.typingText = "Maximiliane Wolkenstein-Hohenberg von der Heide and Donaudampfschifffahrtsgesellschaft are typing…";
    }

    function sayFromTheRight() {
        root.say("שלום לכולם, המשאבה הגיעה היום.", { author: "דנה לוי", initials: "דל" });
        root.say("مرحبا! هل يمكنكم مشاركة إعدادات إعادة الاتصال (base 500 ms)؟", { author: "فريد ناصر", initials: "فن" });
        root.say("Both of them at once: שלום and مرحبا, with a number 42.");
    }

    function change() {
        const reactions = [
            { emoji: "👍", count: 3, own: true, names: "You, Bob Lind and Carol Diaz" }, { emoji: "🎉", count: 1, own: false, names: "Bob Lind" }
        ];
        root.general.timeline.change(0, { reactions, reactionText: "👍 3, 🎉 1" });
        root.general.timeline.change(1, { edited: true, editedText: "edited 09:13" });
        root.general.timeline.change(3, { text: "", deleted: true, removedText: "Message removed by a moderator" });
        root.say("It did.", { replies: true, replyAuthor: "Alice Moor", replyText: "Did it stay on Wi-Fi the whole time?" });
    }

    function mention() {
        root.say("@alice can you have a look at the valve? @bob is away.", { mentions: ["alice", "bob"] });
    }

    function keepFromServer() {
        root.workshop.loseConnection();
        root.general.actions.obstacle = "Not while offline";
    }

    function refuse() {
        root.general.timeline.change(0, { problem: "The reaction was not stored: you are reacting too fast." });
    }
}
