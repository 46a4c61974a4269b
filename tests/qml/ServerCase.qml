// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! A test of the page for those who see to the server.
WindowCase {
    id: root

    readonly property ServerAdministration administration: root.workshop?.session.administration ?? null

    function railButton() {
        return root.find("RailButton", "People and invites");
    }

    function openPage(properties) {
        root.workshop.office.beOwner();
        root.open(properties ?? {});
        root.click(root.railButton());
        tryCompare(root.window, "page", "server");
        tryVerify(() => (root.list("PeoplePart")?.itemAtIndex(1) ?? null) !== null);
        compare(root.administration.calls, ["open"]);
        root.administration.calls = [];
    }

    function part(type) {
        return root.find(type);
    }

    function choosePart(name) {
        root.click(root.find("SegmentTab", name));
    }

    function list(type) {
        return root.find("NavigableList", undefined, root.part(type));
    }

    function menuItem(text) {
        return root.find("MenuItem", text, root.overlay());
    }
}
