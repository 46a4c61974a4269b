// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! What is written to a WebSocket, and what is kept of it.
InspectorCase {
    id: root

    function line() {
        return root.find("TextField", undefined, root.find("SendBar"));
    }

    function openTicker() {
        root.openPage(5);
        root.click(root.tab("ticker.example/v1/stream"));
        root.streams.setState(2, SourceTab.Live, "");
        tryVerify(() => root.find("SendBar")?.live ?? false);
        root.click(root.line());
        root.streams.calls = [];
    }

    function say(text) {
        root.type(text);
        keyClick(Qt.Key_Return);
    }

    function test_arrowsGoThroughWhatWasSent() {
        root.openTicker();
        root.say("one");
        root.say("two");
        root.type("draft");
        keyClick(Qt.Key_Up);
        compare(root.line().text, "two");
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up);
        compare(root.line().text, "one");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        compare(root.line().text, "draft");
        // It belongs to its stream.
        root.click(root.tab("sensors"));
        root.click(root.tab("ticker.example/v1/stream"));
        tryVerify(() => root.find("SendBar") !== null && root.line().text === "");
        root.line().forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(root.line().text, "two");
    }

    function test_whatWasSentIsInAMenu() {
        root.openTicker();
        root.click(root.find("LinkButton", "JSON", root.find("SendBar")));
        root.click(root.line());
        root.say("[1]");
        root.click(root.find("LinkButton", "Text", root.find("SendBar")));
        root.chooseFromMenu("What was sent", "[1]");
        compare(root.line().text, "[1]");
        verify(root.find("LinkButton", "JSON", root.find("SendBar")).here);
        tryVerify(() => root.line().activeFocus);
        root.chooseFromMenu("What was sent", "Forget what was sent");
        compare(root.desk.current.frames.sent.count, 0);
    }

    function test_templatesAreSavedAndFilledIn() {
        root.openTicker();
        root.type("hello {{n}}");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => root.find("LabelledField", undefined, root.overlay())?.field.activeFocus ?? false);
        root.say("Greeting");
        tryCompare(root.desk.current.frames.templates, "count", 1);
        tryVerify(() => root.button("Save template") === null);
        root.line().text = "";
        for (let i = 0; i < 2; ++i) {
            root.chooseFromMenu("Templates", "Greeting");
            compare(root.line().text, "hello {{n}}");
            tryVerify(() => root.line().activeFocus);
            keyClick(Qt.Key_Return);
        }
        compare(root.streams.calls, ["send hello 1", "send hello 2"]);
        root.say("hello {{name}}");
        tryVerify(() => root.find("SendBar").problem.includes("{{name}}"));
        compare(root.streams.calls.length, 2);
        compare(root.line().text, "hello {{name}}");
        root.line().text = "";
        root.chooseFromMenu("Templates", "Manage templates…");
        tryVerify(() => root.find("IconButton", "Remove the template Greeting", root.overlay()) !== null);
        root.click(root.find("LinkButton", "Use", root.overlay()));
        compare(root.line().text, "hello {{n}}");
        tryVerify(() => root.button("Done") === null);
        root.chooseFromMenu("Templates", "Save as a template…");
        tryVerify(() => root.find("IconButton", "Remove the template Greeting", root.overlay()) !== null);
        root.click(root.find("IconButton", "Remove the template Greeting", root.overlay()));
        compare(root.desk.current.frames.templates.count, 0);
    }
}
