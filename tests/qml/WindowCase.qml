// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! A test over the whole window with a workshop behind it, fresh for each function.
TestCase {
    id: root

    property Workshop workshop
    property Main window
    property Component workshopComponent: Component { Workshop {} }
    property Component windowComponent: Component { Main {} }

    function open(properties) {
        root.window = root.windowComponent.createObject(null, Object.assign({
            sessions: root.workshop.sessions, hosting: root.workshop.hosting, desk: root.workshop.streams.desk, settings: root.workshop.settings, initialPage: ""
        }, properties));
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
        root.rendered();
    }

    //! Waits for a frame with all that has changed; one is drawn even where nothing has.
    function rendered() {
        root.window.update();
        waitForRendering(root.window.contentItem);
    }

    //! The first item below `from` (or the window) of that type's name, and with that text if one is given.
    function find(type, text, from, fits) {
        const start = from ?? root.window.contentItem;
        if (start.visible && start.toString().startsWith(type + "_QML") && (text === undefined || start.text === text) && (!fits || fits(start)))
            return start;
        for (let i = 0; i < start.children.length; ++i) {
            const found = root.find(type, text, start.children[i], fits);
            if (found)
                return found;
        }
        return null;
    }

    //! All items below `from` of that type's name, seen or not.
    function made(type, from) {
        const own = from.toString().startsWith(type + "_QML") ? [from] : [];
        return Array.from(from.children).reduce((found, child) => found.concat(root.made(type, child)), own);
    }

    //! Of rows in a list that one types into: Qt warns of one that is still being made when a shorter list takes its place.
    function verifyNoneAhead(type) {
        root.rendered();
        const rows = root.made(type, root.overlay());
        verify(rows.length > 1);
        const list = rows[0].ListView.view;
        verify(rows.length < list.count);
        verify(rows.length <= Math.ceil(list.height / rows[0].height) + 1, `${rows.length} rows were made`);
    }

    //! Where popups are, beside the window's own content.
    function overlay() {
        return root.window.contentItem.parent;
    }

    //! What has just come has its place with the next frame.
    function click(item) {
        root.rendered();
        mouseClick(item);
    }

    function field(label) {
        return root.find("LabelledField", undefined, root.window.contentItem, field => field.label === label);
    }

    //! Of the dialog that is open.
    function button(text) {
        return root.find("SecondaryButton", text, root.overlay()) ?? root.find("PrimaryButton", text, root.overlay());
    }

    function type(text) {
        for (const letter of text)
            keyClick(letter);
    }

    function chooseFromAccountMenu(text) {
        mouseClick(root.find("AccountButton"));
        tryVerify(() => root.find("MenuItem", text, root.overlay()) !== null);
        wait(0);
        mouseClick(root.find("MenuItem", text, root.overlay()));
    }

    function init() {
        failOnWarning(/.?/);
        root.workshop = root.workshopComponent.createObject(root);
    }

    function cleanup() {
        root.window.destroy();
        wait(0);
        root.workshop.destroy();
        wait(0);
    }

    when: windowShown
}
