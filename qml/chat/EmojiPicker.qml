// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Chooses one emoji. One types to search, the arrows walk the grid, Enter chooses, Page Up and Down change the category.
T.Popup {
    id: root

    required property RecentEmoji recentEmoji
    //! The tones stand in the place of the categories.
    property bool choosingTone: false
    readonly property string current: (grid.currentItem as EmojiCell)?.name ?? ""

    signal chosen(emoji: string)

    //! Above it where there is room, else below; to its right where there is room, else to its left.
    function openAt(anchor: Item) {
        const place = anchor.mapToItem(root.parent, 0, 0);
        root.x = Math.round(place.x + root.width + Theme.gap < root.parent.width ? place.x : place.x + anchor.width - root.width);
        root.y = Math.round(place.y > root.height + Theme.gapLarge ? place.y - root.height - Theme.gapTiny : place.y + anchor.height + Theme.gapTiny);
        root.open();
    }

    function choose(row: int) {
        const emoji = emojiModel.emojiAt(row);
        root.close();
        if (emoji)
            root.chosen(emoji);
    }

    function chooseTone(choosing: bool) {
        root.choosingTone = choosing;
        (choosing ? tones : search).forceActiveFocus(Qt.TabFocusReason);
    }

    parent: T.Overlay.overlay
    // The bar stands beside the last column.
    width: Theme.pickerColumns * Theme.emojiCell + bar.implicitWidth + 2 * root.padding
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    padding: Theme.gap
    margins: Theme.gap
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onClosed: {
        root.choosingTone = false;
        // For the next time; not once it is open, for whoever is quick is elsewhere by then.
        search.focus = true;
        search.clear();
        tabs.current = 0;
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        Shadow { z: -1 }
    }
    contentData: Column {
        id: column

        width: root.availableWidth
        spacing: Theme.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Choose an emoji")

        Row {
            width: parent.width
            spacing: Theme.gap

            TextField {
                id: search

                width: parent.width - toneButton.width - parent.spacing
                focus: true
                placeholderText: qsTr("Search emoji")
                Accessible.name: placeholderText
                Keys.onUpPressed: grid.moveCurrentIndexUp()
                Keys.onDownPressed: grid.moveCurrentIndexDown()
                Keys.onLeftPressed: grid.moveCurrentIndexLeft()
                Keys.onRightPressed: grid.moveCurrentIndexRight()
                Keys.onReturnPressed: root.choose(grid.currentIndex)
                Keys.onEnterPressed: root.choose(grid.currentIndex)
                Keys.onPressed: event => {
                    event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
                    if (event.accepted)
                        tabs.step(event.key === Qt.Key_PageUp ? -1 : 1);
                }
            }
            ToneButton {
                id: toneButton

                hand: tones.hands[root.recentEmoji.tone]
                tone: tones.names[root.recentEmoji.tone]
                checked: root.choosingTone
                onClicked: root.chooseTone(!root.choosingTone)
            }
        }
        ToneChoice {
            id: tones

            width: parent.width
            visible: root.choosingTone
            tone: root.recentEmoji.tone
            onChosen: tone => {
                root.recentEmoji.tone = tone;
                root.chooseTone(false);
            }
            onDismissed: root.chooseTone(false)
        }
        EmojiTabs {
            id: tabs

            width: parent.width
            visible: !root.choosingTone
            enabled: search.text === ""
            opacity: enabled ? 1 : Theme.disabledOpacity
            emoji: emojiModel
        }
        GridView {
            id: grid

            width: parent.width
            height: Theme.pickerRows * Theme.emojiCell
            cellWidth: Theme.emojiCell
            cellHeight: Theme.emojiCell
            clip: true
            // What is made ahead would not survive that another category takes the place of this one.
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            model: EmojiModel {
                id: emojiModel

                active: root.visible
                query: search.text
                category: tabs.current
                recent: root.recentEmoji.list
                tone: root.recentEmoji.tone
            }
            onCountChanged: grid.currentIndex = grid.count > 0 ? 0 : -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Emoji")
            T.ScrollBar.vertical: ScrollBar { id: bar }

            // qmllint disable unqualified
            delegate: EmojiCell {
                id: cell

                width: Theme.emojiCell
                height: Theme.emojiCell
                onHoveredChanged: if (cell.hovered) grid.currentIndex = cell.index
                onClicked: root.choose(cell.index)
            }
            // qmllint enable unqualified

            PickerEmpty {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.gapLarge
                visible: grid.count === 0 && sought !== ""
                sought: search.text.trim()
            }
        }
        SmallText {
            width: parent.width
            // The line stays where there is nothing to name.
            height: Theme.smallLine
            text: root.current
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick }
    }
}
