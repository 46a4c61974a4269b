// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The blocks of a message. The mouse selects from within one into the others.
Item {
    id: root

    required property MessageBlocks blocks
    //! Of all blocks, in order.
    readonly property string selectedText: {
        const texts = Array.from({ length: repeater.count }, (unused, i) => root.partAt(i)?.selectedText ?? "");
        return texts.filter(text => text !== "").join("\n");
    }
    //! The block with the text that the mouse was pressed on, and where in that; -1 if it was elsewhere.
    property int anchor: -1
    property int anchorPosition: 0

    signal linkChosen(link: string)
    signal copyWanted(text: string)

    function partAt(row: int): SelectableText {
        return (repeater.itemAt(row) as MessageBlock)?.part ?? null;
    }

    function layOut() {
        column.forceLayout();
    }

    function deselect() {
        for (let row = 0; row < repeater.count; ++row)
            root.partAt(row)?.deselect();
    }

    //! The block at that height, or the last one.
    function rowAt(y: real): int {
        let row = 0;
        while (row + 1 < repeater.count && y >= repeater.itemAt(row + 1).y)
            ++row;
        return row;
    }

    function positionIn(part: SelectableText, place: point): int {
        const inside = root.mapToItem(part, place);
        return part.positionAt(inside.x, inside.y);
    }

    function begin(place: point) {
        const row = root.rowAt(place.y);
        const part = root.partAt(row);
        const isOnText = part !== null && part.contains(root.mapToItem(part, place));
        root.anchor = isOnText ? row : -1;
        root.anchorPosition = isOnText ? root.positionIn(part, place) : 0;
    }

    function reach(place: point) {
        const head = root.rowAt(place.y);
        for (let row = 0; row < repeater.count; ++row) {
            const part = root.partAt(row);
            if (part)
                root.take(part, row, head, place);
        }
    }

    //! What of a block lies between the anchor and where the mouse is, in the block `head`.
    function take(part: SelectableText, row: int, head: int, place: point) {
        const isForward = head > root.anchor;
        const isBetween = isForward ? row >= root.anchor && row <= head : row <= root.anchor && row >= head;
        if (!isBetween)
            part.deselect();
        else if (head !== root.anchor)
            part.select(row === root.anchor ? root.anchorPosition : isForward ? 0 : -1, row === head ? root.positionIn(part, place) : isForward ? -1 : 0);
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width
        spacing: Theme.gapTiny

        Repeater {
            id: repeater

            model: root.blocks

            // qmllint disable unqualified
            MessageBlock {
                width: root.width
                onLinkChosen: reference => root.linkChosen(root.blocks.linkAt(reference))
                onCopyWanted: text => root.copyWanted(text)
            }
            // qmllint enable unqualified
        }
    }
    // Over the texts, for below one that has taken the mouse nobody is told of it.
    Item {
        anchors.fill: parent

        PointHandler {
            id: pointer

            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            acceptedButtons: Qt.LeftButton
            onActiveChanged: pointer.active ? root.begin(pointer.point.pressPosition) : root.anchor = -1
            onPointChanged: if (pointer.active && root.anchor >= 0) root.reach(pointer.point.position)
        }
    }
}
